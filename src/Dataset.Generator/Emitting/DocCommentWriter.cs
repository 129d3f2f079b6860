using System.Text;
using Dataset.Generator.Model;

namespace Dataset.Generator.Emitting;

/// <summary>The XML documentation of a figure: value with hedge and unit, period, words, voice, document, dispute.</summary>
internal static class DocCommentWriter
{
    public static void Append(StringBuilder code, SeriesModel series, FigureModel figure, string indent)
    {
        code.Append(indent).Append("/// <summary>").Append(Literals.Xml(Lead(series, figure)));
        foreach (var claim in figure.Claims)
        {
            Append(code, series, figure, claim);
        }

        foreach (var line in Remarks(figure))
        {
            code.Append("<para>").Append(Literals.Xml(line)).Append("</para>");
        }

        code.Append("</summary>\n");
    }

    public static string Lead(SeriesModel series, FigureModel figure)
    {
        var period = ValueText.Of(figure.Period, figure.Printed);
        var inUse = figure.Claims.Where(claim => claim.IsInUse).ToList();
        if (!figure.IsDisputed)
        {
            var claim = inUse.Count > 0 ? inUse[0] : figure.Claims[0];
            return $"{ValueText.Of(claim.Value, series.Unit)}, {period}.";
        }

        var voices = string.Join("; ", inUse.Select(claim => $"{ValueText.Of(claim.Value, series.Unit)} ({claim.Member})"));
        return $"Disputed, {period}: {voices}.";
    }

    private static void Append(StringBuilder code, SeriesModel series, FigureModel figure, ClaimModel claim)
    {
        code.Append("<para>");
        var isOpen = false;
        for (var i = 0; i < claim.Quotes.Count; i++)
        {
            var quote = claim.Quotes[i];
            var next = i + 1 < claim.Quotes.Count ? claim.Quotes[i + 1] : null;

            // Wire copy: words that several documents print are quoted once, and the documents named after them.
            if (i == 0 || claim.Quotes[i - 1].Words != quote.Words)
            {
                code.Append(i == 0 ? "“" : "; “").Append(Literals.Xml(quote.Words)).Append('”');
            }

            // Several words of one document: it is named once.
            if (next?.SourceIndex != quote.SourceIndex)
            {
                code.Append(isOpen ? "; in " : " (").Append(Literals.Xml(isOpen ? series.SourceNames[quote.SourceIndex] : Attribution(series, claim, quote)));
                isOpen = next?.Words == quote.Words;
                if (!isOpen)
                {
                    code.Append(')');
                }
            }
        }

        if (claim.Rank is not ClaimRank.Normal)
        {
            code.Append(Literals.Xml($" {claim.Rank}: {claim.Reason}"));
        }

        if (claim.Note is { } note)
        {
            code.Append(' ').Append(Literals.Xml(note));
        }

        code.Append("</para>");
    }

    private static string Attribution(SeriesModel series, ClaimModel claim, QuoteModel quote)
    {
        var document = series.SourceNames[quote.SourceIndex];
        var isVoice = claim.AgentIndex < 0 && claim.DocumentIndex == quote.SourceIndex;
        var via = claim.ViaIndex < 0 ? string.Empty : ", via " + series.AgentNames[claim.ViaIndex];
        return isVoice ? document + via : $"{claim.Speaker}{via}, in {document}";
    }

    private static IEnumerable<string> Remarks(FigureModel figure)
    {
        if (figure.Printed is { } printed && figure.Period.IsResolved)
        {
            yield return figure.Basis is { } read ? $"Printed “{printed}”; {read}." : $"Printed “{printed}”.";
        }
        else if (figure.Basis is { } basis)
        {
            yield return basis;
        }

        if (figure.Against is { } against)
        {
            yield return $"Against {against}.";
        }

        if (figure.ExtremeOf is { } extreme)
        {
            yield return $"Declared the {(figure.ExtremeIsMaximum ? "highest" : "lowest")} of {extreme}{(figure.Within is null ? string.Empty : " within " + figure.Within)}.";
        }

        if (figure.Note is { } note)
        {
            yield return note;
        }

        foreach (var footnote in figure.Footnotes)
        {
            yield return footnote;
        }
    }
}
