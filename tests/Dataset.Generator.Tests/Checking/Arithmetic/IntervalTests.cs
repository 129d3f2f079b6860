using System.Globalization;
using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>Intervals in the words in which explanations print them; "any number" has no end.</summary>
public sealed class IntervalTests
{
    [Theory]
    [InlineData("2 to 6", "2", true)]
    [InlineData("2 to 6", "6", true)]
    [InlineData("2 to 6", "7", false)]
    [InlineData("2 to 6", "1", false)]
    [InlineData("over 2 and under 6", "2", false)]
    [InlineData("over 2 and under 6", "6", false)]
    [InlineData("over 2 and under 6", "3", true)]
    [InlineData("over 2 and at most 6", "6", true)]
    [InlineData("at least 2 and under 6", "2", true)]
    [InlineData("at least 2", "1000", true)]
    [InlineData("at most 2", "-1000", true)]
    [InlineData("any number", "0", true)]
    public void An_end_belongs_to_an_interval_unless_it_is_left_out(string interval, string number, bool contains) =>
        Assert.Equal(contains, Read(interval).Contains(Number(number)));

    [Theory]
    [InlineData("2 to 6", "4")]
    [InlineData("over 2 and under 6", "4")]
    [InlineData("5", "5")]
    [InlineData("at least 2", "3")]
    [InlineData("over 2", "3")]
    [InlineData("under 2", "1")]
    [InlineData("any number", "0")]
    public void The_number_inside_is_off_the_ends(string interval, string inside)
    {
        Assert.Equal(inside, NumberText.Of(Read(interval).Inside));
        Assert.True(Read(interval).Contains(Read(interval).Inside));
    }

    [Theory]
    [InlineData("3 to 4", "2 to 6", true)]
    [InlineData("2 to 6", "2 to 6", true)]
    [InlineData("2 to 6", "over 2 and at most 6", false)]
    [InlineData("2 to 6", "at least 2 and under 6", false)]
    [InlineData("over 2 and under 6", "2 to 6", true)]
    [InlineData("over 2 and under 6", "over 2 and under 6", true)]
    [InlineData("1 to 4", "2 to 6", false)]
    [InlineData("4 to 7", "2 to 6", false)]
    [InlineData("at least 2", "2 to 6", false)]
    [InlineData("at most 6", "2 to 6", false)]
    [InlineData("2 to 6", "at least 2", true)]
    [InlineData("2 to 6", "at most 6", true)]
    [InlineData("any number", "at least 2", false)]
    [InlineData("any number", "any number", true)]
    public void An_interval_is_inside_another_with_all_its_numbers(string one, string other, bool isInside) =>
        Assert.Equal(isInside, Read(one).IsInside(Read(other)));

    [Theory]
    [InlineData("1 to 2", "2 to 3", true)]
    [InlineData("1 to 2", "3 to 4", false)]
    [InlineData("at least 1 and under 2", "2 to 3", false)]
    [InlineData("1 to 2", "over 2 and at most 3", false)]
    [InlineData("at most 2", "at least 2", true)]
    [InlineData("under 2", "at least 2", false)]
    [InlineData("at least 5", "at most 4", false)]
    [InlineData("any number", "3", true)]
    public void Intervals_overlap_where_they_share_a_number(string one, string other, bool overlap)
    {
        Assert.Equal(overlap, Read(one).Overlaps(Read(other)));
        Assert.Equal(overlap, Read(other).Overlaps(Read(one)));
    }

    [Theory]
    [InlineData("any number")]
    [InlineData("at least 2")]
    [InlineData("over 2")]
    [InlineData("at most 2")]
    [InlineData("under 2")]
    [InlineData("2")]
    [InlineData("2 to 6")]
    [InlineData("over 2 and at most 6")]
    [InlineData("over 2 and under 6")]
    [InlineData("at least 2 and under 6")]
    public void An_interval_is_printed_with_what_its_ends_are(string words) => Assert.Equal(words, Read(words).ToString());

    [Fact]
    public void Without_ends_it_is_everything()
    {
        Assert.Equal(Interval.Everything, Interval.Closed(null, null));
        Assert.False(Interval.Everything.IsPoint);
        Assert.True(Interval.Point(2).IsPoint);
        Assert.False(Interval.Closed(2, null).IsPoint);
        Assert.False(Interval.Closed(2, 3).IsPoint);
    }

    // Arithmetic on intervals, whose ends are closed.
    [Theory]
    [InlineData("2 to 3", "4 to 5", "8 to 15")]
    [InlineData("-2 to 3", "4 to 5", "−10 to 15")]
    [InlineData("-2 to 3", "-4 to 5", "−12 to 15")]
    [InlineData("-3 to 2", "-4 to 5", "−15 to 12")]
    [InlineData("-3 to -2", "-5 to -4", "8 to 15")]
    [InlineData("0", "4 to 5", "0")]
    [InlineData("0", "any number", "0")]
    [InlineData("any number", "0", "0")]
    [InlineData("at least 2", "3 to 4", "at least 6")]
    [InlineData("3 to 4", "at least 2", "at least 6")]
    [InlineData("at least 2", "-4 to -3", "at most −6")]
    [InlineData("at least -2", "3 to 4", "at least −8")]
    [InlineData("at most -2", "at most -3", "at least 6")]
    [InlineData("at most -2", "at least 3", "at most −6")]
    [InlineData("at least -2", "-1 to 4", "any number")]
    [InlineData("at most 2", "at least 3", "any number")]
    [InlineData("any number", "1 to 2", "any number")]
    // An end of 0 stays 0 against an end that is missing.
    [InlineData("0 to 3", "at least 1", "at least 0")]
    [InlineData("at least 0", "0 to 4", "at least 0")]
    [InlineData("-3 to 0", "at least 1", "at most 0")]
    [InlineData("at least 1", "-3 to 0", "at most 0")]
    public void A_product_lies_between_the_products_of_the_ends(string a, string b, string product) =>
        Assert.Equal(product, IntervalArithmetic.Product(Read(a), Read(b)).ToString());

    [Theory]
    [InlineData("6 to 12", "2 to 3", "2 to 6")]
    [InlineData("6 to 12", "-3 to -2", "−6 to −2")]
    [InlineData("6 to 12", "at least 2", "0 to 6")]
    [InlineData("6 to 12", "at most -2", "−6 to 0")]
    [InlineData("6 to 12", "-1 to 2", null)]
    [InlineData("6 to 12", "0 to 2", null)]
    [InlineData("6 to 12", "any number", null)]
    public void A_quotient_is_undefined_where_the_divisor_may_be_0(string a, string b, string? quotient) =>
        Assert.Equal(quotient, IntervalArithmetic.Quotient(Read(a), Read(b))?.ToString());

    [Theory]
    [InlineData("2 to 3", "4 to 5", "6 to 8", "−3 to −1")]
    [InlineData("at least 2", "4 to 5", "at least 6", "at least −3")]
    [InlineData("2 to 3", "at least 5", "at least 7", "at most −2")]
    public void Sums_and_differences_go_from_end_to_end(string a, string b, string sum, string difference)
    {
        Assert.Equal(sum, IntervalArithmetic.Sum(Read(a), Read(b)).ToString());
        Assert.Equal(difference, IntervalArithmetic.Difference(Read(a), Read(b)).ToString());
    }

    [Theory]
    [InlineData(true, "1 to 5", "2 to 3", "2 to 5")]
    [InlineData(true, "2 to 3", "1 to 5", "2 to 5")]
    [InlineData(true, "1 to 5", "at least 2", "at least 2")]
    [InlineData(true, "1 to 5", "at most 3", "1 to 5")]
    [InlineData(true, "at most 3", "1 to 5", "1 to 5")]
    [InlineData(true, "at most 3", "at least 1", "at least 1")]
    [InlineData(false, "1 to 5", "2 to 3", "1 to 3")]
    [InlineData(false, "2 to 3", "1 to 5", "1 to 3")]
    [InlineData(false, "1 to 5", "at most 3", "at most 3")]
    [InlineData(false, "1 to 5", "at least 2", "1 to 5")]
    [InlineData(false, "at least 2", "1 to 5", "1 to 5")]
    [InlineData(false, "at most 3", "at least 1", "at most 3")]
    public void The_extreme_of_intervals_takes_the_further_of_each_end(bool isMaximum, string a, string b, string extreme) =>
        Assert.Equal(extreme, new IntervalArithmetic([]).Extreme(isMaximum, [Read(a), Read(b)])!.Value.ToString());

    [Fact]
    public void What_has_a_part_that_is_undefined_is_undefined()
    {
        var arithmetic = new IntervalArithmetic([]);
        Interval? two = Interval.Point(2);

        Assert.Null(arithmetic.Extreme(true, [two, null]));
        Assert.Null(arithmetic.Add(two, null));
        Assert.Null(arithmetic.Add(null, two));
        Assert.Null(arithmetic.Subtract(two, null));
        Assert.Null(arithmetic.Subtract(null, two));
        Assert.Null(arithmetic.Multiply(two, null));
        Assert.Null(arithmetic.Multiply(null, two));
        Assert.Null(arithmetic.Divide(two, null));
        Assert.Null(arithmetic.Divide(null, two));
    }

    [Fact]
    public void An_end_that_grew_too_long_is_left_open()
    {
        Rational huge = decimal.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            huge *= huge;
        }

        Assert.Equal("at least 1", IntervalArithmetic.Product(Interval.Closed(1, huge), Interval.Closed(1, huge)).ToString());
        Assert.Equal("at most −1", IntervalArithmetic.Product(Interval.Closed(-huge, -1), Interval.Closed(1, huge)).ToString());
    }

    private static Interval Read(string words)
    {
        if (words == "any number")
        {
            return Interval.Everything;
        }

        if (words.Split(" and ") is [var first, var second])
        {
            var (low, high) = (Read(first), Read(second));
            return new(low.Low, low.LowIsOpen, high.High, high.HighIsOpen);
        }

        if (words.Split(" to ") is [var from, var to])
        {
            return Interval.Closed(Number(from), Number(to));
        }

        var number = Number(words[(words.LastIndexOf(' ') + 1)..]);
        return words.Contains("over") ? new(number, true, null, true)
            : words.Contains("under") ? new(null, true, number, true)
            : words.Contains("at least") ? Interval.Closed(number, null)
            : words.Contains("at most") ? Interval.Closed(null, number)
            : Interval.Point(number);
    }

    private static Rational Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
