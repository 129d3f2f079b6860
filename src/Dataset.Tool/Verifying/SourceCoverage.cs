namespace Dataset.Tool.Verifying;

/// <summary>What the records account for in one document.</summary>
/// <param name="Quoted">The quotations of claims.</param>
/// <param name="Used">The phrases that values rest on.</param>
/// <param name="SetAside">The passages that a record sets aside.</param>
internal sealed record SourceCoverage(
    IReadOnlyList<CoveredSpan> Quoted, IReadOnlyList<CoveredSpan> Used, IReadOnlyList<CoveredSpan> SetAside)
{
    public static SourceCoverage Of(IEnumerable<CoveredSpan> spans)
    {
        var byKind = spans.ToLookup(static span => span.Kind);
        return new([.. byKind[CoverageKind.Quoted]], [.. byKind[CoverageKind.Used]], [.. byKind[CoverageKind.SetAside]]);
    }
}
