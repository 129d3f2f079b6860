using System.Text.RegularExpressions;

namespace Dataset.Generator.Tests.Checking;

/// <summary>A number in the news beside an official count: two series, and what a check between them may say.</summary>
public sealed class MeasuresTests
{
    [Theory]
    [InlineData("same_as", "7,180", "HoldsWithinRounding")]
    [InlineData("same_as", "9,025", "Fails")]
    [InlineData("narrower_than", "9,025", "CannotTell")]
    [InlineData("wider_than", "9,025", "Fails")]
    [InlineData("wider_than", "5,025", "CannotTell")]
    [InlineData("narrower_than", "5,025", "Fails")]
    [InlineData("wider_than", "7,000", "Holds")]
    public void A_check_between_related_series_knows_the_relation(string relation, string official, string verdict)
    {
        var expected = verdict switch { "Fails" => "fails", "CannotTell" => "cannot-tell", _ => "holds" };
        var check = Check($"measures: [{{ {relation}: counts, because: both are of one office }}]", official, expected);

        Assert.Equal(verdict, check.Verdict.ToString());
        Assert.Contains("ice.counts: both are of one office", check.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_between_news_and_official_counts_is_in_the_footnote_of_both()
    {
        var emitted = string.Join(' ', Run("measures: [{ same_as: counts, because: it is one count }]", "7,180").Sources.Values
            .SelectMany(static text => text.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Where(static word => word != "///"));

        string[] footnotes =
        [
            "this figure should equal <see cref=\"global::Dataset.Ice.Counts\"/>.March2025. 7,000",
            "<see cref=\"global::Dataset.Ice.News\"/>.March2025 should equal this figure. 7,000",
        ];
        Assert.All(footnotes, footnote =>
            Assert.Single(Regex.Matches(emitted, Regex.Escape("Check holds within rounding: " + footnote))));
    }

    [Fact]
    public void Without_a_relation_unlike_units_are_not_compared()
    {
        var problem = Assert.Single(Run(string.Empty, "7,180").Problems, one => one.Id == "DS5003");

        Assert.Contains("removals and arrests are different units", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_to_another_series_does_not_make_these_two_comparable() =>
        Assert.Contains(
            Run("measures: [{ same_as: others, because: they are the same }]", "7,180").Problems, static one => one.Id == "DS5003");

    [Fact]
    public void The_relation_is_in_the_catalogue_and_in_the_documentation()
    {
        var run = Run("measures: [{ wider_than: counts, because: it counts transfers too }]", "7,180");
        var measure = Assert.Single(run.Load().Figure("Ice.News.March2025").Series.Measures);

        Assert.Equal((Runtime.SeriesRelation.WiderThan, "ice.counts", "it counts transfers too"),
            (measure.Relation, measure.SeriesId, measure.Because));
        Assert.Contains(
            "Counts more than <see cref=\"global::Dataset.Ice.Counts\"/>: it counts transfers too.",
            string.Join('\n', run.Sources.Values),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025", "8,012", "Holds")]
    [InlineData("2025", "6,000", "Fails")]
    [InlineData("as reported", "8,012", "CannotTell")]
    [InlineData("as reported", "6,000", "CannotTell")]
    public void A_highest_number_without_a_date_proves_nothing_about_a_month(string period, string highest, string verdict)
    {
        var run = GeneratorRun.Of(Samples.Declarations, ("ice.yaml", $$"""
            topic: Ice
            in: paper
            arrests:
              title: Arrests
              unit: arrest
              figures:
                2025-02: { value: "7,025", quote: "7,025 arrests" }
            most:
              title: The most arrests in a month
              unit: arrest
              figures:
                {{period}}: { name: Best, value: "{{highest}}", quote: "{{highest}} arrests", max_of: arrests, each: month }
            checks:
              most-is-most:
                assert: most[{{period}}] >= arrests[2025-02]
                expect: {{(verdict == "CannotTell" ? "cannot-tell" : verdict.ToLowerInvariant())}}
                because: it is so
            """));

        Assert.Equal(verdict == "Fails" ? ["DS5013"] : [], run.Problems.Select(static problem => problem.Id));
        if (verdict == "Fails")
        {
            return;
        }

        Assert.All(run.Load().Checks, check => Assert.Equal(verdict, check.Verdict.ToString()));
        Assert.Equal(verdict == "CannotTell", run.Load().Checks[0].Explanation!.Contains("has no date", StringComparison.Ordinal));
    }

    private static Runtime.Check Check(string measures, string official, string verdict = "holds") =>
        Assert.Single(Run(measures, official, verdict).Load().Checks, static one => one.Id == "ice.news-is-official");

    private static GeneratorRun Run(string measures, string official, string verdict = "holds") => GeneratorRun.Of(
        Samples.Declarations, ("ice.yaml", $$"""
        topic: Ice
        in: paper
        news:
          title: Removals in the news
          unit: removal
          {{measures}}
          figures:
            2025-03: { value: "7,000", quote: "7,000 removals" }
        counts:
          title: Counted
          unit: arrest
          figures:
            2025-03: { value: "{{official}}", quote: "{{official}} arrests" }
        others:
          title: Others
          unit: arrest
          figures:
            2025-03: { value: "12", quote: "12 arrests" }
        checks:
          news-is-official:
            assert: news[2025-03] == counts[2025-03]
            expect: {{verdict}}
            because: it is so
        """));
}
