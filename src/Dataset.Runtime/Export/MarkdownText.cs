using System.Text;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>Citations in Markdown.</summary>
internal static class MarkdownText
{
    internal static string Cite(IFigure figure)
    {
        if (figure.Id.Length == 0)
        {
            return string.Empty;
        }

        var claims = FigureText.InUse(figure.Claims).Select(claim =>
            $"**{Escape(claim.Text)}**, {Escape(claim.By.Name)}: {string.Join("; ", claim.Quotations.Select(Quote).Concat(Cells(claim)))}");
        return $"{Escape(figure.Series.Title)}, {Escape(figure.Period.ToString())}: {string.Join(" | ", claims)}";
    }

    internal static string Of(Source source)
    {
        var text = Escape(source.ToString());
        var address = source.Url?.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);
        return address is null ? text : $"[{text}](<{address}>)";
    }

    private static string Quote(Quotation quotation) => $"“{Escape(quotation.Words)}” ({Of(quotation.Source)}{Page(quotation)})";

    private static IEnumerable<string> Cells(Claim claim)
    {
        if (claim.Cells is [var first, ..] cells)
        {
            var place = Escape(FigureText.CellPlace(cells));
            yield return first.Count == 1
                ? $"{Escape(FigureText.CellText(cells))} ({Of(first.Source)}, {place})"
                : $"{place} ({Of(first.Source)})";
        }
    }

    private static string Page(Quotation quotation) =>
        quotation.Page is { } page ? ", " + Escape(SourceProse.Page(page)) : string.Empty;

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&' or '~' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
