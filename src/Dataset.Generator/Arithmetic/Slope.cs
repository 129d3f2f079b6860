namespace Dataset.Generator.Arithmetic;

/// <summary>The range of a formula over a box, and of its derivative by one variable.</summary>
internal readonly record struct Slope(Interval Value, Interval Rise);

/// <summary>Differentiates by one variable with intervals; no divisor of the formula contains 0.</summary>
internal sealed class SlopeAlong(int variable, IReadOnlyList<Interval> box) : FormulaInterpreter<Slope>
{
    private static readonly Interval Flat = Interval.Point(Rational.Zero);

    public override Slope Constant(Rational value) => new(Interval.Point(value), Flat);

    public override Slope Variable(int index) =>
        new(Interval.Closed(box[index].Low, box[index].High), index == variable ? Interval.Point(Rational.One) : Flat);

    public override Slope Add(Slope a, Slope b) => new(IntervalArithmetic.Sum(a.Value, b.Value), IntervalArithmetic.Sum(a.Rise, b.Rise));

    public override Slope Subtract(Slope a, Slope b) =>
        new(IntervalArithmetic.Difference(a.Value, b.Value), IntervalArithmetic.Difference(a.Rise, b.Rise));

    public override Slope Multiply(Slope a, Slope b) => new(
        IntervalArithmetic.Product(a.Value, b.Value),
        IntervalArithmetic.Sum(IntervalArithmetic.Product(a.Rise, b.Value), IntervalArithmetic.Product(a.Value, b.Rise)));

    public override Slope Divide(Slope a, Slope b)
    {
        // (a / b)' = a' / b − (a / b) · b' / b
        var value = IntervalArithmetic.Quotient(a.Value, b.Value) ?? Interval.Everything;
        var first = IntervalArithmetic.Quotient(a.Rise, b.Value) ?? Interval.Everything;
        var second = IntervalArithmetic.Product(value, IntervalArithmetic.Quotient(b.Rise, b.Value) ?? Interval.Everything);
        return new(value, IntervalArithmetic.Difference(first, second));
    }

    public override Slope Extreme(bool isMaximum, IReadOnlyList<Slope> members)
    {
        var value = new IntervalArithmetic(members.Select(member => member.Value).ToArray())
            .Extreme(isMaximum, members.Select(member => (Interval?)member.Value).ToArray());
        var moves = members.Any(member => member.Rise != Flat);
        return new(value ?? Interval.Everything, moves ? Interval.Closed(Rational.Zero, Rational.One) : Flat);
    }
}
