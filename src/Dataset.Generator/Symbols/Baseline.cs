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

    /// <summary>The series it names, and the period in it; the series is null when there is none of that name.</summary>
    public static (OutlinedSeries? Series, string Period) Split(Outline outline, BoundFigure figure, string text)
    {
        var bracket = text.IndexOf('[');
        return bracket >= 0 && text[text.Length - 1] == ']'
            ? (outline.Find(text.Substring(0, bracket), figure.Series.TopicKey), text.Substring(bracket + 1, text.Length - bracket - 2))
            : (figure.Series.Outlined, text);
    }

    /// <summary>The id of the figure; null when nothing is said or it was not understood, which is reported.</summary>
    public static string? IdOf(AnalysisScope graph, BoundFigure figure, List<Issue> issues)
    {
        if (figure.Record.Against is not { } text)
        {
            return null;
        }

        var place = figure.At("against");
        var (outlined, period) = Split(graph.Outline, figure, text);
        if (outlined is null || graph.FindSeries(outlined.Id) is not { } series)
        {
            graph.Outline.Get(text.Substring(0, text.IndexOf('[')), figure.Series.TopicKey, place, issues);
            return null;
        }

        if (FigureBinding.FindFigure(graph.Declarations, series, period) is { } found)
        {
            return found.Id;
        }

        var syntax = PeriodWords.Parse(period, out var problem);
        if (problem is not null || !syntax.IsResolvable)
        {
            issues.Report(BindingRules.PeriodNotUnderstood, place, period, problem ?? $"Write a period, or 'series[period]'. {series.Record.Key} has: {FigureBinding.Known(series)}.");
            return null;
        }

        return FigureBinding.Resolve(graph.Declarations, syntax, null, figure.Record, () => place, issues) is { } resolved
            ? series.Id + "." + resolved.Id : null;
    }
}
