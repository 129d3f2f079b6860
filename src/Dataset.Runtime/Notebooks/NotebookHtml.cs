using System.Net;
using System.Text;

namespace Dataset.Runtime;

/// <summary>What a notebook on a page shows of a value: a card for a figure, a table for several.</summary>
internal static class NotebookHtml
{
    private const int MostVoices = 4;
    private const string Badge = " <span style=\"border:1px solid;border-radius:3px;padding:0 4px\">";

    /// <summary>HTML in which nothing of the data is markup; null for what is none of ours.</summary>
    internal static string? Of(object value) => value switch
    {
        IFigure figure => NotebookFigure.IsNone(figure) ? Encoded(figure.ToString()!) : Card(figure),
        Series series => Table(series.Title, series.Figures),
        IEnumerable<IFigure> figures => Table(null, [.. figures]),
        _ => Encoded(value.ToString() ?? string.Empty),
    };

    private static string Card(IFigure figure)
    {
        var html = new StringBuilder("<div style=\"border-left:3px solid;padding-left:8px\">");
        html.Append("<div><b>").Append(Clipped(figure.Text, 120)).Append("</b>");
        foreach (var badge in NotebookFigure.Badges(figure))
        {
            html.Append(Badge).Append(Encoded(badge)).Append("</span>");
        }

        html.Append("</div><div>").Append(Clipped(figure.Series.Title, 160)).Append(", ");
        html.Append(Clipped(figure.Period.ToString(), 80)).Append("</div>");
        if (figure is IDisputedFigure disputed)
        {
            AppendVoices(html, disputed.Voices);
        }
        else
        {
            AppendClaim(html, figure.Claims[0], 300);
        }

        return html.Append("<code>").Append(Clipped(figure.Name, 160)).Append("</code></div>").ToString();
    }

    /// <summary>The voices side by side, each with its value and its words.</summary>
    private static void AppendVoices(StringBuilder html, IReadOnlyList<IFigure> voices)
    {
        var shown = voices.Take(MostVoices).ToList();
        html.Append("<table><tr style=\"vertical-align:top\">");
        foreach (var voice in shown)
        {
            html.Append("<td><b>").Append(Clipped(voice.Text, 60)).Append("</b>");
            AppendClaim(html, voice.Claims[0], 400 / shown.Count);
            html.Append("</td>");
        }

        html.Append("</tr></table>");
        if (voices.Count > shown.Count)
        {
            html.Append("<div>and ").Append(voices.Count - shown.Count).Append(" more</div>");
        }
    }

    private static void AppendClaim(StringBuilder html, Claim claim, int words)
    {
        var source = claim.Sources.FirstOrDefault();
        var quoted = claim.Quotations is [var first, ..] ? $"“{first.Words}”"
            : claim.Cells.Count > 0 ? Generated.FigureText.CellText(claim.Cells) : string.Empty;
        html.Append("<div><i>").Append(Clipped(quoted, words)).Append("</i></div><div>").Append(Clipped(claim.By.Name, 80));
        if (source is not null && !(claim.By.IsDocument && claim.By.Key == source.Key))
        {
            html.Append(", in ").Append(Clipped(source.ToString(), words / 2));
        }

        html.Append("</div>");
    }

    private static string Table(string? title, IReadOnlyList<IFigure> figures)
    {
        var html = new StringBuilder("<table><caption>");
        html.Append(title is null ? string.Empty : Clipped(title, 160) + ": ").Append(NotebookFigure.Counted(figures.Count));
        html.Append("</caption><tr><th>figure</th><th>period</th><th>value</th><th>according to</th></tr>");
        foreach (var figure in figures.Take(NotebookFigure.MostRows))
        {
            html.Append("<tr><td><code>").Append(Clipped(figure.Name, 160)).Append("</code></td>");
            Cell(html, figure.Period.ToString(), 80);
            Cell(html, figure.Text, 160);
            Cell(html, NotebookFigure.Speakers(figure), 160);
            html.Append("</tr>");
        }

        return html.Append("</table>").ToString();
    }

    private static void Cell(StringBuilder html, string text, int most) => html.Append("<td>").Append(Clipped(text, most)).Append("</td>");

    /// <summary>A text of at most so many characters, cut where no character is split.</summary>
    private static string Clipped(string text, int most)
    {
        if (text.Length <= most)
        {
            return Encoded(text);
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return Encoded(text[..end] + "…");
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
