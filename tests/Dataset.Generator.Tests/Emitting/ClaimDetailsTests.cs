using System.Globalization;
using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>What records say of a number beside it: how it was read, how settled it is, how far it is certain.</summary>
public sealed class ClaimDetailsTests
{
    private static readonly Compiled Dataset = Load("""
        2025-01:
          reading: { is: nearly 50, of: nearly half a hundred, because: "a \"hundred\" is 100" }
          quote: nearly half a hundred arrests
        2025-02: { value: "7,000", quote: "an astonishing 7,000 arrests", neutral: [astonishing, so to speak], status: provisional }
        2025-03:
          status: estimated
          claims:
            - { by: ice, value: 956, quote: 956 arrests }
            - { by: nbc, value: "1,179", quote: "1,179 arrests", status: revised }
        2025-04: { value: 957, quote: 957 arrests, status: final }
        2025-05: { value: { is: 1.07, interval: 0.8 to 1.3, level: 95% }, quote: "1.07 arrests (95% CI 0.8 to 1.3)" }
        2025-06: { value: { is: 5.20, plus: 1.14, minus: 1.19 }, quote: "5.20 +1.14 −1.19 arrests" }
        2025-07: { value: { is: 956, interval: "900 to 1,000" }, quote: "956 arrests (900 to 1,000)" }
        2025-08: { value: { is: 956 ± 10, level: 95% }, quote: 956 ± 10 arrests }
        2025-09:
          claims:
            - { by: ice, value: { is: 7, interval: 6 to 8 }, quote: "7 arrests (6 to 8)" }
            - { by: nbc, value: 7, quote: 7 arrests }
        """);

    [Fact]
    public void A_reading_is_told_with_its_words_and_reason()
    {
        var claim = Assert.Single(Figure("January2025").Claims);

        Assert.Equal(new global::Dataset.Runtime.Reading("nearly half a hundred", "a \"hundred\" is 100"), claim.Reading);
        Assert.Equal("nearly 50 arrests", claim.Text);
        Assert.Null(Figure("April2025").Claims[0].Reading);
        Assert.Contains("A reading on trust of “nearly half a hundred”: a \"hundred\" is 100.", Dataset.Documentation,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Neutral_words_are_told()
    {
        Assert.Equal(["astonishing", "so to speak"], Figure("February2025").Claims[0].Neutral);
        Assert.Empty(Figure("April2025").Claims[0].Neutral);
        Assert.Contains("Vouched for as neutral: “astonishing”, “so to speak”.", Dataset.Documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_is_that_of_the_claim_and_of_the_figure_where_its_voices_agree()
    {
        Assert.Equal(FigureStatus.Provisional, Figure("February2025").Status);
        Assert.Equal(FigureStatus.Final, Figure("April2025").Status);
        Assert.Null(Figure("March2025").Status);
        Assert.Null(Figure("January2025").Status);
        Assert.Null(Figure("January2025").Claims[0].Status);
        Assert.Equal([FigureStatus.Estimated, FigureStatus.Revised], Figure("March2025").Claims.Select(claim => claim.Status));
        Assert.Equal([FigureStatus.Estimated, FigureStatus.Revised], ((IDisputedFigure)Figure("March2025"))
            .Voices.Select(voice => voice.Status));
        Assert.Contains("Provisional.", Dataset.Documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_says_how_it_counts()
    {
        var series = Figure("April2025").Series;

        Assert.Equal((SeriesCounts.Fall, "ice.all", SeriesStatistic.Average), (series.Counts, series.ChangeOfId, series.Statistic));
        var other = Dataset.Series.Single(one => one.Id == "ice.all");
        Assert.Equal((SeriesCounts.Levels, null, SeriesStatistic.Total), (other.Counts, other.ChangeOfId, other.Statistic));
        Assert.Contains("Size of the fall of <see cref=\"T:Dataset.Ice.All\"/>.", Dataset.Documentation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("May2025", "1.07 arrests (95% interval 0.8 to 1.3)", "1.07", "0.8", "1.3", null, null, "95")]
    [InlineData("June2025", "5.20 +1.14 −1.19 arrests", "5.20", "4.01", "6.34", "1.14", "1.19", null)]
    [InlineData("July2025", "956 arrests (interval 900 to 1,000)", "956", "900", "1000", null, null, null)]
    public void A_number_with_an_interval_has_a_shape_of_its_own(
        string member, string text, string value, string lower, string upper, string? plus, string? minus, string? level)
    {
        var figure = Figure(member);

        Assert.Equal(("IntervalFigure`1", FigureShape.Interval, text), (figure.GetType().Name, figure.Shape, figure.Claims[0].Text));
        Assert.Equal([value, lower, upper], Numbers(figure, "Value", "Lower", "Upper"));
        Assert.Equal([plus, minus], Numbers(figure, "Plus", "Minus"));
        Assert.Equal(level, ((decimal?)figure.GetType().GetProperty("Level")!.GetValue(figure))?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(figure, Dataset.Find(figure.Id));
        Assert.Contains($"<summary>{text}, {figure.Period}.", Dataset.Documentation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_level_of_an_uncertainty_stays_with_it()
    {
        var figure = Figure("August2025");

        Assert.Equal(("MeasuredFigure`1", "956 ± 10 arrests (95%)", 95m),
            (figure.GetType().Name, figure.Claims[0].Text, figure.Bounds.Level));
    }

    [Fact]
    public void A_voice_with_an_interval_and_one_without_it_differ()
    {
        var figure = (IDisputedFigure)Figure("September2025");

        Assert.Equal([FigureShape.Interval, FigureShape.Number], figure.Voices.Select(voice => voice.Shape));
        Assert.Equal("6 to 8 arrests", figure.Envelope.ToString());
    }

    private static Compiled Load(string figures)
    {
        var arrests = Samples.Arrests(figures, "counts: fall\nchange_of: all\nstatistic: average");
        return GeneratorRun.Of(Samples.Declarations, (arrests.Name, arrests.Yaml + "\nall: { title: All arrests, unit: arrest }\n")).Load();
    }

    private static IFigure Figure(string member) => Dataset.Figure("Ice.Arrests." + member);

    private static IEnumerable<string?> Numbers(IFigure figure, params string[] members) =>
        members.Select(member => NumberOf(figure.GetType().GetProperty(member)!.GetValue(figure)));

    private static string? NumberOf(object? quantity) =>
        ((decimal?)quantity?.GetType().GetProperty("Number")!.GetValue(quantity))?.ToString(CultureInfo.InvariantCulture);
}
