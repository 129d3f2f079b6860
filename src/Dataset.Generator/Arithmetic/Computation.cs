using System.Collections.Immutable;
using Dataset.Generator.Binding;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Arithmetic;

/// <summary>A value that no document states, computed from those that documents state.</summary>
/// <param name="Value">At the numbers as printed; null when a figure gives a bound and no number.</param>
/// <param name="Range">What the words of the figures allow, exact numbers being points; null when it cannot be computed.</param>
/// <param name="Unit">Its unit; a ratio of one unit has none.</param>
/// <param name="Text">"13,200 removals, from 12,700 to 13,700".</param>
/// <param name="Arithmetic">"17,200 − about 4,000".</param>
internal sealed record ComputedValue(
    decimal? Value,
    Interval? Range,
    UnitExpression Unit,
    string Text,
    string Arithmetic,
    EquatableArray<string> References);

/// <param name="Value">null when there are problems.</param>
internal sealed record ComputationOutcome(ComputedValue? Value, ImmutableArray<ExpressionProblem> Problems);

/// <summary>Evaluates the text of <c>compute:</c>.</summary>
internal static class Computation
{
    public static ComputationOutcome Evaluate(CheckExpression.Computation computation, Resolver resolve, SeriesResolver resolveSeries)
    {
        var builder = new FormulaBuilder(resolve, resolveSeries);
        if (builder.Build(computation.Expression) is not { } term)
        {
            return new(null, builder.Problems);
        }

        return term.Unit.IsBare
            ? new(
                null,
                ImmutableArray.Create(
                    new ExpressionProblem("no figure is named", computation.Expression.Offset, computation.Expression.Length)))
            : new(Value(term, builder.Figures), builder.Problems);
    }

    private static ComputedValue Value(Term term, FigureVariables figures)
    {
        var arithmetic = Wording.Arithmetic(term.Formula, figures);
        var references = figures.References;
        if (figures.Worded is { } worded)
        {
            return Unknown($"cannot be computed: “{worded.Value.Words ?? worded.Value.Raw}” names no number");
        }

        var span = RangeEvaluator.Evaluate(term.Formula, figures.Stated!);
        if (!span.IsDefined)
        {
            return Unknown("cannot be computed: a divisor may be 0");
        }

        var range = span.Interval;
        if (range.Low is { FitsDecimal: false } || range.High is { FitsDecimal: false })
        {
            return Unknown("cannot be computed: it is beyond the numbers a figure can hold");
        }

        var printed = figures.Printed(term.Formula);
        var text = printed is { } value
            ? Wording.Amount(value, term.Unit) + (range.IsPoint ? "" : ", from " + range)
            : Wording.Amount(range, term.Unit);
        return new(printed?.ToDecimal(), range, term.Unit, text, arithmetic, references);

        ComputedValue Unknown(string reason) => new(null, null, term.Unit, reason, arithmetic, references);
    }
}
