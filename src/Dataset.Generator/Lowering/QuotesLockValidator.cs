using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>Every quotation of the records, with the ids its lock line carries.</summary>
/// <param name="Of">The claim whose number the words carry; null for words that belong to none.</param>
internal sealed record LockedQuote(QuoteRecord Quote, string Document, string Source, string Figure, string Claim, Func<IssuePlace> At, BoundClaim? Of = null);

/// <summary>Holds quotations against the lines of the lock that belong to them, and those lines against the quotations.</summary>
internal static class QuotesLockValidator
{
    public static IEnumerable<LockedQuote> OfFigures(BoundFile file)
    {
        var declarations = file.Outline.Declarations;
        foreach (var figure in file.Series.SelectMany(series => series.Figures))
        {
            if (figure.Record.WithinQuote is { } within && Document(declarations, within) is { } text)
            {
                yield return new(within, text, within.In!, figure.Id, QuotesLock.NoClaim, () => figure.At("within_quote"));
            }

            foreach (var claim in figure.Claims)
            {
                foreach (var quote in claim.Record.Quotes)
                {
                    if (Document(declarations, quote) is { } document)
                    {
                        yield return new(quote, document, quote.In!, figure.Id, claim.Id, () => NodePlace.At(file.Record.File, RecordPath.OfQuote(figure.Series.Record.Key, figure.Record, claim.Index, quote)), claim);
                    }
                }
            }
        }
    }

    public static IEnumerable<LockedQuote> OfAnchors(Declarations declarations)
    {
        foreach (var anchor in declarations.Anchors.Records)
        {
            if (anchor.Quote is { } quote && Document(declarations, quote) is { } document)
            {
                yield return new(quote, document, quote.In!, QuotesLock.Anchors + anchor.Key, QuotesLock.NoClaim, () => NodePlace.At(declarations.Anchors.FileOf(anchor.Key), "anchors", anchor.Key, "quote"));
            }
        }
    }

    /// <param name="quotes">All that the lines may belong to.</param>
    /// <param name="lines">What the lock has for them; what is left over is stale.</param>
    public static Dictionary<QuoteRecord, LockLine> Match(IEnumerable<LockedQuote> quotes, LockLines lines, List<Issue> issues)
    {
        // By reference: two claims may quote the same words and each has a line of its own.
        var found = new Dictionary<QuoteRecord, LockLine>(ReferenceComparer.Instance);
        var rest = lines.ToRest();
        foreach (var locked in quotes)
        {
            if (rest.Take(locked.Document, locked.Quote.Hash, locked.Figure, locked.Claim) is { } line && line.Length >= locked.Quote.Words.Length)
            {
                found[locked.Quote] = line;
            }
            else if (locked.Of?.Record.By?.Key is not { } by || locked.Of.Figure.Series.Outlined.Outline.Declarations.Agents.Find(by) is not null)
            {
                issues.Report(QuotationRules.NotLocked, locked.At(), locked.Quote.Words, locked.Claim == QuotesLock.NoClaim ? locked.Figure : locked.Claim);
            }
        }

        issues.AddRange(rest.Stale());
        return found;
    }

    /// <summary>The anchors' quotations, the lines that belong to nothing at all, and how many quotations are held.</summary>
    public static IEnumerable<Issue> ReportStaleLines(Outline outline, QuotesLock quotes, int ofFigures)
    {
        var issues = new List<Issue>(quotes.Issues);
        var anchors = OfAnchors(outline.Declarations).ToList();
        Match(anchors, quotes.Of(QuotesLock.Anchors), issues);
        issues.AddRange(quotes.OfOthers(owner => owner == QuotesLock.Anchors || outline.Find(owner) is not null).ToRest().Stale());
        issues.Report(QuotationRules.HeldAgainstLock, SourceSpan.TopOf(quotes.Path), (ofFigures + anchors.Count).ToString(CultureInfo.InvariantCulture), FileName.Of(quotes.Path));
        return issues;
    }

    private static string? Document(Declarations declarations, QuoteRecord quote) => quote.In is { } key && declarations.Sources.Find(key) is { Text.Length: > 0 } source ? source.Text : null;

    private sealed class ReferenceComparer : IEqualityComparer<QuoteRecord>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(QuoteRecord? x, QuoteRecord? y) => ReferenceEquals(x, y);

        public int GetHashCode(QuoteRecord obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
