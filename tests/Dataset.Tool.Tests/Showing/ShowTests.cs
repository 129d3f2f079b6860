using System.Text.Json;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Tests.Showing;

public sealed class ShowTests
{
    [Theory]
    [InlineData("Lake.Ringed.March2025")]
    [InlineData("lake.ringed.2025-03")]
    [InlineData("LAKE.RINGED.MARCH2025")]
    public void A_figure_is_shown_with_every_voice_its_words_and_its_conflict(string name)
    {
        using var folder = Ducks.Write();

        var (exit, lines) = Show(folder, name);

        Assert.Equal(ExitCode.Fine, exit);
        Assert.Equal(
        [
            "Lake.Ringed.March2025: 1,200 ducks | over 1,300 ducks, March 2025",
            "  Ducks that were ringed",
            "  id: lake.ringed.2025-03",
            "  voices: they contradict one another",
            "  1,200 ducks, according to The Club",
            "      “1,200 ducks were ringed” ([untitled document])",
            "  over 1,300 ducks, according to The Park",
            "      “over 1,300 ducks were ringed” ([untitled document])",
            "  conflict lake.club-and-park (unexplained)",
            "      neither of them tells how it counts",
            "  source ducks-of-the-lake: [untitled document]",
            "      ducks.txt",
        ], lines);
    }

    [Fact]
    public void A_pattern_lists_the_figures_that_it_matches()
    {
        using var folder = Ducks.Write();

        Assert.Equal(
        [
            "Lake.Ducks.March2025: nearly 7,000 ducks, March 2025",
            "Lake.Ringed.March2025: 1,200 ducks | over 1,300 ducks, March 2025",
        ], Show(folder, "Lake.*").Lines);
    }

    [Fact]
    public void Words_are_searched_in_titles_quotations_and_speakers()
    {
        using var folder = Ducks.Write();

        Assert.Contains("Lake.Ringed.March2025", Show(folder, "--search", "park ringed").Lines[0], StringComparison.Ordinal);
        Assert.Equal((ExitCode.Findings, "There is no figure with the words 'geese'."), Only(Show(folder, "--search", "geese")));
    }

    [Fact]
    public void A_name_that_is_none_is_answered_with_the_nearest()
    {
        using var folder = Ducks.Write();

        Assert.Equal((ExitCode.Findings, "There is no figure 'Lake.Duck.March2025' (did you mean 'Lake.Ducks.March2025'?)."),
            Only(Show(folder, "Lake.Duck.March2025")));
    }

    [Fact]
    public void Records_in_error_are_said_and_nothing_is_shown()
    {
        using var folder = Ducks.Write(records: Ducks.Records.Replace("unit: duck\n", "unit: dcuk\n", StringComparison.Ordinal));

        var (exit, lines) = Show(folder, "Lake.*");

        Assert.Equal(ExitCode.Findings, exit);
        Assert.All(lines, line => Assert.Contains("error DS", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_claims_and_quotations()
    {
        using var folder = Ducks.Write();

        using var json = JsonDocument.Parse(string.Concat(Show(folder, "Lake.Ringed.*", "--json").Lines));

        var figure = Assert.Single(json.RootElement.GetProperty("result").EnumerateArray());
        Assert.Equal(["1,200 ducks", "over 1,300 ducks"],
            figure.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("value").GetString()));
    }

    private static (int Exit, string Line) Only((int Exit, string[] Lines) run) => (run.Exit, Assert.Single(run.Lines));

    private static (int Exit, string[] Lines) Show(Folder folder, params string[] args) =>
        Folder.Run(["show", .. args, "--records", folder.Records]);
}
