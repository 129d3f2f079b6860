namespace Dataset.Generator.Arithmetic;

/// <summary>How a formula depends on one variable while the others stay fixed.</summary>
internal enum Dependence
{
    Constant,

    /// <summary>A straight line.</summary>
    Straight,

    /// <summary>One straight line over another: it has no turning point where the lower one is not 0.</summary>
    Fraction,

    /// <summary>Anything else; it may turn inside the box.</summary>
    Other,
}

internal sealed class DependenceOn(int variable) : FormulaInterpreter<Dependence>
{
    public override Dependence Constant(Rational value) => Dependence.Constant;

    public override Dependence Variable(int index) => index == variable ? Dependence.Straight : Dependence.Constant;

    public override Dependence Add(Dependence a, Dependence b) => (a, b) switch
    {
        (Dependence.Constant, _) => b,
        (_, Dependence.Constant) => a,
        (Dependence.Straight, Dependence.Straight) => Dependence.Straight,
        _ => Dependence.Other,
    };

    public override Dependence Subtract(Dependence a, Dependence b) => Add(a, b);

    public override Dependence Multiply(Dependence a, Dependence b) => (a, b) switch
    {
        (Dependence.Constant, _) => b,
        (_, Dependence.Constant) => a,
        _ => Dependence.Other,
    };

    public override Dependence Divide(Dependence a, Dependence b) => (a, b) switch
    {
        (_, Dependence.Constant) => a,
        (Dependence.Constant, Dependence.Straight or Dependence.Fraction) => Dependence.Fraction,
        (Dependence.Straight, Dependence.Straight) => Dependence.Fraction,
        _ => Dependence.Other,
    };

    public override Dependence Extreme(bool isMaximum, IReadOnlyList<Dependence> members) =>
        members.All(member => member == Dependence.Constant) ? Dependence.Constant : Dependence.Other;
}
