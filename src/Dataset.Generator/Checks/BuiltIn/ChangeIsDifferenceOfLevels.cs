using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>A change is its level less the level it is measured against, by one voice.</summary>
internal sealed class ChangeIsDifferenceOfLevels : IBuiltInCheck
{
    public string Id => "change-is-difference";

    public IEnumerable<EvaluatedCheck> Run(
        BoundSeries series, AnalysisScope scope, References references, CancellationToken cancellation)
    {
        if (series.Symbol.ChangeOf is not { } id || scope.FindEmittedSeries(id) is not { } levels)
        {
            yield break;
        }

        foreach (var figure in series.Figures)
        {
            cancellation.Look();
            if (levels.FindPeriod(figure.Period.Id) is not { } level || FindEarlier(figure, levels, scope) is not { } earlier)
            {
                continue;
            }

            foreach (var change in figure.ClaimsInUse)
            {
                if (FindVoice(level, change.Voice) is not { } to || FindVoice(earlier, change.Voice) is not { } from)
                {
                    continue;
                }

                var result = BuiltInRelations.ChangeIsDifference(
                    references.OperandOf(change, true),
                    references.OperandOf(from, true),
                    references.OperandOf(to, true),
                    isFall: series.Record.Counts is SeriesCounts.Fall);
                yield return this.Evaluated(
                    change.Id,
                    result,
                    () => Issue.Of(
                        CheckRules.ChangeDoesNotFollow, change.AtValue(), change.Id, result.Explanation, WrittenChecks.Hinted(result)));
            }
        }
    }

    /// <summary>The level of the period under <c>against:</c>, which may name the series of the change or that of the levels.</summary>
    private static BoundFigure? FindEarlier(BoundFigure figure, BoundSeries levels, AnalysisScope scope)
    {
        if (FigureBaseline.Find(scope, figure) is not { } baseline)
        {
            return null;
        }

        var named = Records.RecordId.SeriesOf(baseline);
        return named == levels.Id || named == figure.Series.Id ? levels.FindPeriod(baseline.Substring(named.Length + 1)) : null;
    }

    private static BoundClaim? FindVoice(BoundFigure figure, string voice) =>
        figure.ClaimsInUse.FirstOrDefault(claim => claim.Voice == voice);
}
