using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>
/// What a figure is measured against: a period of the same series, or <c>series[period]</c>. The figure need not be in the data: its
/// document may only name it.
/// </summary>
internal static class Baseline
{
    /// <summary>Reports what was not understood.</summary>
    public static void Report(AnalysisScope graph)
    {
        foreach (var figure in graph.Series.SelectMany(series => series.Figures))
        {
            IdOf(graph, figure, graph.Issues);
        }
    }

    /// <summary>The series it names; null when there is none of that name.</summary>
    public static OutlinedSeries? SeriesOf(Outline outline, BoundFigure figure, BaselineRecord baseline) =>
        baseline.Series is { } series ? outline.Find(series, figure.Series.TopicKey) : figure.Series.Outlined;

    /// <summary>The id of the figure; null when nothing is stated or it was not understood, which is reported.</summary>
    public static string? IdOf(AnalysisScope graph, BoundFigure figure, List<Issue> issues)
    {
        if (figure.Record.Against is not { } baseline)
        {
            return null;
        }

        var place = figure.At("against");
        if (SeriesOf(graph.Outline, figure, baseline) is not { } outlined || graph.FindSeries(outlined.Id) is not { } series)
        {
            graph.Outline.Get(baseline.Series ?? figure.Series.Record.Key, figure.Series.TopicKey, place, issues);
            return null;
        }

        var period = baseline.Period;
        if (FigureBinding.FindFigure(graph.Declarations, series, period) is { } found)
        {
            return found.Id;
        }

        if (period.Resolvable is not { } syntax)
        {
            var problem = period.Problem ?? $"Write a period, or 'series[period]'. {series.Record.Key} has: {FigureBinding.Known(series)}.";
            issues.Report(BindingRules.PeriodNotUnderstood, place, period.Text, problem);
            return null;
        }

        return FigureBinding.Resolve(graph.Declarations, syntax, null, () => place, issues) is { } resolved ? series.Id + "." + resolved.Id : null;
    }
}
