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

    public static IEnumerable<Issue> Check(BoundDataset dataset, DocumentFolder documents, FoundQuotations found)
    {
        foreach (var source in dataset.Symbols.Sources.Records)
        {
            if (documents.Find(source.Key) is { } document && found.CoverageOf(source.Key) is { } coverage)
            {
                foreach (var issue in Check(dataset, source, document, coverage))
                {
                    yield return issue;
                }
            }
        }
    }

    private static IEnumerable<Issue> Check(BoundDataset dataset, SourceRecord source, DocumentText document, SourceCoverage coverage)
    {
        var place = NodePlace.At(dataset.Symbols.Sources.FileOf(source.Key), "sources", source.Key);
        var lines = new LineMap(document.Raw, 0);
        var stated = StatedWords.Of(dataset, source.Key);
        var context = new ReadingContext(LanguageTable.FindOrEnglish(source.Language));
        var overlooked = QuantityReader.Read(document.Raw, context).Where(phrase => !IsCovered(phrase, document, coverage, stated)).ToList();
        foreach (var kind in overlooked.Where(static phrase => ClassOf(phrase.Kind) is not null)
            .GroupBy(static phrase => ClassOf(phrase.Kind)!))
        {
            if (source.SetAsideClasses.Items.Contains(kind.Key))
            {
                continue;
            }

            var first = kind.First();
            yield return Issue.Of(QuotationRules.ClassOverlooked, place, kind.Count()
                .ToString(CultureInfo.InvariantCulture), kind.Key, source.Text, Slice(document, first), Line(lines, first));
        }

        var numbers = overlooked.Where(static phrase => ClassOf(phrase.Kind) is null && phrase.Kind != PhraseKind.None
            && !phrase.IsQuantifier).ToList();
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
    private static string? ClassOf(PhraseKind kind) => kind switch
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

    private static string Around(DocumentText document, QuantityPhrase phrase)
    {
        var (start, end) = (document.CollapsedOffset(phrase.NumberStart), document.CollapsedOffset(phrase.NumberEnd - 1) + 1);
        return NearestPassage.Around(document, start, end);
    }
}
