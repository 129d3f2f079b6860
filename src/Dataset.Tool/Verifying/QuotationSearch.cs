using System.Globalization;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Lowering;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;

namespace Dataset.Tool.Verifying;

/// <summary>Finds every quotation in its document, and holds the numbers of claims against the words and what stands beside them.</summary>
internal sealed class QuotationSearch(DocumentFolder documents)
{
    private readonly Dictionary<string, List<(int Start, int End)>> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _incomplete = new(StringComparer.Ordinal);

    public List<Issue> Issues { get; } = [];

    public List<LockLine> Lines { get; } = [];

    /// <summary>The raw spans of a source that quotations account for; null when one of them was not found, so that its numbers are not reported twice.</summary>
    public IReadOnlyList<(int Start, int End)>? SpansOf(string source) =>
        _incomplete.Contains(source) ? null : _found.GetValueOrDefault(source) ?? [];

    public void Find(AnalysisScope graph)
    {
        foreach (var locked in graph.Files.SelectMany(QuotesLockValidator.OfFigures).Concat(QuotesLockValidator.OfAnchors(graph.Declarations)))
        {
            if (Find(locked.Quote, locked.Source, locked.Document, locked.At()) is { } match)
            {
                Lines.Add(new(locked.Document, match.Start, match.Length, QuotedText.Sha256Hex(match.RawWords), locked.Quote.Hash, locked.Figure, locked.Claim));
                HoldNumber(locked, match);
            }
        }

        foreach (var file in graph.Files.Select(file => file.Record))
        {
            foreach (var not in file.NotStatistics)
            {
                if (graph.Declarations.Sources.Find(not.In) is { } source)
                {
                    var place = SourceSpan.AtPath(file.File, RecordPath.Of("sources", not.In, "not_statistic", RecordPath.Item(not.Index), "quote"));
                    Find(not.Quote, not.In, source.Text, place);
                }
            }
        }

        foreach (var (source, start, end) in PrintedPeriods.FindSpans(graph, documents))
        {
            Add(source, start, end);
        }
    }

    private void Add(string source, int start, int end)
    {
        if (!_found.TryGetValue(source, out var spans))
        {
            _found.Add(source, spans = []);
        }

        spans.Add((start, end));
    }

    private QuoteMatch? Find(QuoteRecord quote, string source, string name, SourceSpan place)
    {
        if (documents.Find(source) is not { } document)
        {
            _incomplete.Add(source);
            return null;
        }

        var match = QuoteFinder.Find(document, quote.Words, quote.Before, quote.After);
        if (match.IsFound)
        {
            Add(source, match.Start, match.Start + match.Length);
            return match;
        }

        _incomplete.Add(source);
        Issues.Add(match.Kind switch
        {
            QuoteMatchKind.Ambiguous => Issue.Of(QuotationRules.FoundTwice, place, quote.Words, name, match.Count.ToString(CultureInfo.InvariantCulture)),
            QuoteMatchKind.NotOnWordBoundary => Issue.Of(QuotationRules.NotAtWordBoundary, place, quote.Words, name),
            QuoteMatchKind.CrossesParagraph => Issue.Of(QuotationRules.CrossesParagraph, place, quote.Words, name),
            QuoteMatchKind.NotBeside => Issue.Of(QuotationRules.NotBeside, place, quote.Words, name, match.Count > 1 ? $"They stand {match.Count.ToString(CultureInfo.InvariantCulture)} times, first in “{match.Nearest}”." : $"They stand once, in “{match.Nearest}”."),
            _ => Issue.Of(QuotationRules.NotFound, place, quote.Words, name, match.Nearest is { } nearest ? $"The nearest passage is “{nearest}”." : "Nothing in it is like them."),
        });
        return null;
    }

    private void HoldNumber(LockedQuote locked, QuoteMatch match)
    {
        if (locked.Of is not { } claim || documents.Find(locked.Source) is not { } document)
        {
            return;
        }

        var isPercent = claim.Figure.Series.Record.Unit == "percent";
        var before = document.ContextBefore(match.Start);
        var after = document.ContextAfter(match.Start + match.Length);
        foreach (var disagreement in QuoteMatcher.Check(claim.Record.Value, match.RawWords, before, after, isPercent))
        {
            var place = QuoteValidator.PlaceOf(claim.Figure.Series.File, claim.Figure.Series.Record, claim.Figure.Record, claim.Index, disagreement.Kind);
            Issues.Add(Issue.Of(QuoteValidator.RuleOf(disagreement.Kind), place, claim.Record.Value.Raw, locked.Quote.Words, disagreement.Suggestion));
        }
    }
}
