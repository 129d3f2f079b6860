using System.Diagnostics;
using System.Text;

namespace Dataset.Package.Tests;

/// <summary>Runs a program in a folder and waits for its end.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>
    /// What the children must not inherit: the settings of the build and of the test run that started this process. A developer's shell may
    /// also force colour into files.
    /// </summary>
    private static readonly string[] NotInherited = ["MSBUILD", "VSTEST", "DATASET", "FORCE_COLOR", "DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI"];

    /// <summary>A build node or a compiler server that outlives a command would keep an earlier generator in memory.</summary>
    private static readonly (string Name, string Value)[] Always =
    [
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("UseSharedCompilation", "false"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("MSBUILDTERMINALLOGGER", "off"),
    ];

    /// <summary>Runs the program with these variables set besides its own. Past ten minutes it is ended with its children.</summary>
    public static async Task<CommandResult> RunAsync(
        string folder, IEnumerable<(string Name, string Value)> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsNotInherited).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Always.Concat(environment))
        {
            start.Environment[name] = value;
        }

        var output = new StringBuilder();
        void Append(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is { } text)
            {
                lock (output)
                {
                    output.AppendLine(text);
                }
            }
        }

        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var command = $"{folder}> {program} {string.Join(' ', arguments)}";
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Not ended after {Limit}: {command}{Environment.NewLine}{output}");
        }

        return new CommandResult(command, process.ExitCode, output.ToString());
    }

    private static bool IsNotInherited(string name) =>
        Array.Exists(NotInherited, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
