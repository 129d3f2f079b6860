using Dataset.Generator.Checks;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Symbols;
using Dataset.Tool.Bulk;

namespace Dataset.Tool.Verifying;

/// <summary>What a run of verify rests on: what the machine read, and what it took on trust.</summary>
internal static class VerifySummary
{
    /// <summary>A line for each reading and for the words called neutral: what no machine checked is never unseen.</summary>
    public static IEnumerable<string> Trust(Verification verification)
    {
        var dataset = verification.Dataset;
        var claims = dataset.Figures.SelectMany(static figure => figure.Statements).ToList();
        var readings = claims.Where(static claim => claim.Record.Value.Reading is not null).ToList();
        if (readings.Count > 0)
        {
            yield return $"{Count(readings.Count, "reading")} on trust:";
            foreach (var claim in readings)
            {
                var reading = claim.Record.Value.Reading!;
                yield return $"  {claim.Id}: “{reading.Of}” is read as {claim.Record.Value.Raw}, because {reading.Because}";
            }
        }

        var languages = claims.Where(static claim => claim.Record.Value.Reading is null)
            .Select(claim => TableWithoutHedges(dataset, claim)).OfType<LanguageTable>().ToList();
        if (languages.Count > 0)
        {
            var codes = string.Join(", ", languages.Select(static table => table.Code).Distinct().Order(StringComparer.Ordinal));
            yield return $"{Count(languages.Count, "value")} with hedges on trust, for want of a table of the language: {codes}";
        }

        var neutral = claims.SelectMany(static claim => claim.Record.Neutral).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ToList();
        if (neutral.Count > 0)
        {
            yield return $"{Count(neutral.Count, "word")} taken for neutral: {string.Join(", ", neutral)}";
        }

        foreach (var line in Absent(verification))
        {
            yield return line;
        }
    }

    private static LanguageTable? TableWithoutHedges(BoundDataset dataset, BoundClaim claim) =>
        claim.Record.Quotes.Select(quote => QuotedValues.TableOf(dataset.Symbols, quote)).FirstOrDefault(static table => !table.HasHedges);

    public static IEnumerable<string> All(Verification verification)
    {
        var (dataset, found) = (verification.Dataset, verification.Found);
        var figures = dataset.Figures.ToList();
        var quotations = figures.SelectMany(static figure => figure.Statements).Sum(static claim => claim.Record.Quotes.Count);
        yield return $"{Count(figures.Count, "figure")} of "
            + $"{Count(dataset.Files.Items.Sum(static file => file.Series.Length) - verification.Bulk.Series, "series", "series")}, "
            + $"{Count(quotations, "quotation")}.";
        if (verification.Bulk is { Series: > 0 and var series, Figures: var number })
        {
            yield return $"{BulkRows.Figures(number)} of {Count(series, "bulk series", "bulk series")}: a cell each, and no names.";
        }

        var aside = dataset.Symbols.Sources.Records.Sum(source => found.CoverageOf(source.Key)?.SetAside.Count ?? 0);
        var classes = dataset.Symbols.Sources.Records.Sum(static source => source.SetAsideClasses.Count);
        yield return $"{Count(aside, "passage")} and {Count(classes, "kind")} of numbers set aside.";
        foreach (var line in Trust(verification))
        {
            yield return line;
        }
    }

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>What was not at hand, and so was not compared.</summary>
    private static IEnumerable<string> Absent(Verification verification)
    {
        if (verification.Documents.Absent is { Count: > 0 } absent)
        {
            yield return $"{Count(absent.Count, "document")} not at hand and compared with quotes.lock alone: "
                + $"{string.Join(", ", absent.Values)}";
        }

        if (verification.Originals.NotAtHand is { Count: > 0 } missing)
        {
            yield return $"{Count(missing.Count, "original")} not at hand, and not compared with the text: "
                + string.Join(", ", missing.Items);
        }

        if (verification.Originals.WithoutText is { Count: > 0 } unread)
        {
            yield return $"{Count(unread.Count, "original")} without a text that can be read, whose words are on trust: "
                + $"{string.Join(", ", unread.Items)}";
        }
    }
}
