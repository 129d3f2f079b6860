using Dataset.Runtime;
using Dataset.Tool;

namespace Dataset.Tests;

/// <summary>What the command exports from the records is what the compiled dataset exports.</summary>
public sealed class ExportTests
{
    [Fact]
    public void The_data_package_of_the_command_is_that_of_the_compiled_dataset()
    {
        var folder = Directory.CreateTempSubdirectory("dataset-export-").FullName;
        try
        {
            Export("datapackage", "--data-version", Catalog.Version, "--output", folder);

            var files = Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText);
            var expected = Catalog.ToDataPackage().Files();
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
            Assert.All(expected, file => Assert.Equal(file.Value.TrimEnd('\n'), files[file.Key].TrimEnd('\n')));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("csl", CitationStyle.CslJson)]
    [InlineData("bibtex", CitationStyle.BibTeX)]
    public void The_bibliography_of_the_command_is_that_of_the_compiled_dataset(string format, CitationStyle style) =>
        Assert.Equal(Catalog.Figures.Bibliography(style), Export(format).TrimEnd('\n'));

    [Fact]
    public void Only_the_chosen_figures_are_exported()
    {
        var all = Export("csv").TrimEnd('\n').Split('\n');
        var some = Export("csv", "--figures", "Border.Crossings").TrimEnd('\n').Split('\n');

        Assert.Equal(Catalog.Figures.Count + 1, all.Length);
        Assert.Equal([all[0], .. all.Where(line => line.StartsWith("border.crossings.", StringComparison.Ordinal))], some);
        Assert.Equal(4, some.Length);
    }

    private static string Export(string format, params string[] more)
    {
        var output = new StringWriter();
        Assert.Equal(0, CommandTable.Run(["export", "--records", Repository.PathOf("data"), "--format", format, .. more], output));
        return output.ToString();
    }
}
