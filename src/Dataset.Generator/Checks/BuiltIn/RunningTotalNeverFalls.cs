using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>
/// Of counts from one first day, the one that ends later is at least the one that ends earlier. Rates, shares, changes and averages
/// may fall.
/// </summary>
internal sealed class RunningTotalNeverFalls : IBuiltInCheck
{
    public string Id => "running-total-never-falls";

    public IEnumerable<EvaluatedCheck> Run(
        BoundSeries series, AnalysisScope scope, References references, CancellationToken cancellation)
    {
        if (series.Record.Kind is not SeriesKind.Actual || !series.Symbol.Declaration.IsAddedUp)
        {
            yield break;
        }

        // Figures stand in period order: by first day, then by last.
        BoundFigure? earlier = null;
        foreach (var later in series.Figures)
        {
            cancellation.Look();
            if (later.Period is not { First: not null, Last: not null } || References.SpokesmanOf(later.Claims) is not { } claim)
            {
                continue;
            }

            if (earlier is not null && earlier.Period.First == later.Period.First)
            {
                var result = BuiltInRelations.RunningTotalNeverFalls(
                    references.OperandOf(References.SpokesmanOf(earlier.Claims)!, false), references.OperandOf(claim, false));
                var figure = later;
                yield return this.Evaluated(
                    later.Id, result, () => Issue.Of(CheckRules.RunningTotalFalls, figure.At(), figure.Id, WrittenChecks.Explain(result)));
            }

            earlier = later;
        }
    }
}
