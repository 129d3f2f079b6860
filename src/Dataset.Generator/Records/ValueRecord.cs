using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>A value as the record words it.</summary>
/// <param name="Raw">The record's own words: <c>about 8,300</c>.</param>
/// <param name="Qualifier">The hedge; null for bare words without a number ("hundreds").</param>
/// <param name="Low">
/// The number; for Between the lower one; for words with a bound ("the majority" is over 50) that bound; else null.
/// </param>
/// <param name="High">The upper number of Between; else null.</param>
/// <param name="Words">The words of a worded quantity; else null.</param>
internal sealed record ValueRecord(string Raw, Qualifier? Qualifier, Number? Low, Number? High, string? Words)
{
    /// <summary>The number after the "±" of Measured; else null.</summary>
    public Number? Uncertainty { get; init; }

    /// <summary>The fraction the record writes, as in 1/4; else null.</summary>
    public (decimal Numerator, decimal Denominator)? Fraction { get; init; }

    /// <summary>
    /// The power of ten that is printed behind the number and its uncertainty, where a decimal cannot hold their product; 0 for none.
    /// </summary>
    public int Power { get; init; }

    /// <summary>The ends of the interval printed behind the number; else null.</summary>
    public (Number Low, Number High)? Interval { get; init; }

    /// <summary>The confidence of the interval or the uncertainty, in percent; null when not printed.</summary>
    public decimal? Level { get; init; }

    /// <summary>The uncertainty upwards where it differs from the one downwards; else null.</summary>
    public Number? Plus { get; init; }

    /// <summary>The uncertainty downwards, without a sign, where it differs from the one upwards; else null.</summary>
    public Number? Minus { get; init; }

    /// <summary>The ends that are printed with the number, or that its two uncertainties reach; null when there are none.</summary>
    public (decimal Lower, decimal Upper)? Ends => Interval is { } interval ? (interval.Low.Value, interval.High.Value)
        : Plus is { } plus && Minus is { } minus ? (Low!.Value - minus.Value, Low.Value + plus.Value)
        : null;

    /// <summary>How a curator read the words; null when the grammar reads them.</summary>
    public ReadingRecord? Reading { get; init; }

    public bool IsWorded => Words is not null;
}
