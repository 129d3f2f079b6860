using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Xunit;

namespace Dataset.Generator.Tests.Binding;


public class ValueWordsTests
{
    [Theory]
    [InlineData("7,000", "Exact", "7000", "1000")]
    [InlineData("7000", "Exact", "7000", "1000")]
    [InlineData("956", "Exact", "956", "1")]
    [InlineData("1,179", "Exact", "1179", "1")]
    [InlineData("0", "Exact", "0", "1")]
    [InlineData("about 8,300", "About", "8300", "100")]
    [InlineData("over 65,000", "Over", "65000", "1000")]
    [InlineData("over 100,000", "Over", "100000", "100000")]
    [InlineData("at least 75", "AtLeast", "75", "1")]
    [InlineData("nearly 52", "Nearly", "52", "1")]
    [InlineData("under 500", "Under", "500", "100")]
    [InlineData("up to 20 million", "AtMost", "20000000", "1000000")]
    [InlineData("at most 5", "AtMost", "5", "1")]
    [InlineData("0.10", "Exact", "0.10", "0.01")]
    [InlineData("94.00", "Exact", "94.00", "0.01")]
    [InlineData("1,200.50", "Exact", "1200.50", "0.01")]
    [InlineData("-3", "Exact", "-3", "1")]
    [InlineData("−3", "Exact", "-3", "1")]
    [InlineData("about -0.5", "About", "-0.5", "0.1")]
    [InlineData("1.5 million", "Exact", "1500000", "100000")]
    [InlineData("2.0 million", "Exact", "2000000", "100000")]
    [InlineData("20 million", "Exact", "20000000", "1000000")]
    [InlineData("1.2345 thousand", "Exact", "1234.5", "0.1")]
    [InlineData("3 trillion", "Exact", "3000000000000", "1000000000000")]
    [InlineData("79,228,162,514,264,337,593,543,950,335", "Exact", "79228162514264337593543950335", "1")]
    [InlineData("1.0545...", "CutOff", "1.0545", "0.0001")]
    [InlineData("1.50...", "CutOff", "1.50", "0.01")]
    [InlineData("-0.5...", "CutOff", "-0.5", "0.1")]
    [InlineData("0.0000000000000000000000000001", "Exact", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_number_keeps_its_hedge_its_printed_zeros_and_the_precision_it_shows(string raw, string qualifier, string number,
    string lastDigit)
    {
        var value = ValueWords.Parse(raw, out var problem);

        Assert.Null(problem);
        Assert.Equal(qualifier, value!.Qualifier.ToString());
        Assert.Equal(number, value.Low!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(lastDigit, value.Low.LastDigit.ToString(CultureInfo.InvariantCulture));
        Assert.Null(value.High);
        Assert.Null(value.Words);
        Assert.Equal(raw, value.Raw);
    }

    [Theory]
    [InlineData("1,200 to 1,500", "1200", "1500")]
    [InlineData("-3 to 5", "-3", "5")]
    [InlineData("1.2 million to 1.5 million", "1200000", "1500000")]
    [InlineData("500 thousand to 1 million", "500000", "1000000")]
    [InlineData("1.2 to 1.5 million", "1200000", "1500000")]
    public void A_range_has_two_ends(string raw, string low, string high)
    {
        var value = ValueWords.Parse(raw, out var problem);

        Assert.Null(problem);
        Assert.Equal(Qualifier.Between, value!.Qualifier);
        Assert.Equal(low, value.Low!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(high, value.High!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("6.67430 ± 0.00015", "6.67430", "0.00015")]
    [InlineData("1,200 ± 50", "1200", "50")]
    [InlineData("-3.0 ± 0.5", "-3.0", "0.5")]
    [InlineData("52 ± 0.5", "52", "0.5")]
    [InlineData("1.5 million ± 0.2 million", "1500000", "200000")]
    [InlineData("1.5 ± 0.2 million", "1500000", "200000")]
    public void A_number_keeps_the_uncertainty_that_is_printed_with_it(string raw, string number, string uncertainty)
    {
        var value = ValueWords.Parse(raw, out var problem);

        Assert.Null(problem);
        Assert.Equal(Qualifier.Measured, value!.Qualifier);
        Assert.Equal(number, value.Low!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(uncertainty, value.Uncertainty!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Null(value.High);
    }

    [Theory]
    [InlineData("hundreds")]
    [InlineData("thousands")]
    [InlineData("millions and millions")]
    [InlineData("tens of thousands")]
    [InlineData("all")]
    public void A_worded_quantity_has_no_bounds(string raw)
    {
        var value = ValueWords.Parse(raw, out var problem);

        Assert.Null(problem);
        Assert.Equal(new ValueRecord(raw, null, null, null, raw), value);
    }

    [Theory]
    [InlineData("the majority")]
    [InlineData("a majority")]
    [InlineData("most")]
    public void A_majority_is_over_half(string raw) =>
        Assert.Equal(new ValueRecord(raw, Qualifier.Over, new Number(50, 1), null, raw), ValueWords.Parse(raw, out _));

    [Theory]
    [InlineData("approximately 8,300", "write 'about 8,300'")]
    [InlineData("approx. 8,300", "write 'about 8,300'")]
    [InlineData("~8,300", "write 'about 8,300'")]
    [InlineData("8,300 or so", "write 'about 8,300'")]
    [InlineData("some 17,000", "write 'about 17,000'")]
    [InlineData("almost 52", "write 'nearly 52'")]
    [InlineData("more than 65,000", "write 'over 65,000'")]
    [InlineData("“north of” 100,000", "write 'over 100,000'")]
    [InlineData("exceeded 100,000", "write 'over 100,000'")]
    [InlineData("a minimum of 75", "write 'at least 75'")]
    [InlineData("75 or more", "write 'at least 75'")]
    [InlineData("1,200+", "write 'at least 1,200'")]
    [InlineData("less than 500", "write 'under 500'")]
    [InlineData("no more than 5", "write 'up to 5'")]
    [InlineData("between 1,200 and 1,500", "write '1,200 to 1,500'")]
    [InlineData("from 1,200 to 1,500", "write '1,200 to 1,500'")]
    [InlineData("1,200–1,500", "write '1,200 to 1,500'")]
    [InlineData("1,200-1,500", "write '1,200 to 1,500'")]
    [InlineData("About 8,300", "write 'about 8,300'")]
    [InlineData("20 Million", "write '20 million'")]
    [InlineData("94%", "write '94'")]
    [InlineData("94 percent", "write '94'")]
    [InlineData("about 75 arrests", "write 'about 75'")]
    [InlineData("1.5 million people", "write '1.5 million'")]
    [InlineData("$5", "write '5'")]
    [InlineData("about 1,200 to 1,500", "write '1,200 to 1,500'")]
    [InlineData("1,500 to 1,200", "write '1,200 to 1,500'")]
    [InlineData("6.67±0.01", "write '6.67 ± 0.01'")]
    [InlineData("6.67 +/- 0.01", "write '6.67 ± 0.01'")]
    [InlineData("6.67 plus or minus 0.01", "write '6.67 ± 0.01'")]
    [InlineData("6.674 30(15)", "write '6.67430 ± 0.00015'")]
    [InlineData("6.67430(15)", "write '6.67430 ± 0.00015'")]
    [InlineData("6.67 ± 0.01 metres", "write '6.67 ± 0.01'")]
    [InlineData("about 6.67 ± 0.01", "write '6.67 ± 0.01'")]
    [InlineData("at least 6.67 ± 0.01", "write '6.67 ± 0.01'")]
    [InlineData("6.67 to 6.68 ± 0.01", "write '6.67 to 6.68'")]
    [InlineData("6.67 ± 0.00", "write '6.67'")]
    [InlineData("6.67 ± -0.01", "write '6.67 ± 0.01'")]
    [InlineData("6.67 ± −0.01", "write '6.67 ± 0.01'")]
    [InlineData("6.67 ± 0.01 ± 0.02", "not part of a value")]
    [InlineData("6.67 ± about 0.01", "not part of a value")]
    [InlineData("79,228,162,514,264,337,593,543,950,335 ± 1", "more digits than a decimal can hold")]
    [InlineData("0.0000000000000000000000000001 ± 9", "more digits than a decimal can hold")]
    [InlineData("5 to 5", "write '5'")]
    [InlineData("7,00", "write '700'")]
    [InlineData("70,00", "write '7,000'")]
    [InlineData("1234,567", "write '1,234,567'")]
    [InlineData("7,", "write '7'")]
    [InlineData("3,", "a comma must have")]
    [InlineData(",500", "a comma must have")]
    [InlineData("1_500", "write '1,500'")]
    [InlineData("1\u00A0500", "write '1,500'")]
    [InlineData("1 500", "write '1,500'")]
    [InlineData("7.000,5", "write '7,000.5'")]
    [InlineData("1.000.000", "write '1,000,000'")]
    [InlineData("1e5", "write all its digits")]
    [InlineData("1E+5", "write all its digits")]
    [InlineData("0x10", "hexadecimal")]
    [InlineData("12:30", "time of day")]
    [InlineData("010", "write '10'")]
    [InlineData("00", "write '0'")]
    [InlineData("007.5", "write '7.5'")]
    [InlineData("1.5/2", "write one such as 2/3")]
    [InlineData("1/0", "no 0 below")]
    [InlineData(".5", "write '0.5'")]
    [InlineData("5.", "write '5'")]
    [InlineData("+5", "write '5'")]
    [InlineData("–3", "write a minus, '-3'")]
    [InlineData("-0", "write '0'")]
    [InlineData("20m", "not a number")]
    [InlineData("20 bn", "write '20 billion'")]
    [InlineData("20 hundred", "not part of a value")]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("Hundreds", "write 'hundreds'")]
    [InlineData("houndreds", "write 'hundreds'")]
    [InlineData("the mayority", "write 'the majority'")]
    [InlineData("nearly half", "write its digits")]
    [InlineData("twenty-five", "write its digits")]
    [InlineData("a million", "write its digits")]
    [InlineData("79,228,162,514,264,337,593,543,950,336", "more digits than a decimal can hold")]
    [InlineData("80,000,000,000,000,000 trillion", "more digits than a decimal can hold")]
    [InlineData("0.00000000000000000000000000001", "more digits than a decimal can hold")]
    [InlineData("7٠00", "write digits")]
    [InlineData("NaN", "neither a number")]
    [InlineData("1,200 to 1,300 to 1,500", "to")]
    public void What_is_no_value_is_told_how_to_become_one(string raw, string hint)
    {
        var value = ValueWords.Parse(raw, out var problem);

        Assert.Null(value);
        Assert.Contains(hint, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formatted_number_reads_back_as_itself()
    {
        var random = new Random(20250120);
        for (var i = 0; i < 5_000; i++)
        {
            var number = Math.Round((decimal)(random.NextDouble() * Math.Pow(10, random.Next(0, 15))),
                random.Next(0, 5)) * (random.Next(4) == 0 ? -1 : 1);
            var text = NumberWords.Format(number);
            var value = ValueWords.Parse(text, out var problem);

            Assert.True(value is not null, problem);
            Assert.Equal(number, value.Low!.Value);
            Assert.True(value.Low.LastDigit > 0);
            Assert.Equal(0, number % value.Low.LastDigit);
        }
    }

    [Theory]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("9")]
    [InlineData("\ud800")]
    [InlineData("1 to ")]
    [InlineData("1 ± ")]
    [InlineData("1.234 567(8) ")]
    [InlineData("-")]
    [InlineData("over ")]
    [InlineData(".0")]
    public void Hostile_text_is_refused_with_a_short_message(string part)
    {
        foreach (var times in new[] { 1, 3, 30, 60, 100_000 })
        {
            var raw = string.Concat(Enumerable.Repeat(part, times));
            var value = ValueWords.Parse(raw, out var problem);
            Assert.True(value is null ? problem is { Length: > 0 and < 600 } : problem is null, raw.Length < 200 ? raw : part);
        }
    }
}
