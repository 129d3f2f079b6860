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

            var sources = figure.Claims.SelectMany(claim => claim.Record.Quotes).Select(quote => quote.In).OfType<string>().Distinct().ToList();
            var sought = QuotedText.Collapse(printed);
            if (sources.Count > 0 && sources.All(source => documents.Find(source) is { } document && !Holds(document, sought)))
            {
                var names = string.Join(", ", sources.Select(source => dataset.Symbols.Sources.Find(source)!.Text));
                yield return Issue.Of(QuotationRules.PeriodNotPrinted, figure.At("printed"), printed, names);
            }
        }
    }

    private static bool Holds(DocumentText document, string sought) =>
        Occurrences.Of(document.Text, sought).Any(at => WordBoundary.IsAt(document.Text, at) && WordBoundary.IsAt(document.Text, at + sought.Length));
}
