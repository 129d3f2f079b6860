using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Binding;

public sealed class IntervalKeyTests
{
    private static ValueRecord Value(string keys) => Bound.Claim($"value: {{ {keys} }}", "quote: 1.07 arrests").Value;

    private static IReadOnlyList<string> Issues(string keys) => Bound.Issues(Bound.Figure($"value: {{ {keys} }}", "quote: 1.07 arrests"));

    [Fact]
    public void An_interval_stands_beside_its_number_with_its_level()
    {
        var value = Value("is: 1.07, interval: 0.8 to 1.3, level: 95%");

        Assert.Equal((Qualifier.Exact, 1.07m, 95m), (value.Qualifier, value.Low!.Value, value.Level));
        Assert.Equal((0.8m, 1.3m), (value.Interval!.Value.Low.Value, value.Interval.Value.High.Value));
        Assert.Equal((0.8m, 1.3m), value.Ends);
        Assert.Equal("0.8 to 1.3", HedgeInterval.Stated(value).ToString());
        Assert.Equal("0.8 to 1.3", HedgeInterval.Widened(value).ToString());
    }

    [Fact]
    public void Two_uncertainties_reach_two_ends()
    {
        var value = Value("is: 5.20, plus: 1.14, minus: 1.19");

        Assert.Equal((1.14m, 1.19m), (value.Plus!.Value, value.Minus!.Value));
        Assert.Equal((4.01m, 6.34m), value.Ends);
        Assert.Null(value.Interval);
    }

    [Fact]
    public void The_number_may_be_about_and_one_side_nought()
    {
        Assert.Equal((Qualifier.About, (0.8m, 1.3m)),
            (Value("is: about 1.07, interval: 0.8 to 1.3").Qualifier, Value("is: about 1.07, interval: 0.8 to 1.3").Ends!.Value));
        Assert.Equal((5m, 6m), Value("is: 5, plus: 1, minus: 0").Ends);
    }

    [Fact]
    public void The_level_of_a_printed_uncertainty_stands_beside_it()
    {
        var value = Value("is: 5.1 ± 0.2, level: 68.3%");

        Assert.Equal((Qualifier.Measured, 0.2m, 68.3m), (value.Qualifier, value.Uncertainty!.Value, value.Level));
        Assert.Null(value.Ends);
    }

    [Theory]
    [InlineData("is: 7",
    "DS2002 8,9: The value has no 'interval'. Add 'interval:' with the ends printed behind the number, or 'plus:' and 'minus:'; a number "
        + "alone stands beside 'value:'.")]
    [InlineData("interval: 1 to 2", "DS2002 8,9: The value has no 'is'. Add 'is:' with the number with its hedge.")]
    [InlineData("is: 1.07, intervall: 0.8 to 1.3",
    "DS2001 8,28: 'intervall' is not a key of the value (did you mean 'interval'?). Write one of: is, interval, level, plus, minus.")]
    [InlineData("is: 1.07, interval: 0.8",
    "DS2004 8,38: The value '0.8' is not understood. An interval has two ends: write them as in '0.8 to 1.3'.")]
    [InlineData("is: 1.07, interval: 1.3 to 0.8",
    "DS2004 8,38: The value '1.3 to 0.8' is not understood. The lower number of a range comes first: write '0.8 to 1.3'.")]
    [InlineData("is: 1.07, interval: 1.1 to 1.3",
    "DS2004 8,38: The value '1.1 to 1.3' is not understood. The interval leaves out 1.07, the number that it is printed with.")]
    [InlineData("is: 1.07, interval: 0.8 to 1.3, level: 0.95",
    "DS2004 8,57: The value '0.95' is not understood. Write the confidence of the interval in percent, as in '95%'.")]
    [InlineData("is: 1.07, interval: 0.8 to 1.3, level: 100%",
    "DS2004 8,57: The value '100%' is not understood. Write the confidence of the interval in percent, as in '95%'.")]
    [InlineData("is: 5.20, plus: 1.14", "DS2002 8,28: The value has no 'minus'. Add 'minus:' with the uncertainty to the other side.")]
    [InlineData("is: 5.20, minus: 1.14", "DS2002 8,28: The value has no 'plus'. Add 'plus:' with the uncertainty to the other side.")]
    [InlineData("is: 5.20, plus: 1.14, minus: -1.19",
    "DS2004 8,47: The value '-1.19' is not understood. The key 'minus' is the sign: write '1.19'.")]
    [InlineData("is: 5.20, interval: 4 to 6, plus: 1, minus: 1",
    "DS2007 8,46: The value has both 'interval' and 'plus', and only one of them can be meant. Keep one.")]
    [InlineData("is: 1 to 2, interval: 1 to 2",
    "DS2004 8,22: The value '1 to 2' is not understood. An interval, 'plus:' and 'minus:' belong to one number: write it here, with its "
        + "hedge.")]
    [InlineData("is: hundreds, interval: 1 to 2",
    "DS2004 8,22: The value 'hundreds' is not understood. An interval, 'plus:' and 'minus:' belong to one number: write it here, with its "
        + "hedge.")]
    [InlineData("is: over 1, interval: 1 to 2",
    "DS2004 8,22: The value 'over 1' is not understood. A number with a printed interval has no other hedge than 'about': write the number "
        + "alone.")]
    [InlineData("is: 5.1 ± 0.2, interval: 5 to 6",
    "DS2004 8,22: The value '5.1 ± 0.2' is not understood. A '±' is an uncertainty already: write the number alone, or leave out "
        + "'interval:', 'plus:' and 'minus:'.")]
    [InlineData("is: 79228162514264337593543950335, plus: 1, minus: 1",
    "DS2004 8,22: The value '79228162514264337593543950335' is not understood. Its ends have more digits than a decimal can hold (28): "
        + "write fewer, or a scale word such as 'million'.")]
    public void What_is_wrong_with_an_interval_is_said_at_its_key(string keys, string issue) => Assert.Equal([issue], Issues(keys));

    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData("about 1/4", 1, 4)]
    public void A_fraction_stays_one(string raw, int numerator, int denominator)
    {
        var value = Bound.Claim($"value: {raw}", "quote: a part of the arrests").Value;

        Assert.Equal((numerator, denominator), value.Fraction);
    }

    [Fact]
    public void A_third_is_exactly_a_third_to_a_check() =>
        Assert.True(HedgeInterval.Stated(Bound.Claim("value: 1/3", "quote: a third").Value)!.Value.Low == (Rational)1 / 3);

    [Theory]
    [InlineData("percent", "25")]
    [InlineData("permille", "250")]
    public void A_number_in_percent_is_no_fraction(string unit, string number) => Assert.Equal(
        [$"DS2004 8,16: The value '1/4' is not understood. A number in {unit} is no fraction: write '{number}' where the words mean 1/4 "
        + $"of the whole."],
        Bound.Issues(Bound.Figure("value: 1/4", "quote: a quarter").Replace("unit: arrest", "unit: " + unit, StringComparison.Ordinal)));

    [Theory]
    [InlineData("79228162514264337593543950335/0.0000000000000000000000000001")]
    [InlineData("1/0")]
    [InlineData("1.5/2")]
    public void What_is_no_part_is_refused(string raw) => Assert.StartsWith(
        "DS2004 8,16: ", Assert.Single(Bound.Issues(Bound.Figure($"value: {raw}", "quote: a part"))), StringComparison.Ordinal);
}
