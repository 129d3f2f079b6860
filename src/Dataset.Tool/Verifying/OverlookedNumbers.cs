using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Yaml;

namespace Dataset.Tool.Verifying;

/// <summary>Every number of every document is a value of some record, or is set aside with a reason.</summary>
internal static class OverlookedNumbers
{
    /// <summary>How many of a document's are listed; the rest is a sum.</summary>
    public const int MostListed = 20;

    /// <summary>The rules by which they are reported.</summary>
    public static readonly IReadOnlyCollection<Rule> Rules =
        [QuotationRules.NumberOverlooked, QuotationRules.MoreOverlooked, QuotationRules.ClassOverlooked];

    public static IEnumerable<Issue> Check(BoundDataset dataset, DocumentFolder documents, FoundQuotations found) =>
        Find(dataset, documents, found).SelectMany(source => Report(dataset, source));

    /// <summary>The numbers of each source whose quotations were all found, in the order of its document.</summary>
    public static IEnumerable<OverlookedInSource> Find(BoundDataset dataset, DocumentFolder documents, FoundQuotations found)
    {
        foreach (var source in dataset.Symbols.Sources.Records)
        {
            if (documents.Find(source.Key) is { } document && found.CoverageOf(source.Key) is { } coverage)
            {
                var stated = StatedWords.Of(dataset, source.Key);
                var context = new ReadingContext(LanguageTable.FindOrEnglish(source.Language));
                yield return new(source, document,
                [
                    .. QuantityReader.Read(document.Raw, context)
                        .Where(phrase => IsReported(phrase, source) && !IsCovered(phrase, document, coverage, stated)),
                ]);
            }
        }
    }

    private static IEnumerable<Issue> Report(BoundDataset dataset, OverlookedInSource overlooked)
    {
        var (source, document, phrases) = overlooked;
        var place = NodePlace.At(dataset.Symbols.Sources.FileOf(source.Key), "sources", source.Key);
        var lines = new LineMap(document.Raw, 0);
        foreach (var kind in phrases.Where(static phrase => ClassOf(phrase.Kind) is not null)
            .GroupBy(static phrase => ClassOf(phrase.Kind)!))
        {
            var first = kind.First();
            yield return Issue.Of(QuotationRules.ClassOverlooked, place, kind.Count()
                .ToString(CultureInfo.InvariantCulture), kind.Key, source.Text, Slice(document, first), Line(lines, first));
        }

        var numbers = phrases.Where(static phrase => ClassOf(phrase.Kind) is null).ToList();
        foreach (var phrase in numbers.Take(MostListed))
        {
            yield return Issue.Of(QuotationRules.NumberOverlooked, place, Slice(document, phrase), source.Text, Line(lines, phrase),
                Around(document, phrase));
        }

        if (numbers.Count > MostListed)
        {
            yield return Issue.Of(QuotationRules.MoreOverlooked, place, (numbers.Count - MostListed)
                .ToString(CultureInfo.InvariantCulture), source.Text);
        }
    }

    private static bool IsReported(QuantityPhrase phrase, SourceRecord source) => ClassOf(phrase.Kind) is { } name
        ? !source.SetAsideClasses.Items.Contains(name)
        : phrase.Kind != PhraseKind.None && !phrase.IsQuantifier;

    private static bool IsCovered(QuantityPhrase phrase, DocumentText document, SourceCoverage coverage, StatedWords stated)
    {
        bool IsIn(CoveredSpan span) => span.Start <= phrase.NumberStart && phrase.NumberEnd <= span.End;

        // The words of a quotation may end where a point behind them belongs to the number: "20Rs".
        return coverage.Used.Any(span => span.Start <= phrase.NumberStart && phrase.NumberStart < span.End) || coverage.SetAside.Any(IsIn)
            || (coverage.Quoted.Any(IsIn) && (stated.HasValue(phrase) || ClassOf(phrase.Kind) is not null))
            || (stated.IsYear(document, phrase) && (phrase.Kind == PhraseKind.Date || coverage.Quoted.Any(IsIn)))
            || stated.Covers(document, phrase);
    }

    /// <summary>The class by which a record sets numbers of its kind aside; null for a quantity.</summary>
    public static string? ClassOf(PhraseKind kind) => kind switch
    {
        PhraseKind.Date => "dates",
        PhraseKind.Time => "times",
        PhraseKind.Age => "ages",
        PhraseKind.Ordinal => "ordinals",
        PhraseKind.Name => "names",
        _ => null,
    };

    private static string Slice(DocumentText document, QuantityPhrase phrase) =>
        QuotedText.Collapse(document.Raw[phrase.NumberStart..phrase.NumberEnd]);

    private static string Line(LineMap lines, QuantityPhrase phrase) =>
        (lines.Between(phrase.NumberStart, phrase.NumberStart).Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A phrase with a few of the words around it.</summary>
    public static string Around(DocumentText document, QuantityPhrase phrase)
    {
        var (start, end) = (document.CollapsedOffset(phrase.NumberStart), document.CollapsedOffset(phrase.NumberEnd - 1) + 1);
        return NearestPassage.Around(document, start, end);
    }
}
