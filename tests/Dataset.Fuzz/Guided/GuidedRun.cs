using System.Diagnostics;
using System.Globalization;

namespace Dataset.Fuzz.Guided;

/// <summary>
/// A run of AFL++ over one target: SharpFuzz instruments copies of the assemblies, AFL++ makes the inputs and keeps those that reach a new
/// branch. It needs <c>afl-fuzz</c> on the path (Debian: <c>afl++</c>).
/// </summary>
internal sealed class GuidedRun(GuidedTarget target, string workFolder)
{
    // Inputs are small: growth has tests of its own.
    private const int LargestInput = 8_192;

    // Of one input, on a busy machine.
    private const int HangMilliseconds = 10_000;

    private const int MostAttempts = 6;

    // Of a corpus: a person may look at each.
    private const int MostInputs = 40;

    private readonly string _folder = Path.Combine(Path.GetFullPath(workFolder), target.Name);

    private string Found => Path.Combine(_folder, "found");

    private string Program => Path.Combine(_folder, "bin", "Dataset.Fuzz.dll");

    /// <summary>Where the inputs of a target are kept, in the source.</summary>
    public static string CorpusOf(GuidedTarget target) => Path.Combine(SourceFolder(), "corpus", target.Name);

    /// <summary>Runs for a time, and prints what was run and found; false when something was found.</summary>
    public bool Run(TimeSpan time)
    {
        Instrument();
        string[] arguments =
        [
            "-i", CorpusOf(target), "-o", Found, "-x", CorpusOf(target) + ".dict", "-V", Whole(time.TotalSeconds),
            "-G", Whole(LargestInput), "-t", Whole(HangMilliseconds), "-m", "none", "--", "dotnet", Program, "--guided-input", target.Name,
        ];
        var log = Path.Combine(_folder, "afl.log");
        for (var attempt = 1; Execute("afl-fuzz", arguments, log) is var code and not 0; attempt++)
        {
            // Of the first input SharpFuzz now and then traces nothing, and AFL++ gives up.
            var mayBegin = attempt < MostAttempts
                && File.ReadAllText(log).Contains("No instrumentation detected", StringComparison.Ordinal);
            FindingException.ThrowIf(!mayBegin, () => $"afl-fuzz ended with {code}: see {log}");
            Directory.Delete(Found, recursive: true);
        }

        var figures = File.ReadLines(Path.Combine(Found, "default", "fuzzer_stats"))
            .Select(static line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
        Console.WriteLine($"{target.Name}: {figures["execs_done"]} executions in {figures["run_time"]} s, {figures["corpus_count"]} inputs "
            + $"kept, {figures["edges_found"]} edges ({figures["bitmap_cvg"]} of the map), {figures["saved_crashes"]} failures, "
            + $"{figures["saved_hangs"]} hangs; see {Found}");
        return figures["saved_crashes"] == "0" && figures["saved_hangs"] == "0";
    }

    /// <summary>Takes the inputs that reach the most branches for their length as the new corpus.</summary>
    public void Minimize(int mostBytes)
    {
        var maps = Path.Combine(_folder, "maps");
        Directory.CreateDirectory(maps);
        string[] arguments =
        [
            "-i", Path.Combine(Found, "default", "queue"), "-o", maps, "-t", Whole(HangMilliseconds), "-m", "none", "-q", "-e",
            "--", "dotnet", Program, "--guided-input", target.Name,
        ];
        var log = Path.Combine(_folder, "showmap.log");
        var code = Execute("afl-showmap", arguments, log);
        FindingException.ThrowIf(code != 0, () => $"afl-showmap ended with {code}: see {log}");
        var inputs = Directory.EnumerateFiles(maps).Order(StringComparer.Ordinal)
            .Select(map => (Path: Path.Combine(Found, "default", "queue", Path.GetFileName(map)), Edges: File.ReadLines(map).ToHashSet()))
            .ToList();
        var (reached, bytes, taken) = (new HashSet<string>(), 0L, new List<string>());
        while (inputs.Count > 0 && taken.Count < MostInputs)
        {
            var best = inputs.MaxBy(input => input.Edges.Count / (1_000.0 + new FileInfo(input.Path).Length));
            if (best.Edges.Count == 0 || bytes + new FileInfo(best.Path).Length > mostBytes)
            {
                break;
            }

            taken.Add(best.Path);
            bytes += new FileInfo(best.Path).Length;
            reached.UnionWith(best.Edges);
            inputs.ForEach(input => input.Edges.ExceptWith(reached));
            inputs.RemoveAll(static input => input.Edges.Count == 0);
        }

        var corpus = CorpusOf(target);
        Directory.Delete(corpus, recursive: true);
        Directory.CreateDirectory(corpus);
        foreach (var (path, number) in taken.Select(static (path, i) => (path, i + 1)))
        {
            File.Copy(path, Path.Combine(corpus, number.ToString("D3", CultureInfo.InvariantCulture)));
        }

        Console.WriteLine($"{target.Name}: {taken.Count} inputs of {bytes} bytes reach {reached.Count} edges");
    }

    private void Instrument()
    {
        var bin = Path.GetDirectoryName(Program)!;
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(bin, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        target.Instrument(bin);
    }

    private static int Execute(string command, string[] arguments, string log)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in new[]
        {
            ("AFL_SKIP_BIN_CHECK", "1"), ("AFL_SKIP_CPUFREQ", "1"), ("AFL_NO_AFFINITY", "1"), ("AFL_NO_UI", "1"),
            ("AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES", "1"), ("AFL_FORKSRV_INIT_TMOUT", "60000"), ("DOTNET_TieredPGO", "0"),
        })
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var writer = new StreamWriter(log);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            writer.WriteLine(line);
        }

        process.WaitForExit();
        return process.ExitCode;
    }

    private static string Whole(double number) => number.ToString("F0", CultureInfo.InvariantCulture);

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(path))!;
}
