using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>A list that is split into pages, since one of thousands would not load.</summary>
internal static class ListPages
{
    /// <param name="list">The name of the pages' files: <c>checks</c>.</param>
    /// <param name="title">Their heading.</param>
    /// <param name="all">What is listed.</param>
    /// <param name="lead">What the first page begins with.</param>
    /// <param name="body">Prints the entries of one page.</param>
    /// <param name="length">How many entries a page has at most.</param>
    public static IEnumerable<Page> Of<T>(
        string list, string title, IReadOnlyList<T> all, Func<IReadOnlyList<T>, SitePath, Html> lead,
        Func<IReadOnlyList<T>, SitePath, Html> body, int length = SiteMap.PageLength) =>
        Of(page => SiteMap.ListPage(list, page), title, [("Catalogue", SiteMap.Start)], all, lead, body, length);

    /// <param name="at">The path of each page, by its number from 0.</param>
    /// <param name="title">Their heading.</param>
    /// <param name="above">The pages above them.</param>
    /// <param name="all">What is listed.</param>
    /// <param name="lead">What the first page begins with.</param>
    /// <param name="body">Prints the entries of one page.</param>
    /// <param name="length">How many entries a page has at most.</param>
    public static IEnumerable<Page> Of<T>(
        Func<int, SitePath> at, string title, IReadOnlyList<(string, SitePath)> above, IReadOnlyList<T> all,
        Func<IReadOnlyList<T>, SitePath, Html> lead, Func<IReadOnlyList<T>, SitePath, Html> body, int length = SiteMap.PageLength)
    {
        var pages = Math.Max(1, (all.Count + length - 1) / length);
        for (var number = 0; number < pages; number++)
        {
            var path = at(number);
            T[] entries = [.. all.Skip(number * length).Take(length)];
            var links = pages == 1 ? Html.None : Links(at, number, pages);
            var name = number == 0 ? title : $"{title}, page {number + 1} of {pages}";
            yield return new(path, name, Html.Of($"""
                <h1><bdi>{name}</bdi></h1>
                {(number == 0 ? lead(all, path) : Html.None)}
                {links}{body(entries, path)}{links}
                """))
            {
                Above = number == 0 ? above : [.. above, (title, at(0))],
            };
        }
    }

    private static Html Links(Func<int, SitePath> at, int current, int pages) => Html.Of($"""
        <nav class="pages" aria-label="Pages of this list"><ul>{Enumerable.Range(0, pages).Select(number => number == current
            ? Html.Of($"<li><span aria-current=\"page\">{number + 1}</span></li>")
            : Html.Of($"<li><a href=\"{at(number).From(at(current))}\">{number + 1}</a></li>"))}</ul></nav>

        """);
}
