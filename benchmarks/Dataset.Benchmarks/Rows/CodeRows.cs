using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Benchmarks.Rows;

/// <summary>The number where it is used.</summary>
internal static partial class CodeRows
{
    /// <summary>The listings of the last comparison, for the report.</summary>
    public static string Listings { get; private set; } = string.Empty;

    public static Measured MachineCode(Workshop workshop, Size size)
    {
        var figure = Models.Of(new SyntheticData(100)).Series.Single(static series => series.Id == "t000.applications").Figures
            .Single(static figure => figure.Member == "January2023");
        var number = figure.Claims[0].Value.Low!.Value.ToString(CultureInfo.InvariantCulture);
        var program = workshop.Program("loops", Programs.Loops.Replace("NUMBER", number, StringComparison.Ordinal),
            workshop.Library(Corpus.Even, Form.Emitted, 100), Workshop.Runtime);
        var file = Path.Combine(workshop.Root, "loops.asm");
        workshop.Start(program, ("DOTNET_JitDisasm", "Typed Literal"), ("DOTNET_JitStdOutFile", file), ("DOTNET_TieredPGO", "0"));
        var listing = File.ReadAllText(file);
        var (typed, literal) = (Instructions(listing, "Typed"), Instructions(listing, "Literal"));
        Listings = $"Through the typed name:\n\n```asm\n{string.Join('\n', typed)}\n```\n\n"
            + $"The literal:\n\n```asm\n{string.Join('\n', literal)}\n```\n";
        var same = typed.SequenceEqual(literal, StringComparer.Ordinal);
        return new(same ? 0 : Math.Max(1, typed.Count - literal.Count),
            $"{typed.Count} instructions against {literal.Count}{(same ? ", the same ones" : string.Empty)}");
    }

    /// <summary>The instructions of the last listing of a method that is fully optimised, without comments and labels' numbers.</summary>
    private static List<string> Instructions(string listing, string method)
    {
        var last = listing.Split("; Assembly listing for method ").Last(part =>
            part.StartsWith($"Loops:{method}(", StringComparison.Ordinal) && part.Contains("Tier1", StringComparison.Ordinal));
        return
        [
            .. last.Split('\n').Select(static line => line.TrimEnd()).Where(static line => Instruction().IsMatch(line))
                .Select(static line => Comment().Replace(line, string.Empty).Trim()),
        ];
    }

    [GeneratedRegex(@"^\s+[a-z]")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\s*;.*$")]
    private static partial Regex Comment();
}
