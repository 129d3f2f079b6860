using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>What a record states of the time of a number, to be matched against words.</summary>
internal sealed record PeriodStatement
{
    /// <summary>First and last day; null at an open end.</summary>
    public required (DateTime? First, DateTime? Last) Period { get; init; }

    /// <summary>The days of what it is measured against; null when there is none or it has no days.</summary>
    public (DateTime? First, DateTime? Last)? Baseline { get; init; }

    /// <summary>For how long an extreme stands, in the document's words; null for none.</summary>
    public string? Within { get; init; }

    /// <summary>How the document counts fiscal years; null when it does not state it.</summary>
    public FiscalYearRecord? FiscalYear { get; init; }

    public required LanguageTable Table { get; init; }
}
