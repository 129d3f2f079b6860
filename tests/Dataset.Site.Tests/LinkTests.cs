using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dataset.Site.Tests;

/// <summary>Every link leads somewhere, and nothing is fetched from elsewhere. No browser is needed.</summary>
[Collection(SiteCollection.Name)]
public sealed class LinkTests(BuiltSites sites)
{
    private static readonly string[] Fetching = ["script[src]", "link[href]", "img[src]", "iframe", "object", "embed", "video", "audio"];

    [Fact]
    public void Every_link_of_every_page_resolves() => Assert.Empty(Dead(sites.Dataset));

    [Fact]
    public void Every_link_of_other_datasets_resolves() => Assert.All(sites.Others, static site => Assert.Empty(Dead(site)));

    [Fact]
    public void Every_link_of_hostile_records_resolves() => Assert.Empty(Dead(sites.Hostile));

    [Fact]
    public void Nothing_is_fetched_from_elsewhere()
    {
        var fetched = sites.Dataset.Pages.SelectMany(page => Fetching.SelectMany(kind => sites.Dataset.Read(page).QuerySelectorAll(kind)))
            .Select(static element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.OuterHtml)
            .Where(static address => address.Contains("//", StringComparison.Ordinal) || address.StartsWith('/'))
            .Distinct();
        Assert.Empty(fetched);
    }

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.All(sites.Dataset.Pages, page =>
        Assert.Empty(sites.Dataset.Read(page).All.Select(static one => one.Id).Where(static id => !string.IsNullOrEmpty(id))
            .GroupBy(static id => id).Where(static same => same.Count() > 1).Select(static same => $"{same.Key}")));

    [Fact]
    public void Every_list_of_more_than_200_is_split() => Assert.All(sites.Dataset.Pages, page =>
        Assert.All(sites.Dataset.Read(page).QuerySelectorAll("tbody, ul, ol"), static list =>
            Assert.InRange(list.Children.Length, 0, 200)));

    [Fact]
    public void A_page_with_all_it_loads_weighs_at_most_150_kB()
    {
        var shared = Directory.EnumerateFiles(Path.Combine(sites.Dataset.Folder, "assets"))
            .ToDictionary(static file => Path.GetFileName(file), static file => new FileInfo(file).Length);
        Assert.All(sites.Dataset.Pages, page =>
        {
            var loaded = sites.Dataset.Read(page).QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")
                .Select(static one => Path.GetFileName(one.GetAttribute("src") ?? one.GetAttribute("href")!))
                .Where(static name => name != "search-index.js")
                .Sum(name => shared[name]);
            Assert.InRange(new FileInfo(Path.Combine(sites.Dataset.Folder, page)).Length + loaded, 0, 150_000);
        });
    }

    /// <summary>The links of a site that lead nowhere, each with its page.</summary>
    internal static IReadOnlyList<string> Dead(BuiltSite site)
    {
        var dead = new List<string>();
        foreach (var page in site.Pages)
        {
            var above = new Uri(new Uri("https://site.invalid/"), page);
            foreach (var link in site.Read(page).QuerySelectorAll("a[href], link[href], script[src], form[action], area[href]"))
            {
                var written = link.GetAttribute("href") ?? link.GetAttribute("src") ?? link.GetAttribute("action")!;
                var target = new Uri(above, written);
                if (target.Host != "site.invalid")
                {
                    continue;
                }

                var path = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
                var fragment = Uri.UnescapeDataString(target.Fragment).TrimStart('#');
                if (!File.Exists(Path.Combine(site.Folder, path)))
                {
                    dead.Add($"{page}: {written}");
                }
                else if (fragment.Length > 0 && site.Read(path).GetElementById(fragment) is null)
                {
                    dead.Add($"{page}: {written}, where nothing has that id");
                }
            }
        }

        return [.. dead.Distinct().Take(20)];
    }
}
