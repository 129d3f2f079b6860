using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>Every figure that has a name, by series and period.</summary>
internal static class FigureList
{
    public static IEnumerable<Page> Pages(SiteData data) => ListPages.Of(
        "figures", "Figures", data.Catalog.Figures,
        (all, page) => Html.Of($"""
            <p class="lead">{Fragments.Count(all.Count, "figure")} by series and period. {Search(page)}</p>
            """),
        (figures, page) => FigureTable.Of(data, "Figures", figures, page, withSeries: true));

    private static Html Search(SitePath page) =>
        Html.Of($"""<a href="{SiteMap.Search.From(page)}">Search them</a> by number, words, unit or speaker.""");
}
