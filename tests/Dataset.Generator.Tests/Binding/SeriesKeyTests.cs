using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Binding;

public sealed class SeriesKeyTests
{
    [Fact]
    public void A_series_holds_levels_and_totals_unless_it_says_otherwise()
    {
        var series = Bound.SeriesOf();

        Assert.Equal((SeriesCounts.Levels, null, SeriesStatistic.Total), (series.Counts, series.ChangeOf, series.Statistic));
    }

    [Theory]
    [InlineData("change_of: payrolled", "Change")]
    [InlineData("counts: change", "Change")]
    [InlineData("counts: rise", "Rise")]
    [InlineData("counts: fall", "Fall")]
    [InlineData("counts: levels", "Levels")]
    public void A_series_says_which_way_it_counts(string key, string counts) => Assert.Equal(counts, Bound.SeriesOf(key).Counts.ToString());

    [Fact]
    public void What_is_the_change_of_something_may_count_falls()
    {
        var series = Bound.SeriesOf("change_of: payrolled", "counts: fall", "statistic: median");

        Assert.Equal((SeriesCounts.Fall, "payrolled", SeriesStatistic.Median), (series.Counts, series.ChangeOf, series.Statistic));
    }

    [Theory]
    [InlineData("counts: falls",
    "DS2008 6,13: 'falls' is not a way of counting (did you mean 'fall'?). Write one of: levels, change, rise, fall.")]
    [InlineData("statistic: mean",
    "DS2008 6,16: 'mean' is not a statistic (did you mean 'median'?). Write one of: total, average, median.")]
    [InlineData("chnge_of: payrolled",
    "DS2001 6,5: 'chnge_of' is not a key of the series 'arrests' (did you mean 'change_of'?). Write one of: name, title, ")]
    [InlineData("neutral: astonishing",
    "DS2003 6,14: 'neutral' holds a text where a list should stand. List the words that say nothing of the number's size, as in 'neutral: "
        + "[astonishing]'.")]
    [InlineData("neutral: [a, 12]",
    "DS2003 6,18: An item of 'neutral' holds '12' where a word without digits should stand. List the words that say nothing of the "
        + "number's size, as in 'neutral: [astonishing]'.")]
    public void A_word_that_is_not_known_is_an_error_with_the_nearest(string key, string issue) =>
        Assert.StartsWith(issue, Assert.Single(Bound.Issues(Bound.Series(key))), StringComparison.Ordinal);

    [Fact]
    public void Levels_are_the_change_of_nothing() => Assert.Equal(
        ["DS2007 7,13: The series 'arrests' has both 'counts: levels' and 'change_of', and only one of them can be meant. Keep one."],
        Bound.Issues(Bound.Series("change_of: payrolled", "counts: levels")));

    [Fact]
    public void Neutral_words_are_those_of_claim_figure_and_series_together()
    {
        var claims = Bound.Whole(Bound.Series(
            "neutral: [astonishing]",
            "figures:",
            "  2025-03:",
            "    neutral: [record, astonishing]",
            "    claims:",
            "      - { by: ice, value: 7, quote: 7 arrests, neutral: [proud] }",
            "      - { by: nbc, value: 7, quote: 7 arrests }",
            "  2025-04: { value: 8, quote: 8 arrests, neutral: [sad] }",
            "  2025-05: { value: 9, quote: 9 arrests }")).Series[0].Figures.Items.SelectMany(figure => figure.Claims).ToList();

        Assert.Equal(
            ["astonishing record proud", "astonishing record", "astonishing sad", "astonishing"],
            claims.Select(claim => string.Join(' ', claim.Neutral)));
    }

    [Fact]
    public void A_status_is_the_claims_or_else_the_figures()
    {
        var claims = Bound.Whole(Bound.Series(
            "figures:",
            "  2025-03:",
            "    status: provisional",
            "    claims:",
            "      - { by: ice, value: 7, quote: 7 arrests, status: revised }",
            "      - { by: nbc, value: 7, quote: 7 arrests }",
            "  2025-04: { value: 8, quote: 8 arrests, status: estimated }",
            "  2025-05: { value: 9, quote: 9 arrests }",
            "  2025-06: { value: 9, quote: 9 arrests, status: final }")).Series[0].Figures.Items.SelectMany(figure => figure.Claims);

        Assert.Equal(
            [FigureStatus.Revised, FigureStatus.Provisional, FigureStatus.Estimated, null, FigureStatus.Final],
            claims.Select(claim => claim.Status));
    }

    [Fact]
    public void A_status_is_one_of_four() => Assert.Equal(
        ["DS2008 10,17: 'provisonal' is not a status (did you mean 'provisional'?). Write one of: final, provisional, revised, estimated."],
        Bound.Issues(Bound.Figure("value: 7", "quote: 7 arrests", "status: provisonal")));
}
