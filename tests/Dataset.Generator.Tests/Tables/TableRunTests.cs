namespace Dataset.Generator.Tests.Tables;

/// <summary>Tables through the compiler: what is emitted, and where it reports.</summary>
public sealed class TableRunTests
{
    private const string Ports = "Year,Port,Count\n2024,North,7000\n2024,South,500\n2025,North,7100\n2025,South,520\n";
    private const string ByPort = "period: Year, value: Count, by: Port";

    [Fact]
    public void Each_figure_of_a_table_is_a_member_that_compiles()
    {
        var run = Run(
            Ports,
            ByPort,
            "class C { decimal Sum => Dataset.Topic.North.Year2024.Value.Number + Dataset.Topic.South.Year2025.Value.Number; }");

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems());
        Assert.Contains("Topic.Rows_1.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void An_error_of_a_cell_is_reported_in_the_table_and_one_of_a_key_in_the_record()
    {
        var cell = Assert.Single(Run(Ports.Replace("7100", "many", StringComparison.Ordinal), ByPort).Problems);
        Assert.Equal(("table.csv", 4, 12, "DS7013"), (Path.GetFileName(cell.File), cell.Line, cell.Column, cell.Id));

        var key = Assert.Single(Run(Ports, "period: Year, value: Counts").Problems);
        Assert.Equal(("topic.yaml", 11, "DS7010"), (Path.GetFileName(key.File), key.Line, key.Id));
    }

    [Fact]
    public void A_built_in_check_that_fails_points_to_the_cell_of_its_figure()
    {
        var yaml = TableSample.Yaml(Ports, ByPort) + """

            ports-together:
              title: Whole
              unit: person
              rows: { period: Year, value: Count, where: { Port: South } }
            one-port:
              title: Part
              unit: person
              part_of: ports-together
              rows: { period: Year, value: Count, where: { Port: North } }
            """;
        var problems = GeneratorRun.Of([("topic.yaml", yaml)], unmarked: [("table.csv", Ports)]).Problems;

        Assert.Equal(["table.csv(2,12): DS5010", "table.csv(4,12): DS5010"], problems.Select(Shown));
    }

    [Fact]
    public void Names_that_the_file_has_are_one_error_at_the_column_that_gives_them()
    {
        var yaml = TableSample.Yaml(Ports, ByPort) + "\nnorth:\n  title: North\n  unit: person\n";
        var problem = Assert.Single(GeneratorRun.Of([("topic.yaml", yaml)], unmarked: [("table.csv", Ports)]).Problems);

        Assert.Equal("topic.yaml(11,43): DS7024", Shown(problem));
        Assert.StartsWith(
            "Of the series that 'counted' is parted into, 1 have a name that the file has already, 'North' first.",
            problem.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_who_is_not_declared_is_reported_once_where_it_is_written()
    {
        var yaml = TableSample.Yaml(Ports, ByPort, series: "by: nobody");
        var problem = Assert.Single(GeneratorRun.Of([("topic.yaml", yaml)], unmarked: [("table.csv", Ports)]).Problems);

        Assert.Equal("topic.yaml(10,7): DS3002", Shown(problem));
    }

    [Fact]
    public void A_table_that_is_not_there_is_one_error_and_what_refers_to_its_series_none()
    {
        var yaml = TableSample.Yaml(Ports, ByPort) + "\nchecks:\n  one: { assert: \"north[2024] > south[2024]\" }\n";
        var problem = Assert.Single(GeneratorRun.Of([("topic.yaml", yaml)]).Problems);

        Assert.Equal("topic.yaml(6,19): DS7002", Shown(problem));
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders()
    {
        var yaml = TableSample.Yaml(Ports, ByPort, name: "b/table.csv");
        (string, string)[] files = [("a/table.csv", "no table"), ("b/table.csv", Ports)];

        Assert.Empty(GeneratorRun.Of([("topic.yaml", yaml)], unmarked: files).Problems);
        var either = TableSample.Yaml(Ports, ByPort, name: "table.csv");
        Assert.Equal("DS7002", Assert.Single(GeneratorRun.Of([("topic.yaml", either)], unmarked: files).Problems).Id);
    }

    [Fact]
    public void Two_sources_may_read_one_file_in_two_ways()
    {
        const string Table = "Year,Count\n2024,7\n2025,NA\n";
        var yaml = TableSample.Yaml(Table, "period: Year, value: Count, where: { Year: 2024 }") + $$"""

            other:
              title: Other
              unit: person
              rows: { in: other, period: Year, value: Count }
            """;
        var hash = Dataset.Generator.Language.QuotedText.Sha256Hex(Table);
        var other = $"sources:\n  other: {{ table: table.csv, sha256: {hash}, missing: [NA] }}\n";

        Assert.Empty(GeneratorRun.Of([("topic.yaml", yaml), ("sources.yaml", other)], unmarked: [("table.csv", Table)]).Problems);
    }

    private static GeneratorRun Run(string table, string rows, string code = "") =>
        GeneratorRun.Of([("topic.yaml", TableSample.Yaml(table, rows))], code: code, unmarked: [("table.csv", table)]);

    private static string Shown(Reported one) => $"{Path.GetFileName(one.File)}({one.Line},{one.Column}): {one.Id}";
}
