using Dataset.Runtime;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>Sources: the list of all, and for each what is known of it and the figures that it states.</summary>
internal static class SourcePages
{
    private const string NothingAdded = "What a document does not say of itself is left open: no author, date or outlet is added.";

    public static IEnumerable<Page> List(SiteData data) => ListPages.Of(
        "sources", "Sources", data.Catalog.Sources,
        static (all, page) => Html.Of($"""
            <p class="lead">{Fragments.Count(all.Count, "document or table", "documents and tables")}. {NothingAdded}</p>
            """),
        (sources, page) =>
        {
            var parts = new Fragments(data, page);
            return Fragments.Table("Sources", ["Source", "Published", "Figures"], sources.Select(source => Fragments.Row(
                parts.Source(source),
                Html.Text(source.Published?.ToString() ?? "not known"),
                Html.Of($"{data.FiguresOf(source).Count}"))));
        });

    public static IEnumerable<Page> Of(SiteData data, Source source) => ListPages.Of(
        number => data.Map.Source(source.Key, number)!.Value, Title(source),
        [("Catalogue", SiteMap.Start), ("Sources", SiteMap.ListPage("sources", 0))],
        data.FiguresOf(source),
        (figures, page) => Lead(data, source, page),
        (figures, page) => figures.Count == 0 ? Html.None : Html.Of($"""
            <section aria-labelledby="figures"><h2 id="figures">Figures that it states</h2>
            {FigureTable.Of(data, $"Figures of {Title(source)}", figures, page, withSeries: true)}</section>

            """));

    private static string Title(Source source) => source.Title ?? $"[{source.Label ?? "untitled document"}]";

    private static Html Lead(SiteData data, Source source, SitePath page)
    {
        var parts = new Fragments(data, page);
        return Fragments.Terms(
        [
            ("Author", Html.Text(source.Author)),
            ("Publisher", Html.Text(source.Publisher)),
            ("Published", Html.Text(source.Published?.ToString() ?? "not known")),
            ("Date as read", Html.Text(source.PublishedBasis)),
            ("Address", source.Url is { } url ? Fragments.External(url, Html.Of($"<span class=\"address\">{url}</span>")) : Html.None),
            ("Fetched", Html.Text(source.Accessed is { } day ? Fragments.Day(day) : null)),
            ("Licence", Html.Text(source.Licence)),
            ("Republishes", source.RepublishedKey is { } key && data.FindSource(key) is { } first
                ? parts.Source(first) : Html.None),
            ("Language", Html.Text(source.Language)),
            ("Note", parts.Sentence(source.Note)),
            ("Checked against", Hashed(source.FileName, source.Sha256)),
            ("Read from", source.OriginalFileName is { } original ? Hashed(original, source.OriginalSha256) : Html.None),
            ("Key", Html.Of($"<code>{source.Key}</code>")),
        ]);
    }

    private static Html Hashed(string? name, string? sha256) =>
        Html.Of($"<span class=\"line\">{name}, SHA-256 <code class=\"hash\">{sha256}</code></span>");
}
