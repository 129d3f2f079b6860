using System.Diagnostics;
using System.Text.Json;

namespace Dataset.Tool.Tests.Exporting;

/// <summary>
/// Programs of others that read what is exported: citation-js, datapackage and commonmark from npm at the versions of
/// <c>Clients/package-lock.json</c>, and pybtex from the operating system. Skipped with the reason where the registry does not answer, and
/// outside the gate where the program is not installed.
/// </summary>
internal static class ExportClients
{
    // Said by npm where it is the registry or the way to it, and not the packages.
    private static readonly string[] NoAnswer =
        ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "E502", "E503", "E504"];

    private static readonly string Scripts = Repository.PathOf("tests", "Dataset.Tool.Tests", "Exporting", "Clients");

    private static readonly string Installed = Path.Combine(AppContext.BaseDirectory, "export-clients");

    private static readonly Lazy<string?> WhyNot = new(Install);

    /// <summary>What the clients from npm read in a folder of exports.</summary>
    public static JsonElement Read(string exports)
    {
        RequireProgram("node", ["--version"]);
        RequireProgram("npm", ["--version"]);
        Skip.If(WhyNot.Value is not null, WhyNot.Value ?? string.Empty);
        var (exit, output, error) = Run("node", Path.Combine(Installed, "read.cjs"), exports);
        Assert.True(exit == 0, error);
        using var json = JsonDocument.Parse(output);
        return json.RootElement.Clone();
    }

    /// <summary>What pybtex reads in a bibliography.</summary>
    public static JsonElement ReadBibTeX(string file)
    {
        // As the operating system has it: another Python before it in the path does not know its packages.
        var python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
        RequireProgram(python, ["-c", "import pybtex"]);
        var (exit, output, error) = Run(python, Path.Combine(Scripts, "read.py"), file);
        Assert.True(exit == 0, error);
        using var json = JsonDocument.Parse(output);
        return json.RootElement.Clone();
    }

    private static string? Install()
    {
        Directory.CreateDirectory(Installed);
        var lockFile = Path.Combine(Installed, "package-lock.json");
        var asWanted = File.ReadAllText(Path.Combine(Scripts, "package-lock.json"));
        var isThere = File.Exists(Path.Combine(Installed, "node_modules", ".package-lock.json"))
            && File.Exists(lockFile) && File.ReadAllText(lockFile) == asWanted;
        File.Copy(Path.Combine(Scripts, "package.json"), Path.Combine(Installed, "package.json"), overwrite: true);
        File.Copy(Path.Combine(Scripts, "read.cjs"), Path.Combine(Installed, "read.cjs"), overwrite: true);
        if (isThere)
        {
            return null;
        }

        File.WriteAllText(lockFile, asWanted);

        // No script of a package runs; none of them needs one.
        var (exit, _, error) = Run(
            "npm", "ci", "--prefix", Installed, "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries", "1");
        if (exit == 0)
        {
            return null;
        }

        File.Delete(lockFile);
        Assert.True(NoAnswer.Any(code => error.Contains(code, StringComparison.Ordinal)), error);
        return "The registry of npm does not answer, so no program of others reads the exports.";
    }

    private static void RequireProgram(string name, string[] probe)
    {
        var isThere = false;
        try
        {
            isThere = Run(name, probe).Exit == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
        }

        if (!isThere)
        {
            var what = $"'{name} {string.Join(' ', probe)}' does not run here, which reads what is exported.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", what + " It is in .ci/packages.txt.");
            Skip.If(true, what);
        }
    }

    private static (int Exit, string Output, string Error) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["PYTHONUTF8"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
