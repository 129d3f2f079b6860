using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Verifying;

/// <summary>A period's printed form stands in a document of the figure's claims.</summary>
internal static class PrintedPeriods
{
    public static IEnumerable<Issue> Check(BoundDataset dataset, DocumentFolder documents)
    {
        foreach (var figure in dataset.Figures)
        {
            if (figure.Record.Printed is not { } printed)
            {
                continue;
            }

            var sources = figure.Statements.SelectMany(claim => claim.Record.Quotes).Select(quote => quote.In).OfType<string>().Distinct()
                .ToList();
            var sought = QuotedText.Collapse(printed);
            if (sources.Count > 0 && sources.All(source => documents.Find(source) is { } document && !Holds(document, sought)))
            {
                var names = string.Join(", ", sources.Select(source => dataset.Symbols.Sources.Find(source)!.Text));
                yield return Issue.Of(QuotationRules.PeriodNotPrinted, figure.At("printed"), printed, names);
            }
        }
    }

    /// <summary>
    /// Where the printed forms stand: their numbers are read as the figure's period. The spans are those of the raw text.
    /// </summary>
    public static IEnumerable<CoveredSpan> FindSpans(BoundDataset dataset, DocumentFolder documents)
    {
        foreach (var figure in dataset.Figures)
        {
            if (figure.Record.Printed is not { } printed)
            {
                continue;
            }

            var sought = QuotedText.Collapse(printed);
            foreach (var source in figure.Statements.SelectMany(claim => claim.Record.Quotes).Select(quote => quote.In).OfType<string>()
                .Distinct())
            {
                if (documents.Find(source) is { } document)
                {
                    foreach (var at in Find(document, sought))
                    {
                        yield return new(source, CoverageKind.Used, document.RawOffset(at),
                            document.RawOffset(at + sought.Length - 1) + 1);
                    }
                }
            }
        }
    }

    private static bool Holds(DocumentText document, string sought) => Find(document, sought).Any();

    private static IEnumerable<int> Find(DocumentText document, string sought) =>
        Occurrences.Of(document.Text, sought)
            .Where(at => WordBoundary.IsAt(document.Text, at) && WordBoundary.IsAt(document.Text, at + sought.Length));
}
