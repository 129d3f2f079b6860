using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dataset.Tool.Tests.Extracting;

/// <summary>
/// The command in a process of its own that may have 256 MB of objects and 10 seconds of a processor: more and it is ended, and the test
/// fails. The command itself ends what takes it four seconds; the rest is for what a slow machine needs besides. Time of the clock is no
/// bound on a machine that others use.
/// </summary>
internal static class BoundedProcess
{
    private const int HeapBytes = 256 * 1024 * 1024;

    private static readonly TimeSpan Processor = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Clock = TimeSpan.FromMinutes(5);

    public static (int Exit, string Output) Run(params string[] args)
    {
        string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        string[] host =
        [
            "exec",
            "--runtimeconfig", Beside("Dataset.Tool.Tests.runtimeconfig.json"),
            "--depsfile", Beside("Dataset.Tool.Tests.deps.json"),
            Beside("Dataset.Tool.dll"),
        ];
        Array.ForEach([.. host, .. args], start.ArgumentList.Add);
        start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{HeapBytes:X}";
        start.Environment["DOTNET_gcServer"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var watch = Stopwatch.StartNew();
        while (!process.WaitForExit(50))
        {
            if (Used(process) is var used && (used > Processor || watch.Elapsed > Clock))
            {
                process.Kill();
                Assert.Fail($"It was ended after {used.TotalSeconds:F1} s of the processor and {watch.Elapsed.TotalSeconds:F1} s.");
            }
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result + error.Result);
    }

    private static TimeSpan Used(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has just ended by itself; the second, where it ended between the look for it and the look at its time.
            return TimeSpan.Zero;
        }
    }
}
