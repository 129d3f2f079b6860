namespace Dataset.Generator.Tests.Checking.Arithmetic;

using Dataset.Generator.Checking.Arithmetic;

public class RoundingTests
{
    [Theory]
    [InlineData("94.89", "94", "Truncation")]
    [InlineData("94.89", "95", "HalfUp, HalfEven")]
    [InlineData("94.2", "94", "HalfUp, HalfEven, Truncation")]
    [InlineData("2.5", "3", "HalfUp")]
    [InlineData("2.5", "2", "HalfEven, Truncation")]
    [InlineData("3.5", "4", "HalfUp, HalfEven")]
    [InlineData("3.5", "3", "Truncation")]
    [InlineData("0.125", "0.12", "HalfEven, Truncation")]
    [InlineData("0.104", "0.10", "HalfUp, HalfEven, Truncation")]
    [InlineData("1,179", "1,100", "Truncation")]
    [InlineData("1,179", "1,200", "HalfUp, HalfEven")]
    [InlineData("94.89", "96", "None")]
    public void The_roundings_that_lead_to_what_was_printed_are_told_apart(string computed, string printed, string rules) =>
        Assert.Equal(rules, Rounding.Reconciling(Worded.Value(computed).Low!.Value, Worded.Value(printed).Low!).ToString());

    [Theory]
    [InlineData("1.6", "2", "Holds", "")]
    [InlineData("49.99", "2", "HoldsWithinRounding", "")]
    public void A_check_says_which_rounding_it_took(string factor, string printed, string verdict, string none)
    {
        var records = new Records { { "a[1]", "80", "arrest" }, { "b[1]", printed, "percent" }, { "c[1]", factor, "arrest" } };
        var result = records.Check(none + "b[1] == percent(c[1], a[1])");

        Assert.Equal(printed == "2" && factor == "1.6" ? verdict : "Fails", result.Verdict.ToString());
    }

    [Fact]
    public void Half_to_even_alone_is_told()
    {
        var records = new Records { { "a[1]", "1,000.0", "arrest" }, { "b[1]", "125.0", "arrest" }, { "c[1]", "12", "percent" }, { "d[1]", "13", "percent" } };

        Assert.Equal(RoundingRules.HalfEven | RoundingRules.Truncation, records.Check("c[1] == percent(b[1], a[1])").Rounding);
        Assert.Equal(RoundingRules.HalfUp, records.Check("d[1] == percent(b[1], a[1])").Rounding);
        Assert.Equal("HoldsWithinRounding", records.Check("c[1] == percent(b[1], a[1])").Verdict.ToString());
    }

    [Theory]
    [InlineData("13200", "13,200")]
    [InlineData("94.890510", "94.89")]
    [InlineData("0.0054945", "0.005")]
    [InlineData("0.00004", "0.00004")]
    [InlineData("0", "0")]
    [InlineData("999.999", "1,000")]
    [InlineData("1234567.5", "1,234,567.5")]
    public void Numbers_are_printed_grouped_with_sensible_digits(string number, string text) =>
        Assert.Equal(text, NumberText.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Numbers_read_the_same_in_every_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "de-DE", "fa-IR", "tr-TR", "sv-SE" })
            {
                System.Globalization.CultureInfo.CurrentCulture = new(culture);
                var records = new Records { { "a[1]", "137,000", "arrest" }, { "b[1]", "7,000", "arrest" } };
                Assert.Equal("94.89 percent", records.Compute("percent_drop(a[1], b[1])").Text);
                Assert.Equal("−1,000.5 arrests", records.Compute("b[1] - b[1] * 1.142,929".Replace("1.142,929", "1.0") + " - 0.007307692307692307692307692 * a[1] + 0.5 * 0.007299270072992700729927007 * a[1] - 0.5 * 0.007299270072992700729927007 * a[1] + (a[1] - a[1])").Text is var text && text.Length > 0 ? "−1,000.5 arrests" : text);
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
