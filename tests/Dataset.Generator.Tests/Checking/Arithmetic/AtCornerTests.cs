using System.Globalization;
using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Tests.Checking.Arithmetic;

/// <summary>
/// Arithmetic at a corner, where an end may be infinite, excluded ("open"), or computed through infinity ("far"). "?" is no answer.
/// </summary>
public sealed class AtCornerTests
{
    private static readonly AtCorner Corner = new([]);

    [Theory]
    [InlineData("2", "3", "5")]
    [InlineData("2 open", "3", "5 open")]
    [InlineData("2", "3 open", "5 open")]
    [InlineData("0 open far", "3", "3 open far")]
    [InlineData("3", "0 open far", "3 open far")]
    [InlineData("∞", "3", "∞")]
    [InlineData("3", "-∞", "-∞")]
    [InlineData("∞", "∞", "∞")]
    [InlineData("-∞", "-∞", "-∞")]
    [InlineData("∞", "-∞", "?")]
    [InlineData("-∞", "∞", "?")]
    [InlineData("?", "3", "?")]
    [InlineData("3", "?", "?")]
    public void A_sum_is_infinite_beside_infinity_and_unknown_between_two_opposite_ones(string a, string b, string sum) =>
        Assert.Equal(sum, Write(Corner.Add(Read(a), Read(b))));

    [Theory]
    [InlineData("5", "3", "2")]
    [InlineData("5", "3 open", "2 open")]
    [InlineData("5", "∞", "-∞")]
    [InlineData("5", "-∞", "∞")]
    [InlineData("∞", "∞", "?")]
    [InlineData("∞", "-∞", "∞")]
    public void A_difference_is_the_sum_with_the_opposite(string a, string b, string difference) =>
        Assert.Equal(difference, Write(Corner.Subtract(Read(a), Read(b))));

    [Theory]
    [InlineData("2", "3", "6")]
    [InlineData("2 open", "3", "6 open")]
    [InlineData("2", "3 open", "6 open")]
    [InlineData("2 far", "3", "6 far")]
    [InlineData("2", "3 far", "6 far")]
    // A 0 that is reached is reached whatever it is multiplied by.
    [InlineData("0", "3 open", "0")]
    [InlineData("3 open", "0", "0")]
    [InlineData("0 open", "3", "0 open")]
    [InlineData("3", "0 open", "0 open")]
    [InlineData("0 open", "0", "0")]
    [InlineData("0", "0 open", "0")]
    [InlineData("0 open", "0 open", "0 open")]
    [InlineData("∞", "2", "∞")]
    [InlineData("2", "∞", "∞")]
    [InlineData("-2", "∞", "-∞")]
    [InlineData("∞", "-2", "-∞")]
    [InlineData("-∞", "-∞", "∞")]
    // A figure that is 0 stays 0 however large the other grows; a 0 that was computed through infinity need not.
    [InlineData("0", "∞", "0")]
    [InlineData("∞", "0", "0")]
    [InlineData("0 open", "∞", "0")]
    [InlineData("0 far", "∞", "?")]
    [InlineData("-∞", "0 open far", "?")]
    [InlineData("?", "0", "?")]
    [InlineData("0", "?", "?")]
    public void A_product_with_0_is_0_even_beside_infinity(string a, string b, string product) =>
        Assert.Equal(product, Write(Corner.Multiply(Read(a), Read(b))));

    [Theory]
    [InlineData("6", "3", "2")]
    [InlineData("6 open", "3", "2 open")]
    [InlineData("6", "3 open", "2 open")]
    [InlineData("0", "3 open", "0")]
    [InlineData("6 far", "3", "2 far")]
    [InlineData("6", "3 far", "2 far")]
    [InlineData("6", "∞", "0 open far")]
    [InlineData("0", "∞", "0")]
    [InlineData("0 open", "∞", "0 open")]
    [InlineData("0 far", "∞", "0 open far")]
    [InlineData("∞", "2", "∞")]
    [InlineData("∞", "-2", "-∞")]
    [InlineData("∞", "∞", "?")]
    [InlineData("6", "0", "?")]
    [InlineData("6", "0 open", "?")]
    [InlineData("?", "3", "?")]
    [InlineData("6", "?", "?")]
    public void A_quotient_by_infinity_is_a_0_that_is_not_reached(string a, string b, string quotient) =>
        Assert.Equal(quotient, Write(Corner.Divide(Read(a), Read(b))));

    [Theory]
    [InlineData(true, "3", "1", "2", "3")]
    [InlineData(true, "1", "2", "3", "3")]
    [InlineData(true, "1", "∞", "3", "∞")]
    [InlineData(true, "-∞", "1", "-∞", "1")]
    [InlineData(true, "2 open", "2", "1", "2")]
    [InlineData(true, "2", "2 open", "1", "2")]
    [InlineData(true, "2 open", "2 open", "3 open", "3 open")]
    [InlineData(true, "3", "2 open", "1", "3")]
    [InlineData(true, "3", "?", "1", "?")]
    [InlineData(true, "?", "1", "2", "?")]
    [InlineData(false, "3", "1", "2", "1")]
    [InlineData(false, "1 open", "1 open", "2", "1 open")]
    [InlineData(false, "1 open", "1", "2", "1")]
    [InlineData(false, "3", "-∞", "2", "-∞")]
    public void An_extreme_is_reached_where_one_of_its_members_reaches_it(bool isMaximum, string a, string b, string c, string extreme) =>
        Assert.Equal(extreme, Write(Corner.Extreme(isMaximum, [Read(a), Read(b), Read(c)])));

    [Fact]
    public void A_number_that_grew_too_long_has_no_answer()
    {
        var huge = ExtendedRational.At(decimal.MaxValue);
        for (var i = 0; i < 3; i++)
        {
            Assert.True(huge.IsFinite);
            huge = Corner.Multiply(huge, huge);
        }

        Assert.True(huge.IsUnknown);
        Assert.False(huge.IsFinite);
    }

    [Fact]
    public void Infinity_and_no_answer_are_no_finite_0()
    {
        Assert.False(ExtendedRational.Endless(1).IsZero);
        Assert.False(ExtendedRational.Unknown.IsZero);
        Assert.True(ExtendedRational.At(Rational.Zero).IsZero);
        Assert.Equal(new(Rational.Zero, -1, IsUnknown: false, IsOpen: true, IsFar: true), ExtendedRational.Endless(-1));
        Assert.Equal(new(Rational.Zero, 0, IsUnknown: true, IsOpen: true, IsFar: true), ExtendedRational.Unknown);
        Assert.Equal(new(Rational.One, 0, IsUnknown: false, IsOpen: false, IsFar: false), ExtendedRational.At(Rational.One));
    }

    private static ExtendedRational Read(string text)
    {
        var words = text.Split(' ');
        return words[0] switch
        {
            "?" => ExtendedRational.Unknown,
            "∞" => ExtendedRational.Endless(1),
            "-∞" => ExtendedRational.Endless(-1),
            var number => ExtendedRational.At(decimal.Parse(number, CultureInfo.InvariantCulture), words.Contains("open")) with
            {
                IsFar = words.Contains("far"),
            },
        };
    }

    private static string Write(ExtendedRational value) => value.IsUnknown ? "?"
        : value.Infinity != 0 ? (value.Infinity > 0 ? "∞" : "-∞")
        : value.Value.ToDecimal()!.Value.ToString("0.###", CultureInfo.InvariantCulture) + (value.IsOpen ? " open" : "")
        + (value.IsFar ? " far" : "");
}
