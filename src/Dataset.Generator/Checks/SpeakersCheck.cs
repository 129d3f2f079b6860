using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>The speaker of each claim against the speakers whom its quotations name.</summary>
internal static class SpeakersCheck
{
    public static IEnumerable<Issue> Run(AnalysisScope scope, CancellationToken cancellation)
    {
        var symbols = scope.Symbols;
        var matchers = new Dictionary<string, SpeakerMatcher>(StringComparer.Ordinal);
        var statements = scope.File.Series.SelectMany(static series => series.Figures).SelectMany(static figure => figure.Statements);
        foreach (var claim in statements.Watched(cancellation))
        {
            foreach (var quote in claim.Record.Quotes)
            {
                var table = QuotedValues.TableOf(symbols, quote);
                if (!matchers.TryGetValue(table.Code, out var matcher))
                {
                    matchers.Add(table.Code, matcher = new(symbols.Agents.Records, table));
                }

                var speakers = matcher.FindSpeakers(quote.Words).ToList();
                if (speakers.Count > 0 && !speakers.Any(speaker => IsOf(claim.Record, quote, speaker.Agent, symbols)))
                {
                    var (agent, words) = speakers[0];
                    yield return Issue.Of(
                        QuotationRules.AnotherSpeaker,
                        claim.At(claim.Record.By is null || claim.Edition is not null ? "quote" : "by"),
                        quote.Words,
                        words,
                        symbols.Agents.Find(agent)!.Name,
                        SpeakerNames.Words(claim.Record, symbols),
                        agent);
                }
            }
        }
    }

    /// <summary>
    /// Whether an agent is the speaker, whom an unnamed speaker belongs to, whom it came through, or the document's own publisher.
    /// </summary>
    private static bool IsOf(ClaimRecord claim, QuoteRecord quote, string agent, SymbolTable symbols) =>
        claim.By?.Key == agent
        || claim.By?.Of == agent
        || claim.Via == agent
        || (claim.By is null && quote.In is { } key && symbols.Sources.Find(key) is { } source
            && symbols.Agents.Find(agent)!.Name is var name && (source.Publisher == name || source.Author == name));
}
