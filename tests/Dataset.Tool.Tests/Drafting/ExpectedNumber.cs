using Dataset.Generator.Checks;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>A number of a document as a person recorded it.</summary>
/// <param name="Start">Where its digits begin in the document.</param>
/// <param name="Value">Its value; a fall is negative.</param>
/// <param name="Unit">As the series writes it.</param>
internal sealed record ExpectedNumber(int Start, ValueRecord Value, SeriesCounts Counts, string Unit)
{
    /// <summary>Every number of a dataset whose words stand in one source.</summary>
    public static IReadOnlyList<ExpectedNumber> All(BoundDataset dataset, string source, DocumentText document) =>
    [
        .. from file in dataset.Files.Items
           from series in file.Series
           from figure in series.Figures
           from claim in figure.Claims
           from quote in claim.Record.Quotes
           where quote.In == source
           select Find(dataset, series, claim, quote, document),
    ];

    private static ExpectedNumber Find(
        BoundDataset dataset, BoundSeries series, BoundClaim claim, QuoteRecord quote, DocumentText document)
    {
        var match = QuoteFinder.Find(document, quote.Words, quote.Before, quote.After);
        Assert.True(match.IsFound, quote.Words);
        var before = document.ContextBefore(match.Start);
        var text = before + match.RawWords + document.ContextAfter(match.Start + match.Length);
        var outcome = QuotedValues.Match(dataset.Symbols, series, claim, quote, text, before.Length, match.RawWords.Length);
        Assert.True(outcome.Phrase is not null, $"{claim.Id}: {quote.Words}");
        return new(match.Start - before.Length + outcome.Phrase.NumberStart, claim.Record.Value, series.Record.Counts, series.Record.Unit);
    }
}
