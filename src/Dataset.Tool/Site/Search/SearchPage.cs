using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Search;

/// <summary>The page that searches: the frame of what its script fills.</summary>
internal static class SearchPage
{
    private static readonly SitePath Script = new("assets/search.js");

    private static readonly SitePath Style = new("assets/search.css");

    private static readonly (string Name, string Label)[] Filters =
    [
        ("topic", "Topic"), ("kind", "Kind"), ("shape", "What the source gives"), ("verdict", "Checks"), ("disputed", "Contradictions"),
    ];

    private static Html Select((string Name, string Label) filter) => Html.Of($"""
        <label>{filter.Label}
        <select name="{filter.Name}" aria-controls="search-results"><option value="">any</option></select></label>
        """);

    public static Page Make(SiteData data)
    {
        var path = SiteMap.Search;
        return new(path, "Search", Html.Of($"""
            <h1>Search</h1>
            <noscript><p>The search needs JavaScript. <a href="{SiteMap.ListPage("figures", 0).From(path)}">All figures</a> are listed
            without it.</p></noscript>
            <form id="search" class="find" role="search" aria-label="Figures" action="{path.From(path)}">
            <p><label for="search-words">A number, a word of the quotation, a speaker, a name</label>
            <input id="search-words" name="q" type="search" autocomplete="off" spellcheck="false" aria-controls="search-results"
            placeholder="7,000 · seven thousand · crossings · NBC News"></p>
            <p class="filters">{Filters.Select(Select)}</p>
            </form>
            <p id="search-count" role="status" aria-live="polite"></p>
            <ol id="search-results" class="found"></ol>
            <p><button id="search-more" type="button" hidden>Show more</button></p>
            """))
        {
            Description = $"Search the figures of {data.Options.Title} by number, word, speaker or name.",
            Head = Html.Of($"""
                <link rel="stylesheet" href="{Style.From(path)}">
                <script src="{SearchIndex.Path.From(path)}" defer></script>
                <script src="{Script.From(path)}" defer></script>

                """),
        };
    }
}
