using System.Globalization;
using Dataset.Generator.Shared;
using Dataset.Runtime;
using Dataset.Tool.Showing;
using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site;

/// <summary>What the pages print alike: names, values, words, speakers and sources, each with its link from one page.</summary>
internal sealed class Fragments(SiteData data, SitePath page)
{
    private const string IdPunctuation = ".-/#_";

    /// <summary>A text of a record: whatever way it is written, it does not turn what stands beside it.</summary>
    public static Html Isolated(string? text) => Html.Of($"<bdi>{text}</bdi>");

    /// <summary>A link within the site; the content alone where there is no such page.</summary>
    public Html Link(SitePath? path, Html content, string? fragment = null) =>
        path is { } there ? Html.Of($"""<a href="{there.From(page, fragment)}">{content}</a>""") : content;

    /// <summary>A link out of the site. Only an address of the web is one: another text of a record is shown as text.</summary>
    public static Html External(string address, Html content) => IsWeb(address)
        ? Html.Of($"""<a href="{address}" rel="external noopener">{content}</a>""")
        : content;

    /// <summary>Whether a text is an address of the web.</summary>
    public static bool IsWeb(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>The typed name of a figure, linked.</summary>
    public Html Name(IFigure figure) => Link(data.Map.Figure(IdOf(figure)), Html.Of($"<code>{Breakable(figure.Name)}</code>"));

    /// <summary>The member of a figure within its series, linked: <c>March2025</c>.</summary>
    public Html Member(IFigure figure) => Link(data.Map.Figure(IdOf(figure)), Html.Of($"<code>{figure.Name.Split('.')[^1]}</code>"));

    /// <summary>The typed name of a series, linked.</summary>
    public Html Name(Series series) => Link(data.Map.Series(series.Id), Html.Of($"<code>{Breakable(series.Name)}</code>"));

    /// <summary>The title of a series, linked.</summary>
    public Html Title(Series series) => Link(data.Map.Series(series.Id), Isolated(series.Title));

    /// <summary>The value of a figure, linked; of voices that differ one below the other.</summary>
    public Html Value(IFigure figure) => Link(data.Map.Figure(IdOf(figure)), ValueText(figure));

    /// <summary>The value of a figure in words; of voices that differ one below the other.</summary>
    public static Html ValueText(IFigure figure)
    {
        var texts = figure is IDisputedFigure
            ? figure.Claims.Where(static claim => claim.Rank is not Dataset.Runtime.ClaimRank.Deprecated)
                .Select(static claim => claim.Text).Distinct().ToList()
            : [figure.Text];
        return texts.Count <= 1 ? Isolated(texts.Count == 0 ? figure.Text : texts[0])
            : Html.Of(
                $"""<span class="voices">{texts.Select(static text => Html.Of($"<span><bdi>{text}</bdi></span>"))}</span>""");
    }

    /// <summary>Who says it, linked, with who passed it on.</summary>
    public Html By(Claim claim)
    {
        var by = Link(data.Map.Speaker(Speaker.IdOf(claim.By)), Isolated(claim.By.Name));
        return claim.Via is { } via ? Html.Of($"{by}, via {Link(data.Map.Speaker(Speaker.IdOf(via)), Isolated(via.Name))}") : by;
    }

    /// <summary>The speakers of a figure, each once.</summary>
    public Html Speakers(IFigure figure) =>
        Html.List(figure.Claims.DistinctBy(static claim => Speaker.IdOf(claim.By)).Select(By));

    /// <summary>A source, linked: title, author, publisher, date as far as they are known.</summary>
    public Html Source(Source source) => Link(data.Map.Source(source.Key), Isolated(source.ToString()));

    /// <summary>A quotation: the words, in their sentence where that may be shown, and where they stand.</summary>
    public Html Quotation(Quotation quotation)
    {
        var (before, after) = data.Texts.Around(quotation);
        var context = before.Length + after.Length > 0;
        var words = context
            ? Html.Of($"""<span class="context">{before}</span><mark>{quotation.Words}</mark><span class="context">{after}</span>""")
            : Html.Of($"“{quotation.Words}”");
        var place = quotation.Page is { } at ? Html.Of($", {SourceProse.Page(at)}") : Html.None;
        return Html.Of($"""
            <figure class="quote"><blockquote{Language(quotation.Source)}><p dir="auto">{words}</p></blockquote>
            <figcaption>{Source(quotation.Source)}{place}{Highlighted(quotation)}</figcaption></figure>

            """);
    }

    /// <summary>The cells of a table that state a number.</summary>
    public Html Cell(Cell cell)
    {
        var text = cell.Count == 1 ? Html.Of($"<mark>{cell.Text}</mark> in {cell.ToString()}") : Html.Of($"{cell.ToString()}");
        var link = cell.Source.Url is { } address && IsWeb(address)
            ? Html.Of($" · {External(WithFragment(address, cell.Fragment), Html.Text("the table at its publisher"))}") : Html.None;
        return Html.Of($"""
            <figure class="quote cells"><blockquote><p>{text}</p></blockquote>
            <figcaption>{Source(cell.Source)}{link}</figcaption></figure>

            """);
    }

    /// <summary>A finding of a check as a badge: its word, and a mark that needs no colour.</summary>
    public static Html Finding(Check check)
    {
        var (mark, kind) = check.IsComputed ? ("=", "computed") : check.Verdict switch
        {
            Dataset.Runtime.Verdict.Holds => ("✓", "holds"),
            Dataset.Runtime.Verdict.HoldsWithinRounding => ("≈", "holds"),
            Dataset.Runtime.Verdict.CannotTell => ("?", "open"),
            _ => ("✗", "fails"),
        };
        return Html.Of($"""<span class="badge {kind}"><span aria-hidden="true">{mark}</span> {ClosedWords.Finding(check)}</span>""");
    }

    /// <summary>
    /// A sentence of the catalogue, in which the ids of figures and series are their names and the keys of sources their titles, linked.
    /// </summary>
    public Html Sentence(string? text)
    {
        if (text is null)
        {
            return Html.None;
        }

        var parts = new List<Html>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && IsOfId(text[end]))
            {
                end++;
            }

            var word = text[at..end];
            var id = word.TrimEnd('.', '/', '-');
            if (id.AsSpan().ContainsAny('.', '-') && Named(id) is { IsEmpty: false } name)
            {
                parts.Add(name);
                at += id.Length;
                continue;
            }

            end = Math.Max(end, at + 1);
            parts.Add(Html.Text(text[at..end]));
            at = end;
        }

        return Html.Join(parts);
    }

    /// <summary>A table that scrolls inside itself.</summary>
    /// <param name="caption">What it lists: what a screen reader says first.</param>
    public static Html Table(string caption, IReadOnlyList<string> columns, IEnumerable<Html> rows) => Html.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{caption}">
        <table><caption class="unseen">{caption}</caption>
        <thead><tr>{columns.Select(static column => Html.Of($"<th scope=\"col\">{column}</th>"))}</tr></thead>
        <tbody>
        {rows}</tbody></table></div>

        """);

    /// <summary>A row of a table, its first cell the heading.</summary>
    public static Html Row(params ReadOnlySpan<Html> cells)
    {
        var row = new List<Html> { Html.Of($"<tr><th scope=\"row\">{cells[0]}</th>") };
        foreach (var cell in cells[1..])
        {
            row.Add(Html.Of($"<td>{cell}</td>"));
        }

        row.Add(Html.Of($"</tr>{"\n"}"));
        return Html.Join(row);
    }

    /// <summary>A list of terms; those without a text are left out.</summary>
    public static Html Terms(IEnumerable<(string Term, Html Text)> terms) => Html.Of($"""
        <dl class="terms">
        {terms.Where(static one => !one.Text.IsEmpty).Select(static one => Html.Of(
            $"<div><dt>{one.Term}</dt><dd>{one.Text}</dd></div>{"\n"}"))}</dl>

        """);

    /// <summary>A day as people write it.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"1 figure", "2 figures".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>The id of the figure that a figure, or one voice of it, has its page under.</summary>
    public static string IdOf(IFigure figure) => figure.Id.Split('#')[0];

    /// <summary>A long name that a narrow page can break at its dots.</summary>
    public static Html Breakable(string name) => Html.Join(name.Split('.').Select(static part => Html.Text(part)), ".<wbr>");

    private static bool IsOfId(char c) =>
        char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || IdPunctuation.Contains(c, StringComparison.Ordinal);

    private Html Named(string id) =>
        data.FindFigure(id.Split('#')[0]) is { } figure ? Name(figure)
        : data.FindSeries(id) is { } series ? Name(series)
        : data.FindSource(id) is { } source
            ? Link(data.Map.Source(id), Isolated(source.Title is { } title ? $"“{title}”" : source.ToString()))
        : Html.None;

    private static Html Language(Source source) => source.Language is { } tag ? Html.Of($" lang=\"{tag}\"") : Html.None;

    /// <summary>A link that highlights the words in the original, in browsers that read text fragments.</summary>
    private static Html Highlighted(Quotation quotation)
    {
        if (quotation.Source.Url is not { } address || !IsWeb(address))
        {
            return Html.None;
        }

        var isPage = !new Uri(address).AbsolutePath.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
        var target = isPage ? WithFragment(address, "#:~:text=" + string.Join(',', new[]
            {
                quotation.Before is { } before ? Encoded(before) + "-" : null,
                Encoded(quotation.Words),
                quotation.After is { } after ? "-" + Encoded(after) : null,
            }.OfType<string>())) : address;
        return Html.Of($" · {External(target, Html.Text(isPage ? "the words in the original" : "the original"))}");

        // A hyphen separates what stands before and after the words.
        static string Encoded(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
    }

    private static string WithFragment(string address, string fragment) => address.Split('#')[0] + fragment;
}
