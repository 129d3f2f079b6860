using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>The file being bound, and what was found wrong with it so far.</summary>
internal sealed class BindingContext(string file, CancellationToken cancellation)
{
    private readonly List<Issue> _issues = [];

    public string File { get; } = file;

    public CancellationToken Cancellation { get; } = cancellation;

    public EquatableArray<Issue> Issues => _issues.ToEquatable();

    public void Report(Rule rule, YamlSpan span, params string[] arguments) => _issues.Add(Issue.Of(rule, span.In(File), arguments));
}
