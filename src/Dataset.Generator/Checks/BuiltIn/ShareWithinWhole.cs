using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>A share of a whole lies within 0 and 100 percent.</summary>
internal sealed class ShareWithinWhole : IBuiltInCheck
{
    public string Id => "share-within-whole";

    public IEnumerable<EvaluatedCheck> Run(
        BoundSeries series, AnalysisScope scope, References references, CancellationToken cancellation)
    {
        if (series.Symbol.Of is null)
        {
            yield break;
        }

        foreach (var claim in series.Figures.SelectMany(figure => figure.ClaimsInUse))
        {
            cancellation.Look();
            var result = BuiltInRelations.ShareIsWithinItsWhole(references.OperandOf(claim, true));
            yield return this.Evaluated(
                claim.Id, result, () => Issue.Of(CheckRules.ShareOutsideWhole, claim.AtValue(), claim.Id, WrittenChecks.Explain(result)));
        }
    }
}
