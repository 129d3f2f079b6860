using System.Text.RegularExpressions;

namespace Dataset.Docs.Tests;

/// <summary>The pages that are written by hand: the front page, the guides and a page for each diagnostic.</summary>
public sealed partial class GuidePageTests
{
    [SkippableFact]
    public void The_front_page_is_the_README()
    {
        var page = Site.Read("index.html");
        Assert.Equal("Dataset", page.Title);
        Assert.Contains("analysts.html", page.References);
    }

    [SkippableFact]
    public void A_guide_shows_its_code_and_tables()
    {
        var page = Site.Read("analysts.html");
        Assert.Equal("For analysts", page.Title);
        Assert.Contains("using Dataset;", page.Article.QuerySelector("pre code.lang-csharp")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("FloorFigure<TUnit>", page.Article.QuerySelectorAll("td code").Select(Page.Words));
    }

    [SkippableFact]
    public void Every_block_of_a_diagnostic_page_is_as_it_was_written()
    {
        foreach (var file in Files("docs/diagnostics/DS*.md"))
        {
            var markdown = File.ReadAllText(Path.Combine(Site.Repository, file));
            var page = Site.Read($"diagnostics/{Path.GetFileNameWithoutExtension(file)}.html");
            Assert.Equal(markdown.Split('\n')[0], "# " + page.Title);
            Assert.Equal(
                Block().Matches(markdown).Select(match => match.Groups["text"].Value),
                page.Article.QuerySelectorAll("pre code").Select(code => code.TextContent));
        }
    }

    [SkippableFact]
    public void Every_guide_and_diagnostic_page_is_in_a_table_of_contents()
    {
        var contents = Site.ReadText("guides/toc.json") + Site.ReadText("diagnostics/toc.json");
        foreach (var file in Files("docs/*.md").Concat(Files("docs/diagnostics/*.md")))
        {
            Assert.Contains($"{Path.GetFileNameWithoutExtension(file)}.html\"", contents, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Files(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern)!;
        var files = Directory.GetFiles(Path.Combine(Site.Repository, folder), Path.GetFileName(pattern));
        Assert.NotEmpty(files);
        return files.Select(file => Path.Combine(folder, Path.GetFileName(file)));
    }

    [GeneratedRegex("^(?<fence>```+)[^\n]*\n(?<text>.*?)^\\k<fence>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
