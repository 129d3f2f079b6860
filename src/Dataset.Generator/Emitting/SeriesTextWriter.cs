using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Records;
using static Dataset.Generator.Emitting.TaggedLine;

namespace Dataset.Generator.Emitting;

/// <summary>Prints what the runtime's <c>SeriesTextReader</c> reads: a line for each thing.</summary>
internal static class SeriesTextWriter
{
    private const string Codes = "EANOLUMBP";

    public static void Write(SourceWriter text, SeriesModel series)
    {
        Line(text, 'c', series.Topic + "." + series.Name);
        Line(text, 't', series.Title);
        Line(text, 'a', series.Area);
        Line(text, 'p', series.Population);
        Line(text, 'k', series.Kind is SeriesKind.Actual ? null : Literals.Int((int)series.Kind));
        Line(text, 'h', series.PartOf);
        Line(text, 'n', series.Note);
        foreach (var figure in series.Figures)
        {
            Write(text, figure);
        }
    }

    private static void Write(SourceWriter text, FigureModel figure)
    {
        Line(text, figure.Period.IsResolved ? 'F' : 'N', figure.Member, figure.Period.Id);
        if (figure.IsDisputed)
        {
            text.Line("!");
        }

        if (figure.Period.IsUncertain)
        {
            text.Line("?");
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
            Write(text, claim, figure.IsDisputed && claim.IsInUse ? claim.Member : null);
        }
    }

    private static void Write(SourceWriter text, ClaimModel claim, string? member)
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
            // Words that the quotation before has as well are written once.
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
}
