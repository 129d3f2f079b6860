using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Tables;

/// <summary>What <c>rows:</c> make of a table.</summary>
public sealed class RowsTests
{
    private const string Ports = """
        Year,Port,Kind,Count
        2024,North,in,7000
        2024,South,in,500
        2024,North,out,80
        2025,North,in,7100
        2025,South,in,520
        2025,North,out,90

        """;

    [Fact]
    public void Rows_of_one_place_are_the_figures_of_a_series() => Assert.Equal(
        ["2024: 7,000", "2025: 7,100"],
        TableSample.Of(Ports, "period: Year, value: Count, where: { Port: North, Kind: in }").Figures);

    [Fact]
    public void A_figure_points_to_its_cell()
    {
        var claim = TableSample.Of(Ports, "period: Year, value: Count, by: Kind, where: { Port: South, Year: 2025 }").Claim;

        var cell = Assert.Single(claim.Cells.Items);
        Assert.Equal(
            ("table", 6, 6, 4, "Count", "520", 1), (cell.In, cell.Line, cell.Row, cell.Position, cell.Column, cell.Text, cell.Count));
        Assert.Empty(claim.Quotes.Items);
        Assert.Equal(["table"], claim.Sources);
    }

    [Fact]
    public void Rows_of_one_period_are_added_when_asked_for_and_counted()
    {
        var sample = TableSample.Of(Ports, "period: Year, value: Count, sum: true");

        Assert.Equal(["2024: 7,580", "2025: 7,710"], sample.Figures);
        var cell = Assert.Single(sample.File.Series[0].Figures[1].Claims[0].Cells.Items);
        Assert.Equal((5, "7,710", 3), (cell.Line, cell.Text, cell.Count));
    }

    [Fact]
    public void A_sum_keeps_the_last_digit_of_its_most_exact_part()
    {
        var claim = TableSample.Of("Year,Count\n2025,1.25\n2025,2.5\n2025,3\n", "period: Year, value: Count, sum: true").Claim;

        Assert.Equal((6.75m, 0.01m, false), (claim.Value.Low!.Value, claim.Value.Low.LastDigit, claim.Value.Low.IsBare));
    }

    [Fact]
    public void Two_rows_of_one_period_are_an_error_that_names_both_lines() => Assert.Equal(
        "table.csv(4,16): DS7016: Line 4 and line 2 of table.csv both state the period 2024. Choose one with 'where:', part them with "
        + "'by:', or write 'sum: true' where all of them together are the number.",
        TableSample.Of(Ports, "period: Year, value: Count, where: { Port: North }").Issues[0]);

    [Fact]
    public void A_column_parts_the_rows_into_series_with_titles_areas_and_names()
    {
        var file = TableSample.Of(
            Ports, "period: Year, value: Count, by: Port, where: { Kind: in }, area: Port, names: { South: DeepSouth }").File;

        Assert.Equal(["north", "deep-south"], file.Series.Select(series => series.Key));
        Assert.Equal(["North", "DeepSouth"], file.Series.Select(series => series.Name!));
        Assert.Equal(["Counted: North", "Counted: South"], file.Series.Select(series => series.Title));
        Assert.Equal(["North", "South"], file.Series.Select(series => series.Area!));
        Assert.Equal(["2024: 500", "2025: 520"], file.Series[1].Figures.Select(TableSample.Shown));
        Assert.All(file.Series, series => Assert.Equal("counted", series.WrittenKey));
    }

    [Fact]
    public void A_name_of_the_series_stands_before_the_names_that_a_column_gives() => Assert.Equal(
        ["PortNorth", "PortSouth"],
        TableSample.Of(Ports, "period: Year, value: Count, by: Port, where: { Kind: in }", series: "name: Port").File.Series
            .Select(series => series.Name!));

    [Fact]
    public void Accents_are_taken_off_a_name_and_other_letters_need_one()
    {
        const string Table = "Year,Port,Count\n2025,Côte d'Azur,7\n2025,Ærø,8\n2025,3rd Pier,9\n";
        var sample = TableSample.Of(Table, "period: Year, value: Count, by: Port");

        Assert.Equal("CoteDAzur", Assert.Single(sample.File.Series.Items).Name);
        Assert.Equal(["table.csv(3,6): DS7018", "table.csv(4,6): DS7018"], sample.Issues.Select(Start));
    }

    [Fact]
    public void Two_values_of_one_name_are_an_error_that_names_both() => Assert.Equal(
        "table.csv(3,6): DS7020: 'Pier-1' and 'Pier 1' in line 2 both give the name 'Pier1'. Write a name for one of them under 'names:'.",
        Assert.Single(TableSample.Of("Year,Port,Count\n2025,Pier 1,7\n2025,Pier-1,8\n", "period: Year, value: Count, by: Port").Issues));

    [Fact]
    public void A_value_of_where_or_names_that_no_row_has_is_an_error_with_the_nearest() => Assert.Equal(
        [
            "topic.yaml(11,58): DS7011: 'Nort' stands in no row of the column 'Port' of table.csv (did you mean 'North'?). Write it as the "
            + "table prints it, one of its 2 values, or take it out.",
            "topic.yaml(11,81): DS7011: 'inn' stands in no row of the column 'Kind' of table.csv (did you mean 'in'?). Write it as the "
            + "table prints it, one of its 2 values, or take it out.",
        ],
        TableSample.Of(Ports, "period: Year, value: Count, by: Kind, where: { Port: [North, Nort] }, names: { inn: Inward }").Issues);

    [Fact]
    public void A_column_that_is_not_there_is_an_error_with_the_nearest_and_the_others() => Assert.Equal(
        "There is no column 'Coumt' in table.csv (did you mean 'Count'?). Write one of: 'Year', 'Port', 'Kind', 'Count'.",
        Message(Assert.Single(TableSample.Of(Ports, "period: Year, value: Coumt").Issues)));

    [Fact]
    public void A_header_in_one_piece_is_told_as_another_delimiter() => Assert.EndsWith(
        "The header is one cell: write 'delimiter: ';'' under the source.",
        TableSample.Of("Year;Count\n2025;7\n", "period: Year, value: Count").Issues[0],
        StringComparison.Ordinal);

    [Fact]
    public void A_table_that_is_not_declared_or_is_a_document_is_an_error_at_the_key() => Assert.Equal(
        "topic.yaml(11,15): DS7009: 'tabel' is not the key of a table (did you mean 'table'?). Declare it under 'sources:' with 'table:' "
        + "and 'sha256:', or write the key of one that is.",
        Assert.Single(TableSample.Of(Ports, "in: tabel, period: Year, value: Count").Issues));

    [Theory]
    [InlineData("2024,OCT", "2023-10")]
    [InlineData("2024,december", "2023-12")]
    [InlineData("2024,1", "2024-01")]
    [InlineData("2024,SEP", "2024-09")]
    [InlineData("2025 (FYTD),Aug", "2025-08")]
    [InlineData("2000,01 October", "1999-10")]
    public void A_month_of_a_fiscal_year_is_in_the_year_of_the_calendar(string cells, string period) => Assert.Equal(
        [period + ": 7"],
        TableSample.Of(
            $"Year,Month,Count\n{cells},7\n",
            "period: { year: { column: Year, map: { 2025 (FYTD): 2025 } }, month: { column: Month, map: { 01 October: 10 } } }, "
            + "value: Count",
            "fiscal_year: { starts: 10-01 }").Figures);

    [Theory]
    [InlineData("period: { year: Y, month: M, day: D }", "", "2025-03-09")]
    [InlineData("period: { year: Y, month: M }", "", "2025-03")]
    [InlineData("period: { year: Y, quarter: Q }", "", "2025-Q2")]
    [InlineData("period: { year: Y, quarter: Q }", "fiscal_year: { starts: 10-01 }", "2025-01/2025-03")]
    [InlineData("period: { year: Y }", "", "2025")]
    [InlineData("period: { year: Y }", "fiscal_year: { starts: 10-01 }", "FY2025")]
    [InlineData("period: Y", "fiscal_year: { starts: 10-01 }", "FY2025")]
    [InlineData("period: { column: Y, map: { 2025: 2024-06 } }", "", "2024-06")]
    [InlineData("period: { is: 2022 }", "", "2022")]
    public void A_period_may_be_spread_over_columns(string period, string source, string expected) => Assert.Equal(
        [expected + ": 7"], TableSample.Of("Y,Q,M,D,Count\n2025,2,March,9,7\n", period + ", value: Count", source).Figures);

    [Fact]
    public void A_cell_that_is_no_period_is_an_error_there_and_says_what_to_map() => Assert.Equal(
        "table.csv(2,6): DS7014: 'Spring' in the column 'Month' is not understood as a month. Say what it stands for, as in 'month: { "
        + "column: Month, map: { \"Spring\": 3 } }', or take other rows with 'where:'.",
        Assert.Single(TableSample.Of("Year,Month,Count\n2025,Spring,7\n", "period: { year: Year, month: Month }, value: Count").Issues));

    [Fact]
    public void Months_and_numbers_are_read_in_the_language_of_the_source() => Assert.Equal(
        ["2025-03: 7,000.5"],
        TableSample.Of("Monat;Zahl\nMärz 2025;7.000,5\n", "period: Monat, value: Zahl", "delimiter: ';', language: de").Figures);

    [Fact]
    public void A_missing_cell_is_no_figure_and_in_a_sum_an_error()
    {
        const string Table = "Year,Count\n2023,\n2024,NA\n2025,7\n";

        Assert.Equal(["2025: 7"], TableSample.Of(Table, "period: Year, value: Count", "missing: [NA]").Figures);
        Assert.Equal(
            ["table.csv(2,6): DS7017", "table.csv(3,6): DS7017"],
            TableSample.Of(Table, "period: Year, value: Count, sum: true", "missing: [NA]").Issues.Select(Start));
    }

    [Fact]
    public void A_cell_that_is_no_number_is_an_error_there() => Assert.Equal(
        ["table.csv(3,6): DS7013"],
        TableSample.Of("Year,Count\n2024,7\n2025,7p\n", "period: Year, value: Count").Issues.Select(Start));

    [Theory]
    [InlineData("12.5", "1000", "12,500", 100)]
    [InlineData("12.50", "1000", "12,500", 10)]
    [InlineData("12", "1e6", "12,000,000", 1_000_000)]
    [InlineData("1.5e3", "1000", "1,500,000", 100_000)]
    public void A_scaled_header_multiplies_and_keeps_what_is_printed(string cell, string times, string value, int lastDigit)
    {
        var claim = TableSample.Of($"Year,Count\n2025,{cell}\n", $"period: Year, value: Count, times: {times}").Claim;

        Assert.Equal((value, (decimal)lastDigit), (claim.Value.Raw, claim.Value.Low!.LastDigit));
        Assert.Equal(cell, claim.Cells[0].Text);
    }

    [Theory]
    [InlineData("1000", "7,000")]
    [InlineData("Million", "7,000,000")]
    [InlineData("thousands", "7,000")]
    [InlineData("", "7")]
    [InlineData("K", "7,000")]
    public void A_column_of_scales_multiplies_each_number(string scale, string value) => Assert.Equal(
        ["2025: " + value],
        TableSample.Of(
            $"Year,Count,Scale\n2025,7,{scale}\n",
            "period: Year, value: Count, scale: { column: Scale, map: { K: 1000 } }").Figures);

    [Fact]
    public void A_scale_that_may_be_a_power_of_ten_is_asked_for() => Assert.Equal(
        ["table.csv(2,8): DS7015"],
        TableSample.Of("Year,Count,Scale\n2025,7,3\n", "period: Year, value: Count, scale: Scale").Issues.Select(Start));

    [Theory]
    [InlineData("<", "under 7")]
    [InlineData(">", "over 7")]
    [InlineData("≥", "at least 7")]
    [InlineData("about", "about 7")]
    [InlineData("at least", "at least 7")]
    [InlineData("approximately", "about 7")]
    [InlineData("c.", "about 7")]
    [InlineData("", "7")]
    public void A_column_of_hedges_stands_before_each_number(string hedge, string value) => Assert.Equal(
        ["2025: " + value],
        TableSample.Of(
            $"Year,Sign,Count\n2025,{hedge},7\n",
            "period: Year, value: Count, hedge: { column: Sign, map: { c.: about } }").Figures);

    [Fact]
    public void A_hedge_that_is_none_or_contradicts_the_cell_is_an_error()
    {
        const string Rows = "period: Year, value: Count, hedge: Sign";

        Assert.Equal(["table.csv(2,6): DS7015"], TableSample.Of("Year,Sign,Count\n2025,maybe so,7\n", Rows).Issues.Select(Start));
        Assert.Equal(["table.csv(2,6): DS7015"], TableSample.Of("Year,Sign,Count\n2025,>,<7\n", Rows).Issues.Select(Start));
    }

    [Theory]
    [InlineData("p", "Provisional")]
    [InlineData("Revised", "Revised")]
    [InlineData("", "Final")]
    public void A_column_of_statuses_tells_how_settled_a_number_is(string status, string expected) => Assert.Equal(
        expected,
        TableSample.Of(
            $"Year,Count,Flag\n2025,7,{status}\n",
            "period: Year, value: Count, status: { column: Flag, map: { p: provisional } }").Claim.Status.ToString());

    [Theory]
    [InlineData("6.674 30", "0.000 15", "6.67430 ± 0.00015")]
    [InlineData("6.674 30", "±0.000 15", "6.67430 ± 0.00015")]
    [InlineData("6.674 30", "(15)", "6.67430 ± 0.00015")]
    [InlineData("6.674 30(15)", "", "6.67430 ± 0.00015")]
    [InlineData("299 792 458", "(exact)", "299,792,458")]
    [InlineData("9.314 e8", "0.002 e8", "931,400,000 ± 200,000")]
    [InlineData("1.054 571 817...", "(exact)", "1.054571817...")]
    public void A_column_of_uncertainties_stands_behind_each_number(string value, string uncertainty, string expected) => Assert.Equal(
        ["2025: " + expected],
        TableSample.Of(
            $"Year,Count,Error\n2025,{value},{uncertainty}\n",
            "period: Year, value: Count, uncertainty: Error",
            unit: "one").Figures);

    [Fact]
    public void A_power_of_ten_beyond_a_decimal_stays_beside_the_digits()
    {
        var value = TableSample.Of(
            "Year,Value,Error\n2025,6.644 657 3450 e-27,0.000 000 0021 e-27\n",
            "period: Year, value: Value, uncertainty: Error",
            unit: "one").Claim.Value;

        Assert.Equal((6.6446573450m, 0.0000000021m, -27), (value.Low!.Value, value.Uncertainty!.Value, value.Power));
        Assert.Equal((0.0000000001m, Qualifier.Measured), (value.Low.LastDigit, value.Qualifier));
    }

    [Fact]
    public void Dots_say_that_a_number_is_not_exact() => Assert.Equal(
        Qualifier.CutOff,
        TableSample.Of("Year,Value\n2025,1.054 571 817...\n", "period: Year, value: Value", unit: "one").Claim.Value.Qualifier);

    [Fact]
    public void Each_series_has_the_unit_of_its_rows()
    {
        const string Table = "Name,Value,Unit\nMass,6.5,kg\nRatio,7,\n";
        var file = TableSample.Of(
            Table, "period: { is: 2022 }, value: Value, by: Name, unit: { column: Unit, map: { kg: kilogram, \"\": one } }").File;

        Assert.Equal(["kilogram", "one"], file.Series.Select(series => series.Unit));
    }

    [Fact]
    public void A_row_of_another_unit_is_an_error() => Assert.Equal(
        "table.csv(3,8): DS7021: 'km' in the column 'Unit' is not the unit 'person' of the series. Take other rows with 'where:', or "
        + "say that it is that unit: 'unit: { column: Unit, map: { \"km\": person } }'.",
        Assert.Single(TableSample.Of("Year,Count,Unit\n2024,7,person\n2025,7,km\n", "period: Year, value: Count, unit: Unit").Issues));

    [Fact]
    public void More_rows_than_can_be_named_are_an_error()
    {
        var table = "Year,Count\n" + string.Concat(Enumerable.Repeat("2025,7\n", 100_001));

        Assert.Equal(["topic.yaml(11,3): DS7022"], TableSample.Of(table, "period: Year, value: Count").Issues.Select(Start));
    }

    [Fact]
    public void A_file_with_rows_in_error_may_hold_what_is_found_nowhere()
    {
        var file = TableSample.Of(Ports, "period: Year, value: Coumt").File;

        Assert.False(file.IsWhole);
        Assert.True(file.IsLost);
        Assert.Empty(Assert.Single(file.Series.Items).Figures.Items);
    }

    private static string Start(string issue) => issue[..(issue.IndexOf(": DS", StringComparison.Ordinal) + 8)];

    private static string Message(string issue) => issue[(issue.IndexOf(": DS", StringComparison.Ordinal) + 10)..];
}
