using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// The two ends of a range as bare numbers, each maybe open, each maybe excluded: the arithmetic of ranges of every unit. What is computed
/// from two of them holds whatever is computed from any two numbers inside them.
/// </summary>
internal readonly record struct Ends(decimal? Lower, decimal? Upper, bool LowerIsStrict = false, bool UpperIsStrict = false)
{
    // A quotient that does not end has 28 or 29 digits, and no document prints that many.
    private const int DigitsOfQuotient = 25;
    private const int DecimalsInWords = 2;

    internal static Ends At(decimal number) => new(number, number);

    /// <summary>What a hedge allows, as the checks read it; the ends as printed where it has some.</summary>
    internal static Ends Of(Bounds bounds)
    {
        if (bounds is not { Number: { } number, Lower: null, Qualifier: { } qualifier and (Qualifier.About or Qualifier.Nearly) })
        {
            return new(bounds.Lower, bounds.Upper, bounds.LowerIsStrict, bounds.UpperIsStrict);
        }

        var width = HedgeWidth.Of(qualifier);
        var unit = LastDigit.UnitOf(number);
        var (below, above) = (unit * width.HalvesBelow / 2, unit * width.HalvesAbove / 2);
        return new(number - below, number + above, width.LowerIsStrict, width.UpperIsStrict);
    }

    /// <summary>
    /// With half a unit of the last significant digit to either side of an exact number, as a check reads it that is true nowhere as
    /// stated. Of what comes whole, a number printed to the ones is not rounded, and nothing is below 0.
    /// </summary>
    internal static Ends WithRounding(Bounds bounds, bool isCount)
    {
        if (bounds is not { Qualifier: Qualifier.Exact, Number: { } number } || bounds.HasInterval)
        {
            return Of(bounds);
        }

        var unit = LastDigit.UnitOf(number);
        if (isCount && unit == 1m)
        {
            return At(number);
        }

        var (lower, upper) = (number - (unit / 2), number + (unit / 2));
        return new(isCount && lower < 0m && upper > 0m ? 0m : lower, upper);
    }

    internal Ends Plus(Ends other) => new(
        Lower + other.Lower, Upper + other.Upper, LowerIsStrict || other.LowerIsStrict, UpperIsStrict || other.UpperIsStrict);

    internal Ends Negated => new(-Upper, -Lower, UpperIsStrict, LowerIsStrict);

    internal Ends Minus(Ends other) => Plus(other.Negated);

    internal Ends Times(Ends other) => OfCorners(this, other, static (left, right) => left.Times(right));

    /// <summary>Unknown where the divisor may be zero.</summary>
    internal Ends DividedBy(Ends divisor) =>
        divisor.Contains(0m) ? default : OfCorners(this, divisor, static (left, right) => left.DividedBy(right));

    internal Ends Hull(Ends other)
    {
        decimal? lower = Lower is { } a && other.Lower is { } b ? Math.Min(a, b) : null;
        decimal? upper = Upper is { } c && other.Upper is { } d ? Math.Max(c, d) : null;
        return new(
            lower,
            upper,
            lower is not null && (Lower != lower || LowerIsStrict) && (other.Lower != lower || other.LowerIsStrict),
            upper is not null && (Upper != upper || UpperIsStrict) && (other.Upper != upper || other.UpperIsStrict));
    }

    internal bool Contains(decimal number) =>
        !(number < Lower || (LowerIsStrict && number == Lower)) && !(number > Upper || (UpperIsStrict && number == Upper));

    /// <summary>Whether every number of this one is more than every number of the other; null where some are and some are not.</summary>
    internal bool? IsAbove(Ends other) =>
        Lower > other.Upper || (Lower is not null && Lower == other.Upper && (LowerIsStrict || other.UpperIsStrict)) ? true
        : Upper <= other.Lower ? false
        : null;

    internal bool Overlaps(Ends other) => IsWithin(this, other) && IsWithin(other, this);

    /// <summary>The ends in words: <c>1,200 to 1,500 arrests per day</c>, <c>over 100,000 removals</c>.</summary>
    internal string ToString(Unit unit, string? format, IFormatProvider? provider)
    {
        return (Lower, Upper) switch
        {
            (null, null) => unit.Plural is { Length: > 0 } plural ? $"an unknown number of {plural}" : "an unknown number",
            ({ } lower, null) => (LowerIsStrict ? "over " : "at least ") + Counted(lower, MidpointRounding.ToNegativeInfinity),
            (null, { } upper) => (UpperIsStrict ? "under " : "up to ") + Counted(upper, MidpointRounding.ToPositiveInfinity),
            ({ } lower, { } upper) when lower == upper => Counted(lower, MidpointRounding.AwayFromZero),
            ({ } lower, { } upper) => $"{(LowerIsStrict ? "over " : string.Empty)}{Digits(lower, MidpointRounding.ToNegativeInfinity)} to "
                + (UpperIsStrict ? "under " : string.Empty) + Counted(upper, MidpointRounding.ToPositiveInfinity),
        };

        string Counted(decimal end, MidpointRounding rounding) => ValueProse.WithUnit(Digits(end, rounding), unit.For(end));
        string Digits(decimal end, MidpointRounding rounding) =>
            NumberFormat.Digits(string.IsNullOrEmpty(format) ? InWords(end, rounding) : end, format, provider);
    }

    /// <summary>A number that was divided, to the digits that a sentence has; any other as it is.</summary>
    private static decimal InWords(decimal number, MidpointRounding rounding)
    {
        var size = Math.Abs(number);
        if (number.Scale <= DecimalsInWords || size * (decimal)Math.Pow(10, number.Scale) < (decimal)Math.Pow(10, DigitsOfQuotient - 1))
        {
            return number;
        }

        var decimals = DecimalsInWords;
        for (; size < 1m && decimals < number.Scale; size *= 10m)
        {
            decimals++;
        }

        return Math.Round(number, decimals, rounding);
    }

    private static bool IsWithin(Ends one, Ends other) =>
        !(one.Lower > other.Upper) && !(one.Lower == other.Upper && one.Lower is not null && (one.LowerIsStrict || other.UpperIsStrict));

    private static Ends OfCorners(Ends left, Ends right, Func<End, End, End?> combine)
    {
        End? least = null, most = null;
        foreach (var one in (End[])[End.LowerOf(left), End.UpperOf(left)])
        {
            foreach (var other in (End[])[End.LowerOf(right), End.UpperOf(right)])
            {
                if (combine(one, other) is { } corner)
                {
                    least = least is { } low && !IsFurther(corner.CompareTo(low), corner, low) ? low : corner;
                    most = most is { } high && !IsFurther(high.CompareTo(corner), corner, high) ? high : corner;
                }
            }
        }

        return new(
            least?.Number, most?.Number, least is { Number: not null, IsStrict: true }, most is { Number: not null, IsStrict: true });

        // Of two corners at one number, the range has that number where one of them has it.
        static bool IsFurther(int order, End corner, End than) => order < 0 || (order == 0 && than.IsStrict && !corner.IsStrict);
    }

    /// <summary>One end.</summary>
    /// <param name="Number">The number; null for none.</param>
    /// <param name="Sign">Which way it goes where it has no number, or which side of 0 it comes from.</param>
    /// <param name="IsStrict">Whether the end itself is excluded.</param>
    private readonly record struct End(decimal? Number, int Sign, bool IsStrict) : IComparable<End>
    {
        internal static End LowerOf(Ends ends) => ends.Lower is { } number
            ? new(number, number == 0m ? 1 : Math.Sign(number), ends.LowerIsStrict)
            : new(null, -1, true);

        internal static End UpperOf(Ends ends) => ends.Upper is { } number
            ? new(number, number == 0m ? -1 : Math.Sign(number), ends.UpperIsStrict)
            : new(null, 1, true);

        internal End? Times(End other) =>
            Number is 0m ? this with { Number = 0m, IsStrict = IsStrict && (other.Number is not 0m || other.IsStrict) }
            : other.Number is 0m ? other with { Number = 0m }
            : Number is { } number && other.Number is { } times ? new(Normal(number * times), 0, IsStrict || other.IsStrict)
            : new(null, Sign * other.Sign, true);

        /// <summary>The divisor has no 0 in it: an end at 0 is excluded, and the quotient there has no end.</summary>
        internal End? DividedBy(End divisor) => (Number, divisor.Number) switch
        {
            (0m, _) => this,
            (null, null) => null,
            (_, null) => new(0m, 0, true),
            (null, _) => new(null, Sign * divisor.Sign, true),
            (_, 0m) => new(null, Sign * divisor.Sign, true),
            ({ } number, { } by) => new(Normal(number / by), 0, IsStrict || divisor.IsStrict),
        };

        public int CompareTo(End other) => (Number, other.Number) switch
        {
            ({ } number, { } than) => number.CompareTo(than),
            (null, null) => Sign.CompareTo(other.Sign),
            (null, _) => Sign,
            _ => -other.Sign,
        };

        /// <summary>Without the zeros that multiplying and dividing leave behind the point.</summary>
        private static decimal Normal(decimal number) => number / 1.0000000000000000000000000000m;
    }
}
