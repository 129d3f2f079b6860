using System.Globalization;
using Parquet;

namespace Dataset.Benchmarks.Rows;

/// <summary>A million rows as a bulk series, against an Apache Parquet file of the same.</summary>
internal static class BulkRows
{
    public const int Rows = 1_000_000;

    /// <summary>Parquet.Net and what it loads.</summary>
    private static readonly string[] Needed =
    [
        "Parquet.dll", "CommunityToolkit.HighPerformance.dll", "K4os.Compression.LZ4.dll", "Microsoft.IO.RecyclableMemoryStream.dll",
        "Snappier.dll", "ZstdSharp.dll",
    ];

    public static Measured Bytes(Workshop workshop, Size size) => Bytes(workshop, isCounts: false);

    public static Measured BytesOfCounts(Workshop workshop, Size size) => Bytes(workshop, isCounts: true);

    /// <summary>The sum of all numbers, each a typed figure, against reading all columns and adding them up.</summary>
    public static Measured Scan(Workshop workshop, Size size) => Scan(workshop, size, isCounts: false, others: true);

    public static Measured ScanOfCounts(Workshop workshop, Size size) => Scan(workshop, size, isCounts: true, others: true);

    /// <summary>Against reading the numbers alone, which say nothing of what they are of.</summary>
    public static Measured ScanOfNumbers(Workshop workshop, Size size) => Scan(workshop, size, isCounts: false, others: false);

    /// <summary>The first look-up in a process against reading the file, which has no look-up.</summary>
    public static Measured First(Workshop workshop, Size size)
    {
        var made = Make(workshop, isCounts: false);
        var row = made.Data.Rows[Rows / 2];
        var ours = workshop.Program("bulk-first", Programs.BulkFirst.Replace("KEY", row.Key, StringComparison.Ordinal)
            .Replace("YEAR", row.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), made.Library, Workshop.Runtime);
        var theirs = Parquet(workshop, made, isCounts: false, others: true);
        return StartRows.Milliseconds(Turns.Of(
            size.Rounds,
            () => workshop.Said(ours) is [var time, var found] && found == (double)row.Number ? time
                : throw new InvalidOperationException($"The figure of {row.Key}, {row.Year} is not {row.Number}."),
            () => workshop.Said(theirs)[0]), 3);
    }

    /// <summary>The build of the package of it against that of an empty one, all made anew.</summary>
    public static Measured Build(Workshop workshop, Size size)
    {
        var project = Make(workshop, isCounts: false).Project;
        var empty = workshop.DatasetProject("Empty", workshop.Folder("empty-records", []));
        var peak = 0L;
        var pair = Turns.Of(
            size.Rounds,
            () =>
            {
                var run = workshop.Rebuild(project);
                peak = Math.Max(peak, run.PeakBytes);
                return run.Cpu.TotalSeconds;
            },
            () => workshop.Rebuild(empty).Cpu.TotalSeconds);
        var found = pair.Text("s of CPU", 1);
        return new(peak < 2e9 ? found.Number : double.MaxValue, $"{found.Text}, at most {Turns.Number(peak / 1e9, 2)} GB");
    }

    private static Measured Bytes(Workshop workshop, bool isCounts)
    {
        var made = Make(workshop, isCounts);
        var best = new[] { CompressionMethod.Gzip, CompressionMethod.Brotli, CompressionMethod.Zstd }
            .Select(codec => (Codec: codec, Bytes: ParquetFile.Write(made.Data, made.Parquet + "." + codec, codec).Result))
            .MinBy(static file => file.Bytes);
        var (ours, theirs) = (new FileInfo(made.Resource).Length, new FileInfo(made.Parquet).Length);
        var ratio = ours / (double)theirs;
        return new(ratio,
            $"{Turns.Number(ratio, 2)} × ({Turns.Number(ours)} against {Turns.Number(theirs)} bytes; with {best.Codec}, the best of three "
            + $"codecs, {Turns.Number(best.Bytes)}: {Turns.Number(ours / (double)best.Bytes, 2)} ×)");
    }

    /// <summary>Of a fresh process and of one that has read it before, that in which we fare worse.</summary>
    private static Measured Scan(Workshop workshop, Size size, bool isCounts, bool others)
    {
        var made = Make(workshop, isCounts);
        var ours = workshop.Program($"bulk-scan-{isCounts}", Programs.BulkScan.Replace("SHA256", made.Sha256, StringComparison.Ordinal)
            + Programs.Clock, made.Library, Workshop.Runtime);
        var theirs = Parquet(workshop, made, isCounts, others);
        var (ourRuns, theirRuns) = (new List<double[]>(), new List<double[]>());
        Turns.Of(size.Rounds, () => Run(ours, ourRuns), () => Run(theirs, theirRuns));
        var (cold, warm) = (At(0), At(1));
        return new(Math.Max(cold.Ratio, warm.Ratio), $"fresh {cold.Text("ms", 3).Text}; warm {warm.Text("ms", 3).Text}; "
            + $"{Turns.Number(ourRuns[^1][3] / 1e6)} against {Turns.Number(theirRuns[^1][3] / 1e6)} MB allocated");

        double Run(string program, List<double[]> runs)
        {
            var said = workshop.Said(program);
            runs.Add(said);
            return said[2] == (double)made.Data.Rows.Sum(static row => row.Number) ? said[0]
                : throw new InvalidOperationException($"{program} added the numbers up to {said[2]}.");
        }

        // The first of each side is uncounted.
        Pair At(int number) => new(
            new([.. ourRuns.Skip(1).Select(run => run[number] / 1000)]), new([.. theirRuns.Skip(1).Select(run => run[number] / 1000)]));
    }

    private static string Parquet(Workshop workshop, Made made, bool isCounts, bool others)
    {
        var source = Programs.ParquetScan.Replace("FILE", made.Parquet, StringComparison.Ordinal)
            .Replace("READ", others ? Programs.ParquetOthers : string.Empty, StringComparison.Ordinal) + Programs.Clock;
        var library = typeof(ParquetReader).Assembly.Location;
        var needed = Directory.GetFiles(Path.GetDirectoryName(library)!, "*.dll").Where(static path =>
            Needed.Contains(Path.GetFileName(path), StringComparer.Ordinal));
        return workshop.Program($"parquet-scan-{isCounts}-{others}", source, [.. needed]);
    }

    private static Made Make(Workshop workshop, bool isCounts) => workshop.Once($"bulk {isCounts}", () =>
    {
        var data = new BulkData(Rows, isCounts);
        var name = isCounts ? "BulkCounts" : "BulkSums";
        var project = workshop.DatasetProject(name, workshop.Folder(name + "-records", data.Files));
        workshop.Rebuild(project);
        var parquet = Path.Combine(project, "table.parquet");
        _ = ParquetFile.Write(data, parquet).Result;
        var record = data.Files[1].Text;
        var sha256 = record[(record.IndexOf("sha256: ", StringComparison.Ordinal) + "sha256: ".Length)..][..64];
        return new Made(data, project, Directory.GetFiles(project, "*.bulk", SearchOption.AllDirectories).Single(),
            Path.Combine(project, "bin", "Release", "net10.0", "Synthetic.dll"), parquet, sha256);
    });

    private sealed record Made(BulkData Data, string Project, string Resource, string Library, string Parquet, string Sha256);
}
