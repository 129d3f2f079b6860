using Dataset.Tool.Factchecking;

namespace Dataset.Tool.Tests.Factchecking;

public sealed class PinTests
{
    [Theory]
    [InlineData("markdown", "It was 7,500 <!-- dataset: Border.Crossings.March2025 --> then.")]
    [InlineData("markdown", "It was <!-- dataset: Border.Crossings.March2025 --> 7,500 then, and 12 more.")]
    [InlineData("markdown", "It was 7,500 then.\n<!-- dataset: border.crossings.2025-03 -->\nMore.")]
    [InlineData("markdown", "<!-- dataset: Border.Crossings.March2025 -->\n\nIt was 7,500 then.")]
    [InlineData("html", "<p>It was <b>7,500</b><!-- dataset: Border.Crossings.March2025 --> then.</p>")]
    [InlineData("latex", "It was $7{,}500$ then. % dataset: Border.Crossings.March2025\nMore.")]
    [InlineData("text", "It was 7,500 [dataset: Border.Crossings.March2025] then.")]
    [InlineData("text", "It was 7,500 [dataset: Dataset.Border.Crossings.March2025] then.")]
    public void A_pin_says_which_figure_the_number_beside_it_stands_for(string format, string prose) =>
        Assert.Contains("differs: 7,500; Border.Crossings.March2025", Draft.Verdicts(prose, format));

    [Fact]
    public void A_pin_of_a_voice_settles_a_dispute()
    {
        Assert.Equal(["disputed: 956; Enforcement.Arrests.On26January2025"],
            Draft.Verdicts("There were 956 [dataset: Enforcement.Arrests.On26January2025]."));
        Assert.Equal(["agrees: 956; Enforcement.Arrests.On26January2025"],
            Draft.Verdicts("There were 956 [dataset: Enforcement.Arrests.On26January2025.PerIce]."));
        Assert.Equal(["differs: 956; Enforcement.Arrests.On26January2025"],
            Draft.Verdicts("There were 956 [dataset: Enforcement.Arrests.On26January2025.PerNbcNews]."));
    }

    [Fact]
    public void A_pin_of_no_figure_is_told_with_the_nearest_name()
    {
        var finding = Assert.Single(Draft.Check("It was 7,000 [dataset: Border.Crossings.Mrch2025]."));

        Assert.Equal("pin unknown", finding.Verdict.Words());
        Assert.StartsWith("no figure is called 'Border.Crossings.Mrch2025' (did you mean 'Border.Crossings.March2025'?).", finding.Message);
        Assert.Equal((1, 14, 1, 50), (finding.Place.Line, finding.Place.Column, finding.Place.EndLine, finding.Place.EndColumn));
    }

    [Theory]
    [InlineData("There is no number here. [dataset: Border.Crossings.March2025]")]
    [InlineData("There is only a date, 20 January 2025. [dataset: Border.Crossings.March2025]")]
    public void A_pin_without_a_number_is_told(string prose) =>
        Assert.Equal(["pin unused: Border.Crossings.March2025"], Draft.Verdicts(prose));

    [Fact]
    public void Two_pins_of_one_number_are_told() =>
        Assert.Equal(["agrees: 7,000; Border.Crossings.March2025", "pin unused: Border.Crossings.March2024"],
            Draft.Verdicts("It was 7,000 [dataset: Border.Crossings.March2025] [dataset: Border.Crossings.March2024]."));

    [Fact]
    public void A_number_that_its_author_says_is_none_is_set_aside() =>
        Assert.Empty(Draft.Verdicts("Some 4,512 ducks [dataset: none] were seen."));
}
