using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;

namespace Dataset.Tool.Verifying;

/// <summary>Where the quotations of a dataset stand, and what the records account for in each document.</summary>
/// <param name="Lines">The lines of the lock of quotations.</param>
/// <param name="Covered">The passages that records account for, in all sources.</param>
/// <param name="Incomplete">The sources in which a quotation was not found.</param>
internal sealed record FoundQuotations(
    EquatableArray<LockLine> Lines, EquatableArray<CoveredSpan> Covered, EquatableArray<string> Incomplete)
{
    private ILookup<string, CoveredSpan>? _bySource;

    /// <summary>
    /// What the records account for in a source; null when one of its quotations was not found, so that its numbers are not reported twice.
    /// </summary>
    public SourceCoverage? CoverageOf(string source)
    {
        _bySource ??= Covered.ToLookup(static span => span.Source, StringComparer.Ordinal);
        return Incomplete.Contains(source) ? null : SourceCoverage.Of(_bySource[source]);
    }
}
