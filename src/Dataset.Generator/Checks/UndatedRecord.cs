using Dataset.Generator.Arithmetic;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// A highest or lowest number that is not dated does not say which days it covers, so it neither bears out nor refutes a check against a
/// dated figure: the verdict is that it cannot be told.
/// </summary>
internal static class UndatedRecord
{
    public static CheckResult Judge(CheckResult result, AnalysisScope scope)
    {
        if (result.Verdict == Verdict.CannotTell || !scope.HasUndatedRecord)
        {
            return result;
        }

        var figures = result.References.Items.Select(RecordId.FigureOf).Select(scope.FindFigure).OfType<BoundFigure>().ToList();
        return figures.FirstOrDefault(static figure => figure.ExtremeOf is not null && !figure.Period.IsResolved) is { } record
            && figures.Any(static figure => figure.Period.IsResolved)
            ? result with
            {
                Verdict = Verdict.CannotTell,
                Explanation = $"{result.Explanation}; {record.Id} has no date, so which days it is the "
                    + $"{(record.Record.ExtremeIsMaximum ? "highest" : "lowest")} of is not known",
                Hints = EquatableArray<string>.Empty,
                Beyond = "dates",
            }
            : result;
    }
}
