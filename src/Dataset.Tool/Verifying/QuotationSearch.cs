using System.Globalization;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Lowering;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Verifying;

/// <summary>
/// Finds every quotation in its document, and matches the numbers of claims against the words and what stands beside them.
/// </summary>
internal sealed class QuotationSearch
{
    private readonly BoundDataset _dataset;
    private readonly DocumentFolder _documents;
    private readonly List<LockLine> _lines = [];
    private readonly List<CoveredSpan> _covered = [];
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);
    private readonly List<Issue> _issues = [];

    private QuotationSearch(BoundDataset dataset, DocumentFolder documents) => (_dataset, _documents) = (dataset, documents);

    /// <param name="locked">The lines of the lock as it is: those of documents that are not at hand are kept.</param>
    public static Result<FoundQuotations> Run(BoundDataset dataset, DocumentFolder documents, IEnumerable<LockLine> locked)
    {
        var search = new QuotationSearch(dataset, documents);
        var absent = documents.Absent.Values.ToHashSet(StringComparer.Ordinal);
        search._lines.AddRange(locked.Where(line => absent.Contains(line.Document)));
        search.FindQuotations();
        search.LockTables();
        search.FindPassages();
        search.FindSetAside();
        search._covered.AddRange(PrintedPeriods.FindSpans(dataset, documents));
        return new(new(search._lines.ToEquatable(), search._covered.ToEquatable(), search._incomplete.ToEquatable()),
            search._issues.ToEquatable());
    }

    private void FindQuotations()
    {
        foreach (var locked in _dataset.Files.Items.SelectMany(LockedQuote.OfFigures).Concat(LockedQuote.OfAnchors(_dataset.Symbols)))
        {
            if (Find(locked.Quote, locked.Source, locked.Document, locked.At()) is { } match)
            {
                _lines.Add(new(locked.Document, match.Start, match.Length, QuotedText.Sha256Hex(match.RawWords), locked.Quote.Hash,
                    locked.Figure, locked.Claim));
                Cover(locked.Source, CoverageKind.Quoted, match.Start, match.Start + match.Length);
                MatchNumber(locked, match);
            }
        }
    }

    /// <summary>A table was compared with its hash when it was read: its line says how many of its cells are numbers of figures.</summary>
    private void LockTables() => _lines.AddRange(
        LockedTable.Join(_dataset.Files.Items.SelectMany(LockedTable.OfFigures))
            .Select(table => table.ToLine(_dataset.Symbols))
            .OfType<LockLine>());

    private void FindSetAside()
    {
        foreach (var file in _dataset.Files.Select(file => file.Record))
        {
            foreach (var not in file.NotStatistics)
            {
                var place = NodePlace.At(file.File, "sources", not.In, "not_statistic", not.Index, "quote");
                if (_dataset.Symbols.Sources.Find(not.In) is { } source && Find(not.Quote, not.In, source.Text, place) is { } match)
                {
                    Cover(not.In, CoverageKind.SetAside, match.Start, match.Start + match.Length);
                }
            }
        }
    }

    /// <summary>The passages that are not read, by their first and last words.</summary>
    private void FindPassages()
    {
        foreach (var source in _dataset.Symbols.Sources.Records)
        {
            foreach (var passage in source.NotRead)
            {
                if (_documents.Find(source.Key) is not { } document)
                {
                    continue;
                }

                var from = document.Text.IndexOf(QuotedText.Collapse(passage.From), StringComparison.Ordinal);
                var to = from < 0 ? -1 : document.Text.IndexOf(QuotedText.Collapse(passage.To), from, StringComparison.Ordinal);
                if (to < 0)
                {
                    var (key, words) = from < 0 ? ("from", passage.From) : ("to", passage.To);
                    var place = NodePlace.At(_dataset.Symbols.Sources.FileOf(source.Key), "sources", source.Key, "not_read", passage.Index,
                        key);
                    _issues.Add(Issue.Of(QuotationRules.NotFound, place, words, source.Text,
                        NearestPassage.To(document, words) is { } nearest ? $"The nearest passage is “{nearest}”."
                        : "Nothing in it is like them."));
                    continue;
                }

                Cover(source.Key, CoverageKind.SetAside, document.RawOffset(from),
                    document.RawOffset(to + QuotedText.Collapse(passage.To).Length - 1) + 1);
            }
        }
    }

    private QuoteMatch? Find(QuoteRecord quote, string source, string name, IssuePlace place)
    {
        if (_documents.Find(source) is not { } document)
        {
            _incomplete.Add(source);
            return null;
        }

        var match = QuoteFinder.Find(document, quote.Words, quote.Before, quote.After);
        if (match.IsFound)
        {
            return match;
        }

        _incomplete.Add(source);
        _issues.Add(match.Kind switch
        {
            QuoteMatchKind.Ambiguous =>
                Issue.Of(QuotationRules.FoundTwice, place, quote.Words, name, match.Count.ToString(CultureInfo.InvariantCulture)),
            QuoteMatchKind.NotOnWordBoundary => Issue.Of(QuotationRules.NotAtWordBoundary, place, quote.Words, name),
            QuoteMatchKind.CrossesParagraph => Issue.Of(QuotationRules.CrossesParagraph, place, quote.Words, name),
            QuoteMatchKind.NotBeside =>
                Issue.Of(QuotationRules.NotBeside, place, quote.Words, name, match.Count > 1
                ? $"They stand {match.Count.ToString(CultureInfo.InvariantCulture)} times, first in “{match.Nearest}”."
                : $"They stand once, in “{match.Nearest}”."),
            _ => Issue.Of(QuotationRules.NotFound, place, quote.Words, name, match.Nearest is { } nearest
                ? $"The nearest passage is “{nearest}”." : "Nothing in it is like them."),
        });
        return null;
    }

    private void MatchNumber(LockedQuote locked, QuoteMatch match)
    {
        if (locked.Of is not { } claim || _documents.Find(locked.Source) is not { } document
            || _dataset.FindSeries(claim.Figure.Series.Id) is not { Symbol.Unit: not null } series)
        {
            return;
        }

        var before = document.ContextBefore(match.Start);
        var text = before + match.RawWords + document.ContextAfter(match.Start + match.Length);
        var outcome = QuotedValues.Match(_dataset.Symbols, series, claim, locked.Quote, text, before.Length, match.RawWords.Length);
        _issues.AddRange(outcome.Mismatches.Select(mismatch => QuotedValues.ToIssue(claim, locked.Quote, mismatch)));
        if (outcome.Phrase is { } phrase)
        {
            var offset = match.Start - before.Length;
            Cover(locked.Source, CoverageKind.Used, phrase.Start + offset, phrase.End + offset);
        }
    }

    private void Cover(string source, CoverageKind kind, int start, int end) => _covered.Add(new(source, kind, start, end));
}
