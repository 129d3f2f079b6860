using System.Globalization;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using static Dataset.Generator.Emitting.TaggedLine;

namespace Dataset.Generator.Emitting;

/// <summary>Prints what the runtime's <c>TopicPage</c> and <c>SeriesTextReader</c> read: a line for each thing.</summary>
internal static class SeriesTextWriter
{
    /// <summary>A whole page.</summary>
    public static void Write(SourceWriter text, PageModel page)
    {
        Line(text, SeriesTextTag.Topic, page.TopicKey, page.Topic);
        foreach (var series in page.Series)
        {
            var (sources, agents) = (Numbers(page.Sources, series.Sources), Numbers(page.Agents, series.Agents));
            Line(text, SeriesTextTag.Series, series.Key, series.Name, sources, agents);
            Write(text, series);
        }
    }

    private static string Numbers(IReadOnlyList<string> all, EquatableArray<string> some) =>
        string.Join(" ", some.Items.Select(key => Literals.Int(IndexOf(all, key))));

    private static int IndexOf(IReadOnlyList<string> all, string key)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] == key)
            {
                return i;
            }
        }

        throw new KeyNotFoundException(key);
    }

    /// <summary>The text of one series, below the line that opens it.</summary>
    public static void Write(SourceWriter text, SeriesModel series)
    {
        Line(text, SeriesTextTag.Title, series.Title);
        Line(text, SeriesTextTag.Area, series.Area);
        Line(text, SeriesTextTag.Population, series.Population);
        Line(text, SeriesTextTag.Kind, series.Kind is SeriesKind.Actual ? null : SeriesTextCode.CodeOf(series.Kind).ToString());
        Line(text, SeriesTextTag.PartOf, series.PartOf);
        Line(text, SeriesTextTag.Counts, series.Counts is SeriesCounts.Levels ? null : Literals.Int((int)series.Counts));
        Line(text, SeriesTextTag.ChangeOf, series.ChangeOf);
        Line(text, SeriesTextTag.Statistic, series.Statistic is SeriesStatistic.Total ? null : Literals.Int((int)series.Statistic));
        Line(text, SeriesTextTag.Adjustment, series.Adjustment is { } adjustment ? Literals.Int((int)adjustment) : null);
        Line(text, SeriesTextTag.NotAddedUp, series.IsAddedUp ? null : string.Empty);
        Line(text, SeriesTextTag.Note, series.Note);
        foreach (var measure in series.Measures)
        {
            Line(text, SeriesTextTag.Measure, Literals.Int((int)measure.Relation), measure.Series, measure.Because);
        }

        foreach (var column in series.Columns)
        {
            Line(text, SeriesTextTag.Column, Literals.Int(column.SourceIndex), Literals.Int(column.Position), column.Name);
        }

        foreach (var figure in series.Figures)
        {
            Write(text, series, figure);
        }
    }

    private static void Write(SourceWriter text, SeriesModel series, FigureModel figure)
    {
        var tag = figure.Period.IsResolved ? SeriesTextTag.Figure : SeriesTextTag.UnresolvedFigure;
        Line(text, tag, figure.Member, figure.Period.Id);
        if (figure.HasVoices)
        {
            Line(text, SeriesTextTag.Voices, figure.IsDisputed ? ["1"] : []);
        }

        if (figure.Period.IsUncertain)
        {
            Line(text, SeriesTextTag.Uncertain, []);
        }

        Line(text, SeriesTextTag.Printed, figure.Printed);
        Line(text, SeriesTextTag.Basis, figure.Basis);
        Line(text, SeriesTextTag.Note, figure.Note);
        Line(text, SeriesTextTag.Baseline, figure.Against);
        var told = series.IsAddedUp ? CalendarUnits.AccumulationOf(figure.Period.Id, figure.Period.IsResolved) : null;
        if (figure.Accumulation is { } accumulation && accumulation != told)
        {
            Line(text, SeriesTextTag.Accumulation, Literals.Int((int)accumulation));
        }

        if (figure.ExtremeOf is { } extreme)
        {
            var end = figure.ExtremeIsMaximum ? SeriesTextCode.Highest : SeriesTextCode.Lowest;
            Line(text, SeriesTextTag.Extreme, end, extreme, figure.Within ?? string.Empty);
        }

        foreach (var claim in figure.Claims)
        {
            Write(text, series, claim, figure.HasVoices && claim.IsInUse ? claim.Member : null);
        }
    }

    private static void Write(SourceWriter text, SeriesModel series, ClaimModel claim, string? member)
    {
        var tag = SeriesTextTag.OfClaim(claim.Rank);
        if (claim.AgentIndex >= 0)
        {
            var voice = Voice(claim, series.Agents[claim.AgentIndex]);
            Line(text, tag, ValueCode.Of(claim.Value), voice, SeriesTextCode.Agent.ToString(), Literals.Int(claim.AgentIndex));
        }
        else if (claim.DocumentIndex >= 0)
        {
            var voice = Voice(claim, series.Sources[claim.DocumentIndex]);
            Line(text, tag, ValueCode.Of(claim.Value), voice, SeriesTextCode.Document.ToString(), Literals.Int(claim.DocumentIndex));
        }
        else
        {
            Line(
                text,
                tag,
                ValueCode.Of(claim.Value),
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
        Line(text, SeriesTextTag.Status, claim.Status is { } status ? Literals.Int((int)status) : null);
        Line(text, SeriesTextTag.Counted, claim.Counted is { } counted ? Literals.Int((int)counted) : null);
        WriteReading(text, claim.Value);
        if (!claim.Neutral.IsEmpty)
        {
            Line(text, SeriesTextTag.Neutral, [.. claim.Neutral]);
        }

        Line(text, SeriesTextTag.Note, claim.Note);
        Write(text, claim.Quotes);
        foreach (var cell in claim.Cells)
        {
            Write(text, cell, ValueCode.Of(claim.Value));
        }

        foreach (var vintage in claim.Earlier)
        {
            Write(text, vintage);
        }
    }

    /// <summary>Nothing where it is the speaker's key, as it mostly is.</summary>
    private static string Voice(ClaimModel claim, string speaker) => claim.Voice == speaker ? string.Empty : claim.Voice;

    /// <param name="code">That of the claim's value, whose digits are mostly what the cell prints.</param>
    private static void Write(SourceWriter text, CellModel cell, string code) => Line(
        text,
        SeriesTextTag.Cell,
        Literals.Int(cell.Column),
        Literals.Int(cell.Row),
        cell.Line == cell.Row ? string.Empty : Literals.Int(cell.Line),
        code.Length > 0 && string.CompareOrdinal(code, 1, cell.Text, 0, int.MaxValue) == 0 ? string.Empty : cell.Text,
        cell.Count == 1 ? string.Empty : Literals.Int(cell.Count),
        cell.LastRow is { } last ? Literals.Int(last) : string.Empty);

    private static void Write(SourceWriter text, VintageModel vintage)
    {
        Line(
            text,
            SeriesTextTag.Vintage,
            ValueCode.Of(vintage.Value),
            vintage.AsOf is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty,
            vintage.Status is { } status ? Literals.Int((int)status) : string.Empty);
        Line(text, SeriesTextTag.Words, vintage.Value.Words);
        WriteReading(text, vintage.Value);
        Line(text, SeriesTextTag.Note, vintage.Note);
        Write(text, vintage.Quotes);
        foreach (var cell in vintage.Cells)
        {
            Write(text, cell, ValueCode.Of(vintage.Value));
        }
    }

    private static void WriteReading(SourceWriter text, ValueRecord value)
    {
        if (value.Reading is { } reading)
        {
            Line(text, SeriesTextTag.Reading, reading.Of, reading.Because);
        }
    }

    private static void Write(SourceWriter text, EquatableArray<QuoteModel> quotes)
    {
        var words = string.Empty;
        foreach (var quote in quotes)
        {
            // Words that the quotation before has as well are written once.
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
            Line(text, SeriesTextTag.Page, quote.Page);
        }
    }
}
