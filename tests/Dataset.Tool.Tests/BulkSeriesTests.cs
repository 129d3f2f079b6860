using System.Globalization;
using System.Text;
using System.Text.Json;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests;

/// <summary>The figures of a bulk series have no names, and each command tells of them all the same.</summary>
public sealed class BulkSeriesTests
{
    private const string Table = "Code,Year,Value\nARB,2014,2905.1\nARB,2015,2544\nCEB,2014,1463.8\n";

    private const string ByKey = "rows: { in: gdp, period: Year, value: Value, by: Code }";

    [Fact]
    public void Rows_that_came_that_changed_and_that_are_gone_are_told_as_figures_with_names_are()
    {
        var (exit, lines) = Compare(Table, "Code,Year,Value\nCEB,2014,1463.8\nARB,2014,2905.10\nCEB,2016,7\n");

        Assert.Equal(
        [
            "#### Added",
            "- `World.Gdp`, CEB, 2016: 7 dollars.",
            "#### Changed",
            "#### Removed",
            "- `World.Gdp`, ARB, 2015.",
            "#### Fixed",
            "- `World.Gdp`, ARB, 2014: was 2,905.1 dollars, and is 2,905.10 dollars.",
            "Smallest version step: major.",
        ], lines.Where(static line => !line.StartsWith("- `Sources`", StringComparison.Ordinal)));
        Assert.Equal(0, exit);
    }

    [Theory]
    [InlineData(Table + "CEB,2015,8\n", "minor")]
    [InlineData("Code,Year,Value\nARB,2014,2905.2\nARB,2015,2544\nCEB,2014,1463.8\n", "patch")]
    [InlineData("Code,Year,Value\nCEB,2014,1463.8\nARB,2015,2544\nARB,2014,2905.1\n", "patch")]
    [InlineData(Table, "none")]
    public void The_step_is_that_of_the_greatest_change_and_a_row_that_moved_is_none(string now, string step) =>
        Assert.Equal($"Smallest version step: {step}.", Compare(Table, now).Lines[^1]);

    [Fact]
    public void Of_many_changes_some_are_listed_and_the_rest_is_counted()
    {
        string Rows(int first) => "Code,Year,Value\n" + string.Concat(Enumerable.Range(first, 1_030)
            .Select(static year => string.Create(CultureInfo.InvariantCulture, $"ARB,{year},7\n")));

        var lines = Compare(Rows(1000), Rows(1025)).Lines;

        Assert.Equal("- `World.Gdp`: 5 more were removed.", lines.Last(static line => line.StartsWith('-')));
        Assert.Equal(2 * 21, lines.Count(static line => line.StartsWith("- `World.Gdp`", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_series_without_keys_is_told_by_its_periods()
    {
        var one = "Year,Value\n2014,7\n";

        Assert.Contains("- `World.Gdp`, 2015: 1 dollar.",
            Compare(one, one + "2015,1\n", "rows: { in: gdp, period: Year, value: Value }").Lines);
    }

    [Theory]
    [InlineData("World.Gdp")]
    [InlineData("world.gdp")]
    [InlineData("World.*")]
    public void A_series_is_shown_with_its_keys_its_periods_and_how_a_figure_is_looked_up(string name)
    {
        using var folder = Write(Table);

        var (exit, lines) = Folder.Run("show", name, "--records", folder.Records);

        Assert.Equal(
        [
            "World.Gdp: 3 figures in dollars, by Code",
            "  Gross product",
            "  id: world.gdp",
            "  area: the world",
            "  table gdp: gdp.csv, column Value",
            "  2 keys: ARB, CEB",
            "  2 periods, from 2014 to 2015",
            "  look one up: World.Gdp.At(\"ARB\", Period.Year(2014))",
        ], lines);
        Assert.Equal(ExitCode.Fine, exit);
    }

    [Fact]
    public void Among_others_a_series_is_a_line_and_in_JSON_it_has_its_keys()
    {
        using var folder = Write(Table);
        folder.Record("more.yaml", "topic: More\nin: gdp\ngdp: { title: Product, unit: dollar, "
            + "rows: { in: gdp, period: Year, value: Value, where: { Code: [CEB] } } }\n");

        Assert.Equal(["More.Gdp.Year2014: 1,463.8 dollars, 2014", "World.Gdp: 3 figures in dollars, by Code"],
            Folder.Run("show", "*.Gdp", "--records", folder.Records).Lines);
        Assert.Equal("World.Gdp: 3 figures in dollars, by Code",
            Folder.Run("show", "--search", "gross dollars", "--records", folder.Records).Lines[0]);
        var json = Json(folder, "show", "world.gdp", "--json").GetProperty("result")[0];
        Assert.Equal((3, "ARB,CEB"), (json.GetProperty("figures").GetInt32(),
            string.Join(',', json.GetProperty("keys").EnumerateArray().Select(static key => key.GetString()))));
    }

    [Theory]
    [InlineData("2024-03", "Period.Parse(\"2024-03\")")]
    [InlineData("2024", "Period.Year(2024)")]
    public void How_a_figure_is_looked_up_is_C_sharp(string period, string expression)
    {
        using var folder = Write($"Code,Year,Value\n\"A \"\"b\"\"\",{period},7\n");

        Assert.Equal($"  look one up: World.Gdp.At(\"A \\\"b\\\"\", {expression})",
            Folder.Run("show", "World.Gdp", "--records", folder.Records).Lines[^1]);
    }

    [Theory]
    [InlineData("export --format csv", "In another table, --table bulk: 3 figures of the bulk series World.Gdp, which have no names.", 0)]
    [InlineData("export --format bibtex --figures World.Gdp",
        "Not exported: 3 figures of the bulk series World.Gdp, which have no names.", 1)]
    [InlineData("factcheck draft.md",
        "Of the 3 figures of the bulk series World.Gdp, none is named by key and period, and compared with numbers.", 0)]
    [InlineData("check --summary", "3 figures of 1 bulk series: a cell each, and no names.", 0)]
    public void What_leaves_them_out_says_how_many_they_are(string line, string said, int exit)
    {
        using var folder = Write(Table);
        File.WriteAllText(Path.Combine(folder.Root, "draft.md"), "No number.");
        Folder.RunIn(folder.Root, "lock");

        var run = Folder.RunIn(folder.Root, line.Split(' '));

        Assert.Contains(said, run.Text.Split(Environment.NewLine));
        Assert.Equal(exit, run.Exit);
    }

    [Theory]
    [InlineData("export --format csv --table bulk")]
    [InlineData("export --format csv --table bulk --figures World.Gdp")]
    public void Its_figures_are_a_table_of_the_export(string line)
    {
        using var folder = Write(Table);

        var run = Folder.Run([.. line.Split(' '), "--records", folder.Records]);

        Assert.Equal(
        [
            "series,key,period,first,last,unit,number,source,row,line,column,position,fragment",
            "world.gdp,ARB,2014,2014-01-01,2014-12-31,dollars,2905.1,gdp,2,2,Value,3,\"#cell=2,3\"",
            "world.gdp,ARB,2015,2015-01-01,2015-12-31,dollars,2544,gdp,3,3,Value,3,\"#cell=3,3\"",
            "world.gdp,CEB,2014,2014-01-01,2014-12-31,dollars,1463.8,gdp,4,4,Value,3,\"#cell=4,3\"",
        ], run.Lines);
        Assert.Equal(ExitCode.Fine, run.Exit);
    }

    [Fact]
    public void A_table_of_bulk_figures_is_asked_for_where_there_are_none()
    {
        using var folder = Ducks.Write();

        var run = Folder.Run("export", "--format", "csv", "--table", "bulk", "--records", folder.Records);

        Assert.Equal((ExitCode.Findings, "There is no bulk series: the figures are in the table 'figures'."), (run.Exit, run.Lines[^1]));
    }

    [Fact]
    public void A_data_package_has_its_figures_and_every_row_that_they_refer_to()
    {
        using var folder = Write(Table);
        var output = Path.Combine(folder.Root, "out");

        Assert.Equal(ExitCode.Fine, Folder.Run("export", "--format", "datapackage", "--output", output, "--records", folder.Records).Exit);

        using var descriptor = JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "datapackage.json")));
        var resource = descriptor.RootElement.GetProperty("resources").EnumerateArray()
            .Single(static one => one.GetProperty("name").GetString() == "bulk");
        var rows = Rows("bulk");
        Assert.Equal(3, rows.Count);
        Assert.Equal(rows[0].Keys, resource.GetProperty("schema").GetProperty("fields").EnumerateArray()
            .Select(static field => field.GetProperty("name").GetString()!));
        foreach (var key in resource.GetProperty("schema").GetProperty("foreignKeys").EnumerateArray())
        {
            var (field, target) = (key.GetProperty("fields").GetString()!, key.GetProperty("reference"));
            var known = Rows(target.GetProperty("resource").GetString()!).Select(row => row[target.GetProperty("fields").GetString()!]);
            Assert.Subset(known.ToHashSet(StringComparer.Ordinal), rows.Select(row => row[field]).ToHashSet(StringComparer.Ordinal));
        }

        List<Dictionary<string, string>> Rows(string table)
        {
            var lines = File.ReadAllLines(Path.Combine(output, table + ".csv"));
            var names = lines[0].Split(',');
            return [.. lines.Skip(1).Select(line =>
                names.Zip(line.Split(',')).ToDictionary(static one => one.First, static one => one.Second))];
        }
    }

    [Fact]
    public void A_table_in_error_is_told_and_nothing_is_compared()
    {
        var (exit, lines) = Compare(Table, Table + "CEB,2014,8\n");

        Assert.Contains("error DS7", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(1, exit);
    }

    private static (int Exit, string[] Lines) Compare(string old, string now, string rows = ByKey)
    {
        using var before = Write(old, rows);
        using var after = Write(now, rows);
        return Folder.Run("compare", before.Records, after.Records);
    }

    private static Folder Write(string table, string rows = ByKey)
    {
        var folder = new Folder();
        var hash = folder.Table("gdp.csv", Encoding.UTF8.GetBytes(table));
        return folder
            .Record("sources.yaml", $$"""
                units: { dollar: { plural: dollars, kind: measure } }
                sources: { gdp: { table: gdp.csv, sha256: {{hash}} } }
                """)
            .Record("world.yaml", $$"""
                topic: World
                gdp: { title: Gross product, unit: dollar, area: the world, members: none, {{rows}} }
                """);
    }

    private static JsonElement Json(Folder folder, params string[] args)
    {
        var output = new StringWriter();
        CommandTable.Run([.. args, "--records", folder.Records], ToolConsole.To(TextWriter.Null) with { Output = output });
        return JsonDocument.Parse(output.ToString()).RootElement.Clone();
    }
}
