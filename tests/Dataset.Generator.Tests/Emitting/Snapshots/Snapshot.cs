using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Dataset.Generator.Tests.Emitting.Snapshots;

/// <summary>An emitted text beside the one that was approved, which lies in this folder and is reviewed with every change.</summary>
internal static partial class Snapshot
{
    /// <summary>Where the texts differ; null where they do not.</summary>
    public static string? Compare(string name, string emitted)
    {
        var path = Path.Combine(Folder(), name + ".approved.txt");
        var actual = Version().Replace(emitted, "$1{version}$2");
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        var advice = "If that is meant, run the tests with DATASET_ACCEPT=1 and commit the file";
        return Difference(approved, actual) is { } difference
            ? $"The emitted text is not as {name}.approved.txt has it (- approved, + now). {advice}:\n{difference}"
            : null;
    }

    /// <summary>The lines between those that both texts begin and end with, numbered; null where the texts are the same.</summary>
    public static string? Difference(string approved, string actual)
    {
        if (approved == actual)
        {
            return null;
        }

        var (before, now) = (approved.Split('\n'), actual.Split('\n'));
        var first = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var last = before.Skip(first).Reverse().Zip(now.Skip(first).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('\n', [.. Numbered('-', before, first, last), .. Numbered('+', now, first, last)]);
    }

    private static IEnumerable<string> Numbered(char mark, string[] lines, int first, int last) =>
        lines[first..^last].Select((line, i) => string.Create(CultureInfo.InvariantCulture, $"{mark} {first + i + 1}: {line}"));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    // A release is no change of what is emitted.
    [GeneratedRegex("""(GeneratedCode\("Dataset\.Generator", ")[0-9.]+("\))""")]
    private static partial Regex Version();
}
