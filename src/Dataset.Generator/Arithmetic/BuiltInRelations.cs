using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>The relations of the built-in checks. The caller finds the figures.</summary>
internal static class BuiltInRelations
{
    public static CheckResult PartIsAtMostWhole(Operand part, Operand whole) => Compare(part, Relation.AtMost, whole);

    /// <summary>Parts of a stated partition, of one period and one voice, add up to the whole.</summary>
    public static CheckResult PartitionAddsUp(IReadOnlyList<Operand> parts, Operand whole, SiblingFinder? siblings = null)
    {
        var assertion = whole.Name + " == " + string.Join(" + ", parts.Select(part => part.Name));
        if (parts.Count == 0)
        {
            return CannotTell(assertion, "the partition names no part", whole);
        }

        var unlike = parts.FirstOrDefault(part => UnitExpression.Common(part.Unit, whole.Unit) is null);
        if (unlike is not null)
        {
            return UnlikeUnits(assertion, unlike, whole);
        }

        var figures = new FigureVariables();
        var left = new Term(figures.Variable(whole), whole.Unit);
        var sum = OperationFormula.Sum(parts.Select(figures.Variable).ToList());
        return new Comparison(assertion, Relation.Equal, left, new(sum, whole.Unit), figures, siblings).Judge();
    }

    /// <summary>Of two running totals from one anchor, the one that ends later is at least the other.</summary>
    public static CheckResult RunningTotalNeverFalls(Operand earlier, Operand later) => Compare(later, Relation.AtLeast, earlier);

    /// <summary>
    /// A declared record is at least (<c>max_of</c>) or at most (<c>min_of</c>) every member. The member with the worst verdict decides;
    /// of equal verdicts, the member that is nearest to breaking the record.
    /// </summary>
    public static CheckResult RecordStands(Operand record, bool isMaximum, IReadOnlyList<Operand> members)
    {
        CheckResult? worst = null;
        decimal? nearest = null;
        foreach (var member in members)
        {
            if (member.Key == record.Key)
            {
                continue;
            }

            var result = Compare(record, isMaximum ? Relation.AtLeast : Relation.AtMost, member);
            var reach = isMaximum ? (member.Value.High ?? member.Value.Low)?.Value : -member.Value.Low?.Value;
            if (worst is null || result.Verdict > worst.Verdict
                || (result.Verdict == worst.Verdict && reach > (nearest ?? decimal.MinValue)))
            {
                (worst, nearest) = (result, reach);
            }
        }

        return worst ?? CannotTell(record.Name, "there is no other figure to compare it with", record);
    }

    /// <summary>
    /// A share of a whole lies within 0 and 100. Its printed numbers are compared, not what its hedge leaves open: "over 50" does not
    /// mean that it may be 120.
    /// </summary>
    public static CheckResult ShareIsWithinItsWhole(Operand share) => JudgeShare(share) with { Share = share };

    private static CheckResult JudgeShare(Operand share)
    {
        var assertion = "0 <= " + share.Name + " <= 100";
        if (!share.Unit.IsPercentage)
        {
            return CannotTell(assertion, $"{share.Unit} is not a percentage", share);
        }

        if (HedgeInterval.Stated(share.Value) is not { } stated || share.Value.Low is not { } low)
        {
            return CannotTell(assertion, $"“{share.Value.Words ?? share.Value.Raw}” names no number", share);
        }

        var all = Interval.Closed(Rational.Zero, Rational.Hundred);
        var printed = all.Contains(low.Value) && (share.Value.High is not { } high || all.Contains(high.Value));
        var widened = HedgeInterval.Widened(share.Value) ?? stated;
        // Rounding excuses none: 0 and 100 are multiples of every last digit, so that no number beyond them is within half of one.
        var verdict = printed && stated.Overlaps(all) ? Verdict.Holds : Verdict.Fails;
        return new(
            assertion,
            verdict,
            $"{Wording.Amount(share)} {(verdict == Verdict.Fails ? "does not lie" : "lies")} within 0 and 100",
            EquatableArray<string>.Empty,
            all,
            widened,
            all,
            verdict == Verdict.Fails ? Gap(stated, all) : null,
            RoundingRules.None,
            Operand.ReferencesOf([share]))
        {
            Words = () => new("{0} should be between 0 and 100", new[] { share.Code }.ToEquatable()),
        };
    }

    /// <summary>
    /// A change is the later level less the earlier one; of percentages the difference may be in percentage points or basis points, and a
    /// change in percent is one of the earlier level.
    /// </summary>
    /// <param name="isFall">Whether the change is the size of a fall, and not a number with a sign.</param>
    public static CheckResult ChangeIsDifference(Operand change, Operand earlier, Operand later, bool isFall)
    {
        var (from, to) = isFall ? (later, earlier) : (earlier, later);
        var figures = new FigureVariables();
        var left = new Term(figures.Variable(change), change.Unit);
        if (UnitExpression.Common(from.Unit, to.Unit) is null)
        {
            return UnlikeUnits($"{change.Name} == {to.Name} - {from.Name}", from, to);
        }

        if (change.Unit.IsPercentage)
        {
            var kind = isFall ? Percentage.Drop : Percentage.Change;
            var percent = new PercentageFormula(kind, figures.Variable(earlier), figures.Variable(later));
            var name = isFall ? "percent_drop" : "percent_change";
            return Judge($"{change.Name} == {name}({earlier.Name}, {later.Name})", percent);
        }

        var difference = new OperationFormula(Operation.Subtract, figures.Variable(to), figures.Variable(from));
        if (change.Unit.PartOfPercent is { } part && from.Unit.IsPercentage)
        {
            return part == 1
                ? Judge($"{change.Name} == {to.Name} - {from.Name}", difference)
                : Judge(
                    $"{change.Name} == ({to.Name} - {from.Name}) * {part.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
                    new OperationFormula(Operation.Multiply, difference, new ConstantFormula(part)));
        }

        return UnitExpression.Common(change.Unit, from.Unit) is null
            ? UnlikeUnits($"{change.Name} == {to.Name} - {from.Name}", change, from)
            : Judge($"{change.Name} == {to.Name} - {from.Name}", difference);

        CheckResult Judge(string assertion, Formula right) =>
            new Comparison(assertion, Relation.Equal, left, new(right, change.Unit), figures).Judge();
    }

    private static CheckResult Compare(Operand left, Relation relation, Operand right)
    {
        var assertion = $"{left.Name} {Wording.Sign(relation)} {right.Name}";
        if (UnitExpression.Common(left.Unit, right.Unit) is null)
        {
            return UnlikeUnits(assertion, left, right);
        }

        var figures = new FigureVariables();
        return new Comparison(assertion, relation, new(figures.Variable(left), left.Unit), new(figures.Variable(right), right.Unit),
            figures).Judge();
    }

    private static Rational Gap(Interval stated, Interval all) =>
        stated.Low is { } low && low >= Rational.Hundred ? low - Rational.Hundred
        : stated.High is { } high && high.Sign <= 0 ? -high
        : stated.High is { } top && all.High is { } most && top > most ? top - most
        : Rational.Zero;

    private static CheckResult UnlikeUnits(string assertion, Operand a, Operand b) =>
        CannotTell(assertion, $"{a.Unit} and {b.Unit} are different units and cannot be compared", a, b);

    private static CheckResult CannotTell(string assertion, string explanation, params Operand[] operands) => new(
        assertion, Verdict.CannotTell, explanation, EquatableArray<string>.Empty, null, null, null, null, RoundingRules.None,
        Operand.ReferencesOf(operands));
}
