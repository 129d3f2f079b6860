using Dataset.Generator.Emitting;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>A claim that stands in cells of a table and not in words.</summary>
public sealed class CellsTests
{
    private const string Records = $$"""
        units:
          dollar: { plural: dollars, kind: measure }
        agents:
          bank: { name: The Bank }
        sources:
          gdp: { table: tables/gdp.csv, sha256: {{Samples.Hash}} }
          facts: { table: facts.txt, sha256: {{Samples.Hash}}, title: Facts, columns: { Value: 1-10, Error: 11- } }
        """;

    private static readonly CellRecord Cell = new("gdp", Line: 1235, Row: 1234, Position: 4, "Value", "3521418059.923445");

    [Fact]
    public void A_cell_is_a_line_of_the_text_with_its_column_written_once() => Assert.Equal(
        [
            "o 0\t4\tValue",
            "F Year2014\t2014", "C E3521418059.923445\t\ta\t0", "T 0\t1234\t1235",
            "F Year2015\t2015", "C E1.50\t\ta\t0", "T 0\t1236\t\t1,50",
        ],
        TextOf(Series(("2014", "3521418059.923445", Cell), ("2015", "1.50", Cell with { Row = 1236, Line = 1236, Text = "1,50" }))));

    [Fact]
    public void A_sum_is_the_first_of_its_cells_and_how_many_there_are() => Assert.Equal(
        ["o 0\t4\tValue", "F Year2014\t2014", "C E7000\t\ta\t0", "T 0\t12\t\t\t1936"],
        TextOf(Series(("2014", "7,000", Cell with { Row = 12, Line = 12, Text = "7000", Count = 1936 }))));

    [Fact]
    public void A_sum_of_rows_that_follow_one_another_has_the_last_of_them()
    {
        var series = Series(("2014", "7,000", Cell with { Row = 1825, Line = 1825, Text = "7000", Count = 15, LastRow = 1839 }));

        Assert.Contains("T 0\t1825\t\t\t15\t1839", TextOf(series));
        Assert.Contains("The sum of 15 cells of column Value in gdp.csv, rows 1,825 to 1,839 (The Bank", CodeOf(series),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_hover_tells_file_row_and_column()
    {
        var code = CodeOf(Series(
            ("2014", "3521418059.923445", Cell), ("2015", "7,000", Cell with { Row = 12, Line = 12, Text = "7000", Count = 1936 })));

        Assert.Contains(
            "“3521418059.923445” (The Bank, in [untitled table], gdp.csv, row 1,234, column Value).", code, StringComparison.Ordinal);
        Assert.Contains(
            "The sum of 1,936 cells of column Value in gdp.csv, the first in row 12 (The Bank, in [untitled table]).", code,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_and_its_uncertainty_are_two_cells_of_one_row()
    {
        CellRecord[] cells = [new("facts", 3, 3, 1, "Value", "6.674"), new("facts", 3, 3, 2, "Error", "0.015")];
        var series = Series(("2014", "6.674 ± 0.015", cells));

        Assert.Contains("“6.674” and “0.015” (The Bank, in “Facts”, facts.txt, row 3, columns Value and Error).", CodeOf(series),
            StringComparison.Ordinal);
        Assert.Contains("T 0\t3\t\t6.674", TextOf(series));
    }

    private static SeriesModel Series(params (string Year, string Value, CellRecord Cell)[] figures) =>
        Series([.. figures.Select(figure => (figure.Year, figure.Value, (CellRecord[])[figure.Cell]))]);

    private static SeriesModel Series(params (string Year, string Value, CellRecord[] Cells)[] figures)
    {
        var yaml = "topic: World\nin: gdp\nproduct:\n  title: Product\n  unit: dollar\n  by: bank\n  figures:\n" + string.Concat(
            figures.Select(figure => $"    {figure.Year}: {{ value: \"{figure.Value}\", quote: \"{figure.Value} dollars\" }}\n"));
        var (declarations, file) = (Read("sources.yaml", Records), Read("world.yaml", yaml));
        var cells = figures.ToDictionary(figure => figure.Year, figure => figure.Cells.ToEquatable());
        var series = file.Series[0];
        var made = series.Figures.Select(figure => figure with
        {
            Claims = figure.Claims.Select(claim => claim with { Quotes = default, Cells = cells[figure.Key] }).ToEquatable(),
        });
        file = file with { Series = new[] { series with { Figures = made.ToEquatable() } }.ToEquatable() };
        var model = DatasetCompiler.Compile([declarations, file], null, new EmitOptions("Dataset", true, "1.0.0"), default);
        Assert.Empty(model.Issues);
        return Assert.Single(model.Value.Series);
    }

    private static RecordFile Read(string name, string yaml)
    {
        var read = DatasetCompiler.ReadFile(name, yaml, default);
        Assert.Empty(read.Issues);
        return read.Value.Records;
    }

    private static string CodeOf(SeriesModel series) => string.Join(
        ' ', DatasetCompiler.EmitPage(new(series.Topic, 1, EquatableArray.Of(series)), new("Dataset", true, "1.0.0")).Code.Split("\n").Select(Uncommented)) + "\n";

    private static string Uncommented(string line) =>
        line.Trim().StartsWith("/// ", StringComparison.Ordinal) ? line.Trim()[4..] : line.Trim() + "\n";

    private static IEnumerable<string> TextOf(SeriesModel series) =>
        DatasetCompiler.EmitPage(new(series.Topic, 1, EquatableArray.Of(series)), new("Dataset", true, "1.0.0")).Code.Split('\n')
            .Select(static line => line.TrimStart())
            .Where(line => line.Length > 2 && line[1] == ' ' && line[0] is 'o' or 'F' or 'C' or 'T');
}
