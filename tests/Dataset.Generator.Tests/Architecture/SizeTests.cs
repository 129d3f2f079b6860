using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Generator.Tests.Architecture;

/// <summary>The sizes that <c>docs/architecture.md</c> gives in round numbers are those of the sources, to a tenth.</summary>
public sealed partial class SizeTests
{
    private static readonly string Generator = Path.Combine(Repository.Folder, "src", "Dataset.Generator");

    [Fact]
    public void The_page_gives_the_lines_that_there_are()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder, "docs", "architecture.md"));
        var given = LinesGiven().Matches(page).Select(match => int.Parse(match.Groups[1].Value, NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture)).ToList();

        int[] counted =
        [
            Count(Generator, "*.cs") + Count(Path.Combine(Repository.Folder, "src", "Shared"), "*.cs"),
            Count(Path.Combine(Generator, "Language", "Grammar"), "*.cs"),
            Count(Path.Combine(Generator, "Language", "Data"), "*.txt"),
        ];
        Assert.Equal(counted.Length, given.Count);
        Assert.All(counted.Zip(given), pair => Assert.InRange(pair.First, pair.Second * 0.9, pair.Second * 1.1));
    }

    private static int Count(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .Sum(file => File.ReadLines(file).Count());

    [GeneratedRegex(@"about ([\d,]+)\slines")]
    private static partial Regex LinesGiven();
}
