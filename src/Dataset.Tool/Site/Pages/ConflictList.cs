using Dataset.Runtime;
using Dataset.Tool.Showing;
using Dataset.Tool.Site.Markup;
using ConflictKind = Dataset.Runtime.ConflictKind;

namespace Dataset.Tool.Site.Pages;

/// <summary>Contradictions: what disagrees, side by side, and why as far as anybody knows.</summary>
internal static class ConflictList
{
    public static IEnumerable<Page> Pages(SiteData data) => ListPages.Of(
        "contradictions", "Contradictions", data.Catalog.Conflicts,
        static (all, page) => Html.Of($"""
            <p class="lead">{Explained(all)} An explanation never changes the data: both statements stay as their documents have them.</p>
            """),
        (conflicts, page) => Html.Join(conflicts.Select(conflict => Entry(data, conflict, page, 2))),
        SiteMap.EntriesLength);

    /// <param name="level">The level of its heading.</param>
    public static Html Entry(SiteData data, Conflict conflict, SitePath page, int level)
    {
        var parts = new Fragments(data, page);
        var heading = Html.Trusted($"h{level}");
        var permalink = data.Map.Conflict(conflict.Id);
        return Html.Of($"""
            <section class="conflict" id="{conflict.Id}">
            <{heading}>{parts.Link(permalink, Fragments.Isolated(Title(conflict)), conflict.Id)}</{heading}>
            <p><span class="badge {(conflict.Kind is ConflictKind.Unexplained ? "open" : "kind")}">{ClosedWords.Word(conflict.Kind)}</span>
            {parts.Sentence(conflict.Because)}</p>
            <div class="claims">
            {conflict.Between.Select(claim => Side(data, parts, claim))}</div></section>

            """);
    }

    /// <summary>What is contradicted, since a conflict has a key and no title: the series and the periods.</summary>
    private static string Title(Conflict conflict)
    {
        var figures = conflict.Figures;
        var series = figures.Select(static figure => figure.Series.Title).Distinct().ToList();
        return series.Count == 1
            ? $"{series[0]}: {string.Join("; ", figures.Select(static figure => figure.Period.ToString()).Distinct())}"
            : string.Join(" · ", series);
    }

    private static Html Side(SiteData data, Fragments parts, Claim claim)
    {
        var figure = claim.Figure;
        return Html.Of($"""
            <div class="claim"><p class="said"><span class="number">{parts.Link(
                data.Map.Figure(figure.Id), Fragments.Isolated(claim.Text))}</span>
            <span class="by">{figure.Period.ToString()}, according to {parts.By(claim)}</span></p>
            {claim.Quotations.Take(2).Select(parts.Quotation)}{claim.Cells.Take(2).Select(parts.Cell)}</div>

            """);
    }

    private static string Explained(IReadOnlyList<Conflict> all)
    {
        var unexplained = all.Count(static conflict => conflict.Kind is ConflictKind.Unexplained);
        return $"{Fragments.Count(all.Count, "contradiction")}: "
            + $"{Fragments.Count(all.Count - unexplained, "is explained", "are explained")}, "
            + $"{Fragments.Count(unexplained, "is not", "are not")}.";
    }
}
