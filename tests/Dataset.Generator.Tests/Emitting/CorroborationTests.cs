using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>Speakers are counted, never articles.</summary>
public sealed class CorroborationTests
{
    /// <summary>
    /// Beside the paper and the wire of the samples: a copy of the wire, a copy of that copy, and a document that copies nothing.
    /// </summary>
    private static readonly (string Name, string Yaml) Copies = ("copies.yaml", $$"""
        sources:
          copy: { text: copy.txt, sha256: {{Samples.Hash}}, republishes: wire }
          copy-of-copy: { text: copy2.txt, sha256: {{Samples.Hash}}, republishes: copy }
          other: { text: other.txt, sha256: {{Samples.Hash}} }
        """);

    [Theory]
    [InlineData("one speaker in three documents", 1,
    "- { by: ice, value: 956, quotes: [{ quote: 956 arrests }, { quote: 956 arrests, in: wire }, { quote: 956 arrests, in: other }] }")]
    [InlineData("two speakers", 2, "- { by: ice, value: 956, quote: 956 arrests }", "- { by: nbc, value: 956, quote: 956 arrests }")]
    [InlineData("two speakers in one document who differ", 1, "- { by: ice, value: 956, quote: 956 arrests }",
    "- { by: nbc, value: 957, quote: 957 arrests }")]
    [InlineData("two documents in their own voice", 2, "- { value: 956, quote: 956 arrests, in: paper }",
    "- { value: 956, quote: 956 arrests, in: other }")]
    [InlineData("a document and its copy", 1, "- { value: 956, quote: 956 arrests, in: wire }",
    "- { value: 956, quote: 956 arrests, in: copy }")]
    [InlineData("a document and the copy of its copy", 1, "- { value: 956, quote: 956 arrests, in: wire }",
    "- { value: 956, quote: 956 arrests, in: copy-of-copy }")]
    [InlineData("two copies", 1, "- { value: 956, quote: 956 arrests, in: copy }",
    "- { value: 956, quote: 956 arrests, in: copy-of-copy }")]
    [InlineData("a speaker, and a document that has it from that speaker", 1, "- { by: nbc, value: 956, quote: 956 arrests }",
    "- { value: 956, quote: 956 arrests, in: wire, via: nbc }")]
    [InlineData("speakers who differ in the hedge alone", 2, "- { by: ice, value: 956, quote: 956 arrests }",
    "- { by: nbc, value: at least 956, quote: at least 956 arrests }")]
    [InlineData("of three, the two who agree", 2, "- { by: ice, value: 956, quote: 956 arrests }",
    "- { by: nbc, value: 956, quote: 956 arrests }", "- { by: { unnamed: a wire }, value: 957, quote: 957 arrests }")]
    [InlineData("two speakers who both came through a third", 1, "- { by: ice, value: 956, quote: 956 arrests, via: nbc }",
    "- { by: { unnamed: a DHS source }, value: 956, quote: 956 arrests, via: nbc }")]
    [InlineData("a speaker through another, and the other", 1, "- { by: ice, value: 956, quote: 956 arrests, via: nbc }",
    "- { by: nbc, value: 956, quote: 956 arrests }")]
    [InlineData("unnamed speakers are told apart by their description", 2,
    "- { by: { unnamed: a DHS source }, value: 956, quote: 956 arrests }",
    "- { by: { unnamed: an ICE source }, value: 956, quote: 956 arrests }")]
    [InlineData("a claim that is deprecated counts no more", 1, "- { by: ice, value: 956, quote: 956 arrests }",
    "- { by: nbc, value: 956, quote: 956 arrests, rank: deprecated, reason: withdrawn }")]
    public void Corroboration_counts_independent_speakers_who_agree(string what, int count, params string[] claims)
    {
        var run = GeneratorRun.Of(Samples.Declarations, Copies,
            Samples.Arrests("2025-03:\n  claims:\n" + string.Concat(claims.Select(claim => "    " + claim + "\n"))));

        Assert.True(count == run.Load().Figure("Ice.Arrests.March2025").Corroboration(), what);
    }

    [Fact]
    public void Unnamed_speakers_are_described_and_can_be_left_out()
    {
        var figure = Samples.Run("""
            2025-03:
              claims:
                - { by: ice, value: 956, quote: 956 arrests }
                - { by: { unnamed: four sources, of: ice, count: 4, why: they fear for their jobs }, value: 957, quote: 957 arrests }
            """).Load().Figure("Ice.Arrests.March2025");

        Assert.Equal(["956 arrests"], figure.Claims.Where(claim => claim.By.IsNamed).Select(claim => claim.Text));
        var unnamed = figure.Claims.Single(claim => !claim.By.IsNamed).By;
        Assert.Equal(("four sources", "ICE", 4, "they fear for their jobs"), (unnamed.Name, unnamed.Of?.Name, unnamed.Count, unnamed.Why));
    }
}
