using System.Globalization;
using System.Numerics;
using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>Exact fractions: their lowest terms, their way from and to decimal, and how they are printed.</summary>
public sealed class RationalTests
{
    [Theory]
    [InlineData(6, 4, "3/2")]
    [InlineData(-6, 4, "-3/2")]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -4, "3/2")]
    [InlineData(0, -4, "0/1")]
    [InlineData(5, 0, "0/1")]
    [InlineData(-5, 0, "0/1")]
    [InlineData(0, 0, "0/1")]
    public void A_fraction_is_kept_in_lowest_terms_and_by_0_it_is_0(int numerator, int denominator, string terms)
    {
        Assert.Equal(terms, Terms(new(numerator, denominator)));
        Assert.Equal(terms, Terms((Rational)numerator / denominator));
    }

    [Theory]
    [InlineData("0", "0/1")]
    [InlineData("-0.5", "-1/2")]
    [InlineData("0.125", "1/8")]
    [InlineData("4294967296", "4294967296/1")]
    [InlineData("18446744073709551616", "18446744073709551616/1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335/1")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335/1")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    public void A_decimal_becomes_the_fraction_it_is(string number, string terms)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(terms, Terms(value));
    }

    [Theory]
    [InlineData(1, 3, "0.333333333333")]
    [InlineData(2, 3, "0.666666666667")]
    [InlineData(-1, 3, "-0.333333333333")]
    [InlineData(-2, 3, "-0.666666666667")]
    [InlineData(7, 2, "3.5")]
    public void A_fraction_becomes_the_nearest_decimal_of_twelve_places(int numerator, int denominator, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), new Rational(numerator, denominator).ToDecimal());

    [Fact]
    public void As_many_places_are_kept_as_fit_into_a_decimal()
    {
        var most = new BigInteger(decimal.MaxValue);

        Assert.Equal(decimal.MaxValue, new Rational(most, 1).ToDecimal());
        Assert.Equal(decimal.MinValue, new Rational(-most, 1).ToDecimal());
        Assert.Equal(100_000_000_000_000_000_000m, new Rational(BigInteger.Pow(10, 20), 1).ToDecimal());
        Assert.Equal(33_333_333_333_333_333_333.333333333m, new Rational(BigInteger.Pow(10, 20), 3).ToDecimal());
        Assert.Null(new Rational(most + 1, 1).ToDecimal());
    }

    [Fact]
    public void What_fits_into_a_decimal_lies_within_its_ends()
    {
        var most = new BigInteger(decimal.MaxValue);

        Assert.True(new Rational(most, 1).FitsDecimal);
        Assert.True(new Rational((2 * most) - 1, 2).FitsDecimal);
        Assert.False(new Rational((2 * most) + 1, 2).FitsDecimal);
        Assert.False(new Rational(-most - 1, 1).FitsDecimal);
    }

    [Fact]
    public void A_number_is_unwieldy_above_two_to_the_512th_or_below_one_by_it()
    {
        var end = BigInteger.Pow(2, 512);

        Assert.False(new Rational(end, 1).IsUnwieldy);
        Assert.False(new Rational(1, end).IsUnwieldy);
        Assert.True(new Rational(end + 1, 1).IsUnwieldy);
        Assert.True(new Rational(-end - 1, 1).IsUnwieldy);
        Assert.True(new Rational(1, end + 1).IsUnwieldy);
    }

    [Theory]
    [InlineData(5, 2, 2)]
    [InlineData(4, 2, 2)]
    [InlineData(-1, 2, -1)]
    [InlineData(-4, 2, -2)]
    [InlineData(0, 1, 0)]
    public void The_floor_is_the_largest_whole_number_not_above(int numerator, int denominator, int floor) =>
        Assert.Equal(floor, Rational.Floor(new(numerator, denominator)));

    [Fact]
    public void Order_and_equality_are_those_of_the_numbers()
    {
        Rational half = 0.5m;
        Rational third = new(1, 3);

        Assert.True(third < half && half > third && third <= half && half >= third && half != third);
        Assert.False(half < third || third > half || half <= third || third >= half || half == third);
        Assert.True(half == new Rational(2, 4) && half <= new Rational(2, 4) && half >= new Rational(2, 4));
        Assert.False(half < new Rational(2, 4) || half > new Rational(2, 4) || half != new Rational(2, 4));
        Assert.True(half.Equals((object)new Rational(2, 4)));
        Assert.False(half.Equals((object)third));
        Assert.False(half.Equals("0.5"));
        Assert.Equal(half.GetHashCode(), new Rational(2, 4).GetHashCode());
        Assert.Equal(default(Rational).GetHashCode(), ((Rational)0).GetHashCode());
    }

    [Theory]
    [InlineData("1", "1", 2)]
    [InlineData("1", "2", 2)]
    [InlineData("1.001", "1.002", 3)]
    [InlineData("2", "2.00001", 5)]
    [InlineData("0.5", "0.5001", 4)]
    [InlineData("1", "0.0001", 4)]
    [InlineData("0.0001", "1", 4)]
    [InlineData("1", "1.000000000000000000000000001", 20)]
    public void Unequal_numbers_are_printed_with_as_many_places_as_tell_them_apart(string first, string second, int decimals) =>
        Assert.Equal(decimals, NumberText.DecimalsApart(Number(first), Number(second)));

    [Theory]
    [InlineData("0", 2)]
    [InlineData("1", 2)]
    [InlineData("-1", 2)]
    [InlineData("0.999", 3)]
    [InlineData("0.0005", 3)]
    [InlineData("0.0004", 4)]
    [InlineData("0.00004", 5)]
    [InlineData("0.0000000000000000000000000001", 20)]
    public void A_number_has_places_up_to_its_first_digit(string number, int decimals) =>
        Assert.Equal(decimals, NumberText.EnoughDecimals(Number(number)));

    [Theory]
    [InlineData("-0.001", "−0.001")]
    [InlineData("-1234567.891", "−1,234,567.89")]
    [InlineData("123", "123")]
    [InlineData("1234", "1,234")]
    [InlineData("0.0000000000000000000000000001", "0")]
    [InlineData("-0.0000000000000000000000000001", "0")]
    public void A_minus_stands_before_what_is_printed_as_less_than_0(string number, string text) =>
        Assert.Equal(text, NumberText.Of(Number(number)));

    private static Rational Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Terms(Rational value) => $"{value.Numerator}/{value.Denominator}";
}
