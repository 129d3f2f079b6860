namespace Dataset.Generator.Tests.Emitting.Snapshots;

/// <summary>The emitted code as a reader sees it: one series of each shape, a dispute, the declarations and the catalogue.</summary>
public sealed class SnapshotTests
{
    private static readonly (string Name, string Yaml) Sources = ("sources.yaml", $$"""
        agents:
          ice: { name: ICE, kind: agency }
          nbc: { name: NBC News, kind: outlet, renamed_from: Nbc4 }
        units:
          arrest: { plural: arrests, renamed_from: Capture }
          office: { plural: offices }
          second: { plural: seconds, kind: measure }
        anchors:
          inauguration: { date: 2025-01-20 }
        sources:
          paper:
            title: The paper
            author: A. Writer
            publisher: A house
            published: 2025-04-01?
            published_basis: no dateline; it speaks of March as last month
            url: https://example.org/paper
            text: paper.txt
            sha256: {{Samples.Hash}}
            note: printed twice
          wire: { text: wire.txt, sha256: {{Samples.Hash}}, republishes: paper }
        """);

    [Theory]
    [InlineData("number", """
        2025-03: { value: "7,000", quote: "7,000 arrests" }
        2025-04: { value: "about 8,300", quote: "about 8,300 arrests", printed: last month, basis: the paper is of May, by: ice }
        2025-05:
          value: "1,500,000.50"
          quotes:
            - { quote: "1,500,000.50 arrests" }
            - { quote: "1,500,000.50 arrests", in: wire }
            - { quote: "these 1,500,000.50 arrests" }
        """)]
    [InlineData("floor", """
        2025-03: { value: over 12, quote: over 12 arrests }
        inauguration/2025-03-31?: { value: at least 75, quote: at least 75 arrests, basis: the paper is of April, note: counted by hand }
        """)]
    [InlineData("ceiling", """
        2025-03: { value: under 12, quote: under 12 arrests }
        2025-04: { value: up to 75, quote: up to 75 arrests }
        """)]
    [InlineData("range", """
        2025-03: { value: "1,200 to 1,500", quote: "1,200 to 1,500 arrests" }
        """)]
    [InlineData("measured", """
        2025-03: { value: 956 ± 10, quote: 956 ± 10 arrests }
        """)]
    [InlineData("interval", """
        2025-03: { value: { is: 956, interval: "900 to 1,000", level: 95% }, quote: "956 arrests (95% CI 900 to 1,000)", status: estimated }
        2025-04: { value: { is: 5.20, plus: 1.14, minus: 1.19 }, quote: "5.20 +1.14 −1.19 arrests", neutral: [proud] }
        2025-05: { reading: { is: nearly 50, of: nearly half a hundred, because: a hundred is 100 }, quote: nearly half a hundred arrests }
        """)]
    [InlineData("worded", """
        as reported: { name: AsReported, value: hundreds, quote: "hundreds of <arrests> & \"more\"" }
        """)]
    [InlineData("dispute", """
        2025-03:
          claims:
            - { by: ice, value: 956, quote: 956 arrests, rank: preferred, reason: it counts its own }
            - { value: 1, quote: 1 arrest, rank: deprecated, reason: garbled }
            - by: { unnamed: a DHS source, of: ice, count: 2, why: they fear for their jobs }
              value: "at least 1,179"
              quote: "at least 1,179 arrests"
              via: nbc
              note: the evening before
            - { by: nbc, value: hundreds, quote: hundreds of arrests }
        2025-04:
          claims:
            - { by: ice, value: 957, quote: 957 arrests, rank: preferred, reason: it counts its own }
            - { value: 2, quote: 2 arrests, rank: deprecated, reason: garbled }
            - { by: { unnamed: a DHS source }, value: "at least 1,180", quote: "at least 1,180 arrests" }
            - { by: nbc, value: dozens, quote: dozens of arrests }
        """)]
    [InlineData("former-names", """
        2025-03:
          value: 12
          quote: 12 arrests
          renamed_from: Early
          corrected: { was: 11, because: the table was misread, on: 2025-06-01 }
        2025-04: { value: 13, quote: 13 arrests, retracted: the wardens counted geese }
        """)]
    public void A_series_is_emitted_as_approved(string name, string figures)
    {
        var more = name == "former-names" ? "renamed_from: Captures\nkind: target\narea: a town\npopulation: adults\nnote: as reported\n"
            : string.Empty;
        var run = GeneratorRun.Of(Sources, Samples.Arrests(figures, more));

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems());
        AssertApproved(name, run.Sources["Ice.Rows_1.g.cs"]);
    }

    [Theory]
    [InlineData("Ice.Rows_1")]
    [InlineData("Topics")]
    [InlineData("Units")]
    [InlineData("Agents")]
    [InlineData("Sources")]
    [InlineData("Catalog")]
    [InlineData("Catalog.Ice")]
    public void What_belongs_to_no_series_is_emitted_as_approved(string name)
    {
        var run = GeneratorRun.Of(Sources, ("ice.yaml", """
            topic: Ice
            title: Enforcement & removal
            in: paper
            arrests:
              title: Arrests
              unit: arrest
              partition: [criminal, other]
              figures:
                2025-03: { value: "1,179", quote: "1,179 arrests" }
            criminal:
              title: Arrests of criminals
              unit: arrest
              part_of: arrests
              figures:
                2025-03: { value: 613, quote: 613 arrests }
            other:
              title: Other arrests
              unit: arrest
              part_of: arrests
              figures:
                2025-03: { value: 560, quote: 560 arrests }
            share:
              title: Share of criminals
              unit: percent
              of: arrests
              figures:
                2025-03: { value: nearly 52, quote: nearly 52 percent of arrests }
            checks:
              more-criminals: { assert: "criminal[2025-03] > other[2025-03]" }
              share-of-criminals: { compute: "percent(criminal[2025-03], arrests[2025-03])" }
            conflicts:
              does-not-add-up:
                kind: scope
                between: ["arrests[2025-03]", "criminal[2025-03]", "other[2025-03]"]
                because: 613 and 560 are 1,173
            """));

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems());
        AssertApproved(name, run.Sources[name + ".g.cs"]);
    }

    [Fact]
    public void A_difference_is_shown_by_its_lines() =>
        Assert.Equal("- 2: b\n- 3: c\n+ 2: x", Snapshot.Difference("a\nb\nc\nd\n", "a\nx\nd\n"));

    [Fact]
    public void A_line_that_comes_twice_is_a_difference() =>
        Assert.Equal("+ 2: a", Snapshot.Difference("a\nd\n", "a\na\nd\n"));

    private static void AssertApproved(string name, string emitted)
    {
        if (Snapshot.Compare(name, emitted) is { } difference)
        {
            Assert.Fail(difference);
        }
    }
}
