using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>The pages for curators say what the rooms do.</summary>
public sealed class GuideTests
{
    [Fact]
    public void The_dataset_of_the_guide_verifies_and_builds_without_an_issue()
    {
        var files = Page.FilesOf(Repository.PathOf("docs", "adding-data.md"));

        Assert.Equal(["gazette.txt", "sources.yaml", "harbour.yaml"], files.Select(file => file.Name));
        Assert.Empty(new VerifyRunner().Run(files));
        Assert.Empty(new RecordsRunner().Run(files));
    }

    [Fact]
    public void The_table_of_the_guide_builds_without_an_issue()
    {
        var files = Page.FilesOf(Repository.PathOf("docs", "tables.md"));

        Assert.Equal(["gdp.csv", "sources.yaml", "economy.yaml"], files.Select(file => file.Name));
        Assert.Empty(new RecordsRunner().Run(files));
    }

    [Fact]
    public void The_page_of_the_schema_lists_every_key_and_no_other()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("data", "schema.json")));
        var sections = Sections(File.ReadAllText(Repository.PathOf("docs", "schema.md")));
        var objects = schema.RootElement.GetProperty("definitions").EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .Select(definition => (definition.Name, Keys(definition.Value)))
            .Append(("file", Keys(schema.RootElement)))
            .Append(("speaker", Keys(schema.RootElement.GetProperty("definitions").GetProperty("speaker").GetProperty("oneOf")[1])));

        foreach (var (name, keys) in objects.Where(one => sections.ContainsKey(one.Item1)))
        {
            Assert.Equal($"{name}: {string.Join(", ", keys)}", $"{name}: {string.Join(", ", sections[name])}");
        }

        Assert.Equal(
            ["agent", "anchor", "check", "claim", "conflict", "correction", "figure", "file", "quotation", "reading", "rows", "series",
            "source", "speaker", "unit", "vintage"],
            objects.Select(one => one.Item1).Where(sections.ContainsKey).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("adding-data.md")]
    [InlineData("tables.md")]
    [InlineData("diagnostics/README.md")]
    public void Every_link_of_a_page_leads_to_a_file(string name)
    {
        var page = Repository.PathOf("docs", name);
        var links = Regex.Matches(File.ReadAllText(page), @"\]\(([^)#]+)(?:#[^)]*)?\)").Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)), link));
    }

    private static IEnumerable<string> Keys(JsonElement definition) =>
        definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    /// <summary>The keys in backticks in the first column of each section's table.</summary>
    private static Dictionary<string, IEnumerable<string>> Sections(string text) =>
        text.Split("\n## ").Skip(1).ToDictionary(
            section => section[..section.IndexOf('\n')].ToLowerInvariant(),
            section => (IEnumerable<string>)Regex.Matches(section, "^\\| (`[^|]*) \\|", RegexOptions.Multiline)
                .SelectMany(row => Regex.Matches(row.Groups[1].Value, "`([^`]+)`").Select(key => key.Groups[1].Value))
                .Order(StringComparer.Ordinal));
}
