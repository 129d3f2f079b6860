using System.Globalization;
using System.Text;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>
/// The XML documentation of figures and series. The summary is the value with its hedge and unit, the period, the words and their
/// speaker; where voices differ, the value of each. The remarks are the rest.
/// </summary>
internal static class DocCommentWriter
{
    public static void Write(SourceWriter code, SeriesModel series, FigureModel figure)
    {
        DocElement.Summary(code, Summary(series, figure));
        DocElement.Remarks(code, [.. Claims(series, figure), .. Remarks(figure).Select(Literals.Xml)]);
    }

    public static void Write(SourceWriter code, SeriesModel series)
    {
        var kind = series.Kind is SeriesKind.Actual ? string.Empty : ", " + series.Kind.ToWord();
        var unit = series.Unit.Plural.Length == 0 ? string.Empty : $" ({series.Unit.Plural})";
        DocElement.Summary(code, Literals.Xml($"{series.Title}{unit}{kind}."));
        var partOf = series.PartOf is { } whole ? "Part of " + whole : null;
        string?[] more = [series.Area, series.Population, partOf, Counts(series), Statistic(series), Adjustment(series),
            series.Note];
        DocElement.Remarks(code, [.. more.Where(one => one is not null).Select(one => Literals.Xml(Capitalized(one!) + "."))]);
    }

    private static string? Counts(SeriesModel series)
    {
        var of = series.ChangeOf is { } levels ? " of " + levels : string.Empty;
        return series.Counts switch
        {
            SeriesCounts.Change => $"Change{of}: a fall is negative",
            SeriesCounts.Rise => $"Size of the rise{of}",
            SeriesCounts.Fall => $"Size of the fall{of}",
            _ => null,
        };
    }

    private static string? Statistic(SeriesModel series) => series.Statistic is SeriesStatistic.Total ? null : series.Statistic.ToString();

    private static string? Adjustment(SeriesModel series) => series.Adjustment switch
    {
        SeriesAdjustment.None => "Not adjusted",
        SeriesAdjustment.Seasonal => "Seasonally adjusted",
        SeriesAdjustment.Calendar => "Adjusted for the calendar",
        SeriesAdjustment.SeasonalAndCalendar => "Adjusted for seasons and the calendar",
        SeriesAdjustment.Trend => "Trend",
        _ => null,
    };

    /// <summary>Value and period; where voices differ, the value of each.</summary>
    public static string Lead(SeriesModel series, FigureModel figure)
    {
        var period = ValueText.Of(figure.Period, figure.Printed);
        if (!figure.IsDisputed)
        {
            return $"{ValueText.Of(figure.Leading.Value, series.Unit)}, {period}.";
        }

        var voices = figure.Claims.Where(claim => claim.IsInUse);
        return $"Disputed, {period}: "
            + $"{string.Join("; ", voices.Select(voice => $"{ValueText.Of(voice.Value, series.Unit)} ({voice.Member})"))}.";
    }

    private static string Summary(SeriesModel series, FigureModel figure)
    {
        var lead = Literals.Xml(Lead(series, figure));
        if (figure.IsDisputed)
        {
            return lead;
        }

        return !figure.Leading.Quotes.IsEmpty ? $"{lead} {Quotations(series, figure.Leading, [Passages(figure.Leading.Quotes)[0]])}."
            : !figure.Leading.Cells.IsEmpty ? $"{lead} {Cells(series, figure.Leading, figure.Leading.Cells)}."
            : lead;
    }

    /// <summary>What the claims state that the summary does not.</summary>
    private static IEnumerable<string> Claims(SeriesModel series, FigureModel figure)
    {
        foreach (var claim in figure.Claims)
        {
            var passages = Passages(claim.Quotes);
            var isInSummary = !figure.IsDisputed && ReferenceEquals(claim, figure.Leading);
            var quoted = passages.Count > 0
                ? Quotations(series, claim, isInSummary ? passages.GetRange(1, passages.Count - 1) : passages)
                : isInSummary || claim.Cells.IsEmpty ? string.Empty
                : Cells(series, claim, claim.Cells);
            var added = string.Join(" ", [.. Additions(claim).Select(Literals.Xml), .. Earlier(series, claim), .. Note(claim.Note)]);
            if (quoted.Length > 0)
            {
                yield return added.Length > 0 ? $"{quoted}. {added}" : quoted + ".";
            }
            else if (added.Length > 0)
            {
                yield return figure.Claims.Count > 1 ? $"{Literals.Xml(claim.Speaker)}: {added}" : added;
            }
        }
    }

    private static IEnumerable<string> Additions(ClaimModel claim)
    {
        if (claim.Rank is not ClaimRank.Normal)
        {
            yield return $"{claim.Rank}: {claim.Reason}";
        }

        if (claim.Status is not FigureStatus.Final)
        {
            yield return $"{claim.Status}.";
        }

        if (claim.Value.Reading is { } reading)
        {
            yield return OnTrust(reading);
        }

        if (!claim.Neutral.IsEmpty)
        {
            yield return $"Vouched for as neutral: {string.Join(", ", claim.Neutral.Select(static word => $"“{word}”"))}.";
        }
    }

    private static IEnumerable<string> Note(string? note) => note is null ? [] : [Literals.Xml(Capitalized(note))];

    private static string OnTrust(ReadingRecord reading) => $"A reading on trust of “{reading.Of}”: {reading.Because}.";

    /// <summary>The earlier editions, with their day, status and words.</summary>
    private static IEnumerable<string> Earlier(SeriesModel series, ClaimModel claim)
    {
        foreach (var vintage in claim.Earlier)
        {
            string?[] when =
            [
                vintage.AsOf?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                vintage.Status?.ToWord(),
            ];
            var known = string.Join(", ", when.Where(static one => one is not null));
            var edition = $"Earlier{(known.Length == 0 ? string.Empty : $" ({known})")}: {ValueText.Of(vintage.Value, series.Unit)}";
            var quoted = vintage.Cells.IsEmpty
                ? Quotations(series, claim, Passages(vintage.Quotes))
                : Cells(series, claim, vintage.Cells);
            yield return $"{Literals.Xml(edition)}, {quoted}.";
            if (vintage.Value.Reading is { } reading)
            {
                yield return Literals.Xml(OnTrust(reading));
            }

            foreach (var note in Note(vintage.Note))
            {
                yield return note[note.Length - 1] is '.' or '!' or '?' ? note : note + ".";
            }
        }
    }

    /// <summary>The words with speaker and document after them; documents that the next words stand in too are named there.</summary>
    private static string Quotations(SeriesModel series, ClaimModel claim, IReadOnlyList<Passage> passages)
    {
        var text = new StringBuilder();
        for (var i = 0; i < passages.Count; i++)
        {
            text.Append(i == 0 ? "“" : "; “").Append(DocElement.Unbroken(passages[i].Words)).Append('”');
            if (i + 1 == passages.Count || !passages[i].Places.SequenceEqual(passages[i + 1].Places))
            {
                var documents = passages[i].Places.Select((place, at) =>
                    at == 0 ? Attribution(series, claim, place) : "in " + Literals.Xml(PlaceName(series, place)));
                text.Append(" (").Append(string.Join("; ", documents)).Append(')');
            }
        }

        return text.ToString();
    }

    /// <summary>What the cells print and where they stand; of a sum, how many are added.</summary>
    private static string Cells(SeriesModel series, ClaimModel claim, EquatableArray<CellModel> cells)
    {
        var first = cells[0];
        var column = series.Columns[first.Column];
        var voice = Attribution(series, claim, (column.SourceIndex, null));
        if (first.Count > 1)
        {
            return $"{Capitalized(Literals.Xml(CellProse.Sum(column.File, first.Row, column.Name, first.Count)))} ({voice})";
        }

        var texts = cells.Select(static cell => $"“{DocElement.Unbroken(cell.Text)}”");
        var place = CellProse.Place(column.File, first.Row, [.. cells.Select(cell => series.Columns[cell.Column].Name)]);
        return $"{string.Join(" and ", texts)} ({voice}, {Literals.Xml(place)})";
    }

    /// <summary>Wire copy: words that several documents print are quoted once, with all the documents.</summary>
    private static List<Passage> Passages(EquatableArray<QuoteModel> quotes)
    {
        var passages = new List<Passage>();
        foreach (var quote in quotes)
        {
            var place = (quote.SourceIndex, quote.Page);
            if (passages.Count == 0 || passages[passages.Count - 1].Words != quote.Words)
            {
                passages.Add(new(quote.Words, [place]));
            }
            else if (!passages[passages.Count - 1].Places.Contains(place))
            {
                passages[passages.Count - 1].Places.Add(place);
            }
        }

        return passages;
    }

    private static string PlaceName(SeriesModel series, (int Source, string? Page) place) =>
        series.SourceNames[place.Source] + (place.Page is { } page ? ", " + SourceProse.Page(page) : string.Empty);

    private static string Attribution(SeriesModel series, ClaimModel claim, (int Source, string? Page) place)
    {
        var document = PlaceName(series, place);
        var isVoice = claim.AgentIndex < 0 && claim.DocumentIndex == place.Source;
        var via = claim.ViaIndex < 0 ? string.Empty : ", via " + series.AgentNames[claim.ViaIndex];
        return Literals.Xml(isVoice ? document + via : $"{claim.Speaker}{via}, in {document}");
    }

    private static string Capitalized(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence.Substring(1);

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
            var within = figure.Within is null ? string.Empty : " within " + figure.Within;
            yield return $"Declared the {(figure.ExtremeIsMaximum ? "highest" : "lowest")} of {extreme}{within}.";
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

    /// <param name="Places">The documents that print the words, as the series numbers them, each with the page or heading.</param>
    private sealed record Passage(string Words, List<(int Source, string? Page)> Places);
}
