namespace Dataset.Generator.Language.Grammar;

/// <summary>What a number in a text is.</summary>
internal enum PhraseKind
{
    /// <summary>One number, maybe hedged, maybe with its uncertainty or interval.</summary>
    Number,

    /// <summary>Two ends.</summary>
    Range,

    /// <summary>A part of something: two-thirds, one in four, 3 out of 10.</summary>
    Fraction,

    /// <summary>Words that give a size and no number: hundreds, a majority.</summary>
    Worded,

    /// <summary>No, none, nobody.</summary>
    None,

    /// <summary>A day, a month, a year, a decade.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A place in an order: 14th, first.</summary>
    Ordinal,

    /// <summary>How old somebody is.</summary>
    Age,

    /// <summary>A part of a name: Title 42, MS-13, a telephone number.</summary>
    Name,
}

/// <summary>What is printed with a number to say what it measures.</summary>
internal enum UnitMarkKind
{
    None,
    Percent,
    Permille,
    PercentagePoint,
    BasisPoint,
    Currency,

    /// <summary>Letters or a sign glued to the number, or a known symbol behind it: km, °C.</summary>
    Symbol,
}

/// <param name="Text">The key of a currency, the letters of a symbol; else empty.</param>
internal readonly record struct UnitMark(UnitMarkKind Kind, string Text)
{
    public static UnitMark None => new(UnitMarkKind.None, string.Empty);
}

/// <summary>One number of a phrase.</summary>
internal sealed record Amount
{
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The number, its sign and scale in it; null where it is not understood or beyond a decimal.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit of the last printed digit.</summary>
    public decimal LastDigit { get; init; } = 1;

    /// <summary>Whether it is an integer in digits without a scale: which of its last zeros were counted is not printed.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it is printed in digits and not in words.</summary>
    public bool IsDigits { get; init; }

    /// <summary>The power of ten of its scale words, which the other end of a range may borrow; 0 without.</summary>
    public int Power { get; init; }

    /// <summary>Whether it is printed with a power of ten, as data files do: the word before it is its label.</summary>
    public bool HasExponent { get; init; }

    /// <summary>A fraction kept as one: 2 of 3; else null.</summary>
    public (decimal Numerator, decimal Denominator)? Fraction { get; init; }

    /// <summary>Whether a minus is printed, in whatever form.</summary>
    public bool HasSign { get; init; }

    /// <summary>Whether it stands alone in parentheses, which accounts print for a minus.</summary>
    public bool MayBeNegative { get; init; }

    public UnitMark Unit { get; init; } = UnitMark.None;

    /// <summary>A letter behind it that may be a scale or a unit; null for none.</summary>
    public string? AmbiguousLetter { get; init; }

    /// <summary>Why it is not understood; null when it is.</summary>
    public string? Problem { get; init; }
}

/// <summary>How a number is hedged.</summary>
internal readonly record struct HedgeMark(HedgeKind Kind, int Start, int End);

/// <summary>Which way a word of change points, and how the number takes part in it.</summary>
internal enum ChangeRole
{
    None,

    /// <summary>The size of the change: by 59,000; 85 more.</summary>
    By,

    /// <summary>Where it began.</summary>
    From,

    /// <summary>Where it ended.</summary>
    To,
}

/// <summary>A word of change and how the number takes part in it.</summary>
internal readonly record struct ChangeMark(ChangeDirection Direction, ChangeRole Role, int Start, int End);

/// <summary>Words that change what the number is a statement of.</summary>
/// <param name="IsNear">Whether it governs the number directly, and not from elsewhere in the clause.</param>
internal readonly record struct SenseMark(SenseKind Kind, int Start, int End, bool IsNear);

/// <param name="Unit">The unit of time or the words of what it is for each of: day, head.</param>
/// <param name="Base">The number it is for each of: 100,000; else 1.</param>
internal readonly record struct PerMark(string Unit, decimal Base, int Start, int End);

/// <summary>The words around one number of a text, read as one.</summary>
internal sealed record QuantityPhrase
{
    public required PhraseKind Kind { get; init; }

    /// <summary>With its hedge, its unit and whatever else belongs to it.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The number alone, or the lower end of a range.</summary>
    public required Amount Low { get; init; }

    /// <summary>The upper end of a range; else null.</summary>
    public Amount? High { get; init; }

    /// <summary>Whether "from" leads it, so that its two ends may be a change and no range.</summary>
    public bool IsFromTo { get; init; }

    public Amount? Uncertainty { get; init; }

    /// <summary>Uncertainties that differ: +1.14 −1.19.</summary>
    public (Amount Plus, Amount Minus)? Asymmetric { get; init; }

    /// <summary>An interval printed behind the number.</summary>
    public (Amount Low, Amount High)? Interval { get; init; }

    /// <summary>The level of the interval in percent; null when none is printed.</summary>
    public decimal? Level { get; init; }

    public HedgeMark? Hedge { get; init; }

    public PerMark? Per { get; init; }

    public ChangeMark? Change { get; init; }

    /// <summary>Words that say a total, where a rate may be meant.</summary>
    public bool IsTotal { get; init; }

    public IReadOnlyList<SenseMark> Sense { get; init; } = [];

    /// <summary>The words behind the number up to the end of its noun phrase: at most six.</summary>
    public (int Start, int End) Noun { get; init; }

    /// <summary>A word right before the number that may change its size; null for none.</summary>
    public (int Start, int End)? Unknown { get; init; }

    /// <summary>Why no part of it has a value; null when it is understood.</summary>
    public string? Problem { get; init; }

    public bool IsUnderstood => Problem is null;

    /// <summary>Whether its words only say some or all: a text is full of them, and none is a statistic by itself.</summary>
    public bool IsQuantifier { get; init; }

    /// <summary>Whether it counts or measures something.</summary>
    public bool IsQuantity => Kind is PhraseKind.Number or PhraseKind.Range or PhraseKind.Fraction;

    public UnitMark Unit => High is { Unit.Kind: not UnitMarkKind.None } high ? high.Unit : Low.Unit;

    public int NumberStart => Low.Start;

    public int NumberEnd => High?.End ?? Low.End;
}
