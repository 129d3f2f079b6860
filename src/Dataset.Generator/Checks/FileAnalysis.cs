using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>What was found in one file beside its neighbours.</summary>
/// <param name="File">Its path.</param>
/// <param name="Checks">The checks that its curators wrote and those that nobody writes, by id.</param>
/// <param name="Failures">Those of them that fail.</param>
/// <param name="Explained">The conflicts that its curators explain.</param>
/// <param name="Disputes">Its figures whose voices differ.</param>
internal sealed record FileAnalysis(
    string File,
    EquatableArray<CheckModel> Checks,
    EquatableArray<FailedCheck> Failures,
    EquatableArray<ConflictModel> Explained,
    EquatableArray<Dispute> Disputes,
    EquatableArray<Issue> Issues)
{
    public static FileAnalysis Failed(string file, Issue issue) => new(file, default, default, default, default, new[] { issue }.ToEquatable());

    public static FileAnalysis Of(FileView view, CancellationToken cancellation)
    {
        var graph = view.ToGraph();
        Baseline.Report(graph);
        var checks = WrittenChecks.Run(graph, cancellation).Select(check => new EvaluatedCheck(check, null)).Concat(BuiltInChecks.Run(graph, cancellation))
            .OrderBy(check => check.Model.Id, StringComparer.Ordinal)
            .ToList();
        var failures = checks.Where(check => check.Model.Verdict is Verdict.Fails).Select(check => new FailedCheck(check.Model, ConflictFinder.ClaimsOf(graph, check.Model), check.Issue)).ToEquatable();
        var explained = ConflictFinder.Explained(graph).ToEquatable();
        return new(view.File.Record.File, checks.Select(check => check.Model).ToEquatable(), failures, explained, ConflictFinder.Disputes(graph).ToEquatable(), graph.Issues.ToEquatable());
    }
}

/// <param name="Claims">The claims that contradict one another.</param>
/// <param name="Issue">What is reported unless a conflict explains it; null for one that a curator wrote, whose failure is said by itself.</param>
internal sealed record FailedCheck(CheckModel Check, EquatableArray<string> Claims, Issue? Issue);

/// <param name="Claims">The ids of the voices.</param>
/// <param name="Issue">What is reported unless a conflict explains it.</param>
internal sealed record Dispute(string Figure, EquatableArray<string> Claims, Issue Issue);
