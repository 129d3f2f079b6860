using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>Every quotation of the records, with the ids its lock line carries.</summary>
/// <param name="Of">The claim whose number the words carry; null for words that belong to none.</param>
internal sealed record LockedQuote(QuoteRecord Quote, string Document, string Source, string Figure, string Claim, Place Place, LinkedClaim? Of = null);

/// <summary>Holds every quotation against the lock, and every lock line against the quotations.</summary>
internal static class QuotationLinker
{
    public static IEnumerable<LockedQuote> All(Graph graph)
    {
        foreach (var series in graph.Series)
        {
            foreach (var figure in series.Figures)
            {
                if (figure.Record.WithinQuote is { } within && Document(graph, within) is { } text)
                {
                    yield return new(within, text, within.In!, figure.Id, QuotesLock.NoClaim, figure.At("within_quote"));
                }

                foreach (var claim in figure.Claims)
                {
                    foreach (var quote in claim.Record.Quotes)
                    {
                        if (Document(graph, quote) is { } document)
                        {
                            yield return new(quote, document, quote.In!, figure.Id, claim.Id, Place.AtPath(series.File.File, RecordPath.OfQuote(series.Record, figure.Record, claim.Index, quote)), claim);
                        }
                    }
                }
            }
        }

        foreach (var anchor in graph.Anchors.Records)
        {
            if (anchor.Quote is { } quote && Document(graph, quote) is { } document)
            {
                yield return new(quote, document, quote.In!, "anchors." + anchor.Key, QuotesLock.NoClaim, Place.AtPath(graph.Anchors.FileOf(anchor.Key).File, RecordPath.Of("anchors", anchor.Key, "quote")));
            }
        }
    }

    public static Dictionary<QuoteRecord, LockLine> Hold(Graph graph, QuotesLock quotes)
    {
        // By reference: two claims may quote the same words and each has a line of its own.
        var found = new Dictionary<QuoteRecord, LockLine>(ReferenceComparer.Instance);
        var taken = new QuotesLock.Taken();
        var count = 0;
        foreach (var locked in All(graph))
        {
            count++;
            if (quotes.Find(taken, locked.Document, locked.Quote.Hash, locked.Figure, locked.Claim) is { } line && line.Length >= locked.Quote.Words.Length)
            {
                found[locked.Quote] = line;
            }
            else if (locked.Of?.Record.By?.Key is not { } by || graph.Agents.Find(by) is not null)
            {
                graph.Report(QuotationRules.NotLocked, locked.Place, locked.Quote.Words, locked.Claim == QuotesLock.NoClaim ? locked.Figure : locked.Claim);
            }
        }

        graph.Issues.AddRange(quotes.Issues);
        graph.Issues.AddRange(quotes.Stale(taken));
        graph.Report(QuotationRules.HeldAgainstLock, Place.TopOf(quotes.Path), count.ToString(System.Globalization.CultureInfo.InvariantCulture), FileNames.Of(quotes.Path));
        return found;
    }

    private static string? Document(Graph graph, QuoteRecord quote) => quote.In is { } key && graph.Sources.Find(key) is { Text.Length: > 0 } source ? source.Text : null;

    private sealed class ReferenceComparer : IEqualityComparer<QuoteRecord>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(QuoteRecord? x, QuoteRecord? y) => ReferenceEquals(x, y);

        public int GetHashCode(QuoteRecord obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
