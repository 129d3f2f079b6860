using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>The arithmetic of a check, written out in numbers.</summary>
internal static class Wording
{
    private const int MostMembers = 5;

    // A check is told at each of its figures: of a sum of more parts it would be as long at each.
    private const int MostParts = 40;

    /// <param name="isTooWide">Whether the verdict is that the rounding leaves the check no chance to fail.</param>
    public static string Explain(
        Comparison check, Verdict verdict, Interval left, Interval right, Interval? leftRounded, Interval? rightRounded, Rational? gap,
        bool isTooWide = false)
    {
        var text = Of(check.Relation, check.Left, check.Right, check.Figures);
        var swapped = check.Relation == Relation.Equal && IsPlain(check.Left.Formula) && !IsPlain(check.Right.Formula);
        var isRounded = leftRounded is not null && (leftRounded != left || rightRounded != right);
        var (first, second) = isRounded ? (leftRounded!.Value, rightRounded!.Value) : (left, right);
        if (swapped)
        {
            (first, second) = (second, first);
        }

        var number = Numbers(first, second, gap);
        var ranges = $"{first.Text(number)}{{0}} against {second.Text(number)}";
        var with = isRounded ? "with the rounding of the printed digits " : "the words allow ";
        switch (verdict)
        {
            case Verdict.Holds:
                return first.IsPoint && second.IsPoint ? text
                    : text + "; " + with + string.Format(System.Globalization.CultureInfo.InvariantCulture, ranges, "");
            case Verdict.HoldsWithinRounding:
                return text + "; " + with + string.Format(System.Globalization.CultureInfo.InvariantCulture, ranges, "");
            case Verdict.CannotTell:
                return text + "; " + with + string.Format(System.Globalization.CultureInfo.InvariantCulture, ranges, "")
                    + (isTooWide ? ", too wide a range for the check to fail" : ", which leaves both open");
            default:
                var isExact = first.IsPoint && second.IsPoint;
                var off = gap is not { Sign: > 0 } size ? "only the end itself is missed"
                    : isExact ? $"off by {Size(size, check.Unit)}"
                    : $"the nearest ends are {Size(size, check.Unit)} apart";
                return isExact
                    ? text + ": " + off
                    : text + "; " + with + string.Format(System.Globalization.CultureInfo.InvariantCulture, ranges, ",") + ": " + off;
        }
    }

    /// <summary>"(137,000 − 7,000) / 137,000 = 94.89 percent, against 94 percent"; an inequality in the order it was written.</summary>
    public static string Of(Relation relation, Term left, Term right, FigureVariables figures)
    {
        if (relation != Relation.Equal)
        {
            return $"{Side(left, right.Unit, figures)} {Sign(relation)} {Side(right, left.Unit, figures)}";
        }

        return IsPlain(left.Formula) && !IsPlain(right.Formula)
            ? $"{Side(right, left.Unit, figures)}, against {Side(left, right.Unit, figures)}"
            : $"{Side(left, right.Unit, figures)}, against {Side(right, left.Unit, figures)}";
    }

    public static string Sign(Relation relation) => relation switch
    {
        Relation.Equal => "==",
        Relation.Below => "<",
        Relation.AtMost => "<=",
        Relation.Above => ">",
        _ => ">=",
    };

    /// <summary>An operation's sign, and how tightly it binds.</summary>
    public static (string Sign, int Level) SignOf(Operation operation) => operation switch
    {
        Operation.Add => ("+", 1),
        Operation.Subtract => ("−", 1),
        Operation.Multiply => ("×", 2),
        _ => ("/", 2),
    };

    /// <summary>"613 + 566", "25 × at least 75", "(137,000 − 7,000) / 137,000".</summary>
    public static string Arithmetic(Formula formula, FigureVariables figures, Operand? instead = null, int index = -1)
    {
        return Write(formula, 0);

        string Write(Formula part, int tightness)
        {
            switch (part)
            {
                case ConstantFormula constant:
                    return NumberText.Of(constant.Value);
                case VariableFormula variable:
                    var raw = Printed((variable.Index == index ? instead! : figures.Operands[variable.Index]).Value);
                    return tightness > 0 && raw.Contains(" to ") ? "(" + raw + ")" : raw;
                case ExtremeFormula extreme:
                    return Members(extreme);
                case PercentageFormula { Kind: Percentage.Share } share:
                    return Close($"{Write(share.First, 2)} / {Write(share.Second, 3)}", 2, tightness);
                case PercentageFormula { Kind: Percentage.Drop } drop:
                    return Close($"({Write(drop.First, 1)} − {Write(drop.Second, 2)}) / {Write(drop.First, 3)}", 2, tightness);
                case PercentageFormula change:
                    return Close($"({Write(change.Second, 1)} − {Write(change.First, 2)}) / {Write(change.First, 3)}", 2, tightness);
                case OperationFormula { Operation: Operation.Add } sum when LongSum(sum) is { } parts:
                    return Close($"{Write(parts[0], 1)} + {Write(parts[1], 1)} + … + {Write(parts[parts.Count - 1], 1)} "
                        + $"({NumberText.Of(parts.Count)} numbers)", 1, tightness);
                case OperationFormula operation:
                    var (sign, level) = SignOf(operation.Operation);
                    var after = operation.Operation is Operation.Add or Operation.Multiply ? level : level + 1;
                    return Close($"{Write(operation.Left, level)} {sign} {Write(operation.Right, after)}", level, tightness);
                default:
                    return "";
            }
        }

        static string Close(string text, int level, int tightness) => level < tightness ? "(" + text + ")" : text;

        string Members(ExtremeFormula extreme)
        {
            var name = extreme.IsMaximum ? "the highest of " : "the lowest of ";
            return extreme.Size > MostMembers
                ? name + NumberText.Of(extreme.Size) + " figures"
                : name + string.Join(", ", extreme.Members.Select(member => Printed(figures.Operands[member].Value)));
        }
    }

    /// <summary>The parts of a sum that is too long to be written out; else null.</summary>
    public static IReadOnlyList<Formula>? LongSum(OperationFormula sum)
    {
        var parts = new List<Formula>();
        var waiting = new Stack<Formula>();
        waiting.Push(sum);
        while (waiting.Count > 0)
        {
            if (waiting.Pop() is var part && part is OperationFormula { Operation: Operation.Add } inner)
            {
                waiting.Push(inner.Right);
                waiting.Push(inner.Left);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts.Count > MostParts ? parts : null;
    }

    public static string Amount(Rational value, UnitExpression unit) =>
        (NumberText.Of(value) + " " + unit.Text(value == Rational.One)).TrimEnd();

    public static string Amount(Interval range, UnitExpression unit) =>
        (range + " " + unit.Text(range.IsPoint && range.Low == Rational.One)).TrimEnd();

    public static string Amount(Operand operand) =>
        (Printed(operand.Value) + " " + operand.Unit.Text(operand.Value is { Qualifier: Qualifier.Exact, Low.Value: 1 })).TrimEnd();

    public static bool IsPlain(Formula formula) => formula is VariableFormula or ConstantFormula;

    private static string Printed(ValueRecord value) => value.IsWorded ? "“" + value.Words + "”" : value.Raw;

    private static string Side(Term side, UnitExpression other, FigureVariables figures)
    {
        var unit = side.Unit.IsBare ? other : side.Unit;
        switch (side.Formula)
        {
            case VariableFormula variable:
                return Amount(figures.Operands[variable.Index]);
            case ConstantFormula constant:
                return Amount(constant.Value, unit);
        }

        var arithmetic = Arithmetic(side.Formula, figures);
        if (figures.Printed(side.Formula) is { } value)
        {
            return $"{arithmetic} = {Amount(value, unit)}";
        }

        return figures.Stated is { } box && RangeEvaluator.Evaluate(side.Formula, box) is { IsDefined: true } span
            ? $"{arithmetic} = {Amount(span.Interval, unit)}"
            : $"{arithmetic} {unit.Text()}".TrimEnd();
    }

    /// <summary>As many decimals as it takes to tell the two ranges apart where they face each other.</summary>
    /// <param name="gap">What lies between the two; null where they meet. Its digits are shown at the ends, else the difference looks
    /// wrong.</param>
    private static Func<Rational, string> Numbers(Interval first, Interval second, Rational? gap)
    {
        var (a, b) = first.High is { } high && second.Low is { } low && high <= low ? (high, low)
            : second.High is { } top && first.Low is { } bottom ? (bottom, top)
            : (Rational.Zero, Rational.Zero);
        var decimals = Math.Max(NumberText.DecimalsApart(a, b), gap is { Sign: > 0 } size ? NumberText.EnoughDecimals(size) : 0);
        return value => NumberText.WithDecimals(value, Math.Max(decimals, NumberText.EnoughDecimals(value)));
    }

    private static string Size(Rational gap, UnitExpression unit) => $"{NumberText.Of(gap)} {GapUnit(unit, gap)}".TrimEnd();

    private static string GapUnit(UnitExpression unit, Rational size) =>
        !unit.IsPercentage ? unit.Text(size == Rational.One)
        : size == Rational.One ? "percentage point"
        : "percentage points";
}
