using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>
/// A part is at most its whole, of one period and by one voice. The change of a part may be more than that of its whole, and so may its
/// average.
/// </summary>
internal sealed class PartAtMostWhole : IBuiltInCheck
{
    public string Id => "part-at-most-whole";

    public IEnumerable<EvaluatedCheck> Run(
        BoundSeries series, AnalysisScope scope, References references, CancellationToken cancellation)
    {
        if (series.Symbol is not { Declaration.HoldsTotals: true, PartOf: { } id }
            || scope.FindEmittedSeries(id) is not { Symbol.Declaration.HoldsTotals: true } whole)
        {
            yield break;
        }

        foreach (var figure in series.Figures)
        {
            cancellation.Look();
            if (whole.FindPeriod(figure.Period.Id) is not { } all)
            {
                continue;
            }

            foreach (var claim in figure.ClaimsInUse)
            {
                if (all.ClaimsInUse.FirstOrDefault(one => one.Voice == claim.Voice) is not { } same)
                {
                    yield return Undecided(claim, all);
                    continue;
                }

                var result = BuiltInRelations.PartIsAtMostWhole(references.OperandOf(claim, true), references.OperandOf(same, true));
                yield return this.Evaluated(
                    claim.Id, result, () => Issue.Of(
                        CheckRules.PartAboveWhole, claim.AtValue(), claim.Id, WrittenChecks.Explain(result)));
            }
        }
    }

    private EvaluatedCheck Undecided(BoundClaim claim, BoundFigure whole) => new(
        new(
            Id: Id + "/" + claim.Id,
            Assertion: $"{claim.Id} <= {whole.Id}",
            Verdict: Verdict.CannotTell,
            IsWritten: false,
            Explanation: "no voice states both the part and the whole",
            Because: null,
            References: new[] { claim.Figure.Id, whole.Id }.ToEquatable()),
        null,
        null);
}
