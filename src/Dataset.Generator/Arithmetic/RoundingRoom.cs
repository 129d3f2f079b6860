namespace Dataset.Generator.Arithmetic;

/// <summary>
/// Whether the rounding of the printed digits leaves a check any chance to fail. 199 of 200 is 80 to 133 percent when 200 may be 150 to
/// 250: that it is 85 percent is then neither confirmed nor refuted.
/// </summary>
internal sealed class RoundingRoom(FigureVariables figures)
{
    // Two counts with two digits each give a percentage without a point a room of five.
    private const int Most = 10;

    /// <summary>Whether what one side is computed from may be rounded by more than ten times the precision of the other side.</summary>
    public bool IsTooWide(Term left, Term right) => IsTooWide(left.Formula, right.Formula) || IsTooWide(right.Formula, left.Formula);

    private bool IsTooWide(Formula side, Formula other) =>
        IsComputed(side) && Precision(other) is { } precision && Room(side) > precision * Most;

    /// <summary>A figure by itself, or the highest of several, is printed: its rounding is its own.</summary>
    private static bool IsComputed(Formula side) => side is OperationFormula or PercentageFormula;

    /// <summary>How much farther the ends of a side lie apart with rounding than as stated.</summary>
    private Rational Room(Formula side)
    {
        var (stated, rounded) = (RangeEvaluator.Evaluate(side, figures.Stated!), RangeEvaluator.Evaluate(side, figures.Widened!));
        if (!stated.IsDefined || !rounded.IsDefined)
        {
            return Rational.Zero;
        }

        var below = stated.Interval.Low is { } low && rounded.Interval.Low is { } lower ? low - lower : Rational.Zero;
        var above = stated.Interval.High is { } high && rounded.Interval.High is { } higher ? higher - high : Rational.Zero;
        return below + above;
    }

    /// <summary>
    /// The last digit of a printed number or of one that is written into the check; what the words of a hedge leave open, where that is
    /// more; of a computed side its own room. Null where it has none.
    /// </summary>
    private Rational? Precision(Formula side)
    {
        if (side is ConstantFormula constant)
        {
            return constant.Value.Sign == 0 ? null : LastDigit(constant.Value);
        }

        var places = new int[figures.Operands.Count];
        side.Count(places);
        var digits = figures.Operands.Where((_, i) => places[i] > 0).Select(static operand => HedgeInterval.LastDigit(operand.Value))
            .OfType<Rational>().ToList();
        if (digits.Count == 0)
        {
            return null;
        }

        var open = RangeEvaluator.Evaluate(side, figures.Stated!) is { IsDefined: true, Interval: { Low: { } low, High: { } high } }
            ? high - low : Rational.Zero;
        var room = IsComputed(side) ? Room(side) : Rational.Zero;
        return new[] { digits.Min(), open, room }.Max();
    }

    /// <summary>1 for 52, 10 for 40, 0.1 for 0.5.</summary>
    internal static Rational LastDigit(Rational value)
    {
        var ten = (Rational)10;
        var digit = Rational.One;
        for (var places = 0; places < 28 && !IsWhole(value / digit); places++)
        {
            digit /= ten;
        }

        while (IsWhole(value / (digit * ten)))
        {
            digit *= ten;
        }

        return digit;
    }

    private static bool IsWhole(Rational value) => new Rational(Rational.Floor(value), 1) == value;
}
