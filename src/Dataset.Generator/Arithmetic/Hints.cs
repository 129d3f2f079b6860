using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>What would have made a failing check hold. Hints report arithmetic and do not guess at reasons.</summary>
internal static class Hints
{
    private const int MostSubstitutions = 3;

    // Each figure of a sum is exchanged for each of its siblings: of more figures than a person adds up, none is the slip of one.
    private const int MostFigures = 40;

    public static IEnumerable<string> For(Comparison check, SiblingFinder? siblings)
    {
        if (Cut(check) is { } cut)
        {
            yield return cut;
        }

        foreach (var (plain, computed) in Pairs(check))
        {
            var other = Complement(check, plain, computed, out var complement);
            var substitutions = Substitutions(check, plain, computed, siblings, complement).ToList();
            foreach (var (text, _) in substitutions)
            {
                yield return text;
            }

            // The hint that names the part is clearer.
            if (other is not null && !substitutions.Any(substitution => substitution.IsComplement))
            {
                yield return other;
            }
        }

        foreach (var hint in Factors(check))
        {
            yield return hint;
        }

        if (Difference(check) is { } difference)
        {
            yield return difference;
        }
    }

    /// <summary>The roundings that turn one side into the printed number on the other, and which side is the printed one.</summary>
    public static (RoundingRules Rules, Operand? Printed, Rational Computed) Rules(Comparison check)
    {
        foreach (var (plain, computed) in new[] { (check.Left, check.Right), (check.Right, check.Left) })
        {
            if (Figure(check, plain) is { Value: { Qualifier: Qualifier.Exact, Low: { } low } } printed &&
                check.Figures.Printed(computed.Formula) is { } value &&
                Rounding.Reconciling(value, low) is var rules and not RoundingRules.None)
            {
                return (rules, printed, value);
            }
        }

        return default;
    }

    private static string? Cut(Comparison check)
    {
        var (rules, printed, value) = Rules(check);
        if (printed is null || (rules & RoundingRules.HalfUp) != 0)
        {
            return null;
        }

        // Half to even gives another number than half up only where it rounds down, as truncation does.
        var how = rules == RoundingRules.Truncation ? "truncated" : "rounded half to even, or truncated";
        var rounded = Rounding.Apply(RoundingRules.HalfUp, value, printed.Value.Low!.LastDigit);
        return $"{printed.Value.Raw} is {NumberText.Of(value)} {how}; rounded it is {NumberText.Of(rounded)}";
    }

    private static string? Complement(Comparison check, Term plain, Term computed, out Rational? complement)
    {
        complement = null;
        if (computed.Formula is not PercentageFormula || Fit(check, plain) is not { } wanted
            || check.Figures.Printed(computed.Formula) is not { } value)
        {
            return null;
        }

        complement = Rational.Hundred - value;
        return wanted.Contains(complement.Value)
            ? $"{Wording.Amount(Figure(check, plain)!)} is what the complement gives: 100 − {NumberText.Of(value)} = "
            + $"{NumberText.Of(complement.Value)}"
            : null;
    }

    /// <summary>Exchanges each figure for each of its siblings: the words may have meant another part, or the month before.</summary>
    private static IEnumerable<(string Text, bool IsComplement)> Substitutions(Comparison check, Term plain, Term computed,
        SiblingFinder? siblings, Rational? complement)
    {
        if (siblings is null || check.Figures.Operands.Count > MostFigures || computed.Formula is VariableFormula
            || Fit(check, plain) is not { } wanted)
        {
            yield break;
        }

        var places = new int[check.Figures.Operands.Count];
        computed.Formula.Count(places);
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < places.Length && found.Count < MostSubstitutions; i++)
        {
            if (places[i] == 0)
            {
                continue;
            }

            foreach (var sibling in siblings(check.Figures.Operands[i]) ?? Enumerable.Empty<Operand>())
            {
                if (!sibling.Unit.Equals(check.Figures.Operands[i].Unit) ||
                    check.Figures.Operands.Any(operand => operand.Key == sibling.Key) ||
                    check.Figures.Printed(computed.Formula, sibling, i) is not { } value ||
                    !wanted.Contains(value) ||
                    found.Count >= MostSubstitutions ||
                    !found.Add(sibling.Name))
                {
                    continue;
                }

                var arithmetic = Wording.Arithmetic(computed.Formula, check.Figures, sibling, i);
                var isComplement = value == complement;
                yield return (
                    $"{Wording.Amount(Figure(check, plain)!)} is what {sibling.Name} gives{(isComplement ? ", the complement" : "")}: "
                    + $"{arithmetic} = {Wording.Amount(value, computed.Unit)}",
                    isComplement);
            }
        }
    }

    /// <summary>Solves a product of two for each of them: "25 offices would need 48 to 60 arrests per office per day".</summary>
    private static IEnumerable<string> Factors(Comparison check)
    {
        if (check.Relation != Relation.Equal || check.Figures.Stated is not { } stated)
        {
            yield break;
        }

        foreach (var (plain, computed) in Pairs(check))
        {
            if (computed.Formula is not OperationFormula { Operation: Operation.Multiply } product ||
                RangeEvaluator.Evaluate(plain.Formula, stated) is not { IsDefined: true } wanted)
            {
                continue;
            }

            foreach (var (kept, solved) in new[] { (product.Left, product.Right), (product.Right, product.Left) })
            {
                if (kept is VariableFormula keptFigure && solved is VariableFormula solvedFigure && stated[keptFigure.Index].IsPoint &&
                    IntervalArithmetic.Quotient(Interval.Closed(wanted.Interval.Low, wanted.Interval.High),
                    stated[keptFigure.Index]) is { } need)
                {
                    var unit = check.Figures.Operands[solvedFigure.Index].Unit;
                    yield return $"{Wording.Amount(check.Figures.Operands[keptFigure.Index])} would need {Wording.Amount(need, unit)}";
                }
            }
        }
    }

    private static string? Difference(Comparison check)
    {
        var isSum = check.Left.Formula is OperationFormula { Operation: Operation.Add or Operation.Subtract }
            || check.Right.Formula is OperationFormula { Operation: Operation.Add or Operation.Subtract };
        var isPlain = Wording.IsPlain(check.Left.Formula) && Wording.IsPlain(check.Right.Formula);
        if ((!isSum && !isPlain) ||
            check.Figures.Printed(check.Left.Formula) is not { } left ||
            check.Figures.Printed(check.Right.Formula) is not { } right ||
            left == right)
        {
            return null;
        }

        return $"as printed the sides are {Wording.Amount(Rational.Abs(left - right), check.Unit)} apart";
    }

    /// <summary>A figure alone on one side, something computed on the other.</summary>
    private static IEnumerable<(Term Plain, Term Computed)> Pairs(Comparison check)
    {
        if (Figure(check, check.Left) is not null && !Wording.IsPlain(check.Right.Formula))
        {
            yield return (check.Left, check.Right);
        }
        else if (Figure(check, check.Right) is not null && !Wording.IsPlain(check.Left.Formula))
        {
            yield return (check.Right, check.Left);
        }
    }

    private static Operand? Figure(Comparison check, Term side) =>
        side.Formula is VariableFormula variable ? check.Figures.Operands[variable.Index] : null;

    /// <summary>What would be right for a figure that stands alone: its hedge, or its printed digits with their rounding.</summary>
    private static Interval? Fit(Comparison check, Term plain) =>
        check.Relation == Relation.Equal && Figure(check, plain) is { } figure ? HedgeInterval.Widened(figure.Value, figure.IsCount) : null;
}
