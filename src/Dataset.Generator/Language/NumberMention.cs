namespace Dataset.Generator.Language;

internal enum NumberKind
{
    /// <summary><c>1,200</c>, <c>20 million</c>, the 13 of <c>MS-13</c>.</summary>
    Digits,

    /// <summary><c>twenty-five</c>, <c>a single</c>, <c>half</c>.</summary>
    Word,

    /// <summary><c>18th</c>, <c>first</c>.</summary>
    Ordinal,

    /// <summary><c>hundreds</c>, <c>millions and millions</c>, <c>majority</c>.</summary>
    WordedQuantity,
}

/// <summary>A number in a text.</summary>
/// <param name="Value">The number; null where there is none (<c>hundreds</c>) or the digits do not form one (<c>7,00</c>, <c>MS-13</c>, <c>1990s</c>).</param>
/// <param name="Fraction">The part of a whole that a word names: 0.5 for <c>half</c>; else null.</param>
/// <param name="Scale">What a scale word multiplied by, 1 without one: the 1.2 of "1.2 to 1.5 million" borrows it.</param>
internal readonly record struct NumberMention(int Start, int Length, decimal? Value, NumberKind Kind, decimal? Fraction = null, decimal Scale = 1)
{
    public int End => Start + Length;

    /// <summary>Whether a record takes it to state a number that the scanner cannot read ("full").</summary>
    public bool IsReading { get; init; }

    /// <summary>Whether it is the uncertainty of the last digits of the number before it: the 15 of 6.67430(15), which is 0.00015.</summary>
    public bool IsLastDigits { get; init; }

    /// <summary>Whether it counts or measures something, so that a value can rest on it.</summary>
    public bool IsQuantity => IsReading || (Kind is NumberKind.Digits or NumberKind.Word && (Value is not null || Fraction is not null));
}
