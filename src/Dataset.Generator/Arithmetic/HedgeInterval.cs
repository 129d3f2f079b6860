using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>The numbers that a stated value may be.</summary>
internal static class HedgeInterval
{
    /// <summary>As the words state it: an exact number is a point. Null when they name no number.</summary>
    public static Interval? Stated(ValueRecord value, bool isCount = false)
    {
        if (value.Low is not { } low || value.Qualifier is not { } qualifier)
        {
            return null;
        }

        var interval = value.Ends is { } ends ? Interval.Closed(ends.Lower, ends.Upper) : qualifier switch
        {
            Qualifier.Between when value.High is { } high => Ordered(low.Value, high.Value),
            Qualifier.Measured when value.Uncertainty is { } uncertainty =>
                Interval.Closed((Rational)low.Value - uncertainty.Value, (Rational)low.Value + uncertainty.Value),
            _ => Around(value, low, HedgeWidth.Of(qualifier, low.Value < 0)),
        };
        return isCount ? NotNegative(interval) : interval;
    }

    /// <summary>
    /// An exact number with half a unit of its last digit on either side; a hedged number as stated, since a hedge has its own width.
    /// </summary>
    public static Interval? Widened(ValueRecord value, bool isCount = false)
    {
        if (value is not { Qualifier: Qualifier.Exact, Low: { } low, Ends: null } || (isCount && low.LastDigit == 1))
        {
            return Stated(value, isCount);
        }

        var interval = Around(value, low, HedgeWidth.Rounding);
        return isCount ? NotNegative(interval) : interval;
    }

    /// <summary>The printed number; null where the words give a bound.</summary>
    public static Rational? Printed(ValueRecord value) =>
        value is { Qualifier: Qualifier.Exact or Qualifier.About or Qualifier.Measured, Low: { } low } ? low.Value : null;

    /// <summary>The unit of the last printed digit; null where the words name no number.</summary>
    public static Rational? LastDigit(ValueRecord value) =>
        value.Fraction is { } part ? Rational.One / part.Denominator
        : value.Low is { } low ? Math.Abs(low.LastDigit)
        : null;

    private static Interval Around(ValueRecord value, Number printed, HedgeWidth width)
    {
        // A third is no decimal. "nearly 2/3" is over 1/3, as "nearly 52" is over 51.
        var number = value.Fraction is { } part ? (Rational)part.Numerator / part.Denominator : printed.Value;
        var half = LastDigit(value)!.Value / 2;
        Rational? low = width.HalvesBelow is { } below ? number - (half * below) : null;
        Rational? high = width.HalvesAbove is { } above ? number + (half * above) : null;
        return new(low, low is null || width.LowerIsStrict, high, high is null || width.UpperIsStrict);
    }

    private static Interval Ordered(Rational a, Rational b) => a <= b ? Interval.Closed(a, b) : Interval.Closed(b, a);

    private static Interval NotNegative(Interval interval) =>
        interval.High is { Sign: <= 0 } || interval.Low is { Sign: >= 0 }
            ? interval
            : interval with { Low = Rational.Zero, LowIsOpen = false };
}
