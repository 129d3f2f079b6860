using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;

namespace Dataset.Generator.Tests.Tables;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2024", "en", "2024")]
    [InlineData("2024-03", "en", "2024-03")]
    [InlineData("2024-03-01", "en", "2024-03-01")]
    [InlineData("2024-03-01T00:00:00", "en", "2024-03-01")]
    [InlineData("2024-Q1", "en", "2024-Q1")]
    [InlineData("2024Q1", "en", "2024-Q1")]
    [InlineData("2024 Q1", "en", "2024-Q1")]
    [InlineData("Q1 2024", "en", "2024-Q1")]
    [InlineData("2024M03", "en", "2024-03")]
    [InlineData("2024M3", "en", "2024-03")]
    [InlineData("202403", "en", "2024-03")]
    [InlineData("20240301", "en", "2024-03-01")]
    [InlineData("2024H2", "en", "2024-H2")]
    [InlineData("2024W04", "en", "2024-W04")]
    [InlineData("March 2024", "en", "2024-03")]
    [InlineData("MAR 2024", "en", "2024-03")]
    [InlineData("Mar-2024", "en", "2024-03")]
    [InlineData("2024 Mar.", "en", "2024-03")]
    [InlineData("1 March 2024", "en", "2024-03-01")]
    [InlineData("März 2024", "de", "2024-03")]
    [InlineData("1. Oktober 2024", "de", "2024-10-01")]
    [InlineData("août 2024", "fr", "2024-08")]
    [InlineData("déc. 2024", "fr", "2024-12")]
    [InlineData("enero de 2024", "es", "2024-01")]
    [InlineData("2024-01/2024-06", "en", "2024-H1")]
    public void A_period_is_read_as_tables_print_it(string text, string language, string id)
    {
        var period = PeriodText.Read(text, LanguageTable.Find(language)!);

        Assert.NotNull(period);
        Assert.Equal(id, PeriodResolver.Resolve(period, null, _ => null, out _)?.Id);
    }

    [Theory]
    [InlineData("Total", "en")]
    [InlineData("total", "en")]
    [InlineData("2024*", "en")]
    [InlineData("2024?", "en")]
    [InlineData("24", "en")]
    [InlineData("Mar-24", "en")]
    [InlineData("01/02/2024", "en")]
    [InlineData("2024/25", "en")]
    [InlineData("2024/2025", "en")]
    [InlineData("2024-13", "en")]
    [InlineData("2024Q5", "en")]
    [InlineData("202413", "en")]
    [InlineData("31 February 2024", "en")]
    [InlineData("March 2024", "fr")]
    [InlineData("Mai-Juni 2024", "de")]
    public void What_is_no_period_or_could_be_two_is_not_understood(string text, string language) =>
        Assert.Null(PeriodText.Read(text, LanguageTable.Find(language)!));

    [Fact]
    public void A_fiscal_year_is_one() => Assert.All(
        (string[])["FY2024", "FY 2024", "fy2024"],
        text => Assert.Equal(2024, PeriodText.Read(text, LanguageTable.English)?.From?.FiscalYear));
}
