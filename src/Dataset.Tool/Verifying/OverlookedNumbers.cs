using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Yaml;

namespace Dataset.Tool.Verifying;

/// <summary>Every number of every document is quoted or named as no statistic.</summary>
internal static class OverlookedNumbers
{
    public static IEnumerable<Issue> Check(SymbolTable symbols, DocumentFolder documents, QuotationSearch search)
    {
        foreach (var source in symbols.Sources.Records)
        {
            if (documents.Find(source.Key) is not { } document || search.SpansOf(source.Key) is not { } spans)
            {
                continue;
            }

            var lines = new LineMap(document.Raw, 0);
            var place = NodePlace.At(symbols.Sources.FileOf(source.Key), "sources", source.Key);
            foreach (var mention in NumberScanner.Scan(document.Text))
            {
                var (start, end) = (document.RawOffset(mention.Start), document.RawOffset(mention.End - 1) + 1);
                if (spans.Any(span => span.Start <= start && end <= span.End))
                {
                    continue;
                }

                yield return Issue.Of(
                    QuotationRules.NumberOverlooked,
                    place,
                    QuotedText.Collapse(document.Raw[start..end]),
                    source.Text,
                    (lines.Between(start, start).Line + 1).ToString(CultureInfo.InvariantCulture),
                    NearestPassage.Around(document, mention.Start, mention.End));
            }
        }
    }
}
