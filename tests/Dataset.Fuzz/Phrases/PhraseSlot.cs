namespace Dataset.Fuzz.Phrases;

/// <summary>What a piece of a phrase is: pieces of one slot with another meaning are exchanged for each other.</summary>
internal enum PhraseSlot
{
    /// <summary>The sentence around the phrase, and white space: never exchanged.</summary>
    Frame,
    HedgeBefore,
    HedgeAfter,
    Sign,
    Currency,

    /// <summary>The digits between two signs that group them.</summary>
    Digits,
    Grouping,
    DecimalPoint,

    /// <summary>A number in words, one word for each piece.</summary>
    Word,
    Scale,
    Unit,
    RangeLead,
    RangeLink,
    PlusMinus,
    PowerOfTen,
    RatioTerm,
    RatioLink,
    Per,
}
