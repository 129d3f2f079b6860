using System.Globalization;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Lowering;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Verifying;

/// <summary>
/// Finds every quotation in its document, and matches the numbers of claims against the words and what stands beside them.
/// </summary>
internal sealed class QuotationSearch(DocumentFolder documents)
{
    private readonly Dictionary<string, SourceCoverage> _coverage = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);

    public List<Issue> Issues { get; } = [];

    public List<LockLine> Lines { get; } = [];

    /// <summary>
    /// What the records account for in a source; null when one of its quotations was not found, so that its numbers are not reported twice.
    /// </summary>
    public SourceCoverage? CoverageOf(string source) => _incomplete.Contains(source) ? null : Coverage(source);

    public void Find(BoundDataset dataset)
    {
        foreach (var locked in dataset.Files.Items.SelectMany(LockedQuote.OfFigures).Concat(LockedQuote.OfAnchors(dataset.Symbols)))
        {
            if (Find(locked.Quote, locked.Source, locked.Document, locked.At()) is { } match)
            {
                Lines.Add(new(locked.Document, match.Start, match.Length, QuotedText.Sha256Hex(match.RawWords), locked.Quote.Hash,
                    locked.Figure, locked.Claim));
                Coverage(locked.Source).Quoted.Add((match.Start, match.Start + match.Length));
                MatchNumber(dataset, locked, match);
            }
        }

        FindPassages(dataset);
        foreach (var file in dataset.Files.Select(file => file.Record))
        {
            foreach (var not in file.NotStatistics)
            {
                if (dataset.Symbols.Sources.Find(not.In) is { } source)
                {
                    var place = NodePlace.At(file.File, "sources", not.In, "not_statistic", not.Index, "quote");
                    if (Find(not.Quote, not.In, source.Text, place) is { } match)
                    {
                        Coverage(not.In).SetAside.Add((match.Start, match.Start + match.Length));
                    }
                }
            }
        }

        foreach (var (source, start, end) in PrintedPeriods.FindSpans(dataset, documents))
        {
            Coverage(source).Used.Add((start, end));
        }
    }

    /// <summary>The passages that are not read, by their first and last words.</summary>
    private void FindPassages(BoundDataset dataset)
    {
        foreach (var source in dataset.Symbols.Sources.Records)
        {
            foreach (var passage in source.NotRead)
            {
                if (documents.Find(source.Key) is not { } document)
                {
                    continue;
                }

                var from = document.Text.IndexOf(QuotedText.Collapse(passage.From), StringComparison.Ordinal);
                var to = from < 0 ? -1 : document.Text.IndexOf(QuotedText.Collapse(passage.To), from, StringComparison.Ordinal);
                if (to < 0)
                {
                    var (key, words) = from < 0 ? ("from", passage.From) : ("to", passage.To);
                    var place = NodePlace.At(dataset.Symbols.Sources.FileOf(source.Key), "sources", source.Key, "not_read", passage.Index,
                        key);
                    Issues.Add(Issue.Of(QuotationRules.NotFound, place, words, source.Text,
                        NearestPassage.To(document, words) is { } nearest ? $"The nearest passage is “{nearest}”."
                        : "Nothing in it is like them."));
                    continue;
                }

                Coverage(source.Key).SetAside.Add(
                    (document.RawOffset(from), document.RawOffset(to + QuotedText.Collapse(passage.To).Length - 1) + 1));
            }
        }
    }

    private QuoteMatch? Find(QuoteRecord quote, string source, string name, IssuePlace place)
    {
        if (documents.Find(source) is not { } document)
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
        Issues.Add(match.Kind switch
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

    private void MatchNumber(BoundDataset dataset, LockedQuote locked, QuoteMatch match)
    {
        if (locked.Of is not { } claim || documents.Find(locked.Source) is not { } document
            || dataset.FindSeries(claim.Figure.Series.Id) is not { Symbol.Unit: not null } series)
        {
            return;
        }

        var before = document.ContextBefore(match.Start);
        var text = before + match.RawWords + document.ContextAfter(match.Start + match.Length);
        var outcome = QuotedValues.Match(dataset.Symbols, series, claim, locked.Quote, text, before.Length, match.RawWords.Length);
        Issues.AddRange(outcome.Mismatches.Select(mismatch => QuotedValues.ToIssue(claim, locked.Quote, mismatch)));
        if (outcome.Phrase is { } phrase)
        {
            var offset = match.Start - before.Length;
            Coverage(locked.Source).Used.Add((phrase.Start + offset, phrase.End + offset));
        }
    }

    private SourceCoverage Coverage(string source)
    {
        if (!_coverage.TryGetValue(source, out var coverage))
        {
            _coverage.Add(source, coverage = new SourceCoverage());
        }

        return coverage;
    }
}
