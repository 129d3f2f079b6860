namespace Dataset.Generator.Arithmetic;

/// <summary>One way to evaluate a formula: at a corner, over a box, as a slope, as a dependence.</summary>
internal abstract class FormulaInterpreter<T>
{
    public abstract T Constant(Rational value);

    public abstract T Variable(int index);

    public abstract T Add(T a, T b);

    public abstract T Subtract(T a, T b);

    public abstract T Multiply(T a, T b);

    public abstract T Divide(T a, T b);

    public abstract T Extreme(bool isMaximum, IReadOnlyList<T> members);
}
