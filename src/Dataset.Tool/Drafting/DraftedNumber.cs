using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Shared;
using Dataset.Tool.Quoting;

namespace Dataset.Tool.Drafting;

/// <summary>One number of a document as a record to finish.</summary>
internal sealed record DraftedNumber
{
    public required QuantityPhrase Phrase { get; init; }

    /// <summary>As a record writes it; null where it is not understood.</summary>
    public required string? Value { get; init; }

    /// <summary>Why a person must look at the value; null where the words carry it.</summary>
    public string? Doubt { get; init; }

    /// <summary>Why it is read so, for a person to decide, where its own words do not state it: "up from 585"; else null.</summary>
    public string? Reading { get; init; }

    public required UnitProposal Unit { get; init; }

    public required PeriodProposal Period { get; init; }

    /// <summary>Words for the title of its series, as the document has them.</summary>
    public required string Title { get; init; }

    public required Passage Quote { get; init; }

    public SeriesKind Kind { get; init; }

    /// <summary>Whether the kind is read from words that stand farther off.</summary>
    public bool IsKindProposed { get; init; }

    public SeriesCounts Counts { get; init; }

    public SeriesStatistic Statistic { get; init; }

    /// <summary>Whether the words say that somebody estimates it.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>A word right before the number that is not known, in lower case; null for none.</summary>
    public string? Neutral { get; init; }

    /// <summary>The line of the document, from 1.</summary>
    public required int Line { get; init; }
}
