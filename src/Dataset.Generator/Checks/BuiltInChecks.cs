using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>A check, and the issue to report unless a conflict explains it.</summary>
internal sealed record EvaluatedCheck(CheckModel Model, Issue? Issue);

/// <summary>The checks that are always on.</summary>
internal static class BuiltInChecks
{
    public static IEnumerable<EvaluatedCheck> Run(AnalysisScope graph, CancellationToken cancellation)
    {
        var words = new UnitWordCheck(graph);
        foreach (var series in graph.Series.Where(series => IsEmitted(series.Outlined)))
        {
            cancellation.ThrowIfCancellationRequested();
            words.Check(series);
            var references = new References(graph, series.TopicKey);
            foreach (var check in Parts(graph, references, series).Concat(Partitions(graph, references, series)).Concat(Totals(references, series)).Concat(Records(graph, references, series)).Concat(Shares(references, series)))
            {
                yield return check;
            }
        }
    }

    private static IEnumerable<EvaluatedCheck> Parts(AnalysisScope graph, References references, BoundSeries series)
    {
        if (series.Outlined.PartOf is not { } outlined || !IsEmitted(outlined) || graph.FindSeries(outlined.Id) is not { } whole)
        {
            yield break;
        }

        foreach (var figure in series.Figures)
        {
            if (whole.Figures.FirstOrDefault(one => one.Period.Id == figure.Period.Id) is not { } all)
            {
                continue;
            }

            foreach (var claim in figure.Claims.Where(claim => claim.IsInUse))
            {
                var same = all.Claims.FirstOrDefault(one => one.IsInUse && one.Voice == claim.Voice);
                if (same is null)
                {
                    yield return new(Undecided("part-at-most-whole", claim, $"{claim.Id} <= {all.Id}", "no voice speaks of both the part and the whole", all.Id), null);
                    continue;
                }

                var result = BuiltInRelations.PartIsAtMostWhole(references.OperandOf(claim, true), references.OperandOf(same, true));
                yield return Of("part-at-most-whole", claim.Id, result, () => Issue.Of(CheckRules.PartAboveWhole, claim.At("value"), claim.Id, WrittenChecks.Explain(result)));
            }
        }
    }

    private static IEnumerable<EvaluatedCheck> Partitions(AnalysisScope graph, References references, BoundSeries series)
    {
        // A part that is not known was reported; without it no sum is right.
        if (series.Outlined.Partition.Count == 0 || series.Outlined.Partition.Count < series.Record.Partition.Count || !series.Outlined.Partition.All(IsEmitted))
        {
            yield break;
        }

        var partition = series.Outlined.Partition.Select(part => graph.FindSeries(part.Id)).ToList();

        foreach (var figure in series.Figures)
        {
            foreach (var whole in figure.Claims.Where(claim => claim.IsInUse))
            {
                var parts = partition
                    .Select(part => part?.Figures.FirstOrDefault(one => one.Period.Id == figure.Period.Id)?.Claims.FirstOrDefault(claim => claim.IsInUse && claim.Voice == whole.Voice))
                    .ToList();
                if (parts.Any(part => part is null))
                {
                    continue;
                }

                var result = BuiltInRelations.PartitionAddsUp(parts.Select(part => references.OperandOf(part!, true)).ToList(), references.OperandOf(whole, true), references.Siblings);
                yield return Of("partition-adds-up", whole.Id, result, () => Issue.Of(CheckRules.PartitionDoesNotAddUp, whole.At("value"), whole.Id, result.Explanation, WrittenChecks.Hinted(result)));
            }
        }
    }

    /// <summary>Counts from one first day: what ends later holds what ends earlier. Rates and shares may fall.</summary>
    private static IEnumerable<EvaluatedCheck> Totals(References references, BoundSeries series)
    {
        if (series.Record.Kind is not SeriesKind.Actual || series.Record.Unit.IndexOf(" per ", StringComparison.Ordinal) >= 0 || series.Record.Unit == "percent")
        {
            yield break;
        }

        // Figures stand in period order: by first day, then by last.
        BoundFigure? earlier = null;
        foreach (var later in series.Figures)
        {
            if (later.Period is not { First: not null, Last: not null } || References.SpokesmanOf(later.Claims) is null)
            {
                continue;
            }

            if (earlier is not null && earlier.Period.First == later.Period.First)
            {
                var result = BuiltInRelations.RunningTotalNeverFalls(references.OperandOf(References.SpokesmanOf(earlier.Claims)!, false), references.OperandOf(References.SpokesmanOf(later.Claims)!, false));
                yield return Of("running-total-never-falls", later.Id, result, () => Issue.Of(CheckRules.RunningTotalFalls, later.At(), later.Id, WrittenChecks.Explain(result)));
            }

            earlier = later;
        }
    }

    /// <summary>
    /// A record speaks of what came before it: a later member may go beyond. Without a resolved period, all members count.
    /// </summary>
    private static IEnumerable<EvaluatedCheck> Records(AnalysisScope graph, References references, BoundSeries series)
    {
        foreach (var figure in series.Figures)
        {
            if (figure.ExtremeOf is not { } outlined || !IsEmitted(outlined) || graph.FindSeries(outlined.Id) is not { } of || References.SpokesmanOf(figure.Claims) is not { } claim)
            {
                continue;
            }

            var members = of.Figures
                .Where(member => member != figure && IsOfLength(member.Period, figure.Record.Each!.Value, figure.Period) && !(figure.Period.Last is { } last && member.Period.Last > last))
                .SelectMany(member => member.Claims.Where(one => one.IsInUse))
                .ToList();
            if (members.Count == 0)
            {
                continue;
            }

            var result = BuiltInRelations.RecordStands(references.OperandOf(claim, false), figure.Record.ExtremeIsMaximum, members.Select(member => references.OperandOf(member, true)).ToList());
            yield return Of("record-stands", figure.Id, result, () => Issue.Of(CheckRules.RecordBroken, figure.At(figure.Record.ExtremeIsMaximum ? "max_of" : "min_of"), figure.Id, $"the {(figure.Record.ExtremeIsMaximum ? "highest" : "lowest")} of {of.Id}", WrittenChecks.Explain(result)));
        }
    }

    private static IEnumerable<EvaluatedCheck> Shares(References references, BoundSeries series)
    {
        if (series.Outlined.Of is null)
        {
            yield break;
        }

        foreach (var claim in series.Figures.SelectMany(figure => figure.Claims).Where(claim => claim.IsInUse))
        {
            var result = BuiltInRelations.ShareIsWithinItsWhole(references.OperandOf(claim, true));
            yield return Of("share-within-whole", claim.Id, result, () => Issue.Of(CheckRules.ShareOutsideWhole, claim.At("value"), claim.Id, WrittenChecks.Explain(result)));
        }
    }

    private static bool IsOfLength(ResolvedPeriod period, PeriodLength each, ResolvedPeriod own)
    {
        if (period is not { First: { } first, Last: { } last })
        {
            return false;
        }

        return each switch
        {
            PeriodLength.Day => first == last,
            PeriodLength.Week => (last - first).TotalDays == 6,
            PeriodLength.Month => IsMonth(period),
            PeriodLength.Year => period.Id.Length == 4,
            _ => own is not { First: { } from, Last: { } to } || (to - from == last - first) || (IsMonth(own) && IsMonth(period)) || (own.Id.Length == period.Id.Length && own.Id.Length <= 7),
        };
    }

    // What counts in an unknown unit was reported, and is in no catalogue.
    private static bool IsEmitted(OutlinedSeries series) => series.Unit is not null;

    private static bool IsMonth(ResolvedPeriod period) => period.Id.Length == 7 && period.Id[5] != 'Q';

    private static EvaluatedCheck Of(string rule, string about, CheckResult result, Func<Issue> issue) => new(
        new(rule + "/" + about, result.Assertion, result.Verdict, false, false, WrittenChecks.Explain(result), null, result.Figures, result.Form),
        result.Verdict == Verdict.Fails ? issue() : null);

    private static CheckModel Undecided(string rule, BoundClaim claim, string assertion, string explanation, string whole) =>
        new(rule + "/" + claim.Id, assertion, Verdict.CannotTell, false, false, explanation, null, new[] { claim.Figure.Id, whole }.ToEquatable());
}
