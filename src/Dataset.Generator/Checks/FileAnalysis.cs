using Dataset.Generator.Arithmetic;
using Dataset.Generator.Checks.BuiltIn;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Checks;

/// <summary>What was found in one file beside its neighbours.</summary>
/// <param name="File">Its path.</param>
/// <param name="Baselines">What its figures are measured against.</param>
/// <param name="Checks">The written and the built-in ones, by id.</param>
/// <param name="Failures">Those of them that fail.</param>
/// <param name="Explained">The conflicts that its curators explain.</param>
/// <param name="Disputes">Its figures whose voices differ.</param>
internal sealed record FileAnalysis(
    string File,
    EquatableArray<FigureBaseline> Baselines,
    EquatableArray<CheckModel> Checks,
    EquatableArray<FailedCheck> Failures,
    EquatableArray<ConflictModel> Explained,
    EquatableArray<Dispute> Disputes)
{
    /// <summary>Stands in for that of a file that could not be analyzed.</summary>
    public static FileAnalysis Substitute(string file) => new(file, default, default, default, default, default);

    public static Result<FileAnalysis> Run(AnalysisScope scope, CancellationToken cancellation)
    {
        var (baselines, baselineIssues) = FigureBaseline.ResolveAll(scope, cancellation);
        var (checks, writtenIssues) = EvaluateChecks(scope, cancellation);
        var (explained, conflictIssues) = ConflictFinder.FindExplained(scope, cancellation);
        var analysis = new FileAnalysis(
            scope.File.Record.File,
            baselines,
            checks.Select(check => check.Model).ToEquatable(),
            checks.Watched(cancellation)
                .Where(check => check.Model.Verdict == Verdict.Fails)
                .Select(check => new FailedCheck(check.Model, ConflictFinder.ClaimsOf(scope, check.Model), check.Issue))
                .ToEquatable(),
            explained.ToEquatable(),
            ConflictFinder.FindDisputes(scope, cancellation).ToEquatable());
        var periodIssues = PeriodWordsCheck.Run(scope, baselines, cancellation);
        return new(analysis, baselineIssues.Concat(periodIssues).Concat(SpeakersCheck.Run(scope, cancellation)).Concat(writtenIssues)
            .Concat(conflictIssues).ToEquatable());
    }

    /// <summary>The written and the built-in checks of a file by id, and what is wrong with the written ones.</summary>
    public static (IReadOnlyList<EvaluatedCheck> Checks, IReadOnlyList<Issue> Issues) EvaluateChecks(
        AnalysisScope scope, CancellationToken cancellation)
    {
        var (written, issues) = WrittenChecks.Run(scope, cancellation);
        var all = written.Concat(BuiltInChecks.Run(scope, cancellation)).OrderBy(check => check.Model.Id, StringComparer.Ordinal);
        return ([.. all], issues);
    }
}

/// <param name="Claims">The claims that contradict one another.</param>
/// <param name="Issue">
/// What is reported unless a conflict explains it; null for one that a curator wrote, which reports its own failure.
/// </param>
internal sealed record FailedCheck(CheckModel Check, EquatableArray<string> Claims, Issue? Issue);

/// <param name="Claims">The ids of the voices.</param>
/// <param name="Issue">What is reported unless a conflict explains it.</param>
internal sealed record Dispute(string Figure, EquatableArray<string> Claims, Issue Issue);
