using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>An expression with its references resolved. A figure is one variable, wherever it occurs.</summary>
internal abstract record Formula
{
    public abstract T Evaluate<T>(FormulaInterpreter<T> algebra);

    /// <summary>How often each variable occurs in it.</summary>
    public abstract void Count(int[] places);

    public virtual bool HasExtreme => false;
}

internal sealed record ConstantFormula(Rational Value) : Formula
{
    public override T Evaluate<T>(FormulaInterpreter<T> algebra) => algebra.Constant(Value);

    public override void Count(int[] places)
    {
    }
}

internal sealed record VariableFormula(int Index) : Formula
{
    public override T Evaluate<T>(FormulaInterpreter<T> algebra) => algebra.Variable(Index);

    public override void Count(int[] places) => places[Index]++;
}

internal sealed record OperationFormula(Operation Operation, Formula Left, Formula Right) : Formula
{
    /// <summary>
    /// A sum whose nesting grows with the logarithm of its parts: one part upon the other, 5,000 of them exhaust the stack of a compiler.
    /// </summary>
    public static Formula Sum(IReadOnlyList<Formula> parts)
    {
        return Of(0, parts.Count);

        Formula Of(int first, int count) => count == 1
            ? parts[first]
            : new OperationFormula(Operation.Add, Of(first, count / 2), Of(first + (count / 2), count - (count / 2)));
    }

    public override bool HasExtreme => Left.HasExtreme || Right.HasExtreme;

    public override T Evaluate<T>(FormulaInterpreter<T> algebra)
    {
        var (left, right) = (Left.Evaluate(algebra), Right.Evaluate(algebra));
        return Operation switch
        {
            Operation.Add => algebra.Add(left, right),
            Operation.Subtract => algebra.Subtract(left, right),
            Operation.Multiply => algebra.Multiply(left, right),
            _ => algebra.Divide(left, right),
        };
    }

    public override void Count(int[] places)
    {
        Left.Count(places);
        Right.Count(places);
    }
}

internal sealed record PercentageFormula(Percentage Kind, Formula First, Formula Second) : Formula
{
    // 1 − to / from, not (from − to) / from: with a floor for from, infinity over infinity has no answer and 1 − 0 has.
    private readonly Formula _meaning = new OperationFormula(
        Operation.Multiply,
        new ConstantFormula(Rational.Hundred),
        Kind switch
        {
            Percentage.Share => new OperationFormula(Operation.Divide, First, Second),
            Percentage.Change => new OperationFormula(
                Operation.Subtract, new OperationFormula(Operation.Divide, Second, First), new ConstantFormula(Rational.One)),
            _ => new OperationFormula(
                Operation.Subtract, new ConstantFormula(Rational.One), new OperationFormula(Operation.Divide, Second, First)),
        });

    public override bool HasExtreme => First.HasExtreme || Second.HasExtreme;

    public override T Evaluate<T>(FormulaInterpreter<T> algebra) => _meaning.Evaluate(algebra);

    public override void Count(int[] places)
    {
        First.Count(places);
        Second.Count(places);
    }
}

internal sealed record ExtremeFormula(bool IsMaximum, ImmutableArray<int> Members) : Formula
{
    /// <summary>How many figures it is the highest or lowest of: those that can be neither are no members.</summary>
    public int Size { get; init; } = Members.Length;

    public override bool HasExtreme => true;

    public override T Evaluate<T>(FormulaInterpreter<T> algebra) => algebra.Extreme(IsMaximum, Members.Select(algebra.Variable).ToArray());

    public override void Count(int[] places)
    {
        foreach (var member in Members)
        {
            places[member]++;
        }
    }
}
