using System.Globalization;
using System.Text;
using Dataset.Generator.Model;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>Prints what the runtime's own <c>SeriesText</c> reads: one line a thing, a tag, fields with tabs between them.</summary>
internal static class SeriesTextWriter
{
    private const string Codes = "EANOLUMBP";

    public static string Of(SeriesModel series)
    {
        var text = new StringBuilder(256 + (series.Figures.Count * 256));
        Line(text, 'c', series.Topic + "." + series.Name);
        Line(text, 't', series.Title);
        Line(text, 'a', series.Area);
        Line(text, 'p', series.Population);
        Line(text, 'k', series.Kind is SeriesKind.Actual ? null : Literals.Int((int)series.Kind));
        Line(text, 'h', series.PartOf);
        Line(text, 'n', series.Note);
        foreach (var figure in series.Figures)
        {
            Append(text, figure);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FigureModel figure)
    {
        Line(text, figure.Period.IsResolved ? 'F' : 'N', figure.Member, figure.Period.Id);
        if (figure.IsDisputed)
        {
            text.Append("!\n");
        }

        if (figure.Period.IsUncertain)
        {
            text.Append("?\n");
        }

        Line(text, 'r', figure.Printed);
        Line(text, 'b', figure.Basis);
        Line(text, 'n', figure.Note);
        Line(text, 'g', figure.Against);
        if (figure.ExtremeOf is { } extreme)
        {
            Line(text, 'x', figure.ExtremeIsMaximum ? "max" : "min", extreme, figure.Within ?? string.Empty);
        }

        foreach (var claim in figure.Claims)
        {
            Append(text, claim, figure.IsDisputed && claim.IsInUse ? claim.Member : null);
        }
    }

    private static void Append(StringBuilder text, ClaimModel claim, string? member)
    {
        var tag = claim.Rank switch { ClaimRank.Preferred => 'P', ClaimRank.Deprecated => 'D', _ => 'C' };
        if (claim.AgentIndex >= 0)
        {
            Line(text, tag, Code(claim.Value), claim.Voice, "a", Literals.Int(claim.AgentIndex));
        }
        else if (claim.DocumentIndex >= 0)
        {
            Line(text, tag, Code(claim.Value), claim.Voice, "s", Literals.Int(claim.DocumentIndex));
        }
        else
        {
            Line(
                text,
                tag,
                Code(claim.Value),
                claim.Voice,
                "u",
                claim.Speaker,
                claim.OfIndex < 0 ? string.Empty : Literals.Int(claim.OfIndex),
                claim.Count is { } count ? Literals.Int(count) : string.Empty,
                claim.Why ?? string.Empty);
        }

        Line(text, 'w', claim.Value.Words);
        Line(text, 'm', member);
        if (claim.ViaIndex >= 0)
        {
            Line(text, 'v', Literals.Int(claim.ViaIndex));
        }

        Line(text, 'y', claim.Reason);
        Line(text, 'n', claim.Note);
        var words = string.Empty;
        foreach (var quote in claim.Quotes)
        {
            // Words that the document before printed as well are said once.
            Line(
                text,
                'Q',
                Literals.Int(quote.SourceIndex),
                quote.Start < 0 ? string.Empty : Literals.Int(quote.Start),
                quote.Start < 0 || quote.Length == quote.Words.Length ? string.Empty : Literals.Int(quote.Length),
                quote.Words == words ? string.Empty : quote.Words);
            words = quote.Words;
            Line(text, 'e', quote.Before);
            Line(text, 'f', quote.After);
        }
    }

    private static string Code(ValueRecord value)
    {
        var code = value.Qualifier is { } qualifier && value.Low is { } low
            ? Codes[(int)qualifier] + low.Value.ToString(CultureInfo.InvariantCulture) + (FigureExpressions.Second(value) is { } second ? " " + second.Value.ToString(CultureInfo.InvariantCulture) : string.Empty)
            : string.Empty;
        return value.IsWorded ? "W" + code : code;
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
