using System.Diagnostics;
using System.Text.Json;

namespace Dataset.Scale.Tests.Grammars;

/// <summary>A statement to parse.</summary>
/// <param name="Dialect">trino or spark.</param>
internal sealed record GrammarInput(string Name, string Dialect, string Sql);

/// <summary>What a grammar found wrong with a statement.</summary>
internal sealed record GrammarAnswer(string Name, string Dialect, IReadOnlyList<string> Errors);

/// <summary>
/// The grammars of Trino and Spark SQL as these projects publish them, in the package dt-sql-parser of npm at the version of
/// <c>package-lock.json</c>. Skipped with the reason where the registry does not answer, and outside the gate where npm is not installed.
/// </summary>
internal static class Grammar
{
    // Said by npm where it is the registry or the way to it, and not the package.
    private static readonly string[] NoAnswer =
        ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "E502", "E503", "E504"];

    private static readonly string[] Files = ["package.json", "package-lock.json", "parse.mjs", "resolve.mjs"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Installed = Path.Combine(AppContext.BaseDirectory, "grammars");

    private static readonly Lazy<string?> WhyNot = new(Install);

    public static IReadOnlyList<GrammarAnswer> Parse(IEnumerable<GrammarInput> statements)
    {
        Require("node");
        Require("npm");
        Skip.If(WhyNot.Value is not null, WhyNot.Value ?? string.Empty);
        var (exit, output, error) = Run(
            "node", [Path.Combine(Installed, "parse.mjs")], JsonSerializer.Serialize(statements, Json));
        Assert.True(exit == 0, error);
        return JsonSerializer.Deserialize<IReadOnlyList<GrammarAnswer>>(output, Json)!;
    }

    private static string? Install()
    {
        Directory.CreateDirectory(Installed);
        foreach (var file in Files)
        {
            File.Copy(Repository.PathOf("tests", "Dataset.Scale.Tests", "Grammars", file), Path.Combine(Installed, file), overwrite: true);
        }

        // No script of the package runs; it needs none.
        var (exit, _, error) = Run("npm",
            ["ci", "--prefix", Installed, "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries", "1"], string.Empty);
        if (exit == 0)
        {
            return null;
        }

        Assert.True(NoAnswer.Any(code => error.Contains(code, StringComparison.Ordinal)), error);
        return "The registry of npm does not answer, so no grammar of Trino or Spark reads the statements.";
    }

    private static void Require(string program)
    {
        var isThere = false;
        try
        {
            isThere = Run(program, ["--version"], string.Empty).Exit == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
        }

        if (!isThere)
        {
            var what = $"'{program}' does not run here, which the grammars of Trino and Spark need.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", what + " It is in .ci/packages.txt.");
            Skip.If(true, what);
        }
    }

    private static (int Exit, string Output, string Error) Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
