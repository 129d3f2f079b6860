using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests.Exporting;

/// <summary>Where and when something is written; what it is, the tests of the compiled dataset compare.</summary>
public sealed class ExportTests
{
    [Fact]
    public void A_file_is_written_whole_in_place_of_another()
    {
        using var folder = Ducks.Write();
        var path = Path.Combine(folder.Root, "figures.csv");
        File.WriteAllText(path, "old");

        Assert.Equal(ExitCode.Fine, Export(folder, "csv", "--output", path).Exit);

        Assert.StartsWith("id,name,", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal(["figures.csv"], Directory.GetFiles(folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void The_table_that_is_named_is_exported()
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Export(folder, "csv", "--table", "claims");

        Assert.True(exit == ExitCode.Fine, string.Join('\n', lines));
        Assert.Contains(lines, static line => line.StartsWith("lake.ringed.2025-03#club,", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.StartsWith("lake.ringed.2025-03#park,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_data_package_replaces_a_data_package_and_no_other_folder()
    {
        using var folder = Ducks.Write();
        var path = Path.Combine(folder.Root, "out");

        Assert.Equal(ExitCode.Fine, Export(folder, "datapackage", "--output", path).Exit);
        Assert.Equal(ExitCode.Fine, Export(folder, "datapackage", "--output", path).Exit);
        var (exit, lines) = Export(folder, "datapackage", "--output", folder.Documents);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains("is there and is no Data Package", lines[^1], StringComparison.Ordinal);
        Assert.Equal(["ducks.txt"], Directory.GetFiles(folder.Documents).Select(Path.GetFileName));
        Assert.True(File.Exists(Path.Combine(path, "datapackage.json")));
    }

    [Theory]
    [InlineData("A Data Package is a folder of files. Name one: --output FOLDER.", "datapackage")]
    [InlineData("'Two words' is no name of a Data Package: small letters, digits, '.', '_' and '-'.", "csv", "--name", "Two words")]
    [InlineData("'' is no name of a Data Package: small letters, digits, '.', '_' and '-'.", "datapackage", "--name", "")]
    public void Wrong_usage_says_what_to_write(string why, string format, params string[] more)
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Export(folder, format, more);

        Assert.Equal((ExitCode.Usage, why), (exit, lines[^1]));
    }

    [Theory]
    [InlineData("data/lake.yaml")]
    [InlineData("data/quotes.lock")]
    [InlineData("data/names.lock")]
    [InlineData("documents/ducks.txt")]
    public void A_file_that_the_dataset_is_made_from_is_not_replaced(string file)
    {
        using var folder = Ducks.Write();
        Assert.Equal(ExitCode.Fine, Folder.Run(["lock", "--records", folder.Records, "--documents", folder.Documents]).Exit);
        var path = Path.Combine(folder.Root, file);
        var before = File.ReadAllBytes(path);

        var (exit, lines) = Export(folder, "csv", "--output", path);

        Assert.Equal((ExitCode.Usage, $"{path} is a file of the dataset itself. Name another: --output FILE."), (exit, lines[^1]));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("5")]
    [InlineData("csv,json")]
    public void A_format_that_there_is_not_is_wrong_usage_and_names_those_there_are(string format)
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Export(folder, format);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Contains(
            $"'{format}' is no format. Write one of: csv, json, datapackage, parquet, csl, bibtex, markdown.", lines);
    }

    [Fact]
    public void Markdown_has_a_line_for_each_figure()
    {
        using var folder = Ducks.Write();

        var (_, lines) = Export(folder, "markdown");

        Assert.Equal(2, lines.Length);
        Assert.Contains("**nearly 7,000 ducks**", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_records_in_error_nothing_is_written()
    {
        using var folder = Ducks.Write(records: Ducks.Records.Replace("unit: duck\n", "unit: dcuk\n", StringComparison.Ordinal));
        var path = Path.Combine(folder.Root, "figures.csv");

        Assert.Equal(ExitCode.Findings, Export(folder, "csv", "--output", path).Exit);

        Assert.False(File.Exists(path));
    }

    private static (int Exit, string[] Lines) Export(Folder folder, string format, params string[] more) =>
        Folder.Run(["export", "--records", folder.Records, "--format", format, .. more]);
}
