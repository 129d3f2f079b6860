using Dataset.Generator.Diagnostics;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>The file being bound, and what was found wrong with it so far.</summary>
internal sealed class BindingContext(string file, CancellationToken cancellation)
{
    public string File { get; } = file;

    public CancellationToken Cancellation { get; } = cancellation;

    public List<Issue> Issues { get; } = [];

    public void Report(Rule rule, YamlSpan span, params string[] arguments) => Issues.Add(Issue.Of(rule, At(span), arguments));

    private SourceSpan At(YamlSpan span) => new(File, span.Line, span.Column, span.EndLine, span.EndColumn);
}
