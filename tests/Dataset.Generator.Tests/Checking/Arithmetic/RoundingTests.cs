using Dataset.Generator.Arithmetic;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

public class RoundingTests
{
    private static readonly Dictionary<string, Relation> Relations = new(StringComparer.Ordinal)
    {
        ["=="] = Relation.Equal,
        ["<"] = Relation.Below,
        ["<="] = Relation.AtMost,
        [">"] = Relation.Above,
        [">="] = Relation.AtLeast,
    };

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
    [InlineData("-94.89", "-95", "HalfUp, HalfEven")]
    [InlineData("-94.89", "-94", "Truncation")]
    [InlineData("-2.5", "-3", "HalfUp")]
    [InlineData("0", "0", "HalfUp, HalfEven, Truncation")]
    public void The_rounding_rules_that_lead_to_the_printed_number_are_listed(string computed, string printed, string rules) =>
        Assert.Equal(rules, Rounding.Reconciling(Worded.Value(computed).Low!.Value, Worded.Value(printed).Low!).ToString());

    [Fact]
    public void Without_a_last_digit_nothing_was_rounded() =>
        Assert.Equal(RoundingRules.None, Rounding.Reconciling(2, new Number(2, 0)));

    [Theory]
    [InlineData("==", "2 to 5", "2")]
    [InlineData("==", "-5 to -2", "2")]
    [InlineData("==", "-1 to 1", "0")]
    [InlineData("<", "2 to 5", "2")]
    [InlineData("<", "0", "0")]
    [InlineData("<", "-1", "0")]
    [InlineData(">", "-5 to -2", "2")]
    [InlineData(">=", "-5 to -2", "2")]
    [InlineData("<=", "2 to 5", "2")]
    public void The_gap_is_the_way_to_the_nearest_number_that_would_do(string relation, string difference, string gap) =>
        Assert.Equal(gap, Truths.Gap(Relations[relation], HedgeInterval.Stated(Worded.Value(difference))!.Value).ToString());

    [Theory]
    [InlineData("==", "0", "Always")]
    [InlineData("==", "-1 to 1", "Sometimes")]
    [InlineData("==", "over 0", "Never")]
    [InlineData("<", "under 0", "Always")]
    [InlineData("<", "-1 to 0", "Sometimes")]
    [InlineData("<", "0", "Never")]
    [InlineData("<", "at most 5", "Sometimes")]
    [InlineData("<=", "-1 to 0", "Always")]
    [InlineData("<=", "over 0", "Never")]
    [InlineData(">", "over 0", "Always")]
    [InlineData(">", "0 to 1", "Sometimes")]
    [InlineData(">", "0", "Never")]
    [InlineData(">=", "0 to 1", "Always")]
    [InlineData(">=", "under 0", "Never")]
    public void A_relation_is_true_for_all_some_or_none_of_the_differences(string relation, string difference, string satisfied) =>
        Assert.Equal(satisfied, Truths.Of(Relations[relation], HedgeInterval.Stated(Worded.Value(difference))!.Value).ToString());

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
