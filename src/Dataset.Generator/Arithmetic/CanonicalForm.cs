using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>
/// One text for all ways of asserting the same: <c>a &lt;= b</c> and <c>b &gt;= a</c>, <c>a + b == c</c> and <c>c == b + a</c>. A
/// written check that repeats a built-in one is recognised by it.
/// </summary>
internal static class CanonicalForm
{
    public static string Of(Relation relation, Formula left, Formula right, FigureVariables figures)
    {
        var (first, second) = (Of(left, figures), Of(right, figures));
        return relation switch
        {
            Relation.Above => $"{second} < {first}",
            Relation.AtLeast => $"{second} <= {first}",
            Relation.Equal when string.CompareOrdinal(first, second) > 0 => $"{second} == {first}",
            _ => $"{first} {Wording.Sign(relation)} {second}",
        };
    }

    private static string Of(Formula formula, FigureVariables figures) => formula switch
    {
        ConstantFormula constant => $"{constant.Value.Numerator}/{constant.Value.Denominator}",
        VariableFormula variable => figures.Operands[variable.Index].Key,
        OperationFormula { Operation: Operation.Add or Operation.Multiply } operation => Sorted(operation, figures),
        OperationFormula operation => $"({Of(operation.Left, figures)} {operation.Operation} {Of(operation.Right, figures)})",
        PercentageFormula percentage => $"{percentage.Kind}({Of(percentage.First, figures)}, {Of(percentage.Second, figures)})",
        ExtremeFormula extreme =>
            (extreme.IsMaximum ? "max("
            : "min(") + string.Join(", ", extreme.Members.Select(member => figures.Operands[member].Key)
            .OrderBy(key => key, StringComparer.Ordinal)) + ")",
        _ => string.Empty,
    };

    private static string Sorted(OperationFormula sum, FigureVariables figures)
    {
        var parts = new List<string>();
        Flatten(sum);
        parts.Sort(StringComparer.Ordinal);
        return "(" + string.Join($" {sum.Operation} ", parts) + ")";

        void Flatten(Formula part)
        {
            if (part is OperationFormula operation && operation.Operation == sum.Operation)
            {
                Flatten(operation.Left);
                Flatten(operation.Right);
            }
            else
            {
                parts.Add(Of(part, figures));
            }
        }
    }
}
