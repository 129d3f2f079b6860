using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>What a record states of a number, to be matched against words.</summary>
internal sealed record Statement
{
    public required ValueRecord Value { get; init; }

    public required UnitDescription Unit { get; init; }

    /// <summary>The key of the unit of the dataset that a word belongs to; empty where several have it, null where none has.</summary>
    public Func<string, string?> UnitOfWord { get; init; } = static _ => null;

    public SeriesCounts Counts { get; init; }

    /// <summary>Whether the unit counts things that come whole.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether it is measured against another figure.</summary>
    public bool IsAgainst { get; init; }

    public SeriesKind Kind { get; init; }

    /// <summary>Whether the record says that the number is an estimate.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Whether the record says that events or persons are counted; null when it does not.</summary>
    public CountedThing? Counted { get; init; }

    /// <summary>Whether the record names a speaker, so that hearsay has a source.</summary>
    public bool HasSpeaker { get; init; }

    /// <summary>Which end of a series the record declares it to be; null for none.</summary>
    public ExtremeEnd? Extreme { get; init; }

    /// <summary>Whether the series holds averages.</summary>
    public bool IsAverage { get; init; }

    public required ReadingContext Reading { get; init; }
}

/// <summary>How the words and the record contradict each other.</summary>
internal enum MismatchKind
{
    /// <summary>The number does not stand in the words.</summary>
    NumberMissing,

    /// <summary>A quantity in words does not stand in the words.</summary>
    WordsMissing,

    /// <summary>A reading points at words that are not there, hold nothing numeric, or are understood otherwise.</summary>
    Reading,

    /// <summary>The number stands in a phrase that is not understood.</summary>
    NotUnderstood,

    /// <summary>The number is printed with other digits.</summary>
    Precision,

    /// <summary>The value is hedged and the words are not.</summary>
    HedgeMissingInWords,

    /// <summary>The words hedge the number and the value does not.</summary>
    HedgeMissingInValue,

    /// <summary>Both are hedged, in different ways.</summary>
    HedgeDiffers,

    /// <summary>A word right before the number may change its size.</summary>
    UnknownWord,

    /// <summary>The words point the other way.</summary>
    Direction,

    /// <summary>The number is printed with the mark of another unit.</summary>
    Unit,

    /// <summary>A rate for a total, or the reverse.</summary>
    Rate,

    /// <summary>An uncertainty or an interval is printed and not recorded, or recorded and not printed.</summary>
    Interval,

    /// <summary>The words deny the number or make it depend on something.</summary>
    Sense,

    /// <summary>The words say the other end of a series than the record declares.</summary>
    Extreme,
}

/// <param name="Text">The words at fault.</param>
/// <param name="Advice">A sentence that says what was understood and what to do.</param>
internal sealed record Mismatch(MismatchKind Kind, string Text, string Advice);
