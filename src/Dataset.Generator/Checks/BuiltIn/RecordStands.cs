using Dataset.Generator.Arithmetic;
using Dataset.Generator.Diagnostics;
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

    public IEnumerable<EvaluatedCheck> Run(BoundSeries series, AnalysisScope scope, References references)
    {
        foreach (var figure in series.Figures)
        {
            if (figure.ExtremeOf is not { } extreme
                || scope.FindEmittedSeries(extreme.Id) is not { } of
                || References.SpokesmanOf(figure.Claims) is not { } claim)
            {
                continue;
            }

            var members = of.Figures
                .Where(member => IsBefore(member, figure))
                .SelectMany(member => member.ClaimsInUse)
                .Select(member => references.OperandOf(member, true))
                .ToList();
            if (members.Count == 0)
            {
                continue;
            }

            var isMaximum = figure.Record.ExtremeIsMaximum;
            var result = UndatedRecord.Judge(
                BuiltInRelations.RecordStands(references.OperandOf(claim, false), isMaximum, members), scope.FindFigure);
            yield return this.Evaluated(figure.Id, result, () => Issue.Of(
                CheckRules.RecordBroken,
                figure.At(isMaximum ? "max_of" : "min_of"),
                figure.Id,
                $"the {(isMaximum ? "highest" : "lowest")} of {of.Id}",
                WrittenChecks.Explain(result)));
        }
    }

    private static bool IsBefore(BoundFigure member, BoundFigure figure) =>
        member != figure
        && IsOfLength(member.Period, figure.Record.Each!.Value, figure.Period)
        && !(figure.Period.Last is { } last && member.Period.Last > last);

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
            PeriodLength.Month => UnitOf(period) == CalendarUnit.Month,
            PeriodLength.Year => UnitOf(period) == CalendarUnit.Year,
            _ => own is not { First: { } from, Last: { } to } || to - from == last - first || AreLike(own, period),
        };
    }

    /// <summary>Two months, quarters or years, whose days may differ in number.</summary>
    private static bool AreLike(ResolvedPeriod left, ResolvedPeriod right) =>
        UnitOf(left) is { } unit && unit == UnitOf(right);

    private static CalendarUnit? UnitOf(ResolvedPeriod period) => CalendarPart.Read(period.Id)?.Unit;
}
