using System.Collections.Immutable;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>Finds the figures that stand beside one: parts of the same whole, other periods of the same series.</summary>
internal delegate IEnumerable<Operand> SiblingFinder(Operand operand);

/// <summary>Compares two sides and gives the verdict.</summary>
internal sealed class Comparison(string assertion, Relation relation, Term left, Term right, FigureVariables figures,
    SiblingFinder? siblings = null)
{
    public Relation Relation => relation;

    public Term Left => left;

    public Term Right => right;

    public FigureVariables Figures => figures;

    /// <summary>The unit both sides share; a bare number takes the other's.</summary>
    public UnitExpression Unit => left.Unit.IsBare ? right.Unit : UnitExpression.Common(left.Unit, right.Unit) ?? left.Unit;

    public CheckResult Judge()
    {
        if (figures.Worded is { } worded)
        {
            return CannotTell($"“{worded.Value.Words ?? worded.Value.Raw}” names no number");
        }

        var stated = figures.Stated!;
        var difference = new OperationFormula(Operation.Subtract, left.Formula, right.Formula);
        var span = RangeEvaluator.Evaluate(difference, stated);
        var (leftStated, rightStated) = (RangeEvaluator.Evaluate(left.Formula, stated), RangeEvaluator.Evaluate(right.Formula, stated));
        if (!span.IsDefined)
        {
            return CannotTell($"{Wording.Of(relation, left, right, figures)}: a divisor may be 0");
        }

        if (!Fits(leftStated.Interval) || !Fits(rightStated.Interval))
        {
            return CannotTell("the result is beyond the numbers a figure can hold");
        }

        var truth = relation == Relation.Equal && Alone() is { } hedged && Membership(hedged, stated) is { } member
            ? member
            : Truths.Of(relation, span.Interval);
        if (truth != Satisfied.Never)
        {
            return Result(truth == Satisfied.Always ? Verdict.Holds : Verdict.CannotTell, leftStated, rightStated, null);
        }

        var widened = figures.Widened!;
        var rounded = RangeEvaluator.Evaluate(difference, widened);
        var (leftRounded, rightRounded) = (RangeEvaluator.Evaluate(left.Formula, widened), RangeEvaluator.Evaluate(right.Formula, widened));
        if (!rounded.IsDefined)
        {
            return CannotTell($"{Wording.Of(relation, left, right, figures)}: rounded, a divisor may be 0");
        }

        return Truths.Of(relation, rounded.Interval) switch
        {
            Satisfied.Never => Result(Verdict.Fails, leftStated, rightStated, (leftRounded, rightRounded, rounded)),
            // The enclosure may be wider than the true range: what holds for some of it may hold for none.
            Satisfied.Sometimes when !rounded.IsExact =>
                Result(Verdict.CannotTell, leftStated, rightStated, (leftRounded, rightRounded, rounded)),
            _ when new RoundingRoom(figures).IsTooWide(left, right) =>
                Result(Verdict.CannotTell, leftStated, rightStated, (leftRounded, rightRounded, rounded), isTooWide: true),
            _ => Result(Verdict.HoldsWithinRounding, leftStated, rightStated, (leftRounded, rightRounded, rounded)),
        };
    }

    /// <summary>The side that is one hedged figure and nothing else, and the side it is compared with.</summary>
    private (int Figure, Formula Other)? Alone() =>
        IsHedged(left.Formula) is { } first ? (first, right.Formula)
        : IsHedged(right.Formula) is { } second ? (second, left.Formula)
        : null;

    private int? IsHedged(Formula side) =>
        side is VariableFormula variable && figures.Operands[variable.Index].Value.Qualifier is not Qualifier.Exact ? variable.Index : null;

    /// <summary>
    /// "nearly 52 == percent(613, 1,179)" asks whether the words are true of 51.99. If the unknown number behind "nearly 52" had to be
    /// 51.99, no check of a hedged figure could hold. Two hedged figures are equal when they allow the same numbers.
    /// Null: the figure stands on both sides, and only the difference tells.
    /// </summary>
    private Satisfied? Membership((int Figure, Formula Other) side, Interval[] stated)
    {
        var places = new int[stated.Length];
        side.Other.Count(places);
        if (places[side.Figure] > 0)
        {
            return null;
        }

        var (words, other) = (stated[side.Figure], RangeEvaluator.Evaluate(side.Other, stated));
        if (IsHedged(side.Other) is not null)
        {
            return other.Interval == words ? Satisfied.Always : other.Interval.Overlaps(words) ? Satisfied.Sometimes : Satisfied.Never;
        }

        return other.Interval.IsInside(words) ? Satisfied.Always : other.Interval.Overlaps(words) ? Satisfied.Sometimes : Satisfied.Never;
    }

    private CheckResult Result(Verdict verdict, NumberSpan leftStated, NumberSpan rightStated,
        (NumberSpan Left, NumberSpan Right, NumberSpan Difference)? rounded, bool isTooWide = false)
    {
        Rational? gap = verdict == Verdict.Fails ? Truths.Gap(relation, rounded!.Value.Difference.Interval) : null;
        return new(
            assertion,
            verdict,
            Wording.Explain(
                this, verdict, leftStated.Interval, rightStated.Interval, rounded?.Left.Interval, rounded?.Right.Interval, gap, isTooWide),
            verdict == Verdict.Fails ? Hints.For(this, siblings).ToEquatable() : EquatableArray<string>.Empty,
            rightStated.Interval,
            rounded?.Left.Interval,
            rounded?.Right.Interval,
            gap,
            Hints.Rules(this).Rules,
            figures.References,
            Form())
        {
            Words = Words,
            Comparison = this,
        };
    }

    private CheckResult CannotTell(string explanation) => new(
        assertion, Verdict.CannotTell, explanation, EquatableArray<string>.Empty, null, null, null, null, RoundingRules.None,
        figures.References,
        Form())
    {
        Words = Words,
        Comparison = this,
    };

    private NamedText Words() => AssertionWords.Of(relation, left.Formula, right.Formula, figures);

    private string Form() => CanonicalForm.Of(relation, left.Formula, right.Formula, figures);

    private static bool Fits(Interval interval) =>
        interval.Low is not { FitsDecimal: false } && interval.High is not { FitsDecimal: false };
}
