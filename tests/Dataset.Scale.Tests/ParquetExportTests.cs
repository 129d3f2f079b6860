using System.Globalization;
using System.Text.Json;
using Dataset.Tool;
using Dataset.Tool.Exporting.Partitions;
using Dataset.Tool.Frame;

namespace Dataset.Scale.Tests;

/// <summary>The folder that the command writes, as DuckDB reads it.</summary>
public sealed class ParquetExportTests
{
    private const string Table = "Code,Year,Value\nARB,2014,2905.1\nARB,2015,2544\nCEB,2014,-1463.8\n";

    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["by"] = "by_name",
        ["of"] = "of_key",
        ["count"] = "how_many",
        ["row"] = "row_number",
        ["column"] = "column_name",
        ["between"] = "between_claims",
        ["first"] = "first_day",
        ["last"] = "last_day",
    };

    [Fact]
    public void Every_value_of_every_table_is_that_of_the_other_exports()
    {
        var records = Repository.PathOf("data");
        using var export = ExportedFolder.ByCommand(records);
        using var engine = new Engine(export.Folder);
        using var json = JsonDocument.Parse(Said(ExitCode.Fine, "export", "--format", "json", "--records", records));
        var (tables, values) = (0, 0);
        foreach (var table in json.RootElement.EnumerateObject())
        {
            var expected = new List<string>();
            foreach (var row in table.Value.EnumerateArray())
            {
                expected.Add(string.Join(", ", row.EnumerateObject()
                    .Select(static value => $"{Renamed.GetValueOrDefault(value.Name, value.Name)}={Normal(value.Value.ToString())}")
                    .Order(StringComparer.Ordinal)));
                values += row.EnumerateObject().Count();
            }

            var columns = engine.Run($"SELECT column_name FROM (DESCRIBE {table.Name})").Select(static row => row[0]!)
                .Where(name => name is not ("topic" or "exact" or "relation" or "not_covered" or "steps" or "divisor" or "sought")
                    && (name != "series" || table.Name is "figures" or "bulk"))
                .ToList();
            var texts = string.Join(", ", columns.Select(static name => $"CAST({name} AS VARCHAR)"));
            var read = engine.Run($"SELECT {texts} FROM {table.Name}")
                .Select(row => string.Join(", ", columns.Zip(row).Where(static pair => pair.Second is not null)
                    .Select(static pair => $"{pair.First}={Normal(pair.Second!)}").Order(StringComparer.Ordinal)));

            Assert.Equal(expected.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
            tables++;
        }

        Assert.True(tables >= 10 && values > 5_000, $"{tables} tables, {values} values");
    }

    [Fact]
    public void Two_exports_have_equal_bytes_and_nothing_of_the_first_is_left_in_the_second()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out");
        Said(ExitCode.Fine, Export(Repository.PathOf("data"), path));
        var first = BytesOf(path);
        var stale = Directory.CreateDirectory(Path.Combine(path, "figures", "topic=gone", "series=gone.gone")).FullName;
        File.WriteAllText(Path.Combine(stale, "part-0.parquet"), "stale");

        Said(ExitCode.Fine, Export(Repository.PathOf("data"), path));

        Assert.Equal(first, BytesOf(path));
        Assert.Equal(["out"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void What_is_there_and_is_no_export_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "notes.txt");
        File.WriteAllText(file, "mine");

        Assert.Contains("is there and is no export as Parquet. Name a new folder: --output FOLDER.",
            Said(ExitCode.Usage, Export(Repository.PathOf("data"), folder.Path)), StringComparison.Ordinal);
        Assert.Contains("is a file. Name a folder: --output FOLDER.",
            Said(ExitCode.Usage, Export(Repository.PathOf("data"), file)), StringComparison.Ordinal);
        Assert.Contains("An export as Parquet is a folder of files. Name one: --output FOLDER.",
            Said(ExitCode.Usage, "export", "--format", "parquet", "--records", Repository.PathOf("data")), StringComparison.Ordinal);
        Assert.Contains("Documents are exported as Parquet alone: --format parquet.", Said(
            ExitCode.Usage, "export", "--format", "csv", "--records", Repository.PathOf("data"), "--documents", folder.Path),
            StringComparison.Ordinal);
        Assert.Contains("There is no folder", Said(ExitCode.Usage, [
            .. Export(Repository.PathOf("data"), Path.Combine(folder.Path, "out")), "--documents", Path.Combine(folder.Path, "none"),
        ]), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_document_that_is_missing_is_an_error_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var (records, path) = (Path.Combine(folder.Path, "data"), Path.Combine(folder.Path, "out"));
        new ScaleRecords(1, 2).WriteTo(records, Path.Combine(folder.Path, "documents"));
        File.Delete(Path.Combine(folder.Path, "documents", "zz000-d0000.txt"));

        var said = Said(ExitCode.Findings, [.. Export(records, path), "--documents", Path.Combine(folder.Path, "documents")]);

        Assert.Contains("DS4015", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void A_dataset_of_bulk_rows_alone_and_without_a_check_is_read_and_every_statement_runs()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "gdp.csv"), Table);
        File.WriteAllText(Path.Combine(folder.Path, "world.yaml"), $$"""
            topic: World
            units: { dollar: { plural: dollars, kind: measure } }
            sources: { gdp: { table: gdp.csv, sha256: {{Sha256.Of(Table)}} } }
            gdp:
              title: Product
              unit: dollar
              members: none
              rows: { in: gdp, period: Year, value: Value, by: Code }
            """);
        using var export = ExportedFolder.ByCommand(folder.Path);
        using var engine = new Engine(export.Folder);

        Assert.Equal(
            ["world world.gdp ARB 2014 2905.1", "world world.gdp ARB 2015 2544.0", "world world.gdp CEB 2014 -1463.8"],
            engine.Run("SELECT topic, series, key, period, CAST(CAST(number AS DECIMAL(18, 1)) AS VARCHAR) FROM bulk ORDER BY key, period")
                .Select(static row => string.Join(' ', row)));
        Assert.All(Statements.Portable, file => Assert.Empty(engine.Query(file)));
    }

    [Fact]
    public void A_number_that_has_no_room_in_its_column_stands_beside_it_digit_by_digit()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "t.yaml"), $$"""
            topic: T
            in: s
            units: { litre: { plural: litres, kind: measure } }
            sources: { s: { text: s.txt, sha256: {{new string('0', 64)}} } }
            some:
              title: Some
              unit: litre
              figures:
                2001: { value: 0.1234567891, quote: 0.1234567891 litres }
                2002: { value: 79228162514264337593543950335, quote: 79228162514264337593543950335 litres }
                2003: { value: 0.123456789, quote: 0.123456789 litres }
            """);
        using var export = ExportedFolder.ByCommand(folder.Path);
        using var engine = new Engine(export.Folder);

        var rows = engine.Run("SELECT CAST(number AS VARCHAR), exact FROM figures ORDER BY period").ToList();

        Assert.Null(rows[0][0]);
        Assert.StartsWith("number=0.1234567891", rows[0][1], StringComparison.Ordinal);
        Assert.Equal(("79228162514264337593543950335.000000000", null), (rows[1][0], rows[1][1]));
        Assert.Equal(("0.123456789", null), (rows[2][0], rows[2][1]));
    }

    [Fact]
    public void A_series_of_any_characters_is_a_folder_that_the_engine_reads_back()
    {
        const string Series = "öl.a b/c=d%e:\"f'*?ü";
        using var folder = new TemporaryFolder();
        var part = new Part(new("figures", true, [new("id", PartType.Text)]), Series, [["x"]]);
        var path = Path.Combine(folder.Path, part.Path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, ParquetBytes.Of(part));
        using var export = ExportedFolder.ByCommand(Repository.PathOf("data"));
        using var engine = new Engine(export.Folder);

        var read = engine.Run(
            $"SELECT topic, series, id FROM read_parquet('{folder.Path}/figures/*/*/*.parquet', hive_partitioning = true)");

        Assert.Equal($"öl | {Series} | x", string.Join(" | ", Assert.Single(read)));
    }

    private static string[] Export(string records, string path) =>
        ["export", "--format", "parquet", "--records", records, "--output", path];

    private static string Said(int exit, params string[] arguments)
    {
        var said = new StringWriter();
        Assert.True(exit == CommandTable.Run(arguments, ToolConsole.To(said)), said.ToString());
        return said.ToString();
    }

    private static IEnumerable<(string, string)> BytesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), Convert.ToHexString(File.ReadAllBytes(path))))];

    /// <summary>A number without zeros at its end, and a truth in small letters; any other text as it is.</summary>
    private static string Normal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && text.Contains('.', StringComparison.Ordinal)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : text is "True" or "False" ? text.ToLowerInvariant() : text;
}
