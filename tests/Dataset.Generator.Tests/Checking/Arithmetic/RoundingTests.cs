using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

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
    public void The_rounding_rules_that_lead_to_the_printed_number_are_listed(string computed, string printed, string rules) =>
        Assert.Equal(rules, Rounding.Reconciling(Worded.Value(computed).Low!.Value, Worded.Value(printed).Low!).ToString());

    [Fact]
    public void Rounding_half_to_even_is_recognised_apart_from_half_up()
    {
        var records = new Records { { "a[1]", "1,000.0", "arrest" }, { "b[1]", "125.0", "arrest" }, { "c[1]", "12", "percent" },
            { "d[1]", "13", "percent" } };

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
                Assert.Equal("−130,000 arrests", records.Compute("b[1] - a[1]").Text);
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
