using System.Globalization;
using System.Runtime.CompilerServices;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>Matches quotations with the lines of the lock that belong to them.</summary>
internal static class QuotesLockValidator
{
    /// <param name="quotes">All that the lines may belong to.</param>
    /// <param name="lines">What the lock has for them; what is left over is stale.</param>
    public static (IReadOnlyDictionary<QuoteRecord, LockLine> Lines, IReadOnlyList<Issue> Issues) Match(
        IEnumerable<LockedQuote> quotes, LockLines lines, SymbolTable symbols)
    {
        // By reference: two claims may quote the same words and each has a line of its own.
        var found = new Dictionary<QuoteRecord, LockLine>(ReferenceComparer.Instance);
        var issues = new List<Issue>();
        var rest = lines.ToRest();
        foreach (var locked in quotes)
        {
            if (rest.Take(locked.Document, locked.Quote.Hash, locked.Figure, locked.Claim) is { } taken)
            {
                if (taken.Line.Contradiction(QuotedText.Collapse(locked.Quote.Words)) is { } contradiction)
                {
                    issues.Add(Issue.Of(QuotationRules.LockNotUnderstood, taken.Place, contradiction));
                }
                else
                {
                    found[locked.Quote] = taken.Line;
                }
            }
            else if (locked.Of?.Record.By?.Key is not { } by || symbols.Agents.Contains(by))
            {
                // The id of a claim by nobody who is declared is not known, and that is reported.
                var owner = locked.Claim == QuotesLock.NoClaim ? locked.Figure : locked.Claim;
                issues.Add(Issue.Of(QuotationRules.NotLocked, locked.At(), locked.Quote.Words, owner));
            }
        }

        issues.AddRange(rest.Stale());
        return (found, issues);
    }

    /// <summary>
    /// The anchors' quotations, the tables, the lines that belong to nothing at all, and how many quotations were matched.
    /// </summary>
    public static EquatableArray<Issue> ValidateRest(SymbolTable symbols, QuotesLock quotes, IReadOnlyCollection<LockedParts> ofFigures)
    {
        var anchors = LockedQuote.OfAnchors(symbols).ToList();
        var (_, ofAnchors) = Match(anchors, quotes.Of(QuotesLock.Anchors), symbols);
        var tables = LockedTable.Validate(ofFigures.SelectMany(static file => file.Tables.Items), quotes.Of(QuotesLock.Tables), symbols);
        var stale = quotes.OfOthers(owner => owner is QuotesLock.Anchors or QuotesLock.Tables || symbols.Find(owner) is not null)
            .ToRest()
            .Stale();
        var count = (ofFigures.Sum(static file => file.Quotations) + anchors.Count).ToString(CultureInfo.InvariantCulture);
        var summary = Issue.Of(QuotationRules.ComparedWithLock, SourceSpan.TopOf(quotes.Path), count, FileName.Of(quotes.Path));
        return ofAnchors.Concat(tables).Concat(stale).Append(summary).ToEquatable();
    }

    private sealed class ReferenceComparer : IEqualityComparer<QuoteRecord>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(QuoteRecord? x, QuoteRecord? y) => ReferenceEquals(x, y);

        public int GetHashCode(QuoteRecord obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
