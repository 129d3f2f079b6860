using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Tables;

namespace Dataset.Generator.Tests.Tables;

public sealed class TableReaderTests
{
    private static readonly TableDialectRecord Csv = new(',', 0, 1, null, default, default);

    [Theory]
    [InlineData("A,B\n1,2\n", "1|2")]
    [InlineData("A,B\r\n1,2\r\n3,4", "1|2/3|4")]
    [InlineData("A,B\r1,2\r", "1|2")]
    [InlineData("\uFEFFA,B\n1,2\n", "1|2")]
    [InlineData("A,B\n\"1,5\",2\n", "1,5|2")]
    [InlineData("A,B\n\"one\nline\r\nmore\",2\n3,4\n", "one\nline\r\nmore|2/3|4")]
    [InlineData("A,B\n\"a \"\"big\"\" one\",2\n", "a \"big\" one|2")]
    [InlineData("A,B\n\"1\" , \"2\"\n", "1|2")]
    [InlineData("A,B\n 1 ,\t2\n", "1|2")]
    [InlineData("A,B\n5\" lamp,2\n", "5\" lamp|2")]
    [InlineData("A,B\n,\n", "|")]
    [InlineData("A,B\n\n1,2\n\n", "1|2")]
    [InlineData("A,B\n=1+1,@SUM(A1)\n", "=1+1|@SUM(A1)")]
    public void Cells_are_read_as_RFC_4180_writes_them(string text, string cells) => Assert.Equal(cells, Cells(Read(text)));

    [Theory]
    [InlineData(';', "A;B\n1,5;2\n", "1,5|2")]
    [InlineData('\t', "A\tB\n1\t\n", "1|")]
    [InlineData('|', "A|B\n1| \"2\" \n", "1|2")]
    [InlineData(' ', "A B\n1 2\n", "1|2")]
    public void A_delimiter_may_be_another(char delimiter, string text, string cells) =>
        Assert.Equal(cells, Cells(Read(text, Csv with { Delimiter = delimiter })));

    [Fact]
    public void Lines_above_the_header_and_comments_are_left_out_and_counted()
    {
        var table = Read("A title, with a comma\n\nA,B\n# a note\n1,2\n# another, note\n3,4\n", Csv with { SkipRows = 2, Comment = "#" });

        Assert.Equal("1|2/3|4", Cells(table));
        Assert.Equal((5, 5), (table.Line(0), table.Number(0)));
        Assert.Equal((7, 7), (table.Line(1), table.Number(1)));
    }

    [Fact]
    public void A_header_of_several_rows_is_joined_by_spaces()
    {
        var table = Read("People,,\nyear,count ,\"by\n sex\"\n1,2,3\n", Csv with { HeaderRows = 2 });

        Assert.Equal(["People year", "count", "by sex"], table.Columns);
        Assert.Equal("1|2|3", Cells(table));
    }

    [Fact]
    public void Without_a_header_columns_are_called_by_their_number()
    {
        var table = Read("1,2\n3,4\n", Csv with { HeaderRows = 0 });

        Assert.Equal(["1", "2"], table.Columns);
        Assert.Equal("1|2/3|4", Cells(table));
    }

    [Fact]
    public void A_cell_knows_line_and_column_and_a_row_its_number_behind_line_breaks_in_cells()
    {
        var table = Read("A,B,C\n\"one\ntwo\", \"x\",yes\n4,5,6\n");

        Assert.Equal((2, 2), (table.Line(0), table.Number(0)));
        Assert.Equal((4, 3), (table.Line(1), table.Number(1)));
        Assert.Equal(new SourceSpan("table.csv", 1, 1, 1, 4), table.PlaceOf(0, 0));
        Assert.Equal(new SourceSpan("table.csv", 2, 7, 2, 8), table.PlaceOf(0, 1));
        Assert.Equal(new SourceSpan("table.csv", 2, 10, 2, 13), table.PlaceOf(0, 2));
        Assert.Equal(new SourceSpan("table.csv", 3, 4, 3, 5), table.PlaceOf(1, 2));
    }

    [Fact]
    public void Columns_of_fixed_width_are_cut_by_their_characters()
    {
        var dialect = Csv with
        {
            HeaderRows = 0,
            Comment = "*",
            Columns = new FixedColumnRecord[] { new("Name", 1, 6), new("Value", 7, 12), new("Unit", 13, null) }.ToEquatable(),
        };
        var table = Read("mass   1.5  kg m^-1\r\n* a note\r\nratio  2\r\n\r\nlong n3.25  \r\n", dialect);

        Assert.Equal(["Name", "Value", "Unit"], table.Columns);
        Assert.Equal("mass|1.5|kg m^-1/ratio|2|/long n|3.25|", Cells(table));
        Assert.Equal(new SourceSpan("table.csv", 2, 6, 2, 8), table.PlaceOf(1, 1));
        Assert.Equal(3, table.Line(1));
    }

    [Fact]
    public void A_column_of_fixed_width_takes_a_pair_of_surrogates_whole()
    {
        var columns = new FixedColumnRecord[] { new("A", 1, 2), new("B", 3, 4), new("C", 6, 6) }.ToEquatable();
        var table = Read("x𝟕y z\n", Csv with { HeaderRows = 0, Columns = columns });

        Assert.Equal("x𝟕|y|z", Cells(table));
    }

    [Fact]
    public void A_row_that_is_not_whole_is_left_out_and_the_others_are_read()
    {
        var result = Result("A,B\n1\n1,2\n1,2,3\n");

        Assert.Equal("1|2", Cells(result.Value));
        Assert.False(result.Value.IsWhole);
        Assert.Equal(
            [
                "(2,1): DS7005: Line 2 has 1 cell, and the header has 2.",
                "(4,1): DS7005: Line 4 has 3 cells, and the header has 2.",
            ],
            result.Issues.Items.Select(Shown));
    }

    [Fact]
    public void Errors_of_a_kind_are_listed_twenty_times_and_then_counted()
    {
        var result = Result("A,B\n" + string.Concat(Enumerable.Repeat("1\n", 3_823)));

        Assert.Equal(CappedIssues.MostListed + 1, result.Issues.Count);
        Assert.Equal("(22,1): DS7019: And 3,803 more in table.csv as DS7005.", Shown(result.Issues[^1]));
    }

    [Theory]
    [InlineData("A,B\n1,2\n3,\"4\n5,6\n", "(3,3): DS7006")]
    [InlineData("A,B\n1,2\n\"x\ny\"z,4\n5,6\n", "(4,2): DS7007")]
    [InlineData("A,B\n1,\02\n", "(1,1): DS7004")]
    [InlineData("A,B\n", "(1,1): DS7008")]
    [InlineData("", "(1,1): DS7008")]
    [InlineData("\n\n\n", "(1,1): DS7008")]
    public void What_cannot_be_read_whole_is_an_error_at_its_place(string text, string start)
    {
        var result = Result(text);

        Assert.StartsWith(start, Shown(Assert.Single(result.Issues.Items)), StringComparison.Ordinal);
        Assert.False(result.Value.IsWhole);
    }

    [Fact]
    public void A_text_that_is_not_there_or_too_large_is_an_error()
    {
        Assert.Equal("DS7004", Assert.Single(TableReader.Read(SourceOf("", Csv), "table.csv", null, default).Issues.Items).Rule.Id);
        var large = new string('\n', TableReader.MaximumCharacters + 1);
        Assert.Equal("DS7004", Assert.Single(TableReader.Read(SourceOf("", Csv), "table.csv", large, default).Issues.Items).Rule.Id);
    }

    [Fact]
    public void A_table_whose_line_ends_were_changed_is_told_so()
    {
        var result = TableReader.Read(SourceOf("A,B\n1,2\n", Csv), "table.csv", "A,B\r\n1,2\r\n", default);

        Assert.Contains("Only the ends of its lines differ: they are CR LF, and were LF.",
            Assert.Single(result.Issues.Items).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_table_is_an_error_and_is_read_all_the_same()
    {
        var result = TableReader.Read(SourceOf("A,B\n1,3\n", Csv), "table.csv", "A,B\n1,2\n", default);

        Assert.Equal("DS7003", Assert.Single(result.Issues.Items).Rule.Id);
        Assert.Equal("1|2", Cells(result.Value));
    }

    [Fact]
    public void The_hash_of_a_file_counts_its_byte_order_mark()
    {
        const string Marked = "\uFEFFA,B\n1,2\n";

        // The compiler takes the mark away, the tool hands it on.
        Assert.Empty(TableReader.Read(SourceOf(Marked, Csv), "table.csv", Marked[1..], default).Issues.Items);
        Assert.Empty(TableReader.Read(SourceOf(Marked, Csv), "table.csv", Marked, default).Issues.Items);
        Assert.Empty(TableReader.Read(SourceOf(Marked[1..], Csv), "table.csv", Marked[1..], default).Issues.Items);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_told_from_a_table_that_changed()
    {
        var issue = Assert.Single(TableReader.Read(SourceOf("A,B\n1,ä\n", Csv), "table.csv", "A,B\n1,\uFFFD\n", default).Issues.Items);

        Assert.Equal("DS7004", issue.Rule.Id);
        Assert.Contains("line 2", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_are_equal_when_text_and_dialect_are()
    {
        Assert.Equal(Read("A,B\n1,2\n"), Read("A,B\n1,2\n"));
        Assert.NotEqual(Read("A,B\n1,2\n"), Read("A,B\n1,3\n"));
        Assert.NotEqual(Read("A,B\n1,2\n"), Read("A,B\n1,2\n", Csv with { Comment = "#" }));
    }

    [Fact]
    public void A_million_cells_between_quotation_marks_are_read_in_linear_time()
    {
        var text = "A,B\n" + string.Concat(Enumerable.Repeat("\"a \"\"b\"\"\",\"c\nd\"\n", 500_000));

        Assert.Equal(500_000, TimeGuard.Run(() => Read(text)).RowCount);
    }

    private static Table Read(string text, TableDialectRecord? dialect = null)
    {
        var result = Result(text, dialect);
        Assert.Empty(result.Issues.Items.Select(Shown));
        return result.Value;
    }

    private static Result<Table> Result(string text, TableDialectRecord? dialect = null) =>
        TableReader.Read(SourceOf(text, dialect ?? Csv), "table.csv", text, default);

    private static TableSource SourceOf(string text, TableDialectRecord dialect) =>
        new("sources.yaml", "table", "table.csv", QuotedText.Sha256Hex(text), dialect, null, null);

    private static string Cells(Table table) => string.Join('/', Enumerable.Range(0, table.RowCount)
        .Select(row => string.Join('|', Enumerable.Range(0, table.Columns.Count).Select(column => table.Text(row, column)))));

    private static string Shown(Issue issue)
    {
        var span = issue.Place as SourceSpan ?? SourceSpan.TopOf("table.csv");
        var message = issue.Message[..(issue.Message.IndexOf(". ", StringComparison.Ordinal) + 1)];
        return FormattableString.Invariant($"({span.Line + 1},{span.Column + 1}): {issue.Rule.Id}: {message}");
    }
}
