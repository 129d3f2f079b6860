using Dataset.Runtime;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Charts;

/// <summary>
/// Draws figures as their sources stated them: a floor is an open arrow and not a point, a range a bar, a dispute several marks at one
/// place, a target never beside an actual number. See <c>docs/charts.md</c>.
/// </summary>
internal static class SeriesChart
{
    /// <summary>The chart of some figures: a panel for each group of numbers that can be compared.</summary>
    /// <param name="data">Where the page of each figure is.</param>
    /// <param name="figures">Figures of one series or of several; the order of their series is that of the legend.</param>
    /// <param name="page">The page that the chart stands on, with a table of the same figures beside it.</param>
    /// <param name="title">What the chart is called.</param>
    /// <returns>Nothing where no figure has a number.</returns>
    public static Html Draw(SiteData data, IReadOnlyList<IFigure> figures, SitePath page, string title)
    {
        var series = figures.Select(static figure => figure.Series).DistinctBy(static one => one.Id, StringComparer.Ordinal).ToList();
        var drawing = new PanelDrawing(series, data, page, title);
        var panels = Html.Join(ChartPanel.Split(figures).Select(panel => drawing.Draw(panel.Panel, panel.Figures)));
        return panels.IsEmpty ? Html.None : Html.Of($"""
            <div class="charts">
            {panels}</div>

            """);
    }
}
