using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Dataset.Site.Tests;

/// <summary>The site as a browser shows it.</summary>
[Collection(SiteCollection.Name)]
public sealed class BrowserTests(BrowserFixture browser, BuiltSites sites)
{
    private static readonly int[] Widths = [360, 800, 1600];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string DisputePage = "figures/enforcement.arrests.2025-01-26.html";

    [SkippableFact]
    public async Task Every_page_opens_without_an_error_and_asks_nobody_else()
    {
        // Two pages at a time, as the gate's machine has two processors.
        var addresses = sites.Dataset.Pages.Select(sites.Dataset.AddressOf)
            .Concat(sites.Others.SelectMany(static site => site.OneOfEachFolder.Select(site.AddressOf))).ToArray();
        var wrong = (await Task.WhenAll(addresses.Chunk((addresses.Length + 1) / 2).Select(OpenAsync))).SelectMany(static one => one);

        Assert.True(sites.Dataset.Pages.Count > 500);
        Assert.Empty(wrong);

        async Task<List<string>> OpenAsync(string[] addresses)
        {
            await using var context = await browser.Browser.NewContextAsync();
            var page = await context.NewPageAsync();
            var wrong = Watch(page);
            foreach (var address in addresses)
            {
                await page.GotoAsync(address);
            }

            return wrong;
        }
    }

    [SkippableFact]
    public async Task Hostile_records_do_nothing_but_show()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var wrong = Watch(page);
        foreach (var path in sites.Hostile.Pages)
        {
            await page.GotoAsync(sites.Hostile.AddressOf(path));
            Assert.Null(await page.EvaluateAsync<object?>("window.hacked"));
            Assert.Empty(await page.QuerySelectorAllAsync(
                "main img, main script:not([type='application/ld+json']), a[href^='javascript']"));
        }

        await page.GotoAsync(sites.Hostile.AddressOf("figures/pond.geese.2024-03.html"));
        Assert.Contains("<script>window.hacked = 1</script>", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Empty(wrong);
    }

    [SkippableFact]
    public async Task Axe_finds_nothing_serious_in_either_scheme_at_three_widths()
    {
        var found = await Task.WhenAll(LookAsync(ColorScheme.Light), LookAsync(ColorScheme.Dark));

        Assert.Empty(found.SelectMany(static one => one));

        async Task<List<string>> LookAsync(ColorScheme scheme)
        {
            var found = new List<string>();
            foreach (var width in Widths)
            {
                await using var context = await browser.Browser.NewContextAsync(
                    new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 1400 }, BypassCSP = true });
                var page = await context.NewPageAsync();
                foreach (var path in sites.Dataset.OfEachKind)
                {
                    await page.GotoAsync(sites.Dataset.AddressOf(path));
                    await page.ScreenshotAsync(new()
                    {
                        Path = Path.Combine(
                            BuiltSites.Screenshots, $"{path.Replace('/', '-')[..^5]}-{width}-{scheme}.png".ToLowerInvariant()),
                    });
                    found.AddRange((await SeriousAsync(page)).Select(one => $"{path}, {width}, {scheme}: {one}"));
                }
            }

            return found;
        }
    }

    [SkippableFact]
    public async Task Axe_tells_what_is_serious()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<main><p style='color: #eee; background: #fff'>Pale</p><img src='data:,'></main>");
        var found = await SeriousAsync(page);
        Assert.Contains(found, static one => one.StartsWith("image-alt: <img", StringComparison.Ordinal));
        Assert.Contains(found, static one => one.StartsWith("color-contrast: <p", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Axe_finds_nothing_serious_in_other_datasets()
    {
        await using var context = await browser.Browser.NewContextAsync(new() { BypassCSP = true });
        var page = await context.NewPageAsync();
        foreach (var site in sites.Others)
        {
            foreach (var path in site.OneOfEachFolder)
            {
                await page.GotoAsync(site.AddressOf(path));
                Assert.Empty((await SeriousAsync(page)).Select(one => $"{path}: {one}"));
            }
        }
    }

    [SkippableFact]
    public async Task No_page_is_wider_than_the_screen()
    {
        foreach (var width in new[] { 360, 1024 })
        {
            await using var context = await browser.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
            var page = await context.NewPageAsync();
            foreach (var (site, path) in sites.Dataset.OfEachKind.Select(path => (sites.Dataset, path))
                .Concat(sites.Hostile.Pages.Select(path => (sites.Hostile, path))))
            {
                await page.GotoAsync(site.AddressOf(path));
                var wide = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
                Assert.True(wide <= width, $"{path} is {wide} wide on a screen of {width}: "
                    + await page.EvaluateAsync<string>("""
                        width => [...document.querySelectorAll("body *")].filter(one => one.getBoundingClientRect().right > width
                          && !one.parentElement.closest(".scroll, pre")).map(one => one.outerHTML.slice(0, 100)).join(" | ")
                        """, width));
            }
        }
    }

    [SkippableFact]
    public async Task Nothing_moves_while_a_page_loads()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var path in sites.Dataset.OfEachKind)
        {
            await page.GotoAsync(sites.Dataset.AddressOf(path));
            var shift = await page.EvaluateAsync<double>("""
                () => new Promise(done => {
                  let sum = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value; }))
                    .observe({ type: "layout-shift", buffered: true });
                  setTimeout(() => done(sum), 100);
                })
                """);
            Assert.True(shift < 0.01, $"{path}: {shift}");
        }
    }

    [SkippableFact]
    public async Task A_dispute_shows_each_voice_with_its_words()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.Dataset.AddressOf(DisputePage));
        var claims = await page.Locator("section[aria-labelledby=voices] .claim").AllInnerTextsAsync();
        Assert.Equal(3, claims.Count);
        Assert.Contains(claims, static claim => claim.Contains("956 arrests", StringComparison.Ordinal)
            && claim.Contains("ICE reported 956 arrests on Sunday", StringComparison.Ordinal));
        Assert.Contains(claims, static claim => claim.Contains("1,179 arrests", StringComparison.Ordinal)
            && claim.Contains("data first obtained by NBC News", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_buttons_copy_what_they_stand_beside()
    {
        using var server = new StaticServer(sites.Dataset.Folder);
        await using var context = await browser.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "figures/border.crossings.2025-03.html");
        var buttons = page.Locator("button[data-copy]");
        Assert.True(await buttons.CountAsync() >= 7);
        for (var i = 0; i < await buttons.CountAsync(); i++)
        {
            var from = await buttons.Nth(i).GetAttributeAsync("data-copy");
            var expected = await page.EvaluateAsync<string>("id => document.getElementById(id).textContent", from);
            await buttons.Nth(i).EvaluateAsync("button => { for (let up = button.parentElement; up; up = up.parentElement) "
                + "if (up.tagName === 'DETAILS') up.open = true; }");
            await buttons.Nth(i).ClickAsync();
            await page.WaitForFunctionAsync("text => navigator.clipboard.readText().then(copied => copied === text)", expected);
        }
    }

    [SkippableFact]
    public async Task From_a_disk_the_buttons_copy_too()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.Dataset.AddressOf("figures/border.crossings.2025-03.html"));
        await page.Locator("button[data-copy=csharp]").ClickAsync();
        await page.WaitForFunctionAsync("document.querySelector('button[data-copy=csharp]').textContent === 'Copied'");
        await page.Locator("#site-search").FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
        Assert.Equal("Border.Crossings.March2025", await page.Locator("#site-search").InputValueAsync());
    }

    [SkippableTheory]
    [InlineData("index.html")]
    [InlineData(DisputePage)]
    [InlineData("series/border.crossings.html")]
    [InlineData("search.html")]
    public async Task The_keyboard_reaches_everything(string path)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.Dataset.AddressOf(path));
        var expected = await page.EvaluateAsync<int>("""
            () => {
              const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
                .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled);
              all.forEach((one, at) => { one.dataset.at = at; });
              return all.length;
            }
            """);
        var reached = new HashSet<string>();
        for (var i = 0; i < expected + 5; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>("document.activeElement?.dataset.at") is { } at)
            {
                reached.Add(at);
            }
        }

        Assert.Equal(expected, reached.Count);
    }

    [SkippableFact]
    public async Task Print_shows_what_is_folded()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.Dataset.AddressOf("figures/border.crossings.2025-03.html"));
        using var printed = PdfDocument.Open(await page.PdfAsync());
        var words = printed.GetPages().SelectMany(static one => one.GetWords()).Select(static word => word.Text);
        var text = string.Join(' ', words);
        Assert.Contains("crossings-fall[2025-03] == percent_drop", text, StringComparison.Ordinal);
        Assert.Contains("border agents reported just 7,000 illegal crossings", text, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("7,000", "border.crossings.2025-03")]
    [InlineData("7000", "border.crossings.2025-03")]
    [InlineData("seven thousand", "border.crossings.2025-03")]
    [InlineData("crosings", "border.crossings.2025-03")]
    [InlineData("border agents", "border.crossings.2025-03")]
    [InlineData("Border.Crossings.March2025", "border.crossings.2025-03")]
    [InlineData("94%", "border.crossings-fall.2025-03")]
    [InlineData("north of", "enforcement.removals")]
    [InlineData("nbc news", "enforcement.arrests.2025-01-26")]
    [InlineData("1,179", "enforcement.arrests.2025-01-26")]
    public async Task Search_finds(string query, string figure)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var wrong = Watch(page);
        await page.GotoAsync(sites.Dataset.AddressOf("index.html"));
        await page.FillAsync("#site-search", query);
        await page.PressAsync("#site-search", "Enter");
        var links = page.Locator("#search-results a");
        await links.First.WaitForAsync();
        var first = await links.EvaluateAllAsync<string[]>("all => all.slice(0, 3).map(one => one.getAttribute('href'))");
        Assert.Contains(first, link => link.StartsWith("figures/" + figure, StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    [SkippableFact]
    public async Task A_filter_leaves_what_it_names()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.Dataset.AddressOf("search.html"));
        await page.FillAsync("#search-words", "removals");
        await page.Locator("#search-results a").First.WaitForAsync();
        var before = await page.Locator("#search-results > li").CountAsync();
        var floor = await page.Locator("select option").EvaluateAllAsync<string>(
            "all => all.find(one => /floor/i.test(one.textContent)).value");
        await page.Locator("select", new() { HasTextRegex = new("floor", System.Text.RegularExpressions.RegexOptions.IgnoreCase) })
            .SelectOptionAsync(floor);
        await page.WaitForFunctionAsync("before => document.querySelectorAll('#search-results > li').length < before", before);
        var texts = await page.Locator("#search-results > li").AllInnerTextsAsync();
        Assert.NotEmpty(texts);
        Assert.All(texts, static text => Assert.Matches("over|at least|north of|more than|minimum", text));
        Assert.Contains("q=removals", page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_machines_read_in_a_page_parses()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        (string Path, string Type)[] kinds =
        [
            ("index.html", "Dataset"), ("figures/border.crossings.2025-03.html", "Observation"), (DisputePage, "Claim"),
        ];
        foreach (var (path, type) in kinds)
        {
            await page.GotoAsync(sites.Dataset.AddressOf(path));
            var texts = await page.Locator("script[type='application/ld+json']").AllTextContentsAsync();
            using var read = System.Text.Json.JsonDocument.Parse(Assert.Single(texts));
            Assert.Contains($"\"{type}\"", texts[0], StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task It_works_below_any_address()
    {
        using var server = new StaticServer(sites.Dataset.Folder, "/deep/below/");
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var wrong = Watch(page);
        await page.GotoAsync(server.Address);
        await page.ClickAsync("nav[aria-label=Site] >> text=Contradictions");
        await page.ClickAsync("main .claim .number a");
        Assert.StartsWith(server.Address + "figures/", page.Url, StringComparison.Ordinal);
        Assert.Empty(wrong);
    }

    [SkippableFact]
    public async Task Without_scripts_everything_can_be_read()
    {
        await using var context = await browser.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.Dataset.AddressOf("figures/border.crossings.2025-03.html"));
        Assert.Equal(0, await page.Locator("button:visible:not(form button)").CountAsync());
        Assert.Contains("@", await page.TextContentAsync("main .copies"), StringComparison.Ordinal);
    }

    /// <summary>
    /// What keeps people out of a page, seriously. The script is run in the page itself: what wraps it opens a second tab for pages in
    /// frames, of which there are none, and describes what is right too, which takes it three times as long.
    /// </summary>
    private static async Task<string[]> SeriousAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run({ resultTypes: ["violations"] })).violations
              .filter(one => one.impact === "serious" || one.impact === "critical")
              .flatMap(one => one.nodes.map(node => `${one.id}: ${node.html}`))
            """);
    }

    /// <summary>What goes wrong on a page: errors, lines on the console, and requests that leave the site.</summary>
    private static List<string> Watch(IPage page)
    {
        var wrong = new List<string>();
        page.PageError += (_, error) => wrong.Add($"{page.Url}: {error}");
        page.Console += (_, line) => wrong.Add($"{page.Url}: {line.Type} {line.Text}");
        page.RequestFailed += (_, request) => wrong.Add($"{page.Url}: {request.Url} failed");
        page.Dialog += async (_, dialog) =>
        {
            wrong.Add($"{page.Url}: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal)
                && !request.Url.StartsWith("http://localhost:", StringComparison.Ordinal))
            {
                wrong.Add($"{page.Url}: asks {request.Url}");
            }
        };
        return wrong;
    }
}
