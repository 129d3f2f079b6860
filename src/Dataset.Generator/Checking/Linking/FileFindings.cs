using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>What was found in one file beside its neighbours.</summary>
/// <param name="Checks">The checks that its curators wrote and those that nobody writes.</param>
/// <param name="Explained">The conflicts that its curators explain.</param>
/// <param name="Disputes">Its figures whose voices differ.</param>
internal sealed record FileFindings(
    EquatableArray<FoundCheck> Checks,
    EquatableArray<ConflictModel> Explained,
    EquatableArray<Dispute> Disputes,
    EquatableArray<Issue> Issues)
{
    public static FileFindings Failed(Issue issue) => new(default, default, default, new[] { issue }.ToEquatable());

    public static FileFindings Of(Graph graph, CancellationToken cancellation)
    {
        Against.Report(graph);
        var written = CheckRunner.Run(graph, cancellation).Select(check => new FoundCheck(check, ConflictFinder.ClaimsOf(graph, check), null)).ToList();
        var unwritten = UnwrittenChecks.Run(graph, cancellation).Select(check => new FoundCheck(check.Model, ConflictFinder.ClaimsOf(graph, check.Model), check.Issue)).ToList();
        var explained = ConflictFinder.Explained(graph).ToEquatable();
        return new(written.Concat(unwritten).ToEquatable(), explained, ConflictFinder.Disputes(graph).ToEquatable(), graph.Issues.ToEquatable());
    }
}

/// <param name="Claims">The claims that contradict one another when it fails; else none.</param>
/// <param name="Issue">What is reported unless a conflict explains it; null when there is nothing to report.</param>
internal sealed record FoundCheck(CheckModel Model, EquatableArray<string> Claims, Issue? Issue);

/// <param name="Claims">The ids of the voices.</param>
/// <param name="Issue">What is reported unless a conflict explains it.</param>
internal sealed record Dispute(string Figure, EquatableArray<string> Claims, Issue Issue);
