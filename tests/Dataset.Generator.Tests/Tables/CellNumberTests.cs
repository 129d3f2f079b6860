using System.Globalization;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Tables;

namespace Dataset.Generator.Tests.Tables;

public sealed class CellNumberTests
{
    [Theory]
    [InlineData("3521418059.923445", "en", "3,521,418,059.923445 by 0.000001")]
    [InlineData("7000", "en", "7,000 by 1")]
    [InlineData("7,000", "en", "7,000 by 1")]
    [InlineData("7001", "en", "7,001 by 1")]
    [InlineData("0.10", "en", "0.10 by 0.01")]
    [InlineData(".5", "en", "0.5 by 0.1")]
    [InlineData("-3", "en", "-3 by 1")]
    [InlineData("−3.5", "en", "-3.5 by 0.1")]
    [InlineData("+3", "en", "3 by 1")]
    [InlineData("(1,234)", "en", "-1,234 by 1")]
    [InlineData("1.5e6", "en", "1,500,000 by 100,000")]
    [InlineData("1.5E+06", "en", "1,500,000 by 100,000")]
    [InlineData("2E-3", "en", "0.002 by 0.001")]
    [InlineData("12 345.6", "en", "12,345.6 by 0.1")]
    [InlineData("3727.379 4118", "en", "3,727.3794118 by 0.0000001")]
    [InlineData("9.314 941 0372 e8", "en", "931,494,103.72 by 0.01")]
    [InlineData("1.5 × 10^3", "en", "1,500 by 100")]
    [InlineData("7.000,5", "de", "7,000.5 by 0.1")]
    [InlineData("7 000,5", "fr", "7,000.5 by 0.1")]
    [InlineData("7’000.5", "de-CH", "7,000.5 by 0.1")]
    [InlineData("12,34,567", "en-IN", "1,234,567 by 1")]
    [InlineData("1.234", "de", "1,234 by 1")]
    [InlineData("79228162514264337593543950335", "en", "79,228,162,514,264,337,593,543,950,335 by 1")]
    public void A_number_is_kept_to_its_last_printed_digit(string text, string language, string number) =>
        Assert.Equal(number, Shown(Read(text, language)));

    [Theory]
    [InlineData("<5", "Under")]
    [InlineData("≥ 75", "AtLeast")]
    [InlineData("~8300", "About")]
    [InlineData("5", "Exact")]
    public void A_sign_before_a_number_is_its_hedge(string text, string hedge) => Assert.Equal(hedge, Read(text).Hedge.ToString());

    [Fact]
    public void Dots_cut_a_number_off()
    {
        Assert.True(Read("1.054 571 817... e-34").IsCutOff);
        Assert.True(Read("1.054 571 817…").IsCutOff);
        Assert.False(Read("1.054").IsCutOff);
        Assert.Equal(-34, Read("1.054 571 817... e-34").Power);
        Assert.NotNull(Problem("1054..."));
    }

    [Fact]
    public void The_uncertainty_of_the_last_digits_stands_in_parentheses() => Assert.Equal("15", Read("6.674 30(15) e-11").LastDigits);

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("7,00")]
    [InlineData("7,0000")]
    [InlineData("7 00")]
    [InlineData("1,234.5.6")]
    [InlineData("7000 people")]
    [InlineData("7000p")]
    [InlineData("7000*")]
    [InlineData("5-7")]
    [InlineData("2025-03-01")]
    [InlineData("12:30")]
    [InlineData("1e")]
    [InlineData("--5")]
    [InlineData("(5")]
    [InlineData("$5")]
    [InlineData("5 %")]
    [InlineData("5 EUR")]
    [InlineData("792281625142643375935439503350")]
    [InlineData("0.12345678901234567890123456789")]
    public void What_is_not_one_number_whole_is_none(string text) => Assert.NotNull(Problem(text));

    [Theory]
    [InlineData("$1,234.50", "us-dollar")]
    [InlineData("-$5", "us-dollar")]
    [InlineData("$-5", "us-dollar per person")]
    [InlineData("5 €", "euro")]
    [InlineData("5 AUD", "aud")]
    [InlineData("12.5%", "percent")]
    [InlineData("12.5 %", "percent of population")]
    public void The_sign_of_the_unit_may_stand_at_the_number(string text, string unit)
    {
        Assert.NotNull(CellNumberReader.Read(text, LanguageTable.English, unit, out _));
        Assert.Contains("and the series counts in person", ProblemOf(text, "person"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_another_language_is_told_as_that() =>
        Assert.Contains(
            "In the language 'de' a number is written as in 7.000,5.", ProblemOf("1234.5", "person", "de"), StringComparison.Ordinal);

    private static CellNumber Read(string text, string language = "en")
    {
        var number = CellNumberReader.Read(text, LanguageTable.Find(language)!, "person", out var problem);
        Assert.Null(problem);
        return number!;
    }

    private static string? Problem(string text)
    {
        Assert.Null(CellNumberReader.Read(text, LanguageTable.English, "person", out var problem));
        return problem;
    }

    private static string ProblemOf(string text, string unit, string language = "en")
    {
        Assert.Null(CellNumberReader.Read(text, LanguageTable.Find(language)!, unit, out var problem));
        return problem!;
    }

    private static string Shown(CellNumber cell)
    {
        var number = cell.Number.Shifted(cell.Power).ToNumber()!;
        var decimals = (decimal.GetBits(number.Value)[3] >> 16) & 0xFF;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{number.Value.ToString("N" + decimals, CultureInfo.InvariantCulture)} by {number.LastDigit:#,0.############}");
    }
}
