using System.Diagnostics;
using System.Text;

namespace Dataset.Tests;

/// <summary>The briefing as a program whose output goes to a file: plain text with what the figures say.</summary>
public sealed class BriefingTests
{
    private static readonly string[] Expected =
    [
        "137,000 crossings",
        "about 8,300 crossings",
        "7,000 crossings",
        "94 percent",
        "94.89 percent",
        "66,463 arrests",
        ".PerIce",
        "956 arrests",
        ".PerNbcNews",
        "1,179 arrests",
        "over 100,000 removals",
        "over 65,000 removals",
        "a floor: no upper end is given",
        "1,200 to 1,500 arrests per day",
        "3,000 arrests per day",
        "664.63 arrests per day",
        "“hundreds” (removals)",
        "not stated",
        "a DHS source",
    ];

    [Fact]
    public async Task The_redirected_briefing_is_plain_text_with_what_the_figures_say()
    {
        var text = await RunAsync();
        Assert.All(Expected, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(["\x1b", "│", "─"], drawing => Assert.DoesNotContain(drawing, text, StringComparison.Ordinal));
    }

    private static async Task<string> RunAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Briefing.dll")])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, text);
        return text;
    }
}
