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

    [Theory]
    [InlineData("2025,1\n2025,2\n2025,3\n2024,4\n", 4)]
    [InlineData("2025,1\n2024,4\n2025,2\n2025,3\n", null)]
    [InlineData("2025,1\n2024,4\n", null)]
    public void A_sum_has_its_last_row_where_its_rows_follow_one_another(string rows, int? last)
    {
        var sample = TableSample.Of("Year,Count\n" + rows, "period: Year, value: Count, sum: true");

        var claim = sample.File.Series[0].Figures.Items.Single(static figure => figure.Key == "2025").Claims[0];
        Assert.Equal((2, last), (claim.Cells[0].Row, claim.Cells[0].LastRow));
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

    private const string Wide = "Place,Code,1999,2000,2001 [YR2001],Note\nNorth,N,7,8.5,,x\nSouth,S,,9,10,y\n";

    [Fact]
    public void Headers_that_are_periods_make_a_figure_of_each_cell_below_them()
    {
        var sample = TableSample.Of(Wide, "period: { columns: \"1999 .. 2001 [YR2001]\" }, by: Code");

        Assert.Empty(sample.Issues);
        Assert.Equal(["N", "S"], sample.File.Series.Select(series => series.Name!));
        Assert.Equal(["1999: 7", "2000: 8.5"], sample.File.Series[0].Figures.Select(TableSample.Shown));
        Assert.Equal(["2000: 9", "2001: 10"], sample.File.Series[1].Figures.Select(TableSample.Shown));
        var cell = Assert.Single(sample.File.Series[1].Figures[0].Claims[0].Cells.Items);
        Assert.Equal((3, 3, 4, "2000", "9"), (cell.Line, cell.Row, cell.Position, cell.Column, cell.Text));
    }

    [Theory]
    [InlineData("Year,Jan,Feb,Mar\n2024,1,2,3\n2025,4,,6\n", "columns: Jan .. Mar", "",
        "2024-01: 1|2024-02: 2|2024-03: 3|2025-01: 4|2025-03: 6")]
    [InlineData("Year,Q1,Q4\n2025,1,2\n", "columns: [Q1, Q4]", "", "2025-Q1: 1|2025-Q4: 2")]
    [InlineData("Year,Okt,Nov\n2025,1,2\n", "columns: Okt .. Nov", "language: de, fiscal_year: { starts: 10-01 }", "2024-10: 1|2024-11: 2")]
    [InlineData("Year,1,2\n2025,1,2\n", "columns: 1 .. 2, map: { 1: Jan, 2: Feb }", "", "2025-01: 1|2025-02: 2")]
    public void Headers_that_are_months_are_months_of_the_year_of_the_row(string table, string columns, string source, string figures) =>
        Assert.Equal(
            figures.Split('|'),
            TableSample.Of(table, $"period: {{ year: Year, {columns} }}", source).Figures);

    [Theory]
    [InlineData("columns: 1999 .. Note", "topic.yaml(11,30): DS7030: 'Note' in the header of table.csv is not understood as a period. Say "
        + "what it stands for, as in 'map: { \"Note\": 2024-03 }' beside 'columns:', or list the columns that state periods.")]
    [InlineData("columns: 1999 .. 2000, map: { 2000: 1999 }", "topic.yaml(11,30): DS7030: '2000' in the header of table.csv is the period "
        + "of '1999' as well. List the columns that are to be read, each of another period.")]
    [InlineData("columns: 2000 .. 1999", "topic.yaml(11,30): DS7001: '2000 .. 1999' is not columns in their order. In table.csv '1999' "
        + "stands before '2000'.")]
    [InlineData("columns: 1999 .. 2002", "topic.yaml(11,30): DS7010: There is no column '2002' in table.csv (did you mean '2000'?). Write "
        + "one of: 'Place', 'Code', '1999', '2000', '2001 [YR2001]', 'Note'.")]
    [InlineData("year: Code, columns: [1999]", "topic.yaml(11,33): DS7030: '1999' in the header of table.csv is not understood as a month "
        + "or quarter. Say what it stands for, as in 'map: { \"1999\": March }' beside 'columns:', or list the columns that "
        + "state periods.")]
    [InlineData("columns: 1999, is: 2000", "topic.yaml(11,36): DS2007: The period has both 'columns' and 'is'")]
    public void A_header_that_is_no_period_is_an_error(string period, string issue) => Assert.StartsWith(
        issue, TableSample.Of(Wide, $"period: {{ {period} }}, by: Code").Issues[0], StringComparison.Ordinal);

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
    public void A_value_whose_rows_the_rest_of_where_leaves_out_is_an_error() => Assert.Equal(
        [
            "topic.yaml(11,58): DS7011: 'South' stands in no row of the column 'Port' of table.csv, among those that the other values of "
            + "'where:' take. Write it as the table prints it, one of its 1 values, or take it out.",
            "topic.yaml(11,93): DS7011: 'in' stands in no row of the column 'Kind' of table.csv, among those that the other values of "
            + "'where:' take. Write it as the table prints it, one of its 1 values, or take it out.",
        ],
        TableSample.Of(
            Ports, "period: Year, value: Count, by: Kind, where: { Port: [North, South], Kind: out }, names: { in: Inward }").Issues);

    [Theory]
    [InlineData("", "Choose one with 'where:', part them with 'by:', or write 'sum: true' where all of them together are the number.")]
    [InlineData(", by: Port", "Choose one with 'where:', or write 'sum: true' where all of them together are the number.")]
    public void Two_rows_of_one_period_are_told_what_can_be_done(string by, string advice) => Assert.EndsWith(
        advice, TableSample.Of(Ports, "period: Year, value: Count" + by).Issues[0], StringComparison.Ordinal);

    [Fact]
    public void A_number_that_a_column_of_fixed_width_cuts_is_an_error() => Assert.Equal(
        [
            "table.csv(2,7): DS7029: In line 2 the column 'Count' takes '7000' of '70001', and no column takes the rest. Write under "
            + "'columns:' the characters that the table gives it.",
            "table.csv(3,7): DS7029: In line 3 the column 'Count' takes '7000' of '17000', and no column takes the rest. Write under "
            + "'columns:' the characters that the table gives it.",
        ],
        TableSample.Of("2024  7000\n2025  70001\n2026x17000\n2027  7000 x\n2028\n", "period: Year, value: Count",
            "columns: { Year: 1-4, Mark: 5-5, Count: 7-10 }").Issues.Where(issue => issue.Contains("DS7029", StringComparison.Ordinal)));

    [Fact]
    public void A_line_between_two_columns_of_fixed_width_is_no_part_of_a_number()
    {
        var sample = TableSample.Of(
            "2024|7000|\n2025; 700;12\n", "period: Year, value: Count", "columns: { Year: 1-4, Count: 6-9 }");

        Assert.Empty(sample.Issues);
        Assert.Equal(["2024: 7,000", "2025: 700"], sample.Figures);
    }

    [Fact]
    public void A_column_that_is_not_there_is_an_error_with_the_nearest_and_the_others() => Assert.Equal(
        "There is no column 'Coumt' in table.csv (did you mean 'Count'?). Write one of: 'Year', 'Port', 'Kind', 'Count'.",
        Message(Assert.Single(TableSample.Of(Ports, "period: Year, value: Coumt").Issues)));

    [Fact]
    public void A_header_in_one_piece_is_told_as_another_delimiter() => Assert.EndsWith(
        "The header is one cell: write 'delimiter: ;' under the source.",
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

    [Theory]
    [InlineData("\"20\"\"25\",1,", "period: { column: Y, map: { \"20\\\"25\": 2024-03 } }")]
    [InlineData("20\\25,1,", "period: { column: Y, map: { \"20\\\\25\": 2024-03 } }")]
    [InlineData("\"20\n25\",1,", "period: { column: Y, map: { \"20\\n25\": 2024-03 } }")]
    [InlineData("2025,1,\"p\"\"\"", "status: { column: \"State, {final}\", map: { \"p\\\"\": provisional } }")]
    public void What_a_message_says_to_map_can_be_pasted_whatever_cell_and_column_print(string row, string advice)
    {
        var sample = TableSample.Of($"Y,Count,\"State, {{final}}\"\n{row}\n", "period: Y, value: Count, status: \"State, {final}\"");

        Assert.Contains($"'{advice}'", Assert.Single(sample.Issues), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_to_write_for_a_value_can_be_pasted_whatever_it_prints() => Assert.EndsWith(
        "as in 'names: { \"3\\\" pipe\": NewName }'.",
        Assert.Single(TableSample.Of("Y,Port,Count\n2025,\"3\"\" pipe\",7\n", "period: Y, value: Count, by: Port").Issues),
        StringComparison.Ordinal);

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
    [InlineData("7180", "", 1)]
    [InlineData("7180", ", rounded_to: 10", 10)]
    [InlineData("7000", ", rounded_to: 10", 10)]
    [InlineData("7.10", ", rounded_to: 0.1", 0.1)]
    public void A_number_is_known_to_its_last_digit_unless_the_table_is_rounded(string cell, string rows, double lastDigit) =>
        Assert.Equal((decimal)lastDigit,
            TableSample.Of($"Year,Count\n2025,{cell}\n", "period: Year, value: Count" + rows, unit: "one").Claim.Value.Low!.LastDigit);

    [Theory]
    [InlineData("7183", "10", "'7183' in the column 'Count' is not rounded to 10")]
    [InlineData("7.15", "0.1", "'7.15' in the column 'Count' is not rounded to 0.1")]
    [InlineData("7180", "15", "'15'")]
    public void A_number_with_more_digits_than_the_table_is_said_to_have_is_an_error(string cell, string roundedTo, string says)
    {
        var sample = TableSample.Of($"Year,Count\n2025,{cell}\n", $"period: Year, value: Count, rounded_to: {roundedTo}", unit: "one");

        Assert.Contains(says, Assert.Single(sample.Issues), StringComparison.Ordinal);
    }

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
    [InlineData("final", "Final")]
    [InlineData("", "")]
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
            Table, "period: { is: 2022 }, value: Value, by: Name, unit: { column: Unit, map: { kg: kilogram, \"\": one } }",
            units: "kilogram: { plural: kilograms, kind: measure }").File;

        Assert.Equal(["kilogram", "one"], file.Series.Select(series => series.Unit));
    }

    [Theory]
    [InlineData("kg", "kilogram")]
    [InlineData("Kilograms", "kilogram")]
    [InlineData("kilo", "kilogram")]
    [InlineData("tonnes", "tonne")]
    [InlineData("t", "tonne")]
    [InlineData("people", "person")]
    [InlineData("per cent", "percent")]
    [InlineData("%", "percent")]
    [InlineData("percentage points", "percentage-point")]
    [InlineData("US dollars", "us-dollar")]
    [InlineData("US$", "us-dollar")]
    [InlineData("EUR", "euro")]
    [InlineData("tonnes per person", "tonne per person")]
    [InlineData("kg/day", "kilogram per day")]
    [InlineData("people per 100,000 people", "person per 100,000 person")]
    [InlineData("1e-27 kg", "1e-27 kilogram")]
    public void A_cell_names_its_unit_as_the_grammar_knows_it(string cell, string unit)
    {
        var sample = TableSample.Of($"Name,Value,Unit\nMass,6.5,\"{cell}\"\n", "period: { is: 2022 }, value: Value, by: Name, unit: Unit",
            units: "kilogram: { plural: kilograms, kind: measure, words: [kilo] }\n  tonne: { plural: tonnes, kind: measure }");

        Assert.Empty(sample.Issues);
        Assert.Equal(unit, Assert.Single(sample.File.Series.Items).Unit);
    }

    [Fact]
    public void A_cell_that_is_called_as_two_units_are_is_none() => Assert.Equal(
        "table.csv(2,10): DS7025: 'ton' in the column 'Unit' is no unit that the records have. Say what it stands for, as in "
        + "'unit: { column: Unit, map: { \"ton\": KEY } }' with the key of the unit, or 'one' for numbers without a unit, or declare it "
        + "under 'units:'.",
        Assert.Single(TableSample.Of("Name,Value,Unit\nMass,6.5,ton\n", "period: { is: 2022 }, value: Value, by: Name, unit: Unit",
            units: "long-ton: { plural: long tons, words: [ton] }\n  short-ton: { plural: short tons, words: [ton] }").Issues));

    [Fact]
    public void A_unit_that_is_misspelt_is_an_error_with_the_nearest_name() => Assert.Equal(
        [
            "table.csv(2,10): DS7025: 'peopel' in the column 'Unit' is no unit that the records have (did you mean 'people'?). Say what it "
            + "stands for, as in 'unit: { column: Unit, map: { \"peopel\": person } }', or declare it under 'units:'.",
            "table.csv(3,10): DS7025: 'persom', which 'P' in the column 'Unit' stands for, is no unit that the records have (did you mean "
            + "'person'?). Say what it stands for, as in 'unit: { column: Unit, map: { \"P\": person } }', or declare it under 'units:'.",
        ],
        TableSample.Of("Name,Value,Unit\nMass,6.5,peopel\nSize,6.5,P\n",
            "period: { is: 2022 }, value: Value, by: Name, unit: { column: Unit, map: { P: persom } }").Issues);

    [Fact]
    public void A_row_without_a_known_unit_beside_one_that_has_it_is_that_error() => Assert.Equal(
        "table.csv(2,10): DS7025: 'jugs' in the column 'Unit' is no unit that the records have. Say what it stands for, as in "
        + "'unit: { column: Unit, map: { \"jugs\": KEY } }' with the key of the unit, or 'one' for numbers without a unit, or declare it "
        + "under 'units:'.",
        Assert.Single(TableSample.Of("Year,By,Count,Unit\n2023,A,6,jugs\n2024,A,7,people\n",
            "period: Year, value: Count, by: By, unit: Unit").Issues));

    [Fact]
    public void A_row_that_names_another_unit_is_not_told_to_be_called_this_one() => Assert.Equal(
        "table.csv(3,8): DS7021: '%' in the column 'Unit' is not the unit 'person' of the series: it is 'percent'. Take other rows with "
        + "'where:'.",
        Assert.Single(TableSample.Of("Year,Count,Unit\n2024,7,people\n2025,7,%\n", "period: Year, value: Count, unit: Unit").Issues));

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

    [Fact]
    public void A_value_that_Unicode_cannot_decompose_gives_no_name_and_no_crash()
    {
        var sample = TableSample.Of("Code,Year,Value\n\uFFFE,2014,5\n", "period: Year, value: Value, by: Code");

        Assert.StartsWith("table.csv(2,1): DS7018:", Assert.Single(sample.Issues));
    }
}
