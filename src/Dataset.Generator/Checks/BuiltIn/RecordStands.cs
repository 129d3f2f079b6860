using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>
/// A declared record is not broken by a member that came before it: a later member may go beyond. Without a resolved period it
/// cannot be told which came before.
/// </summary>
internal sealed class RecordStands : IBuiltInCheck
{
    public string Id => "record-stands";

    public IEnumerable<EvaluatedCheck> Run(
        BoundSeries series, AnalysisScope scope, References references, CancellationToken cancellation)
    {
        var rivals = new Dictionary<string, RecordRivals>(StringComparer.Ordinal);
        var results = new Dictionary<string, CheckResult>(StringComparer.Ordinal);
        var records = series.Figures.Where(figure =>
            figure.ExtremeOf is { } extreme && scope.FindEmittedSeries(extreme.Id) is not null);

        // In the order of their last days: what ends after a record is compared with later ones alone.
        foreach (var figure in records.OrderBy(static figure => figure.Period.Last ?? DateTime.MaxValue))
        {
            cancellation.Look();
            if (References.SpokesmanOf(figure.Claims) is not { } claim)
            {
                continue;
            }

            var of = scope.FindEmittedSeries(figure.ExtremeOf!.Id)!;
            if (!rivals.TryGetValue(of.Id, out var members))
            {
                rivals.Add(of.Id, members = new RecordRivals(of, references));
            }

            var stated = references.OperandOf(claim, false);
            if (members.Find(figure, stated) is { Count: > 0 } found)
            {
                results[figure.Id] = UndatedRecord.Judge(
                    BuiltInRelations.RecordStands(stated, figure.Record.ExtremeIsMaximum, found), scope);
            }
        }

        foreach (var figure in series.Figures)
        {
            if (results.TryGetValue(figure.Id, out var result))
            {
                yield return this.Evaluated(figure.Id, result, () => Issue.Of(
                    CheckRules.RecordBroken,
                    figure.At(figure.Record.ExtremeIsMaximum ? "max_of" : "min_of"),
                    figure.Id,
                    $"the {(figure.Record.ExtremeIsMaximum ? "highest" : "lowest")} of {figure.ExtremeOf!.Id}",
                    WrittenChecks.Explain(result)));
            }
        }
    }
}
