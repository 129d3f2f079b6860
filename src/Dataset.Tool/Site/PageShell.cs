using Dataset.Tool.Site.Formats;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site;

/// <summary>What all pages have alike: head, header, breadcrumbs, footer.</summary>
internal sealed class PageShell(SiteData data)
{
    // Nothing from elsewhere is loaded, and no script stands in a page: whatever a record holds can only show.
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
        + "form-action 'self'";

    private static readonly (string Text, SitePath Path)[] Places =
    [
        ("Catalogue", SiteMap.Start),
        ("Figures", SiteMap.ListPage("figures", 0)),
        ("Contradictions", SiteMap.ListPage("contradictions", 0)),
        ("Checks", SiteMap.ListPage("checks", 0)),
        ("Sources", SiteMap.ListPage("sources", 0)),
        ("Speakers", SiteMap.ListPage("speakers", 0)),
        ("Downloads", SiteMap.Downloads),
        ("About", SiteMap.About),
    ];

    public SiteFile Print(Page page)
    {
        var title = page.Path == SiteMap.Start ? data.Options.Title : $"{page.Title} · {data.Options.Title}";
        return SiteFile.Text(page.Path, Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <title>{title}</title>
            {Meta(page)}<link rel="stylesheet" href="{Assets.Style.From(page.Path)}">
            <link rel="stylesheet" href="{Assets.Charts.From(page.Path)}">
            <link rel="icon" href="{Assets.Icon.From(page.Path)}" type="image/svg+xml">
            <script src="{Assets.Script.From(page.Path)}" defer></script>
            <link rel="alternate" type="{CorrectionsFeed.MediaType}" title="Corrections" href="{CorrectionsFeed.Path.From(page.Path)}">
            {page.Head}</head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header class="site">
            <a class="brand" href="{SiteMap.Start.From(page.Path)}">{data.Options.Title}</a>
            <nav aria-label="Site"><ul>{AllPlaces.Select(place => Html.Of(
                $"""<li><a href="{place.Path.From(page.Path)}"{Current(place.Path, page)}>{place.Text}</a></li>"""))}</ul></nav>
            <form class="search" role="search" action="{SiteMap.Search.From(page.Path)}">
            <label class="unseen" for="site-search">Search the figures</label>
            <input id="site-search" name="q" type="search" placeholder="7,000 · crossings · a speaker" autocomplete="off">
            <button>Search</button>
            </form>
            </header>
            {Breadcrumbs(page)}<main id="content">
            {page.Body}
            </main>
            <footer class="site">
            <p>{data.Options.Title}{Version}. What documents say, in their words; contradictions are kept and shown.
            <a href="{SiteMap.About.From(page.Path)}">How to read these pages</a></p>
            </footer>
            </body>
            </html>

            """).ToString());
    }

    private IEnumerable<(string Text, SitePath Path)> AllPlaces => data.Api is null ? Places : Places.Append(("API", ApiReference.Start));

    private Html Version => Html.Of($", version {data.Options.Version}");

    private static Html Current(SitePath place, Page page) =>
        place == page.Path ? Html.Of($" aria-current=\"page\"") : Html.None;

    private Html Meta(Page page)
    {
        var description = page.Description is { } text ? Html.Of($"""<meta name="description" content="{text}">{"\n"}""") : Html.None;
        var canonical = data.Options.Address is { } address
            ? Html.Of($"""<link rel="canonical" href="{new Uri(address, page.Path.Value).AbsoluteUri}">{"\n"}""") : Html.None;
        return Html.Of($"{description}{canonical}");
    }

    private static Html Breadcrumbs(Page page) => page.Above.Count == 0 ? Html.None : Html.Of($"""
        <nav class="crumbs" aria-label="Above this page"><ol>{page.Above.Select(one => Html.Of(
            $"""<li><a href="{one.Path.From(page.Path)}"><bdi>{one.Title}</bdi></a></li>"""))}</ol></nav>

        """);
}
