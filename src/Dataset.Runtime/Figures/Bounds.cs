using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>The size of a number as its source stated it, without a unit: at most two ends, and the hedge.</summary>
/// <param name="Lower">The lower end; null where the source gave none.</param>
/// <param name="Upper">The upper end; null where the source gave none.</param>
/// <param name="LowerIsStrict">The lower end itself is excluded ("over" against "at least").</param>
/// <param name="UpperIsStrict">The upper end itself is excluded ("under" against "up to").</param>
/// <param name="Qualifier">The hedge; null where the source gave words and no number, or where voices differ.</param>
public readonly record struct Bounds(decimal? Lower, decimal? Upper, bool LowerIsStrict, bool UpperIsStrict, Qualifier? Qualifier)
{
    /// <summary>
    /// The one number the source printed (Exact, About, Nearly, Measured, CutOff); null for floors, ceilings, ranges and words.
    /// </summary>
    public decimal? Number { get; init; }

    /// <summary>The number that the source printed after "±" (Measured); else null.</summary>
    public decimal? Uncertainty { get; init; }

    /// <summary>What the source printed as the uncertainty upwards, where it differs from the one downwards; else null.</summary>
    public decimal? Plus { get; init; }

    /// <summary>What the source printed as the uncertainty downwards, without its sign, where it differs; else null.</summary>
    public decimal? Minus { get; init; }

    /// <summary>The confidence of the ends in percent, as printed; null when not printed.</summary>
    public decimal? Level { get; init; }

    private static Unit NoUnit { get; } = new(string.Empty, string.Empty);

    /// <summary>Neither end is known.</summary>
    public static Bounds Unknown => default;

    /// <summary>Exactly this number.</summary>
    public static Bounds Exact(decimal number) => At(number, Runtime.Qualifier.Exact) with { Number = number };

    /// <summary>About this number. The source gave no bounds, and none are invented.</summary>
    public static Bounds About(decimal number) => new(null, null, false, false, Runtime.Qualifier.About) { Number = number };

    /// <summary>A little under this number: the upper end is strict. The source gave no lower bound, and none is invented.</summary>
    public static Bounds Nearly(decimal number) => new(null, number, false, true, Runtime.Qualifier.Nearly) { Number = number };

    /// <summary>More than this number.</summary>
    public static Bounds Over(decimal number) => At(number, Runtime.Qualifier.Over);

    /// <summary>This number or more.</summary>
    public static Bounds AtLeast(decimal number) => At(number, Runtime.Qualifier.AtLeast);

    /// <summary>Less than this number.</summary>
    public static Bounds Under(decimal number) => At(number, Runtime.Qualifier.Under);

    /// <summary>This number or less.</summary>
    public static Bounds AtMost(decimal number) => At(number, Runtime.Qualifier.AtMost);

    /// <summary>
    /// This number, whose further digits were cut off: from the number, included, to one unit of its last digit further from 0.
    /// </summary>
    public static Bounds CutOff(decimal number)
    {
        var unit = new decimal(1, 0, 0, number < 0, number.Scale);
        return number < 0
            ? new(number + unit, number, true, false, Runtime.Qualifier.CutOff) { Number = number }
            : new(number, number + unit, false, true, Runtime.Qualifier.CutOff) { Number = number };
    }

    /// <summary>From the first number to the second, both included.</summary>
    public static Bounds Between(decimal lower, decimal upper) => new(lower, upper, false, false, Runtime.Qualifier.Between);

    /// <summary>
    /// This number, give or take the uncertainty that is printed with it. The ends are as printed and no hard limit; the note of
    /// the series states the meaning of the "±": a standard uncertainty, a tolerance, a margin of error.
    /// </summary>
    public static Bounds Measured(decimal number, decimal uncertainty) =>
        new(number - uncertainty, number + uncertainty, false, false, Runtime.Qualifier.Measured)
        {
            Number = number,
            Uncertainty = uncertainty,
        };

    /// <summary>This number and the interval that is printed with it. The ends are no hard limit.</summary>
    /// <param name="number">The number.</param>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="isAbout">Whether the number itself is hedged with "about".</param>
    public static Bounds Interval(decimal number, decimal lower, decimal upper, bool isAbout = false) =>
        new(lower, upper, false, false, isAbout ? Runtime.Qualifier.About : Runtime.Qualifier.Measured) { Number = number };

    /// <summary>
    /// The smallest bounds that hold what each allows, open where one of them is: "about" and "nearly" as the checks read them. Without a
    /// hedge, unless both are the same.
    /// </summary>
    public static Bounds Hull(Bounds left, Bounds right)
    {
        if (left == right)
        {
            return left;
        }

        var hull = Ends.Of(left).Hull(Ends.Of(right));
        return new(hull.Lower, hull.Upper, hull.LowerIsStrict, hull.UpperIsStrict, null);
    }

    /// <summary>The number and its hedge, else the ends, in words: <c>about 8,300</c>, <c>956 to 1,179</c>, <c>over 100,000</c>.</summary>
    public override string ToString() => Qualifier is null
        ? Ends.Of(this).ToString(NoUnit, null, null)
        : PrintedValue.Of(this).InWords(NoUnit);

    /// <summary>Whether an interval is printed with the number, or an uncertainty to each side.</summary>
    internal bool HasInterval =>
        this is { Number: not null, Uncertainty: null, Lower: not null, Upper: not null }
        && Qualifier is Runtime.Qualifier.Measured or Runtime.Qualifier.About;

    /// <summary>Whether both were printed with the same numbers, whatever the hedge.</summary>
    internal bool HasNumbersOf(Bounds other) => Printed == other.Printed;

    private (decimal? Low, decimal? High, decimal? Uncertainty) Printed =>
        HasInterval ? (Lower, Upper, Number)
        : Number is { } number ? (number, null, Uncertainty)
        : (Lower ?? Upper, Lower is null ? null : Upper, null);

    /// <summary>The number at each end that the hedge has.</summary>
    private static Bounds At(decimal number, Qualifier qualifier)
    {
        var width = HedgeWidth.Of(qualifier);
        return new(
            width.HalvesBelow is null ? null : number,
            width.HalvesAbove is null ? null : number,
            width.LowerIsStrict,
            width.UpperIsStrict,
            qualifier);
    }
}
