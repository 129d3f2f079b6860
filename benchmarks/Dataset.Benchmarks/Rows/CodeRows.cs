using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Dataset.Benchmarks.Rows;

/// <summary>The number where it is used.</summary>
internal static partial class CodeRows
{
    /// <summary>The listings of the last comparison, for the report.</summary>
    public static string Listings { get; private set; } = string.Empty;

    public static Measured MachineCode(Workshop workshop, Size size)
    {
        var number = Regex.Match(File.ReadAllText(Path.Combine(workshop.Emitted(100), "T000.Applications.g.cs")), @"January2023 => Rows\.Number\(0, (?<number>\d+)").Groups["number"].Value;
        var program = workshop.Program("loops", Programs.Loops.Replace("NUMBER", number, StringComparison.Ordinal), workshop.Library(100));
        var said = workshop.Start(program, ("DOTNET_JitDisasm", "Typed Literal"), ("DOTNET_JitStdOutFile", Path.Combine(workshop.Folder, "loops.asm")), ("DOTNET_TieredPGO", "0"));
        var listing = File.ReadAllText(Path.Combine(workshop.Folder, "loops.asm"));
        var (typed, literal) = (Instructions(listing, "Typed"), Instructions(listing, "Literal"));
        Listings = $"Through the typed name:\n\n```asm\n{string.Join('\n', typed)}\n```\n\nThe literal:\n\n```asm\n{string.Join('\n', literal)}\n```\n";
        var same = typed.SequenceEqual(literal, StringComparer.Ordinal);
        return new(typed.Count - literal.Count, $"{typed.Count} instructions against {literal.Count}{(same ? ", the same ones" : string.Empty)}");
    }

    public static Measured SteadyAccess(Workshop workshop, Size size)
    {
        var summary = BenchmarkRunner.Run<SteadyReads>(DefaultConfig.Instance
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15))
            .WithOptions(ConfigOptions.DisableLogFile)
            .WithArtifactsPath(workshop.NewFolder("artifacts")));
        var typed = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(SteadyReads.TypedName));
        var field = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(SteadyReads.ReadOnlyField));
        var bytes = typed.GcStats.GetBytesAllocatedPerOperation(typed.BenchmarkCase) ?? 0;
        var (one, other) = (typed.ResultStatistics!.Median, field.ResultStatistics!.Median);
        return new(bytes > 0 ? double.MaxValue : one / other, $"{Turns.Number(one / other, 2)} × ({Turns.Number(one, 2)} against {Turns.Number(other, 2)} ns), {bytes} bytes allocated");
    }

    /// <summary>The instructions of the last listing of a method that is fully optimised, without comments and labels' numbers.</summary>
    private static List<string> Instructions(string listing, string method)
    {
        var last = listing.Split("; Assembly listing for method ").Last(part => part.StartsWith($"Loops:{method}(", StringComparison.Ordinal) && part.Contains("Tier1", StringComparison.Ordinal));
        return [.. last.Split('\n').Select(line => line.TrimEnd()).Where(line => Instruction().IsMatch(line)).Select(line => Comment().Replace(line, string.Empty).Trim())];
    }

    [GeneratedRegex(@"^\s+[a-z]")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\s*;.*$")]
    private static partial Regex Comment();
}

/// <summary>A thousand reads an operation, each stored, so that none is left out.</summary>
[MemoryDiagnoser(false)]
public class SteadyReads
{
    private const int Reads = 1_000;

    private static readonly decimal Number = decimal.Parse("7000", System.Globalization.CultureInfo.InvariantCulture);

    private decimal _sink;

    [Benchmark(OperationsPerInvoke = Reads)]
    public decimal TypedName()
    {
        for (var i = 0; i < Reads; i++)
        {
            _sink = Border.Crossings.March2025.Value.Number;
        }

        return _sink;
    }

    [Benchmark(OperationsPerInvoke = Reads)]
    public decimal ReadOnlyField()
    {
        for (var i = 0; i < Reads; i++)
        {
            _sink = Number;
        }

        return _sink;
    }
}
