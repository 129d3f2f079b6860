using System.Runtime.InteropServices;
using System.Text;
using Dataset.Benchmarks.Rows;

namespace Dataset.Benchmarks;

/// <summary>
/// Writes what was measured into <c>docs/performance.md</c>. Rows that were not measured stay as the page has them, unless they measure
/// something else by now, and so does the text that people wrote below the marker.
/// </summary>
internal static class Report
{
    private const string Marker = "<!-- below this line is written by people and kept -->";

    private const string CodeTitle = "## The machine code of the two loops";

    private const string GrowthTitle = "## Growth";

    private const string MachineStart = "Measured on ";

    private static readonly Lazy<string> Machine = new(static () =>
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        var sdk = Child.Run(Repository.Folder, Workshop.Dotnet, ["--version"]).Output.Trim();
        return $"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {Turns.Number(memory)} GB of memory, "
            + $"{RuntimeInformation.OSDescription.Trim()}, .NET {Environment.Version}, SDK {sdk}";
    });

    public static string Path { get; } = System.IO.Path.Combine(Repository.Folder, "docs", "performance.md");

    // Looked up before the first row is measured, as soon as the program asks for the path of the page.
    private static string Commit { get; } = ReadCommit();

    /// <param name="isAll">Whether every row is being measured on this machine, so that the page may name it.</param>
    public static void Write(Row measured, Measured? found, string? failure, bool isAll)
    {
        var old = File.Exists(Path) ? File.ReadAllText(Path) : Marker + "\n";
        var at = old.IndexOf(Marker, StringComparison.Ordinal);
        var (written, kept) = at < 0 ? (old, Marker + "\n") : (old[..at], old[at..]);
        var text = new StringBuilder($"""
            # Performance

            `dotnet run -c Release --project benchmarks/Dataset.Benchmarks -- all` measures every row and writes this page down to the
            marker. With the names of rows in place of `all` (`-- real-const,real-dll`) it measures these and leaves the others as they
            are; `-- list` prints the names. With fewer figures or rounds (`--figures 1000 --rounds 1`) it writes nothing. `-- million` is
            run by hand, and is no part of `all`.

            The column "at" is the commit at which a row was measured. A row says nothing of what was changed since: before you rely on
            one, measure it again. A row without an n was measured before spreads were, with two or three rounds.

            {(isAll ? null : LineOf(written, MachineStart)) ?? $"{MachineStart}{Machine.Value}."}

            A row is of {Turns.Number(Size.Whole.Figures)} figures where it says nothing else. Both sides of a ratio run in turns in one
            run, once uncounted and then n times; the ratio is that of their medians, and before the semicolon stand the least and the
            greatest ratio of a round. Rows of unlike commits are of unlike runs. The shapes: "real" has the records that the package is
            made of, copied under other names; "even" has twenty figures in each series, and flatters. Where both stand, the real one
            decides.

            | row | measure | goal | measured | verdict | at |
            |---|---|---|---|---|---|

            """);
        AppendRows(Table.Goals);
        text.Append("\n## Other data, other costs, and peers\n\n| row | measure | measured | at |\n|---|---|---|---|\n");
        AppendRows(Table.Others);
        AppendSection(CodeTitle, CodeRows.Listings);
        AppendSection(GrowthTitle, GrowthRows.Section);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, text.Append('\n').Append(kept).ToString());

        void AppendRows(IReadOnlyList<Row> rows)
        {
            foreach (var row in rows)
            {
                if ((row == measured ? Line(row, found, failure) : LineOf(written, $"| {row.Name} | {row.Measure} | ")) is { } line)
                {
                    text.Append(line).Append('\n');
                }
            }
        }

        void AppendSection(string title, string now)
        {
            if ((now.Length > 0 ? now : SectionOf(written, title)) is { Length: > 0 } section)
            {
                text.Append('\n').Append(title).Append("\n\n").Append(section.Trim('\n')).Append('\n');
            }
        }
    }

    private static string Line(Row row, Measured? found, string? failure)
    {
        var cells = $"| {row.Name} | {row.Measure} ";
        if (row.Limit is not { } limit)
        {
            return cells + $"| {found?.Text ?? failure} | {Commit} |";
        }

        var verdict = found is null ? "failed" : found.Number <= limit ? "met" : "missed";
        return cells + $"| {row.Goal} | {found?.Text ?? failure} | {verdict} | {Commit} |";
    }

    private static string ReadCommit()
    {
        var changed = Child.Run(Repository.Folder, "git", ["status", "--porcelain", "--", ".", ":!docs/performance.md"]).Output.Trim();
        var commit = Child.Run(Repository.Folder, "git", ["rev-parse", "--short", "HEAD"]).Output.Trim();
        return changed.Length == 0 ? commit : commit + ", changed";
    }

    private static string? LineOf(string page, string start) =>
        page.Split('\n').FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string SectionOf(string page, string title)
    {
        var at = page.IndexOf(title + "\n", StringComparison.Ordinal);
        if (at < 0)
        {
            return string.Empty;
        }

        var start = at + title.Length;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }
}
