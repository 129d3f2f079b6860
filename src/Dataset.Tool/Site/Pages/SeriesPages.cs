using Dataset.Runtime;
using Dataset.Tool.Bulk;
using Dataset.Tool.Showing;
using Dataset.Tool.Site.Charts;
using Dataset.Tool.Site.Markup;
using SeriesCounts = Dataset.Runtime.SeriesCounts;
using SeriesStatistic = Dataset.Runtime.SeriesStatistic;

namespace Dataset.Tool.Site.Pages;

/// <summary>A series: its definition, its chart, its figures and the checks they take part in.</summary>
internal static class SeriesPages
{
    public static IEnumerable<Page> Of(SiteData data, Series series)
    {
        var topic = data.Catalog.Topics.First(topic => topic.Id == series.TopicId);
        return ListPages.Of(
            number => data.Map.SeriesPage(series.Id, number), series.Title,
            [("Catalogue", SiteMap.Start), (topic.Title, data.Map.Topic(topic.Id)!.Value)],
            series.Figures,
            (figures, page) => Lead(data, series, page),
            (figures, page) => figures.Count == 0 ? Html.None
                : Html.Of($"""
                    <section aria-labelledby="figures"><h2 id="figures">Figures</h2>
                    {FigureTable.Of(data, $"Figures of {series.Title}", figures, page, withSeries: false)}</section>

                    """))
            .Select(page => page with
            {
                Description = $"{series.Title}: {Fragments.Count(series.Figures.Count, "figure")} in {series.Unit.Plural}.",
                Head = Html.Of($"""
                    <link rel="alternate" type="application/json" href="{data.Map.Series(series.Id, "json")!.Value.From(page.Path)}">

                    """),
            });
    }

    private static Html Lead(SiteData data, Series series, SitePath page)
    {
        var parts = new Fragments(data, page);
        return Html.Of($"""
            <div class="name"><code class="copied" id="csharp">{series.Name}</code></div>
            {Fragments.Terms(Definition(series, parts))}{Bulk(data, series, parts)}{Chart(data, series, page)}{Checks(data, series, page)}
            """);
    }

    private static IEnumerable<(string Term, Html Text)> Definition(Series series, Fragments parts) =>
    [
        ("Unit", Html.Text(series.Unit.Plural)),
        ("Kind", Html.Text(ClosedWords.Word(series.Kind))),
        ("Area", Html.Text(series.Area)),
        ("Population", Html.Text(series.Population)),
        ("Part of", parts.Sentence(series.PartOfId)),
        ("Counts", series.Counts is SeriesCounts.Levels ? Html.None
            : Html.Of($"{ClosedWords.Word(series.Counts)}{(series.ChangeOfId is { } levels
                ? Html.Of($" of {parts.Sentence(levels)}") : Html.None)}")),
        ("Statistic", series.Statistic is SeriesStatistic.Total ? Html.None : Html.Text(ClosedWords.Word(series.Statistic))),
        ("Adjustment", series.Adjustment is { } adjustment ? Html.Text(ClosedWords.Adjusted(adjustment)) : Html.None),
        ("Measures", Html.Join(series.Measures.Select(measure => Html.Of($"""
            <span class="line">{ClosedWords.Relation(measure.Relation)} {parts.Sentence(measure.SeriesId)}: {measure.Because}</span>
            """)))),
        ("Note", parts.Sentence(series.Note)),
        ("Id", Html.Of($"<code>{series.Id}</code>")),
    ];

    private static Html Chart(SiteData data, Series series, SitePath page)
    {
        var chart = SeriesChart.Draw(data, [.. series.Figures, .. Beside(data, series)], page, series.Title);
        return chart.IsEmpty ? Html.None : Html.Of($"""
            <section aria-labelledby="chart"><h2 id="chart">Chart</h2>
            {chart}</section>

            """);
    }

    /// <summary>The numbers of series that count the same, in the periods of this one: an official count beside the news.</summary>
    private static IEnumerable<IFigure> Beside(SiteData data, Series series) => series.Measures
        .Where(static measure => measure.Relation is Dataset.Runtime.SeriesRelation.SameAs)
        .Select(measure => data.FindSeries(measure.SeriesId)).OfType<Series>()
        .SelectMany(static other => other.Figures)
        .Where(figure => series.Figures.Any(own => own.Period == figure.Period && own.Period.IsResolved));

    private static Html Bulk(SiteData data, Series series, Fragments parts) => data.BulkOf(series) is not { } rows ? Html.None
        : Html.Of($"""
            <section aria-labelledby="figures"><h2 id="figures">Figures</h2>
            <p>{BulkRows.Figures(rows.Count)} of a table, looked up by {(rows.Table.Series.Rows!.By is { } key
                ? $"{key} and period" : "period")} and not named one by one.</p>
            {Fragments.Terms(
            [
                ("Table", data.FindSource(rows.Table.Table.Source.Key) is { } known
                    ? parts.Source(known) : Html.None),
                ("Keys", Html.Text(rows.Table.Series.Rows!.By is null ? null : Listed(rows.Keys.ToList()))),
                ("Periods", Html.Text(Listed([.. rows.Periods.Values.Distinct().Order().Select(static period => period.Id)]))),
            ])}</section>

            """);

    private static string Listed(IReadOnlyList<string> all) => all.Count <= 12 ? string.Join(", ", all)
        : $"{Fragments.Count(all.Count, "in all", "in all")}: {string.Join(", ", all.Take(6))} … {string.Join(", ", all.TakeLast(3))}";

    private static Html Checks(SiteData data, Series series, SitePath page)
    {
        var checks = data.ChecksOf(series);
        return checks.Count == 0 ? Html.None : Html.Of($"""
            <section aria-labelledby="checks"><h2 id="checks">Checks</h2>
            <details><summary>{CheckList.Verdicts(checks)}</summary>
            {CheckList.Entries(data, checks, page, 3)}</details></section>

            """);
    }
}
