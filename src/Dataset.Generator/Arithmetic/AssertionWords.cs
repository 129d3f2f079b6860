using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>What a check asserts, in words that need no knowledge of expressions: "{0} should equal {1} + {2}".</summary>
internal sealed class AssertionWords
{
    private readonly FigureVariables _figures;
    private readonly List<CodeName> _names = [];

    private AssertionWords(FigureVariables figures) => _figures = figures;

    public static NamedText Of(Relation relation, Formula left, Formula right, FigureVariables figures)
    {
        var words = new AssertionWords(figures);
        var format = $"{words.Write(left, 0)} should {Verb(relation)} {words.Write(right, 0)}";
        return new(format, words._names.ToEquatable());
    }

    /// <summary>
    /// The numbers of an explanation without the sign of an inequality, which the words before them state: "113,000 arrests, against
    /// 66,463 arrests".
    /// </summary>
    public static string Numbers(string explanation)
    {
        foreach (var relation in new[] { Relation.Below, Relation.AtMost, Relation.Above, Relation.AtLeast })
        {
            explanation = explanation.Replace($" {Wording.Sign(relation)} ", ", against ");
        }

        return explanation;
    }

    private static string Verb(Relation relation) => relation switch
    {
        Relation.Equal => "equal",
        Relation.Below => "be below",
        Relation.AtMost => "be at most",
        Relation.Above => "be above",
        _ => "be at least",
    };

    private string Write(Formula formula, int tightness)
    {
        switch (formula)
        {
            case ConstantFormula constant:
                return NumberText.Of(constant.Value);
            case VariableFormula variable:
                return Place(_figures.Operands[variable.Index].Code);
            case ExtremeFormula { Members: var members } extreme:
                var series = Place(_figures.Operands[members[0]].Code with { Rest = string.Empty });
                return $"the {(extreme.IsMaximum ? "highest" : "lowest")} of {NumberText.Of(extreme.Size)} "
                    + $"figure{(extreme.Size == 1 ? string.Empty : "s")} of {series}";
            case PercentageFormula { Kind: Percentage.Share } share:
                return Close($"{Write(share.First, 3)} in percent of {Write(share.Second, 3)}", 0, tightness);
            case PercentageFormula change:
                var what = change.Kind is Percentage.Drop ? "fall" : "change";
                return Close($"the {what} in percent from {Write(change.First, 3)} to {Write(change.Second, 3)}", 0, tightness);
            case OperationFormula { Operation: Operation.Add } sum when Wording.LongSum(sum) is { } parts:
                return Close($"{Write(parts[0], 1)} + {Write(parts[1], 1)} + … + {Write(parts[parts.Count - 1], 1)} "
                    + $"({NumberText.Of(parts.Count)} figures)", 1, tightness);
            case OperationFormula operation:
                var (sign, level) = Wording.SignOf(operation.Operation);
                var after = operation.Operation is Operation.Add or Operation.Multiply ? level : level + 1;
                return Close($"{Write(operation.Left, level)} {sign} {Write(operation.Right, after)}", level, tightness);
            default:
                throw new InvalidOperationException(formula.GetType().Name);
        }
    }

    private static string Close(string text, int level, int tightness) => level < tightness ? "(" + text + ")" : text;

    private string Place(CodeName name)
    {
        var index = _names.IndexOf(name);
        if (index < 0)
        {
            index = _names.Count;
            _names.Add(name);
        }

        return "{" + index.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}";
    }
}
