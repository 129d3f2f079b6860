using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dataset.Benchmarks.Rows;

namespace Dataset.Benchmarks;

/// <summary>Writes what was measured as <c>docs/performance.md</c>. Text that people wrote below the marker is kept.</summary>
internal static class Report
{
    private const string Marker = "<!-- below this line is written by people and kept -->";

    public static string Path => System.IO.Path.Combine(Repository.Folder, "docs", "performance.md");

    public static void Write(IReadOnlyList<(Row Row, Measured? Found, string? Failure)> results, Size size)
    {
        var commit = Child.Run(Repository.Folder, "git", ["rev-parse", "--short", "HEAD"]).Output.Trim();
        var text = new StringBuilder($"""
            # Performance

            `dotnet run -c Release --project benchmarks/Dataset.Benchmarks -- all` measures every row and writes this page down to the
            marker. With the name of a row in place of `all` (`-- enumerate`) it measures that row and prints it; `-- list` prints the
            names. `-- million` is run by hand, and is no part of `all`.

            The column "at" is the commit at which a row was measured, or the one that wrote its number down. A row says nothing of what
            was changed since: before you rely on one, measure it again.

            Measured with {Turns.Number(size.Figures)} figures, {size.Rounds} rounds, on {Machine()}.
            Both sides of a ratio run in turns in one run, and their medians are compared; rows of unlike commits are of unlike runs.

            | row | measure | goal | measured | verdict | at |
            |---|---|---|---|---|---|

            """);
        foreach (var (row, found, failure) in results.Where(result => result.Row.Limit is not null))
        {
            var verdict = failure is not null ? "failed" : found!.Number <= row.Limit ? "met" : "missed";
            text.Append($"| {row.Name} | {row.Measure} | {row.Goal} | {found?.Text ?? failure} | {verdict} | {commit} |\n");
        }

        if (results.Any(result => result.Row.Limit is null))
        {
            text.Append("\n## Other shapes and other data\n\n| row | measure | measured | at |\n|---|---|---|---|\n");
            foreach (var (row, found, failure) in results.Where(result => result.Row.Limit is null))
            {
                text.Append($"| {row.Name} | {row.Measure} | {found?.Text ?? failure} | {commit} |\n");
            }
        }

        if (CodeRows.Listings.Length > 0)
        {
            text.Append("\n## The machine code of the two loops\n\n").Append(CodeRows.Listings);
        }

        if (GrowthRows.Section.Length > 0)
        {
            text.Append("\n## Growth\n\n").Append(GrowthRows.Section);
        }

        var kept = File.Exists(Path) && File.ReadAllText(Path) is var old && old.IndexOf(Marker, StringComparison.Ordinal) is >= 0 and var at ? old[at..] : Marker + "\n";
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, text.Append('\n').Append(kept).ToString());
    }

    private static string Machine()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {memory:N0} GB of memory, {RuntimeInformation.OSDescription.Trim()}, .NET {Environment.Version}, SDK {Child.Run(Repository.Folder, Workshop.Dotnet, ["--version"]).Output.Trim()}");
    }
}
