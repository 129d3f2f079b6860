using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>The numbers a worded value leaves open. <c>u</c> is the unit of the last printed digit.</summary>
internal static class HedgeInterval
{
    /// <summary>What the words say: an exact number is a point. Null when they name no number.</summary>
    public static Interval? Stated(ValueRecord value, bool isCount = false)
    {
        if (value.Low is not { } low || value.Qualifier is not { } qualifier)
        {
            return null;
        }

        // A third is no decimal; and "nearly 2/3" is over 1/3, as "nearly 52" is over 51.
        var number = value.Fraction is { } part ? (Rational)part.Numerator / part.Denominator : low.Value;
        var unit = value.Fraction is { } parts ? Rational.One / parts.Denominator : Math.Abs(low.LastDigit);
        var interval = value.Ends is { } ends ? Interval.Closed(ends.Lower, ends.Upper) : qualifier switch
        {
            Qualifier.Exact => Interval.Point(number),
            Qualifier.About => Interval.Closed(number - (unit / 2), number + (unit / 2)),
            Qualifier.Nearly => new(number - unit, true, number, true),
            Qualifier.Over => new(number, true, null, true),
            Qualifier.AtLeast => Interval.Closed(number, null),
            Qualifier.Under => new(null, true, number, true),
            Qualifier.AtMost => Interval.Closed(null, number),
            Qualifier.Between when value.High is { } high => Ordered(number, high.Value),
            Qualifier.Measured when value.Uncertainty is { } uncertainty => Interval.Closed(number - uncertainty.Value, number + uncertainty.Value),
            _ => Interval.Point(number),
        };
        return isCount ? NotNegative(interval) : interval;
    }

    /// <summary>An exact number allowed half a unit of its last digit either way; any hedge as stated, it has its room already.</summary>
    public static Interval? Widened(ValueRecord value, bool isCount = false)
    {
        if (value is not { Qualifier: Qualifier.Exact, Low: { } low, Ends: null } || (isCount && low.LastDigit == 1))
        {
            return Stated(value, isCount);
        }

        var half = (Rational)Math.Abs(low.LastDigit) / 2;
        var interval = Interval.Closed((Rational)low.Value - half, (Rational)low.Value + half);
        return isCount ? NotNegative(interval) : interval;
    }

    /// <summary>The number itself where the words name one and not a bound.</summary>
    public static Rational? Printed(ValueRecord value) =>
        value is { Qualifier: Qualifier.Exact or Qualifier.About or Qualifier.Measured, Low: { } low } ? low.Value : null;

    private static Interval Ordered(Rational a, Rational b) => a <= b ? Interval.Closed(a, b) : Interval.Closed(b, a);

    private static Interval NotNegative(Interval interval) =>
        interval.High is { Sign: <= 0 } || interval.Low is { Sign: >= 0 }
            ? interval
            : interval with { Low = Rational.Zero, LowIsOpen = false };
}
