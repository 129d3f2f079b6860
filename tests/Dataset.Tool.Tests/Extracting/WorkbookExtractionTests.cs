using Dataset.Tool.Extracting;
using Dataset.Tool.Extracting.Workbooks;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>A sheet of a workbook is CSV: the digits that its cells print, days by ISO 8601, a row for a row.</summary>
public sealed class WorkbookExtractionTests
{
    private const string Row = """<row r="1"><c r="A1" t="str"><v>Year</v></c><c r="B1" t="str"><v>Ducks</v></c></row>""";

    [Fact]
    public void A_sheet_is_written_row_by_row()
    {
        var bytes = Archive.Workbook(
            [],
            ("Ducks", """
                <row r="1"><c r="A1" t="str"><v>Fiscal&#10;Year</v></c><c r="B1" t="str"><v>Ducks, all</v></c></row>
                <row r="2"><c r="A2"><v>2024</v></c><c r="B2"><v>1310.5</v></c></row>
                <row r="4"><c r="B4" t="str"><v>the "first"</v></c></row>
                <row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#N/A</v></c></row>
                <row r="9"><c r="F9"/></row>
                """));

        Assert.Equal("\"Fiscal\nYear\",\"Ducks, all\"\n2024,1310.5\n\n,\"the \"\"first\"\"\"\nTRUE,#N/A\n",
            Extracted.From("ducks.xlsx", bytes).Text);
    }

    [Theory]
    [InlineData("""<c r="B2"><f>1+1</f><v>2</v></c>""", null)]
    [InlineData("""<c r="B2" t="str"><f>A1</f><v></v></c>""", null)]
    [InlineData("""<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>""", null)]
    [InlineData("""<c r="B2"><f>1+1</f></c>""", "A cell has a formula without a result, B2 first")]
    [InlineData("""<c r="B2"><f>1+1</f></c><c r="C2"><f>B2*2</f></c>""", "2 cells have a formula without a result, B2 first")]
    public void A_formula_that_was_never_computed_is_warned_of(string cells, string? warning)
    {
        var sheet = Extracted.From("ducks.xlsx", Archive.Workbook([], ("Ducks", $"""{Row}<row r="2">{cells}</row>""")));

        Assert.StartsWith("Year,Ducks", sheet.Text, StringComparison.Ordinal);
        Assert.Equal(warning is null ? 0 : 1, sheet.Warnings.Count());
        Assert.All(sheet.Warnings, one => Assert.StartsWith(warning!, one, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("General", "1310", "1310")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "6.62607015E-34", "6.62607015E-34")]
    [InlineData("General", "12345678901234567890", "12345678901234600000")]
    [InlineData("#,##0", "1310", "1310")]
    [InlineData("#,##0.00", "1310.5", "1310.50")]
    [InlineData("0.0#", "2", "2.0")]
    [InlineData("0%", "0.25", "25%")]
    [InlineData("0.0%", "0.255", "25.5%")]
    [InlineData("#,##0.0_);(#,##0.0)", "-7", "-7.0")]
    [InlineData("0.0\" km\"", "7", "7.0")]
    [InlineData("#,##0,", "1310000", "1310000")]
    [InlineData("yyyy-mm-dd", "45719", "2025-03-03")]
    [InlineData("mmm-yy", "45717", "2025-03")]
    [InlineData("d/m/yyyy h:mm", "45719.5", "2025-03-03T12:00:00")]
    public void A_number_has_the_digits_that_its_cell_prints(string format, string value, string text)
    {
        var bytes = Archive.Workbook([format], ("Ducks", $"""<row r="1"><c r="A1" s="1"><v>{value}</v></c></row>"""));

        var sheet = Extracted.From("ducks.xlsx", bytes);

        Assert.Equal(text + "\n", sheet.Text);
        Assert.Empty(sheet.Warnings);
    }

    [Fact]
    public void A_number_that_its_cell_rounds_is_written_whole_and_that_is_said()
    {
        var bytes = Archive.Workbook(["0.0"], ("Ducks", """<row r="1"><c r="A1" s="1"><v>1310.25</v></c></row>"""));

        var sheet = Extracted.From("ducks.xlsx", bytes);

        Assert.Equal("1310.25\n", sheet.Text);
        Assert.Equal("A number is shown rounded by the workbook; it is written whole.", Assert.Single(sheet.Warnings));
    }

    [Fact]
    public void Of_several_sheets_one_must_be_named()
    {
        var bytes = Archive.Workbook([], ("Notes", Row), ("Ducks", Row.Replace("Year", "Month", StringComparison.Ordinal)));

        Assert.Equal(["Notes", "Ducks"], WorkbookExtractor.Sheets(bytes));
        Assert.Equal("it has several sheets; name one of: 'Notes', 'Ducks'", Extracted.Error("ducks.xlsx", bytes));
        Assert.Equal("it has no sheet 'Geese'; name one of: 'Notes', 'Ducks'",
            Extracted.Error("ducks.xlsx", bytes, new(Sheet: "Geese")));
        Assert.Equal("Month,Ducks\n", Extracted.From("ducks.xlsx", bytes, new ExtractionOptions(Sheet: "Ducks")).Text);
    }
}
