using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Dataset.Benchmarks;

/// <param name="Wall">From start to exit.</param>
/// <param name="Cpu">User and system time of the process and those it waited for.</param>
/// <param name="PeakBytes">The largest resident set of the process or of one that it started, looked at many times a second.</param>
internal sealed record ChildRun(TimeSpan Wall, TimeSpan Cpu, long PeakBytes, string Output);

/// <summary>Runs a process and says what it cost.</summary>
internal static class Child
{
    private const int Children = -1;

    public static ChildRun Run(
        string folder, string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        var cpu = CpuOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Peak(process.Id));
        }

        process.WaitForExit();
        var wall = clock.Elapsed;
        return process.ExitCode == 0
            ? new(wall, CpuOfChildren() - cpu, peak, output.Result)
            : throw new InvalidOperationException(
                $"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{Tail(output.Result + error.Result)}");
    }

    private static string Tail(string text) => text.Length > 4000 ? text[^4000..] : text;

    private static long Peak(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            var own = line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 8), CultureInfo.InvariantCulture) * 1024;
            return Directory.GetDirectories($"/proc/{id}/task")
                .SelectMany(static thread => File.ReadAllText(Path.Combine(thread, "children"))
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(static child => Peak(int.Parse(child, CultureInfo.InvariantCulture)))
                .Append(own).Max();
        }
        catch (IOException)
        {
            // It has ended.
            return 0;
        }
    }

    private static TimeSpan CpuOfChildren()
    {
        _ = getrusage(Children, out var usage);
        return TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds)
            + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
    }

    [DllImport("libc")]
    private static extern int getrusage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
