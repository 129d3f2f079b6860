using Dataset.Runtime;
using Dataset.Tool.Site.Markup;
using SeriesKind = Dataset.Runtime.SeriesKind;

namespace Dataset.Tool.Site.Pages;

/// <summary>A topic: its series, those of each kind together.</summary>
internal static class TopicPage
{
    public static Page Make(SiteData data, CatalogTopic topic)
    {
        var path = data.Map.Topic(topic.Id)!.Value;
        var parts = new Fragments(data, path);
        return new(path, topic.Title, Html.Of($"""
            <h1><bdi>{topic.Title}</bdi></h1>
            <div class="name"><code class="copied" id="csharp">{topic.Name}</code></div>
            {topic.Series.GroupBy(static series => series.Kind).OrderBy(static kind => kind.Key).Select(kind => Html.Of($"""
                <section aria-labelledby="{kind.Key.ToString()}"><h2 id="{kind.Key.ToString()}">{Heading(kind.Key)}</h2>
                {Table(data, parts, kind.Key, [.. kind])}</section>

                """))}
            """))
        {
            Above = [("Catalogue", SiteMap.Start)],
            Description = $"{topic.Title}: {Fragments.Count(topic.Series.Count, "series", "series")}.",
        };
    }

    private static string Heading(SeriesKind kind) => kind switch
    {
        SeriesKind.Actual => "What is reported to have happened",
        SeriesKind.Target => "What somebody set out to reach",
        SeriesKind.Forecast => "What somebody expects",
        _ => "The most that there is room for",
    };

    private static Html Table(SiteData data, Fragments parts, SeriesKind kind, IReadOnlyList<Series> series) => Fragments.Table(
        Heading(kind), ["Series", "Unit", "Figures", "Latest", "Name"],
        series.Select(one => Fragments.Row(
            parts.Title(one),
            Html.Text(one.Unit.Plural),
            Html.Of($"{data.BulkOf(one)?.Count ?? one.Figures.Count}"),
            one.Figures.LastOrDefault(static figure => figure.Period.IsResolved) is { } last
                ? Html.Of($"{parts.Value(last)}, {last.Period.ToString()}")
                : one.Figures.Count > 0 ? parts.Value(one.Figures[^1]) : Html.None,
            parts.Name(one))));
}
