using System.Globalization;
using System.Text;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>
/// The XML documentation of figures and series. The summary is the value with its hedge and unit, the period, the words and their
/// speaker, and how many conflicts and failed checks there are; where voices differ, the value of each. The remarks are the rest.
/// </summary>
internal static class DocCommentWriter
{
    private const int MostListed = 5;

    public static void Write(SourceWriter code, SeriesModel series, FigureModel figure, EmitOptions options)
    {
        DocElement.Summary(code, Summary(series, figure) + Trouble(figure));
        DocElement.Remarks(
            code,
            [
                .. Claims(series, figure),
                .. Remarks(series, figure, options),
                .. figure.Footnotes.Select(one => Footnote(series, figure, one, options)),
            ]);
    }

    public static void Write(SourceWriter code, SeriesModel series, EmitOptions options)
    {
        var kind = series.Kind is SeriesKind.Actual ? string.Empty : ", " + series.Kind.ToWord();
        var unit = series.Unit.Plural.Length == 0 ? string.Empty : $" ({series.Unit.Plural})";
        DocElement.Summary(code, Literals.Xml($"{series.Title}{unit}{kind}."));
        string?[] more =
        [
            Paragraph(series.Area),
            Paragraph(series.Population),
            series.PartOf is { } whole ? $"Part of {Link(series, whole, options)}." : null,
            Counts(series, options),
            Paragraph(Statistic(series)),
            Paragraph(Adjustment(series)),
            Paragraph(series.Note),
            .. series.Measures.Select(measure => Measure(series, measure, options)),
            Figures(series),
        ];
        DocElement.Remarks(code, [.. more.OfType<string>()]);
    }

    /// <summary>The member of one voice: its value and its words.</summary>
    /// <param name="index">The place of the voice among the claims of the figure.</param>
    public static void Write(SourceWriter code, SeriesModel series, FigureModel figure, int index)
    {
        var claim = figure.Claims[index];
        var value = $"{ValueText.Of(claim.Value, series.Unit)}, {ValueText.Of(figure.Period, figure.Printed)}";
        DocElement.Summary(code, FirstWords(series, claim) is { } words
            ? $"{Literals.Xml(value)}. {words}."
            : Literals.Xml($"According to {claim.Speaker}: {value}."));
    }

    /// <summary>The last figures by member, in the unit of the summary.</summary>
    private static string? Figures(SeriesModel series)
    {
        if (series.Figures.IsEmpty)
        {
            return null;
        }

        // A power of ten belongs to the number.
        var unit = series.Unit.Plural.StartsWith("×", StringComparison.Ordinal) ? series.Unit : series.Unit.Unnamed;
        var count = series.Figures.Count.ToString("N0", CultureInfo.InvariantCulture);
        var lead = series.Figures.Count > MostListed ? $"The last {MostListed} of {count} figures: " : string.Empty;
        var listed = series.Figures.Skip(series.Figures.Count - MostListed);
        return Literals.Xml($"{lead}{string.Join("; ", listed.Select(figure => $"{figure.Member}: {Values(figure, unit, ", ")}"))}.");
    }

    private static string? Paragraph(string? text) => text is null ? null : Literals.Xml(Sentence(text));

    private static string Measure(SeriesModel series, SeriesMeasure measure, EmitOptions options)
    {
        var relation = measure.Relation switch
        {
            SeriesRelation.WiderThan => "Counts more than",
            SeriesRelation.NarrowerThan => "Counts a part of",
            _ => "Taken to count the same as",
        };
        return $"{relation} {Link(series, measure.Series, options)}: {Literals.Xml(Ended(measure.Because))}";
    }

    private static string? Counts(SeriesModel series, EmitOptions options)
    {
        var of = series.ChangeOf is { } levels ? " of " + Link(series, levels, options) : string.Empty;
        return series.Counts switch
        {
            SeriesCounts.Change => $"Change{of}: a fall is negative.",
            SeriesCounts.Rise => $"Size of the rise{of}.",
            SeriesCounts.Fall => $"Size of the fall{of}.",
            _ => null,
        };
    }

    /// <summary>The class of a series; where it is not emitted, its id is all there is.</summary>
    private static string Link(SeriesModel series, string id, EmitOptions options) =>
        series.Named.Items.FirstOrDefault(named => named.Id == id)?.Class is { } name ? Link(name, options) : Literals.Xml(id);

    private static string Link(CodeName name, EmitOptions options) =>
        (name.Class.Length == 0 ? string.Empty : DocElement.Reference($"global::{options.Namespace}.{name.Class}"))
        + Literals.Xml(name.Rest);

    /// <summary>The same in the documentation of a figure, which names neither itself nor its series.</summary>
    private static string Link(SeriesModel series, FigureModel figure, CodeName name, EmitOptions options)
    {
        if (name.Class != $"{series.Topic}.{series.Name}")
        {
            return Link(name, options);
        }

        if (name.Rest.Length == 0)
        {
            return "this series";
        }

        var member = name.Rest.Substring(1);
        return member == figure.Member ? "this figure"
            : member.StartsWith(figure.Member + ".", StringComparison.Ordinal) ? member.Substring(figure.Member.Length + 1)
            : member.StartsWith(figure.Member + " ", StringComparison.Ordinal)
                ? "this figure" + Literals.Xml(member.Substring(figure.Member.Length))
            : Literals.Xml(member);
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
        var (values, period) = (Values(figure, series.Unit, "; "), ValueText.Of(figure.Period, figure.Printed));
        return !figure.HasVoices ? $"{values}, {period}."
            : $"{(figure.IsDisputed ? "Disputed" : "Worded differently")}, {period}: {values}.";
    }

    private static string Values(FigureModel figure, UnitModel unit, string separator) => figure.HasVoices
        ? string.Join(
            separator,
            figure.Claims.Where(claim => claim.IsInUse).Select(voice => $"{ValueText.Of(voice.Value, unit)} ({voice.Member})"))
        : ValueText.Of(figure.Leading.Value, unit);

    private static string Summary(SeriesModel series, FigureModel figure)
    {
        var lead = Literals.Xml(Lead(series, figure));
        if (figure.HasVoices)
        {
            return lead;
        }

        return FirstWords(series, figure.Leading) is { } words ? $"{lead} {words}." : lead;
    }

    /// <summary>The first words that state the number, or its cells; null where there are none.</summary>
    private static string? FirstWords(SeriesModel series, ClaimModel claim) =>
        !claim.Quotes.IsEmpty ? Quotations(series, claim, [Passages(claim.Quotes)[0]])
        : !claim.Cells.IsEmpty ? Cells(series, claim, claim.Cells)
        : null;

    /// <summary>" 2 conflicts, 4 failed checks."; nothing where there are none.</summary>
    private static string Trouble(FigureModel figure)
    {
        var counts = new[]
        {
            Count(FootnoteKind.Conflict, "conflict"),
            Count(FootnoteKind.FailedCheck, "failed check"),
        };
        var told = string.Join(", ", counts.OfType<string>());
        return told.Length == 0 ? string.Empty : $" {told}.";

        string? Count(FootnoteKind kind, string noun) => figure.Footnotes.Items.Count(one => one.Kind == kind) switch
        {
            0 => null,
            1 => "1 " + noun,
            var many => $"{many.ToString(CultureInfo.InvariantCulture)} {noun}s",
        };
    }

    /// <summary>What a check compares, both numbers, and why; the id is at the end, for who looks the check up.</summary>
    private static string Footnote(SeriesModel series, FigureModel figure, FootnoteModel footnote, EmitOptions options)
    {
        if (footnote.Check is not { } check)
        {
            return Literals.Xml(Ended($"{footnote.Lead}: {footnote.Reason}"));
        }

        var names = check.Assertion.Names.Items.Select(name => (object)Link(series, figure, name, options)).ToArray();
        var asserted = string.Format(CultureInfo.InvariantCulture, check.Assertion.Format, names);
        var rest = string.Join(" ", new[] { check.Numbers, footnote.Reason }.OfType<string>().Select(Sentence));
        return $"{footnote.Lead}: {asserted}. {Literals.Xml(rest)} <c>{Literals.Xml(footnote.CheckId!)}</c>";
    }

    /// <summary>What the claims state that the summary does not.</summary>
    private static IEnumerable<string> Claims(SeriesModel series, FigureModel figure)
    {
        foreach (var claim in figure.Claims)
        {
            var passages = Passages(claim.Quotes);
            var isInSummary = !figure.HasVoices && ReferenceEquals(claim, figure.Leading);
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
            yield return Ended($"{claim.Rank}: {claim.Reason}");
        }

        if (claim.Status is { } status)
        {
            yield return $"{status}.";
        }

        if (claim.Counted is { } counted)
        {
            yield return $"Counts {counted.ToWord()}.";
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

    private static IEnumerable<string> Note(string? note) => note is null ? [] : [Literals.Xml(Sentence(note))];

    private static string OnTrust(ReadingRecord reading) => Ended($"A reading on trust of “{reading.Of}”: {reading.Because}");

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
                : Cells(series, VoiceOf(series, claim, vintage.Cells[0]), vintage.Cells);
            yield return $"{Literals.Xml(edition)}, {quoted}.";
            if (vintage.Value.Reading is { } reading)
            {
                yield return Literals.Xml(OnTrust(reading));
            }

            foreach (var note in Note(vintage.Note))
            {
                yield return note;
            }
        }
    }

    /// <summary>An earlier edition of a table in its own voice speaks for itself: its document, not the later one.</summary>
    private static ClaimModel VoiceOf(SeriesModel series, ClaimModel claim, CellModel cell) =>
        claim.AgentIndex < 0 ? claim with { DocumentIndex = series.Columns[cell.Column].SourceIndex } : claim;

    /// <summary>The words with speaker and document after them; documents that the next words stand in too are named there.</summary>
    private static string Quotations(SeriesModel series, ClaimModel claim, IReadOnlyList<Passage> passages)
    {
        var text = new StringBuilder();
        for (var i = 0; i < passages.Count; i++)
        {
            text.Append(i == 0 ? "“" : "; “").Append(DocElement.Unbroken(passages[i].Words)).Append('”');
            if (i + 1 == passages.Count || !passages[i].Places.SequenceEqual(passages[i + 1].Places))
            {
                text.Append(" (").Append(Literals.Xml(Attribution(series, claim, passages[i].Places))).Append(')');
            }
        }

        return text.ToString();
    }

    /// <summary>What the cells print and where they stand; of a sum, how many are added.</summary>
    private static string Cells(SeriesModel series, ClaimModel claim, EquatableArray<CellModel> cells)
    {
        var first = cells[0];
        var column = series.Columns[first.Column];
        var voice = Literals.Xml(Attribution(series, claim, [(column.SourceIndex, null)]));
        if (first.Count > 1)
        {
            return $"{Capitalized(Literals.Xml(CellProse.Sum(column.File, first.Row, first.LastRow, column.Name, first.Count)))} ({voice})";
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

    /// <summary>Who said it, and the documents; those of one day have it once.</summary>
    private static string Attribution(SeriesModel series, ClaimModel claim, IReadOnlyList<(int Source, string? Page)> places)
    {
        var via = claim.ViaIndex < 0 ? string.Empty : ", via " + series.AgentNames[claim.ViaIndex];
        var isVoice = claim.AgentIndex < 0 && claim.DocumentIndex == places[0].Source;
        var parts = new List<string>();
        for (var start = 0; start < places.Count;)
        {
            var end = start + 1;
            while (!(isVoice && start == 0) && end < places.Count && AreTogether(series, places[start], places[end]))
            {
                end++;
            }

            var name = SourceName.All([.. places.Skip(start).Take(end - start).Select(place => series.SourceNames[place.Source])]);
            var document = name + (places[start].Page is { } page ? ", " + SourceProse.Page(page) : string.Empty);
            parts.Add(start > 0 ? "in " + document : isVoice ? document + via : $"{claim.Speaker}{via}, in {document}");
            start = end;
        }

        return string.Join("; ", parts);
    }

    private static bool AreTogether(SeriesModel series, (int Source, string? Page) one, (int Source, string? Page) other) =>
        one.Page is null && other.Page is null
        && series.SourceNames[one.Source].Published == series.SourceNames[other.Source].Published;

    private static string Sentence(string text) => Ended(Capitalized(text));

    private static string Ended(string text)
    {
        var words = text.TrimEnd('”', '"', ')');
        return words.Length > 0 && words[words.Length - 1] is '.' or '!' or '?' ? text : text + ".";
    }

    private static string Capitalized(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence.Substring(1);

    private static IEnumerable<string> Remarks(SeriesModel series, FigureModel figure, EmitOptions options)
    {
        if (string.Join(" ", OfPeriod(figure)) is { Length: > 0 } period)
        {
            yield return period;
        }

        if (figure.AgainstName is { } against)
        {
            yield return $"Measured against {Link(series, figure, against, options)}.";
        }

        if (figure.ExtremeOf is { } extreme)
        {
            var of = extreme == series.Id ? "this series" : Link(series, extreme, options);
            var within = figure.Within is null ? string.Empty : " within " + Literals.Xml(figure.Within);
            yield return $"Declared the {(figure.ExtremeIsMaximum ? "highest" : "lowest")} of {of}{within}.";
        }

        if (figure.Note is { } note)
        {
            yield return Literals.Xml(Sentence(note));
        }
    }

    private static IEnumerable<string> OfPeriod(FigureModel figure)
    {
        if (figure.Printed is { } printed && figure.Period.IsResolved)
        {
            yield return Literals.Xml(figure.Basis is { } read ? Ended($"Printed “{printed}”; {read}") : $"Printed “{printed}”.");
        }
        else if (figure.Basis is { } basis)
        {
            yield return Literals.Xml(Sentence(basis));
        }

        if (figure.Accumulation is Accumulation.ToDate)
        {
            yield return "A total to date.";
        }
    }

    /// <param name="Places">The documents that print the words, as the series numbers them, each with the page or heading.</param>
    private sealed record Passage(string Words, List<(int Source, string? Page)> Places);
}
