using Dataset.Runtime;
using Xunit;

namespace Dataset.Generator.Tests.Binding;

public sealed class FiscalYearTests
{
    [Theory]
    [InlineData("starts: 10-01", "2023-10-01/2024-09-30")]
    [InlineData("starts: 04-01, named_for: start", "2024-04-01/2025-03-31")]
    [InlineData("starts: 04-06, named_for: end", "2023-04-06/2024-04-05")]
    [InlineData("starts: 01-01", "2024")]
    [InlineData("starts: 01-01, named_for: start", "2024")]
    public void A_fiscal_year_has_the_days_that_its_source_counts(string fiscalYear, string id)
    {
        var figure = Run(fiscalYear, Samples.Figure("FY2024")).Load().Figure("Ice.Arrests.FiscalYear2024");

        Assert.Equal("ice.arrests." + id, figure.Id);
        Assert.Equal(Period.Parse(id), figure.Period);
    }

    [Fact]
    public void Fiscal_years_stand_at_either_end_and_behind_against()
    {
        var compiled = Run("starts: 10-01", """
            FY2022/FY2024: { value: "7,000", quote: "7,000 arrests" }
            FY2024: { value: 12, quote: 12 arrests, against: FY2023 }
            """).Load();

        Assert.Equal("ice.arrests.2021-10-01/2024-09-30", compiled.Figure("Ice.Arrests.FromOctober2021ToSeptember2024").Id);
        Assert.Equal("ice.arrests.2022-10-01/2023-09-30", compiled.Figure("Ice.Arrests.FiscalYear2024").BaselineId);
    }

    [Fact]
    public void A_fiscal_year_and_its_days_are_one_period()
    {
        var run = Run("starts: 10-01", Samples.Figure("FY2024") + "\n" + Samples.Figure("2023-10/2024-09"));

        Assert.Contains("'2023-10/2024-09' and 'FY2024' are the same period", Assert.Single(run.Problems).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_does_not_state_it_is_told_what_to_write()
    {
        var error = Assert.Single(Samples.Run(Samples.Figure("FY2024")).Problems).ToString();

        Assert.StartsWith(
            "ice.yaml(7,5): DS3007: The period 'FY2024' cannot be resolved. The source 'paper' does not state on which day",
            error,
            StringComparison.Ordinal);
        Assert.Contains("write 'fiscal_year: { starts: 10-01 }' under 'paper'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_that_count_differently_have_no_fiscal_year_in_common()
    {
        var run = Run("starts: 10-01", """
            FY2024:
              value: "7,000"
              quotes:
                - quote: "7,000 arrests"
                - { in: wire, quote: "7,000 arrests made" }
            """, "starts: 04-01");

        Assert.Contains("count fiscal years in different ways", Assert.Single(run.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("starts: 02-29")]
    [InlineData("starts: 13-01")]
    [InlineData("starts: October")]
    public void It_starts_on_a_day_that_every_year_has(string fiscalYear) =>
        Assert.Contains(Run(fiscalYear, Samples.Figure("2024")).Problems, problem =>
            problem.Id == "DS2013" && problem.Message.Contains("every year has", StringComparison.Ordinal));

    private static GeneratorRun Run(string fiscalYear, string figures, string? ofTheWire = null)
    {
        var declarations = Samples.Declarations.Yaml
            .Replace("title: The paper }", $"title: The paper, fiscal_year: {{ {fiscalYear} }} }}", StringComparison.Ordinal)
            .Replace("wire: { text: wire.txt,", "wire: { " + (ofTheWire is null ? "" : $"fiscal_year: {{ {ofTheWire} }}, ")
                + "text: wire.txt,", StringComparison.Ordinal);
        return GeneratorRun.Of([("sources.yaml", declarations), Samples.Arrests(figures)]);
    }
}
