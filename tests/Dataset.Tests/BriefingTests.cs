using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Dataset.Runtime;

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
        ".PerDataObtainedByNbcNews",
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
    public async Task The_first_screen_has_at_most_60_lines_and_the_news_beside_the_official_counts()
    {
        var text = await RunAsync();

        Assert.InRange(text.Split('\n').Length, 20, 61);
        Assert.All(
            ["7,000 crossings", "7,180 encounters, announced as 7,181 encounters on 1 April 2025", "137,473 encounters",
            "8,353 encounters", "94.78 percent (Border Patrol: ", "94.18 percent (both components: ", "956 arrests", "1,179 arrests",
            "nearly 52 percent of arrests by that data, as a document has it; “nearly half”, as a reporter has it",
            "32,809 arrests", "over 100,000 removals", "66,463 arrests", "113,000 arrests", "Border.Crossings.March2025",
            "SouthwestBorder.BorderPatrolEncounters.March2025", "Enforcement.Arrests.On26January2025"],
            words => Assert.Contains(" " + words, Spaced(text), StringComparison.Ordinal));
        var names = Catalog.Figures.Select(static figure => figure.Name).Concat(Catalog.Series.Select(static series => series.Name));
        var typed = text.Split('\n').Where(static line => line.StartsWith("      ", StringComparison.Ordinal))
            .SelectMany(static line => line.Trim().Split(", ")).ToList();
        Assert.NotEmpty(typed);
        Assert.All(typed, name => Assert.Contains(name, names));
    }

    [Fact]
    public async Task A_section_is_printed_on_request_and_one_that_there_is_not_is_said()
    {
        Assert.Contains("ARRESTS\n=======", await RunAsync("arrests"), StringComparison.Ordinal);
        Assert.Matches(
            @"^ Sections: .*\barrests, .*, or all\. There is no other; nothing was written\.$", Spaced(await RunAsync(2, "arests")));
    }

    [Fact]
    public async Task The_redirected_briefing_is_plain_text_with_what_the_figures_say()
    {
        var text = await RunAsync("all");
        Assert.All(Expected, words => Assert.Contains(
            words.StartsWith('.') ? words : " " + words, Spaced(text), StringComparison.Ordinal));
        Assert.All(["\x1b", "│", "─"], drawing => Assert.DoesNotContain(drawing, text, StringComparison.Ordinal));
    }

    /// <summary>A sentence of the first screen that says whether numbers agree, and the check that decides it.</summary>
    [Theory]
    [InlineData("southwest-border.march-2025-in-the-news-is-the-official-count", "7,181 encounters on 1 April 2025:")]
    [InlineData("southwest-border.march-2024-in-the-news-is-the-official-count", "beside 137,473 encounters:")]
    [InlineData("southwest-border.february-2025-in-the-news-is-the-official-count", "beside 8,353 encounters:")]
    [InlineData("border.fall-follows-from-counts", "94.89 percent (the counts in the news:")]
    [InlineData("southwest-border.fall-in-the-news-is-that-of-the-border-patrol", "94.78 percent (Border Patrol:")]
    [InlineData("southwest-border.fall-in-the-news-is-that-of-both-components", "94.18 percent (both components:")]
    [InlineData("enforcement.share-follows-from-counts", "are 48.01 percent: the first")]
    [InlineData("enforcement.nearly-half-in-the-question-follows-from-counts", "the second")]
    [InlineData("enforcement.arrests-of-50-days-are-those-announced", "on a page of the White House:")]
    public async Task What_the_first_screen_says_of_agreement_is_the_verdict_of_a_check(string id, string sentence)
    {
        var words = Catalog.Checks.Single(check => check.Id == id).Verdict switch
        {
            Verdict.Holds => "agrees",
            Verdict.HoldsWithinRounding => "agrees within rounding",
            Verdict.CannotTell => "may agree",
            _ => "does not agree",
        };

        Assert.Matches($"{Regex.Escape($" {sentence} {words}")}[,.)]", Spaced(await RunAsync()));
    }

    /// <summary>From March 2024 to February 2025 is no change from month to month; of about 8,300 only a range is known.</summary>
    [Fact]
    public async Task Changes_are_from_the_month_before_and_a_year_earlier_alone()
    {
        var text = Spaced(await RunAsync("crossings"));

        Assert.Contains(" -1,350 to -1,250 ", text, StringComparison.Ordinal);
        Assert.Contains(" -130,000 crossings ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("-128,", text, StringComparison.Ordinal);
    }

    /// <summary>The id of a failed check, such as share-follows-from-counts, says what its author expected and not what is so.</summary>
    [Fact]
    public async Task Each_failed_check_is_headed_by_fails_and_what_it_compares()
    {
        var failed = Catalog.Checks.Where(static check => check.Verdict is Verdict.Fails).ToList();
        var text = Spaced(await RunAsync("checks"));

        Assert.NotEmpty(failed);
        Assert.Equal(failed.Count, text.Split(" Fails: ").Length - 1);
        Assert.All(failed, check => Assert.Matches(
            $" Fails: {Regex.Escape(check.Figures[0].Series.Title)}, (?:(?! Fails: ).)* {Regex.Escape(check.Id)}: ", text));
    }

    /// <summary>An id of a claim is longer than a column is wide, and would break inside a word.</summary>
    [Fact]
    public async Task No_section_prints_the_id_of_a_claim()
    {
        var text = string.Concat((await RunAsync("all")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.All(
            Catalog.Figures.SelectMany(static figure => figure.Claims),
            claim => Assert.DoesNotContain(claim.Id, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_envelope_stands_beside_disputed_voices_alone()
    {
        var text = await RunAsync("voices");

        var named = Catalog.Figures.OfType<IDisputedFigure>()
            .Where(static figure => figure.Envelope is { Lower: not null, Upper: not null }).ToList();
        Assert.Contains(named, static figure => !figure.IsDisputed);
        Assert.Equal(named.Count(static figure => figure.IsDisputed), text.Split(".Envelope").Length - 1);
    }

    [Fact]
    public async Task Every_series_of_encounters_is_among_the_official_counts()
    {
        var text = await RunAsync("official");

        var series = Catalog.Series.Where(static series => series.Unit == Unit.Of<Dataset.Units.Encounter>()).ToList();
        Assert.InRange(series.Count, 4, int.MaxValue);
        Assert.All(series, one => Assert.Contains(one.Name, text, StringComparison.Ordinal));
    }

    /// <summary>Each word behind one space, so that a number is not taken for the end of a larger one.</summary>
    private static string Spaced(string text) =>
        " " + string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is printed.</summary>
    private static Task<string> RunAsync(params string[] sections) => RunAsync(0, sections);

    /// <summary>What is printed, and behind it what is said of a failure.</summary>
    private static async Task<string> RunAsync(int exit, params string[] sections)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Briefing.dll"), .. sections])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync() + await said;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == exit, text);
        return text;
    }
}
