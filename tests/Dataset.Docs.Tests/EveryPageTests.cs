using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dataset.Docs.Tests;

/// <summary>What a reader would stumble over on any page.</summary>
public sealed partial class EveryPageTests
{
    [SkippableFact]
    public void No_page_shows_the_tags_of_its_documentation()
    {
        foreach (var page in Site.All.Where(page => page.HasArticle && page.Path.StartsWith("api/", StringComparison.Ordinal)))
        {
            var tag = Tag().Match(page.Article.TextContent);
            Assert.False(tag.Success, $"{page.Path} shows {tag.Value}");
        }
    }

    [SkippableFact]
    public void Every_code_block_of_the_API_is_a_signature()
    {
        foreach (var page in Site.All.Where(page => page.HasArticle && page.Path.StartsWith("api/", StringComparison.Ordinal)))
        {
            Assert.All(page.Article.QuerySelectorAll("pre"), block => Assert.Contains("codewrapper", block.ParentElement!.ClassList));
        }
    }

    [SkippableFact]
    public void Every_link_inside_the_site_leads_somewhere()
    {
        var broken = from page in Site.All
                     from reference in page.References
                     where !Uri.IsWellFormedUriString(reference, UriKind.Absolute)
                     let address = reference.StartsWith('#') ? Path.GetFileName(page.Path) + reference : reference
                     where !LeadsSomewhere(Path.GetDirectoryName(page.Path)!, address)
                     select $"{page.Path}: {reference}";
        Assert.Empty(broken);
    }

    [SkippableFact]
    public void Every_entry_of_a_table_of_contents_leads_to_a_page()
    {
        foreach (var path in new[] { "toc.json", "guides/toc.json", "diagnostics/toc.json", "api/toc.json" })
        {
            using var contents = JsonDocument.Parse(Site.ReadText(path));
            var links = Links(contents.RootElement).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.True(LeadsSomewhere(Path.GetDirectoryName(path)!, link), link));
        }
    }

    private static IEnumerable<string> Links(JsonElement entry) =>
        (entry.TryGetProperty("href", out var link) ? [link.GetString()!] : Enumerable.Empty<string>())
        .Concat(entry.TryGetProperty("items", out var items) ? items.EnumerateArray().SelectMany(Links) : []);

    private static bool LeadsSomewhere(string folder, string reference)
    {
        var (address, fragment) = reference.Split('#', 2) is [var before, var after] ? (before, after) : (reference, null);
        var file = Path.GetFullPath(Path.Combine(Site.Folder, folder, Uri.UnescapeDataString(address.Split('?')[0])));
        var path = Path.GetRelativePath(Site.Folder, file).Replace('\\', '/');
        return !path.StartsWith("..", StringComparison.Ordinal)
            && File.Exists(file)
            && (fragment == null || Site.Read(path).HasPlace(Uri.UnescapeDataString(fragment)));
    }

    [GeneratedRegex("</?(para|see|seealso|summary|remarks|paramref|typeparamref|c|p|code|list|item|inheritdoc)( [^>]*)?/?>")]
    private static partial Regex Tag();
}
