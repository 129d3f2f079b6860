using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace Dataset.Tool.Tests;

/// <summary>The command in a process of its own, as a person has it: signals, standard output and exit code are real.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly Process _process;

    public ToolProcess(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dataset.Tool.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything that it printed so far.</summary>
    public List<string> Printed { get; } = [];

    /// <summary>Waits for a line that begins so.</summary>
    public async Task<string> ReadUntilAsync(string start)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            while (true)
            {
                var line = await _lines.Reader.ReadAsync(limit.Token);
                Printed.Add(line);
                if (line.StartsWith(start, StringComparison.Ordinal))
                {
                    return line;
                }
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No line began with '{start}':\n{string.Join('\n', Printed)}");
        }
    }

    /// <summary>
    /// Sends what Ctrl-C sends, and returns the exit code. The children of a job in the background ignore that; they are asked to end.
    /// </summary>
    public async Task<int> InterruptAsync()
    {
        foreach (var (signal, patience) in new[] { ("-INT", TimeSpan.FromSeconds(20)), ("-TERM", Limit) })
        {
            using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var limit = new CancellationTokenSource(patience);
            try
            {
                await kill.WaitForExitAsync(limit.Token);
                await _process.WaitForExitAsync(limit.Token);
                return _process.ExitCode;
            }
            catch (OperationCanceledException) when (signal == "-INT")
            {
            }
        }

        throw new TimeoutException($"It did not end:\n{string.Join('\n', Printed)}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            _lines.Writer.TryWrite(line);
        }
    }
}
