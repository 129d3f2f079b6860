using System.Globalization;
using System.Text;
using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>Prints what the runtime's own <c>SeriesText</c> reads: one line a thing, a tag, fields with tabs between them.</summary>
internal static class SeriesTextWriter
{
    public static string Of(SeriesModel series)
    {
        var text = new StringBuilder(256 + (series.Figures.Count * 256));
        Line(text, SeriesTextTag.Name, series.Topic + "." + series.Name);
        Line(text, SeriesTextTag.Title, series.Title);
        Line(text, SeriesTextTag.Area, series.Area);
        Line(text, SeriesTextTag.Population, series.Population);
        Line(text, SeriesTextTag.Kind, series.Kind is SeriesKind.Actual ? null : SeriesTextCode.CodeOf(series.Kind).ToString());
        Line(text, SeriesTextTag.PartOf, series.PartOf);
        Line(text, SeriesTextTag.Note, series.Note);
        foreach (var figure in series.Figures)
        {
            Append(text, figure);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FigureModel figure)
    {
        Line(text, figure.Period.IsResolved ? SeriesTextTag.Figure : SeriesTextTag.UnresolvedFigure, figure.Member, figure.Period.Id);
        if (figure.IsDisputed)
        {
            text.Append(SeriesTextTag.Disputed).Append('\n');
        }

        if (figure.Period.IsUncertain)
        {
            text.Append(SeriesTextTag.Uncertain).Append('\n');
        }

        Line(text, SeriesTextTag.Printed, figure.Printed);
        Line(text, SeriesTextTag.Basis, figure.Basis);
        Line(text, SeriesTextTag.Note, figure.Note);
        Line(text, SeriesTextTag.Baseline, figure.Against);
        if (figure.ExtremeOf is { } extreme)
        {
            Line(text, SeriesTextTag.Extreme, figure.ExtremeIsMaximum ? SeriesTextCode.Highest : SeriesTextCode.Lowest, extreme, figure.Within ?? string.Empty);
        }

        foreach (var claim in figure.Claims)
        {
            Append(text, claim, figure.IsDisputed && claim.IsInUse ? claim.Member : null);
        }
    }

    private static void Append(StringBuilder text, ClaimModel claim, string? member)
    {
        var tag = SeriesTextTag.OfClaim(claim.Rank);
        if (claim.AgentIndex >= 0)
        {
            Line(text, tag, Code(claim.Value), claim.Voice, SeriesTextCode.Agent.ToString(), Literals.Int(claim.AgentIndex));
        }
        else if (claim.DocumentIndex >= 0)
        {
            Line(text, tag, Code(claim.Value), claim.Voice, SeriesTextCode.Document.ToString(), Literals.Int(claim.DocumentIndex));
        }
        else
        {
            Line(
                text,
                tag,
                Code(claim.Value),
                claim.Voice,
                SeriesTextCode.Unnamed.ToString(),
                claim.Speaker,
                claim.OfIndex < 0 ? string.Empty : Literals.Int(claim.OfIndex),
                claim.Count is { } count ? Literals.Int(count) : string.Empty,
                claim.Why ?? string.Empty);
        }

        Line(text, SeriesTextTag.Words, claim.Value.Words);
        Line(text, SeriesTextTag.Member, member);
        if (claim.ViaIndex >= 0)
        {
            Line(text, SeriesTextTag.Via, Literals.Int(claim.ViaIndex));
        }

        Line(text, SeriesTextTag.RankReason, claim.Reason);
        Line(text, SeriesTextTag.Note, claim.Note);
        var words = string.Empty;
        foreach (var quote in claim.Quotes)
        {
            // Words that the document before printed as well are said once.
            Line(
                text,
                SeriesTextTag.Quotation,
                Literals.Int(quote.SourceIndex),
                quote.Start < 0 ? string.Empty : Literals.Int(quote.Start),
                quote.Start < 0 || quote.Length == quote.Words.Length ? string.Empty : Literals.Int(quote.Length),
                quote.Words == words ? string.Empty : quote.Words);
            words = quote.Words;
            Line(text, SeriesTextTag.WordsBefore, quote.Before);
            Line(text, SeriesTextTag.WordsAfter, quote.After);
        }
    }

    private static string Code(ValueRecord value)
    {
        var code = value.Qualifier is { } qualifier && value.Low is { } low
            ? SeriesTextCode.CodeOf(qualifier) + low.Value.ToString(CultureInfo.InvariantCulture)
                + (FigureExpressions.Second(value) is { } second ? SeriesTextCode.Separator + second.Value.ToString(CultureInfo.InvariantCulture) : string.Empty)
            : string.Empty;
        return value.IsWorded ? SeriesTextCode.Worded + code : code;
    }

    private static void Line(StringBuilder text, char tag, string? field)
    {
        if (field is not null)
        {
            text.Append(tag);
            Literals.AppendField(text, field);
            text.Append('\n');
        }
    }

    private static void Line(StringBuilder text, char tag, params string[] fields)
    {
        text.Append(tag);
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            Literals.AppendField(text, fields[i]);
        }

        text.Append('\n');
    }
}
