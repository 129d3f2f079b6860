using Microsoft.Playwright;

namespace Dataset.Site.Tests;

/// <summary>
/// Chromium as the operating system has it. Where there is none the tests are skipped with that reason, but in the gate, which installs it.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser.</summary>
    public IBrowser Browser
    {
        get
        {
            const string Reason = "There is no Chromium. Install the package 'chromium', or name one in DATASET_CHROMIUM.";
            if (_browser is null)
            {
                Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Reason);
                Skip.If(true, Reason);
            }

            return _browser!;
        }
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var named = Environment.GetEnvironmentVariable("DATASET_CHROMIUM");
        if ((string.IsNullOrEmpty(named) ? Places.FirstOrDefault(File.Exists) : named) is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();

        // A container runs as root, for whom Chromium has no sandbox. Only our own pages are opened.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

/// <summary>One browser, and one site of each dataset, for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<BuiltSites>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "site";
}
