namespace Dataset.Generator.Checking.Arithmetic;

/// <summary>What a formula is of one variable, the others held still.</summary>
internal enum Shape
{
    Constant,

    /// <summary>A straight line.</summary>
    Straight,

    /// <summary>One straight line over another: it has no turning point where the lower one is not 0.</summary>
    Fraction,

    /// <summary>Anything else; it may turn inside the box.</summary>
    Other,
}

internal sealed class ShapeAlong(int variable) : Algebra<Shape>
{
    public override Shape Constant(Rational value) => Shape.Constant;

    public override Shape Variable(int index) => index == variable ? Shape.Straight : Shape.Constant;

    public override Shape Add(Shape a, Shape b) => (a, b) switch
    {
        (Shape.Constant, _) => b,
        (_, Shape.Constant) => a,
        (Shape.Straight, Shape.Straight) => Shape.Straight,
        _ => Shape.Other,
    };

    public override Shape Subtract(Shape a, Shape b) => Add(a, b);

    public override Shape Multiply(Shape a, Shape b) => (a, b) switch
    {
        (Shape.Constant, _) => b,
        (_, Shape.Constant) => a,
        _ => Shape.Other,
    };

    public override Shape Divide(Shape a, Shape b) => (a, b) switch
    {
        (_, Shape.Constant) => a,
        (Shape.Constant, Shape.Straight or Shape.Fraction) => Shape.Fraction,
        (Shape.Straight, Shape.Straight) => Shape.Fraction,
        _ => Shape.Other,
    };

    public override Shape Extreme(bool isMaximum, IReadOnlyList<Shape> members) =>
        members.All(member => member == Shape.Constant) ? Shape.Constant : Shape.Other;
}
