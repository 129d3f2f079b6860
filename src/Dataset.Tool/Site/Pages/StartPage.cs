using Dataset.Runtime;
using Dataset.Tool.Site.Formats;
using Dataset.Tool.Site.Markup;
using Verdict = Dataset.Runtime.Verdict;

namespace Dataset.Tool.Site.Pages;

/// <summary>The first page: what the dataset is about, its topics, what is disputed, what does not follow, what was corrected.</summary>
internal static class StartPage
{
    // Of each list: the whole one has pages of its own.
    private const int MostShown = 12;

    public static Page Make(SiteData data)
    {
        var parts = new Fragments(data, SiteMap.Start);
        var catalog = data.Catalog;
        return new(SiteMap.Start, data.Options.Title, Html.Of($"""
            <div class="hero"><h1>{data.Options.Title}</h1>
            {(data.Options.Description is { } about ? Html.Of($"<p class=\"lead\">{about}</p>") : Html.None)}
            <ul class="counts">
            {Counts(data).Select(static one => Html.Of(
                $"<li><a href=\"{one.Path.From(SiteMap.Start)}\"><strong>{one.Count}</strong> {one.What}</a></li>{"\n"}"))}</ul></div>
            <section aria-labelledby="topics"><h2 id="topics">Topics</h2>
            <ul class="cards">
            {catalog.Topics.Select(topic => Topic(data, topic, parts))}</ul></section>
            {Disputed(data, parts)}{Failed(data)}{Corrected(data, parts)}
            """))
        { Description = data.Options.Description, Head = JsonLd.OfDataset(data, SiteMap.Start) };
    }

    private static IEnumerable<(int Count, string What, SitePath Path)> Counts(SiteData data) =>
    [
        Counted(data.FigureCount, "figure"),
        Counted(data.Catalog.Sources.Count, "source"),
        Counted(data.Speakers.Count, "speaker"),
        Counted(data.Catalog.Conflicts.Count, "contradiction"),
        Counted(data.Catalog.Checks.Count, "check"),
    ];

    private static (int Count, string What, SitePath Path) Counted(int count, string noun) =>
        (count, count == 1 ? noun : noun + "s", SiteMap.ListPage(noun + "s", 0));

    private static Html Topic(SiteData data, CatalogTopic topic, Fragments parts)
    {
        var figures = topic.Series.Sum(series => data.BulkOf(series)?.Count ?? series.Figures.Count);
        return Html.Of($"""
            <li><h3>{parts.Link(data.Map.Topic(topic.Id), Fragments.Isolated(topic.Title))}</h3>
            <p>{Fragments.Count(figures, "figure")} of {topic.Series.Count} series</p></li>

            """);
    }

    private static Html Disputed(SiteData data, Fragments parts)
    {
        var disputed = data.Catalog.Figures.Where(static figure => figure.IsDisputed).ToList();
        return disputed.Count == 0 ? Html.None : Html.Of($"""
            <section aria-labelledby="disputed"><h2 id="disputed">What is disputed</h2>
            <p>No voice is taken to be right: an analysis says whose number it takes.</p>
            {disputed.Take(MostShown).Select(figure => Html.Of($"""
                <div class="dispute"><h3>{parts.Title(figure.Series)}, {figure.Period.ToString()}</h3>
                <div class="claims">{figure.Claims.Select(claim => Html.Of($"""
                    <div class="claim"><p class="said"><span class="number">{parts.Link(
                        data.Map.Figure(figure.Id), Fragments.Isolated(claim.Text))}</span>
                    <span class="by">according to {parts.By(claim)}</span></p></div>

                    """))}</div></div>

                """))}{More(disputed.Count, "disputed figure", SiteMap.ListPage("figures", 0))}</section>

            """);
    }

    private static Html Failed(SiteData data)
    {
        var failed = data.Catalog.Checks.Where(static check => !check.IsComputed && check.Verdict is Verdict.Fails).ToList();
        return failed.Count == 0 ? Html.None : Html.Of($"""
            <section aria-labelledby="failed"><h2 id="failed">What does not follow</h2>
            <p>{CheckList.Verdicts(data.Catalog.Checks)}</p>
            {CheckList.Entries(data, [.. failed.Take(MostShown)], SiteMap.Start, 3)}{More(
                failed.Count, "failed check", SiteMap.ListPage("checks", 0))}</section>

            """);
    }

    private static Html Corrected(SiteData data, Fragments parts) => Html.Of($"""
        <section aria-labelledby="corrected"><h2 id="corrected">What was corrected</h2>
        {(data.Catalog.Warnings.Count == 0 ? Html.Of($"<p>No figure of this version was corrected or retracted.</p>")
            : Html.Of($"<ul>{data.Catalog.Warnings.OrderBy(static one => one.Key, StringComparer.Ordinal).Take(MostShown)
                .Select(one => Html.Of($"<li>{parts.Sentence(one.Key)}: <bdi>{one.Value.Message}</bdi></li>"))}</ul>"))}</section>

        """);

    private static Html More(int count, string what, SitePath all) => count <= MostShown ? Html.None : Html.Of(
        $"""<p>{Fragments.Count(count - MostShown, what)} more in <a href="{all.From(SiteMap.Start)}">the list of all</a>.</p>{"\n"}""");
}
