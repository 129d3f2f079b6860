using System.Globalization;
using System.Text;
using Dataset.Runtime.Generated;

namespace Dataset.Tests;

/// <summary>Numbers of the texts that the generator writes are read as the framework would read them, to the last decimal.</summary>
public sealed class EmittedNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("7000")]
    [InlineData("-12")]
    [InlineData("1.50")]
    [InlineData("-0.25")]
    [InlineData("0.0")]
    [InlineData("000.10")]
    [InlineData("2147483648")]
    [InlineData("4294967296.5")]
    [InlineData("999999999999999999")]
    [InlineData("-99999999999999999.9")]
    [InlineData("0.00000000000000001")]
    [InlineData("1234567890123456789")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001")]
    public void A_number_has_the_value_and_the_decimals_of_its_text(string text)
    {
        var expected = decimal.Parse(text, CultureInfo.InvariantCulture);
        var number = EmittedNumber.Decimal(Encoding.UTF8.GetBytes(text));
        Assert.Equal(decimal.GetBits(expected), decimal.GetBits(number));
    }

    [Fact]
    public void Random_numbers_are_read_as_the_framework_reads_them()
    {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++)
        {
            var number = new decimal(random.Next(), random.Next(3) * random.Next(), random.Next(2) * random.Next(), random.Next(2) == 0,
                (byte)random.Next(20));
            var text = number.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(decimal.GetBits(number), decimal.GetBits(EmittedNumber.Decimal(Encoding.UTF8.GetBytes(text))));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("-.")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("--1")]
    [InlineData("79228162514264337593543950336")]
    public void What_is_no_number_is_said_to_be_damaged(string text) =>
        Assert.Throws<FormatException>(() => EmittedNumber.Decimal(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("15", 15)]
    [InlineData("2147483647", int.MaxValue)]
    public void A_whole_number_is_read(string text, int number) =>
        Assert.Equal(number, EmittedNumber.Whole(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    public void What_is_no_whole_number_is_said_to_be_damaged(string text) =>
        Assert.Throws<FormatException>(() => EmittedNumber.Whole(Encoding.UTF8.GetBytes(text)));
}
