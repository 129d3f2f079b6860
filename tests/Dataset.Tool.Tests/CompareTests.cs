using System.Text.RegularExpressions;

namespace Dataset.Tool.Tests;

public sealed class CompareTests
{
    [Fact]
    public void The_same_data_asks_for_no_version_step()
    {
        var (exit, lines) = Compare(Ducks.Records, Ducks.Records, "1.0.0", "1.0.0");

        Assert.Equal((0, "Smallest version step: none."), (exit, Assert.Single(lines)));
    }

    [Theory]
    [InlineData("nearly 7,000\n      quote: nearly 7,000", "nearly 7,100\n      quote: nearly 7,100", "#### Fixed",
    "- `Lake.Ducks.March2025`: was nearly 7,000 ducks, and is nearly 7,100 ducks.", "patch")]
    [InlineData("nearly 7,000\n      quote: nearly 7,000", "about 7,000\n      quote: about 7,000", "#### Fixed",
    "- `Lake.Ducks.March2025`: was nearly 7,000 ducks, and is about 7,000 ducks.", "patch")]
    [InlineData("- by: club\n          value: 1,200\n          quote: 1,200", "- by: club\n          value: 1,250\n          quote: 1,250",
    "#### Fixed", "- `Lake.Ringed.March2025` (PerClub): was 1,200 ducks, and is 1,250 ducks.", "patch")]
    [InlineData("nearly 7,000\n      quote: nearly 7,000", "over 7,000\n      quote: over 7,000", "#### Changed",
    "- `Lake.Ducks.March2025`: another shape, nearly 7,000 ducks, March 2025 before, and over 7,000 ducks, March 2025.", "major")]
    [InlineData("nearly 7,000\n      quote: nearly 7,000", "7,000 ± 50\n      quote: 7,000 ± 50", "#### Changed",
    "- `Lake.Ducks.March2025`: another shape, nearly 7,000 ducks, March 2025 before, and 7,000 ± 50 ducks, March 2025.", "major")]
    [InlineData("1,200\n", "1,200\n          rank: preferred\n          reason: it counted\n", "#### Changed",
    "- `Lake.Ringed.March2025` (PerClub): was ranked normal, and is preferred: it counted.", "major")]
    [InlineData("printed: In March 2025", "printed: In March 2025\n      note: a note", "#### Changed",
    "- `Lake.Ducks.March2025`: another note.", "patch")]
    [InlineData("quote: 1,200 ducks were ringed", "quote: 1,200 ducks", "#### Changed", "- `Lake.Ringed.March2025`: another quotation.",
    "patch")]
    [InlineData("printed: In March 2025", "printed: March 2025", "#### Changed", "- `Lake.Ducks.March2025`: another printed period.",
    "patch")]
    [InlineData("title: Ducks on the lake", "title: Ducks seen on the lake", "#### Changed", "- `Lake.Ducks`: another title.", "patch")]
    [InlineData("title: Ducks on the lake", "title: Ducks on the lake\n  kind: target", "#### Changed",
    "- `Lake.Ducks`: was actual, and is target.", "major")]
    [InlineData("title: Ducks that were ringed\n  unit: duck", "title: Ducks that were ringed\n  unit: duck per day", "#### Changed",
    "- `Lake.Ringed`: the unit was ducks, and is ducks per day.", "major")]
    [InlineData("figures:\n    2025-03:\n      printed",
    "figures:\n    2025-04: { value: 40, quote: 40 ducks }\n    2025-03:\n      printed", "#### Added",
    "- `Lake.Ducks.April2025`: 40 ducks, April 2025.", "minor")]
    [InlineData("figures:\n    2025-03:\n      claims", "figures:\n    2025-05:\n      claims", "#### Removed",
    "- `Lake.Ringed.March2025`.", "major")]
    [InlineData("figures:\n    2025-03:\n      claims", "figures:\n    2025-05:\n      name: March2025\n      claims", "#### Changed",
    "- `Lake.Ringed.March2025`: stood for `lake.ringed.2025-03`, and stands for `lake.ringed.2025-05`.", "major")]
    [InlineData("figures:\n    2025-03:\n      claims",
    "figures:\n    2025-03:\n      name: Spring\n      renamed_from: March2025\n      claims", "#### Deprecated",
    "- `Lake.Ringed.March2025`: renamed to `Lake.Ringed.Spring`.", "minor")]
    [InlineData("title: Ducks that were ringed", "title: Ducks that were ringed\n  name: Banded\n  renamed_from: Ringed", "#### Deprecated",
    "- `Lake.Ringed`: renamed to `Lake.Banded`.", "minor")]
    [InlineData("printed: In March 2025", "printed: In March 2025\n      retracted: they were geese", "#### Deprecated",
    "- `Lake.Ducks.March2025`: Retracted: they were geese.", "minor")]
    [InlineData("printed: In March 2025", "printed: In March 2025\n      corrected: { was: \"7,100\", because: misread, on: 2025-06-01 }",
    "#### Fixed", "- `Lake.Ducks.March2025`: Corrected on 1 June 2025, was 7,100: misread.", "patch")]
    public void A_change_is_told_under_its_heading_with_its_step(string old, string now, string heading, string line, string step)
    {
        Assert.Contains(old, Ducks.Records, StringComparison.Ordinal);

        var (exit, lines) = Compare(Ducks.Records, Ducks.Records.Replace(old, now, StringComparison.Ordinal));

        Assert.True(lines.Contains(line), string.Join('\n', lines));
        Assert.Equal(heading, lines.Take(Array.IndexOf(lines, line)).Last(one => one.StartsWith("####", StringComparison.Ordinal)));
        Assert.Equal((0, $"Smallest version step: {step}."), (exit, lines[^1]));
    }

    [Fact]
    public void Names_that_are_removed_with_their_series_are_listed_once()
    {
        var lines = Compare(Ducks.Records, Ducks.Records[..Ducks.Records.IndexOf("ringed:", StringComparison.Ordinal)]).Lines;

        Assert.Equal("- `Lake.Ringed`.", Assert.Single(lines, line => line.StartsWith("- `", StringComparison.Ordinal)));
        Assert.Equal("Smallest version step: major.", lines[^1]);
    }

    [Theory]
    [InlineData("1.2.3", "1.2.4", null)]
    [InlineData("1.2.3", "2.0.0", null)]
    [InlineData("1.2.3", "1.2.3",
    "compare: error DS9006: The data changed by a patch step, and 1.2.3 does not follow 1.2.3 by one. The next version is at least 1.2.4.")]
    [InlineData("1.2.3", "1.1.9",
    "compare: error DS9006: The data changed by a patch step, and 1.1.9 does not follow 1.2.3 by one. The next version is at least 1.2.4.")]
    [InlineData("1.2.3", "next",
    "compare: error DS9006: '1.2.3' and 'next' are not both versions. Give --old-version and --new-version as three numbers, as in 1.2.0.")]
    public void A_step_that_is_too_small_is_an_error(string old, string now, string? error)
    {
        var (exit, lines) = Compare(Ducks.Records, Ducks.Records.Replace("7,000", "7,100", StringComparison.Ordinal), old, now);

        Assert.Equal(error is null ? 0 : 1, exit);
        Assert.Equal(error ?? "Smallest version step: patch.", lines[^1]);
    }

    [Fact]
    public void Data_that_did_not_change_has_no_earlier_version() => Assert.Equal(
        "compare: error DS9006: The data did not change, and 0.9.0 is before 1.0.0. The next version is at least 1.0.0.",
        Compare(Ducks.Records, Ducks.Records, "1.0.0", "0.9.0").Lines[^1]);

    [Theory]
    [InlineData("1.2.3", "1.3.0", 1)]
    [InlineData("1.2.3", "2.0.0", 0)]
    [InlineData("0.2.3", "0.2.4", 1)]
    [InlineData("0.2.3", "0.3.0", 0)]
    public void A_name_that_is_gone_asks_for_a_major_step_and_before_one_for_a_minor(string old, string now, int exit) =>
        Assert.Equal(exit, Compare(Ducks.Records,
        Ducks.Records.Replace("title: Ducks that were ringed", "title: Ducks that were ringed\n  name: Banded", StringComparison.Ordinal),
        old, now).Exit);

    [Theory]
    [InlineData("## 1.2.4\n\n### Data\n\n#### Fixed\n\n- `Lake.Ducks.March2025`: was nearly 7,000 ducks, and is\n  nearly 7,100 ducks.\n"
        + "- `Lake.Ducks.March2025`: another quotation.\n", 0)]
    [InlineData("## 1.2.4 - 2025-06-01\n\n### Data\n\n- `Lake.Ducks.March2025`: was nearly 7,000 ducks, and is nearly 7,100 ducks.\n", 1)]
    [InlineData("## 1.2.4\n\n### Code\n\n- `Lake.Ducks.March2025`: was nearly 7,000 ducks, and is nearly 7,100 ducks.\n"
        + "- `Lake.Ducks.March2025`: another quotation.\n", 2)]
    [InlineData("## 1.2.3\n\n### Data\n\n- `Lake.Ducks.March2025`: was nearly 7,000 ducks, and is nearly 7,100 ducks.\n"
        + "- `Lake.Ducks.March2025`: another quotation.\n", 2)]
    [InlineData("", 2)]
    public void A_change_that_the_changelog_does_not_tell_is_an_error(string changelog, int untold)
    {
        using var folder = new Folder();
        var file = Path.Combine(folder.Documents, "CHANGELOG.md");
        File.WriteAllText(file, changelog);

        var (exit, lines) = Compare(Ducks.Records, Ducks.Records.Replace("7,000", "7,100", StringComparison.Ordinal), "1.2.3", "1.2.4",
            "--changelog", file);

        Assert.Equal(untold == 0 ? 0 : 1, exit);
        Assert.Equal(untold, lines.Count(line => line.Contains("error DS9007", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.Contains("error", StringComparison.Ordinal)),
            line => Assert.Contains(
            " does not tell of a change of the data. Write below '## 1.2.4' and '### Data': - `Lake.Ducks.March2025`: ", line,
            StringComparison.Ordinal));
    }

    [Fact]
    public void The_baseline_can_be_compared_and_a_changed_value_asks_for_a_patch()
    {
        using var folder = new Folder();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("baseline")))
        {
            File.Copy(file, Path.Combine(folder.Records, Path.GetFileName(file)));
        }

        var border = folder.ReadRecord("border.yaml");
        Assert.Contains("about 8,300", border, StringComparison.Ordinal);
        folder.Record("border.yaml", border.Replace("8,300", "8,400", StringComparison.Ordinal));
        var version = File.ReadAllText(Repository.PathOf("baseline", "version.txt")).Trim();

        var (exit, lines) = Folder.Run(
            "compare", Repository.PathOf("baseline"), folder.Records, "--old-version", version, "--new-version", version);

        Assert.Equal(1, exit);
        Assert.Contains(lines,
            line => line.StartsWith("- `Border.Crossings.February2025`: was about 8,300 crossings, and is about 8,400 crossings.",
            StringComparison.Ordinal));
        Assert.Matches(
            @"^compare: error DS9006: The data changed by a patch step, and .* The next version is at least [0-9]+\.[0-9]+\.[0-9]+\.$",
            lines[^1]);
    }

    [Fact]
    public void Records_in_error_are_not_compared()
    {
        var (exit, lines) = Compare(Ducks.Records, Ducks.Records.Replace("value: nearly", "valu: nearly", StringComparison.Ordinal));

        Assert.Equal(1, exit);
        var places = lines.Select(line => Regex.Match(line, @"\w+\.yaml\(.*?error DS\d+").Value);
        Assert.Equal(["lake.yaml(7,5): error DS2002", "lake.yaml(9,7): error DS2001"], places);
    }

    private static (int Exit, string[] Lines) Compare(string old, string now, params string[] versions)
    {
        using var before = Ducks.Write(records: old);
        using var after = Ducks.Write(records: now);
        return Folder.Run(["compare", before.Records, after.Records, .. versions.Length == 0 ? (string[])[]
            : ["--old-version", versions[0], "--new-version", versions[1], .. versions[2..]]]);
    }
}
