using System.Text.RegularExpressions;

namespace Dataset.Docs.Tests;

/// <summary>CONTRIBUTING.md refers to files, targets and projects that exist.</summary>
public sealed partial class ContributingTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Site.Repository, "CONTRIBUTING.md"));

    [Fact]
    public void Every_path_in_it_exists()
    {
        var paths = FilePath().Matches(Text).Select(match => match.Value).Where(path => !IsMadeByARun(path)).Distinct().ToList();
        Assert.True(paths.Count > 10);
        Assert.All(paths, path => Assert.True(Path.Exists(Path.Combine(Site.Repository, path)), path));
    }

    [Fact]
    public void Its_table_lists_the_targets_that_run_by_default_in_their_order()
    {
        var script = File.ReadAllText(Path.Combine(Site.Repository, "build.sh"));
        Assert.Equal(
            DefaultTargets().Match(script).Groups["names"].Value.Split(' '),
            Row().Matches(Text).Select(match => match.Groups["name"].Value));
    }

    private static bool IsMadeByARun(string path) =>
        path.StartsWith("artifacts/", StringComparison.Ordinal) || path.Contains("DS0000", StringComparison.Ordinal);

    // In code or in a command, beginning with a folder of the repository.
    [GeneratedRegex(@"(?<![\w/.])(?:src|tests|docs|data|\.ci|\.config|artifacts)/[\w./-]*\w")]
    private static partial Regex FilePath();

    [GeneratedRegex(@"set -- (?<names>build [\w -]+)$", RegexOptions.Multiline)]
    private static partial Regex DefaultTargets();

    [GeneratedRegex(@"^\| `(?<name>[\w-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
