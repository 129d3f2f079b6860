using Dataset.Runtime;
using Dataset.Tool.Site.Markup;
using Verdict = Dataset.Runtime.Verdict;

namespace Dataset.Tool.Site.Pages;

/// <summary>Checks: what was compared or computed, the verdict, and the arithmetic behind it.</summary>
internal static class CheckList
{
    // Of a figure or a series: more are in the list of all.
    private const int MostShown = 50;

    // Of a check over a whole series.
    private const int MostFigures = 12;

    public static IEnumerable<Page> Pages(SiteData data) => ListPages.Of(
        "checks", "Checks", data.Catalog.Checks,
        static (all, page) => Html.Of($"""
            <p class="lead">{Verdicts(all)} A check that fails is kept: it says what does not follow from what the documents print.</p>
            """),
        (checks, page) => Html.Join(checks.Select(check => Entry(data, check, page, 2))),
        SiteMap.EntriesLength);

    /// <summary>The checks of one thing: those that fail first.</summary>
    public static Html Entries(SiteData data, IReadOnlyList<Check> checks, SitePath page, int level)
    {
        var entries = Html.Join(checks.OrderBy(Order).ThenBy(static check => check.Id, StringComparer.Ordinal).Take(MostShown)
            .Select(check => Entry(data, check, page, level)));
        return checks.Count <= MostShown ? entries : Html.Of($"""
            {entries}<p>{Fragments.Count(checks.Count - MostShown, "more check")} in {ListOfAll(page)}.</p>

            """);
    }

    /// <summary>How many checks have each verdict, in a sentence.</summary>
    public static string Verdicts(IReadOnlyList<Check> all)
    {
        var asserting = all.Where(static check => !check.IsComputed).ToList();
        (int Count, string One, string Many)[] verdicts =
        [
            (Of(Verdict.Holds), "holds", "hold"),
            (Of(Verdict.HoldsWithinRounding), "holds within rounding", "hold within rounding"),
            (Of(Verdict.CannotTell), "cannot be told", "cannot be told"),
            (Of(Verdict.Fails), "fails", "fail"),
        ];
        return $"{Fragments.Count(asserting.Count, "check")}: "
            + string.Join(", ", verdicts.Where(static one => one.Count > 0)
                .Select(static one => Fragments.Count(one.Count, one.One, one.Many)))
            + (asserting.Count == all.Count ? "."
                : $"; and {Fragments.Count(all.Count - asserting.Count, "value")} that no document states, computed.");

        int Of(Verdict verdict) => asserting.Count(check => check.Verdict == verdict);
    }

    private static Html ListOfAll(SitePath page) =>
        Html.Of($"""<a href="{SiteMap.ListPage("checks", 0).From(page)}">the list of all</a>""");

    private static int Order(Check check) => check.IsComputed ? 4 : check.Verdict switch
    {
        Verdict.Fails => 0,
        Verdict.CannotTell => 1,
        Verdict.HoldsWithinRounding => 2,
        _ => 3,
    };

    private static Html Entry(SiteData data, Check check, SitePath page, int level)
    {
        var parts = new Fragments(data, page);
        var heading = Html.Trusted($"h{level}");
        var title = parts.Link(data.Map.Check(check.Id), Fragments.Isolated(Title(check)), check.Id);
        var figures = check.FigureIds.Select(data.FindFigure).OfType<IFigure>().ToList();
        return Html.Of($"""
            <section class="check" id="{check.Id}">
            <{heading}>{Fragments.Finding(check)} {title}</{heading}>
            {Paragraph(parts.Sentence(check.Explanation))}{Paragraph(Because(check, parts), "because")}
            <details><summary>What it compares</summary>
            <p><code>{check.Assertion}</code></p>
            <p>{(check.IsWritten ? "Written by a curator" : "Built in")}: <code>{check.Id}</code></p>
            <ul class="figures">{figures.Take(MostFigures).Select(figure => Html.Of(
                $"<li>{parts.Value(figure)}, {figure.Period.ToString()} · {parts.Name(figure)}</li>"))}</ul>{More(figures.Count)}
            </details></section>

            """);
    }

    private static Html More(int count) =>
        count <= MostFigures ? Html.None : Html.Of($"<p>and {Fragments.Count(count - MostFigures, "figure")} more</p>");

    private static Html Because(Check check, Fragments parts) =>
        check.Because is { } because ? Html.Of($"Curators: {parts.Sentence(because)}") : Html.None;

    /// <summary>A check has a key and no title: "fall-follows-from-counts" says enough with blanks.</summary>
    private static string Title(Check check)
    {
        var key = check.IsWritten ? check.Id[(check.Id.IndexOf('.', StringComparison.Ordinal) + 1)..] : check.Id.Split('/')[0];
        var words = key.Replace('-', ' ');
        return words.Length == 0 ? check.Id : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static Html Paragraph(Html text, string? kind = null) => text.IsEmpty ? Html.None
        : Html.Of($"<p{(kind is null ? Html.None : Html.Of($" class=\"{kind}\""))}>{text}</p>{"\n"}");
}
