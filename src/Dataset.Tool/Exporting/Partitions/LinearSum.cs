using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>A formula as figures times constants, added up: "a − b", "2 × a + 5", "a / 30".</summary>
/// <param name="coefficients">What each figure is multiplied by.</param>
/// <param name="constant">What belongs to no figure.</param>
internal sealed class LinearSum(SortedDictionary<int, Rational> coefficients, Rational constant)
{
    /// <summary>The figures in their order, then the constant where there is one.</summary>
    public IEnumerable<CheckTerm> Terms => coefficients
        .Select(static one => new CheckTerm(one.Key, one.Value))
        .Concat(constant.Sign != 0 || coefficients.Count == 0 ? [new CheckTerm(null, constant)] : []);

    /// <summary>Null where the formula is none.</summary>
    public static LinearSum? Of(Formula formula) => formula switch
    {
        ConstantFormula number => new([], number.Value),
        VariableFormula figure => new(new() { [figure.Index] = Rational.One }, Rational.Zero),
        OperationFormula operation when Of(operation.Left) is { } left && Of(operation.Right) is { } right => operation.Operation switch
        {
            Operation.Add => left.Plus(right, Rational.One),
            Operation.Subtract => left.Plus(right, -Rational.One),
            Operation.Multiply => right.IsConstant ? left.Times(right.Constant) : left.IsConstant ? right.Times(left.Constant) : null,
            _ => right.IsConstant && right.Constant.Sign != 0 ? left.Times(Rational.One / right.Constant) : null,
        },
        _ => null,
    };

    private bool IsConstant => coefficients.Count == 0;

    private Rational Constant => constant;

    private LinearSum Plus(LinearSum other, Rational times)
    {
        var sum = new SortedDictionary<int, Rational>(coefficients);
        foreach (var term in other.Terms.Where(static term => term.Figure is not null))
        {
            sum[term.Figure!.Value] = (sum.TryGetValue(term.Figure.Value, out var before) ? before : Rational.Zero)
                + (term.Coefficient * times);
        }

        return new(sum, constant + (other.Constant * times));
    }

    private LinearSum Times(Rational factor) =>
        new(new(coefficients.ToDictionary(static one => one.Key, one => one.Value * factor)), constant * factor);
}
