using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>The parts of a stated partition add up to the whole, of one period and by one voice.</summary>
internal sealed class PartitionAddsUp : IBuiltInCheck
{
    public string Id => "partition-adds-up";

    public IEnumerable<EvaluatedCheck> Run(
        BoundSeries series, AnalysisScope scope, References references, CancellationToken cancellation)
    {
        // A part that is not known was reported; without it no sum is right.
        var ids = series.Symbol.Partition;
        if (ids.IsEmpty || series.Record.Statistic is not SeriesStatistic.Total || ids.Count < series.Record.Partition.Count
            || ids.Any(id => scope.Symbols.Find(id)?.Unit is null))
        {
            yield break;
        }

        var partition = ids.Select(scope.FindSeries).ToList();
        foreach (var figure in series.Figures)
        {
            cancellation.Look();
            foreach (var whole in figure.ClaimsInUse)
            {
                var parts = partition.Watched(cancellation)
                    .Select(part => part?.FindPeriod(figure.Period.Id)?.ClaimsInUse.FirstOrDefault(claim => claim.Voice == whole.Voice))
                    .OfType<BoundClaim>()
                    .Select(part => references.OperandOf(part, true))
                    .ToList();
                if (parts.Count < partition.Count)
                {
                    continue;
                }

                var result = BuiltInRelations.PartitionAddsUp(parts, references.OperandOf(whole, true), references.Siblings);
                yield return this.Evaluated(
                    whole.Id,
                    result,
                    () => Issue.Of(
                        CheckRules.PartitionDoesNotAddUp, whole.AtValue(), whole.Id, result.Explanation, WrittenChecks.Hinted(result)));
            }
        }
    }
}
