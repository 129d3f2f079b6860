using Dataset.Generator.Diagnostics;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>A quotation of the records, with the ids its lock line carries.</summary>
/// <param name="Document">The file name of the document's text.</param>
/// <param name="Source">The key of the document.</param>
/// <param name="At">Where it stands; built when asked, for hardly any is asked for.</param>
/// <param name="Of">The claim whose number the words carry; null for words that belong to none.</param>
internal sealed record LockedQuote(
    QuoteRecord Quote, string Document, string Source, string Figure, string Claim, Func<IssuePlace> At, BoundClaim? Of = null)
{
    public static IEnumerable<LockedQuote> OfFigures(BoundFile file)
    {
        foreach (var figure in file.Series.SelectMany(series => series.Figures))
        {
            if (figure.Record.WithinQuote is { } within && FindDocument(file.Symbols, within) is { } text)
            {
                yield return new(within, text, within.In!, figure.Id, QuotesLock.NoClaim, () => figure.At("within_quote"));
            }

            foreach (var claim in figure.Statements)
            {
                foreach (var quote in claim.Record.Quotes)
                {
                    if (FindDocument(file.Symbols, quote) is { } document)
                    {
                        yield return new(quote, document, quote.In!, figure.Id, claim.Id, () => claim.AtQuote(quote), claim);
                    }
                }
            }
        }
    }

    public static IEnumerable<LockedQuote> OfAnchors(SymbolTable symbols)
    {
        foreach (var anchor in symbols.Anchors.Records)
        {
            if (anchor.Quote is { } quote && FindDocument(symbols, quote) is { } document)
            {
                var place = NodePlace.At(symbols.Anchors.FileOf(anchor.Key), "anchors", anchor.Key, "quote");
                yield return new(quote, document, quote.In!, QuotesLock.Anchors + anchor.Key, QuotesLock.NoClaim, () => place);
            }
        }
    }

    private static string? FindDocument(SymbolTable symbols, QuoteRecord quote) =>
        quote.In is { } key && symbols.Sources.Find(key) is { Text.Length: > 0 } source ? source.Text : null;
}
