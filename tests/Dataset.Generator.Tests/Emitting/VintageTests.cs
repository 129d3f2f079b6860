using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>A figure knows its earlier editions, and is none the less one number.</summary>
public sealed class VintageTests
{
    private const string Revised = """
        2020-11:
          value: "264,000"
          quote: to 264,000 arrests
          status: revised
          earlier:
            - { value: "336,000", quote: "from 336,000 arrests", as_of: 2021-01-08, status: provisional, page: 3, note: a first count }
            - { value: over 245, quotes: [{ in: wire, quote: over 245 arrests, page: Summary }, { quote: over 245 arrests }] }
            - { reading: { is: 50, of: half a hundred, because: a hundred is 100 }, quote: half a hundred arrests, as_of: 2020-12-04 }
        2020-12:
          claims:
            - { by: ice, value: 956, quote: 956 arrests, earlier: [{ value: 950, quote: 950 arrests }] }
            - { by: nbc, value: "1,179", quote: "1,179 arrests" }
        2021-01: { value: 7, quote: 7 arrests }
        """;

    private static readonly Compiled Dataset = Samples.Run(Revised).Load();

    [Fact]
    public void A_figure_has_its_earlier_editions_in_its_own_unit()
    {
        var figure = Dataset.Figure("Ice.Arrests.November2020");

        Assert.Equal("264,000 arrests", Assert.Single(figure.Claims).Text);
        Assert.Equal(["336,000 arrests", "over 245 arrests", "50 arrests"], figure.Earlier.Select(vintage => vintage.Text));
        Assert.Equal(
            [new DateOnly(2021, 1, 8), null, new DateOnly(2020, 12, 4)], figure.Earlier.Select(vintage => vintage.AsOf));
        Assert.Equal([FigureStatus.Provisional, null, null], figure.Earlier.Select(vintage => vintage.Status));
        Assert.Equal("a first count", figure.Earlier[0].Note);
        Assert.Equal("half a hundred", figure.Earlier[2].Reading!.Of);
        Assert.Equal(["336000", "", "50"], figure.Earlier.Select(vintage => NumberOf(vintage, "Value")));
        Assert.Equal("over 245 arrests", figure.Earlier[1].GetType().GetProperty("Range")!.GetValue(figure.Earlier[1])!.ToString());
        Assert.Equal("336,000 arrests, as of 8 January 2021", figure.Earlier[0].ToString());
        Assert.Empty(Dataset.Figure("Ice.Arrests.January2021").Earlier);
    }

    [Fact]
    public void An_earlier_edition_has_words_of_its_own()
    {
        var earlier = Dataset.Figure("Ice.Arrests.November2020").Earlier;
        var (first, second) = (earlier[0], earlier[1]);

        Assert.Equal(("from 336,000 arrests", "paper", "3"), Place(Assert.Single(first.Quotations)));
        Assert.Equal(
            [("over 245 arrests", "wire", "Summary"), ("over 245 arrests", "paper", null)], second.Quotations.Select(Place));
        Assert.Equal("“from 336,000 arrests” (“The paper”, p. 3)", first.Quotations[0].ToString());
        Assert.Equal("“over 245 arrests” ([untitled document], section “Summary”)", second.Quotations[0].ToString());

        static (string, string, string?) Place(Quotation quotation) => (quotation.Words, quotation.Source.Key, quotation.Page);
    }

    [Fact]
    public void A_voice_of_a_dispute_keeps_its_own_editions()
    {
        var figure = (IDisputedFigure)Dataset.Figure("Ice.Arrests.December2020");

        Assert.Equal("950 arrests", Assert.Single(figure.Earlier).Text);
        Assert.Equal([1, 0], figure.Voices.Select(voice => voice.Earlier.Count));
        Assert.Equal("ice.arrests.2020-12#ice@1", figure.Earlier[0].Id);
    }

    [Fact]
    public void The_documentation_tells_the_editions_with_day_status_and_words()
    {
        // A comment is filled into lines.
        var documentation = string.Join(' ', Dataset.Documentation.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(
            "Earlier (8 January 2021, provisional): 336,000 arrests, “from 336,000 arrests” (“The paper”, p. 3). A first count.",
            documentation,
            StringComparison.Ordinal);
        Assert.Contains(
            "Earlier: over 245 arrests, “over 245 arrests” (“The paper”, in [untitled document], section “Summary”; in “The paper”).",
            documentation,
            StringComparison.Ordinal);
        Assert.Contains("A reading on trust of “half a hundred”: a hundred is 100.", documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void Editions_and_their_words_are_tables_of_a_package()
    {
        var package = new DataPackage("ice", "1.0.0", Dataset.Figures, [], []);

        Assert.Contains(
            "ice.arrests.2020-11#paper@1,ice.arrests.2020-11#paper,2021-01-08,\"336,000 arrests\",exact,336000", package.Csv("vintages"),
            StringComparison.Ordinal);
        Assert.Contains(
            "ice.arrests.2020-11#paper,ice.arrests.2020-11#paper@2,wire,over 245 arrests,,,Summary,,\n", package.Csv("quotations"),
            StringComparison.Ordinal);
        Assert.Contains("ice.arrests.2021-01#paper,,paper,7 arrests,,,,,\n", package.Csv("quotations"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documents_of_earlier_editions_are_in_the_bibliography() =>
        Assert.Equal(["paper", "wire"], new[] { Dataset.Figure("Ice.Arrests.November2020") }.Sources().Select(source => source.Key));

    [Theory]
    [InlineData("{ value: \"337,000\", quote: \"from 336,000 arrests\" }", "DS4001 ice.yaml(11,20)")]
    [InlineData("{ value: \"336,000\", quote: \"over 336,000 arrests\" }", "DS4003 ice.yaml(11,20)")]
    [InlineData("{ value: \"336,000\", quote: \"336,000 arrests\", in: nowhere }", "DS3002 ice.yaml(11,61)")]
    [InlineData("{ value: \"336,000\", quotes: [{ quote: \"336,000 arrests\", in: nowhere }] }", "DS3002 ice.yaml(11,72)")]
    [InlineData("{ value: \"336,000\", quote: \"336,000 arrests in May 2020\" }", "DS4032 ice.yaml(7,5)")]
    [InlineData("{ value: \"336,000\", quote: \"336,000 arrests, NBC News said\" }", "DS4033 ice.yaml(11,38)")]
    public void An_earlier_value_is_matched_with_its_words_like_any_other(string edition, string expected)
    {
        var figures = $"2020-11:\n  value: 264\n  quote: 264 arrests\n  earlier:\n    - {edition}";
        var issue = Assert.Single(Samples.Run(figures).Problems);

        Assert.Equal(expected, $"{issue.Id} {issue.File}({issue.Line},{issue.Column})");
    }

    [Fact]
    public void No_check_uses_an_earlier_edition()
    {
        var run = GeneratorRun.Of(
            Samples.Declarations,
            ("ice.yaml", """
                topic: Ice
                in: paper
                all: { title: All, unit: arrest, figures: { 2020: { value: 20, quote: 20 arrests } } }
                some:
                  title: Some
                  unit: arrest
                  part_of: all
                  figures:
                    2020: { value: 10, quote: 10 arrests, earlier: [{ value: 30, quote: 30 arrests }] }
                """));

        Assert.Empty(run.Problems);
        var check = Assert.Single(run.Load().Checks);
        Assert.Equal(Verdict.Holds, check.Verdict);
    }

    private static string NumberOf(Vintage vintage, string member) =>
        vintage.GetType().GetProperty(member)!.GetValue(vintage) is { } quantity
            ? quantity.GetType().GetProperty("Number")!.GetValue(quantity)!.ToString()!
            : string.Empty;
}
