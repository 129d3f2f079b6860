using System.Globalization;
using System.Text;

namespace Dataset.Testing;

/// <summary>Records of one shape and any size: what a stage does for each of them must not depend on how many there are.</summary>
/// <param name="Name">What grows, and the size at which it was first measured.</param>
/// <param name="Size">That size.</param>
/// <param name="Write">The records, from how many things there are.</param>
public sealed record GrowthShape(string Name, int Size, Func<int, string> Write)
{
    private const string Head =
        "topic: Growth\nin: paper\nunits: { ship: { plural: ships } }\nagents: { board: { name: The Board, kind: company } }\n"
        + "sources:\n  paper: { publisher: board, title: Paper, published: 2026-01-01, url: \"https://example.org/paper\", "
        + "text: paper.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }\n";

    public static IReadOnlyList<GrowthShape> All { get; } =
    [
        new("`max_of` on each of 500 figures of a series", 500, size => Head + Series("ships", Figures(size, ", max_of: ships"))),
        new("800 misspelt `part_of` beside 800 series", 800, size => Head + Many(size, i => Series($"ships-{Letters(i)}", Figures(1)))
            + Many(size, i => Series($"boats-{Letters(i)}", Figures(1), $"part_of: shps-{Letters(i)}"))),
        new("250 checks of `max(series of 250)`", 250, size => Head + Series("ships", Figures(size)) + "checks:\n"
            + Many(size, i => $"  check-{i}: {{ assert: \"max(ships) >= {i}\" }}\n")),
        new("1,000 units and series without unit words", 1_000, size =>
            Head.Replace(
                "{ ship:",
                $"{{ {Many(size, i => $"ship-{Letters(i)}: {{ plural: ships-{Letters(i)} }}, ")}ship:",
                StringComparison.Ordinal)
            + Many(size, i => Series($"ships-{Letters(i)}", Figures(1), unit: $"ship-{Letters(i)}"))),
        new("1,000 voices of one figure", 1_000, size => Head + Series("ships", "    2025:\n      claims:\n" + Many(size, i =>
            $"        - {{ by: {{ unnamed: captain {Letters(i)} }}, {Stated(i)} }}\n"))),
        new("1,250 parts of a partition", 1_250, size => Head
            + Series("ships", Figures(1), $"partition: [{string.Join(", ", Enumerable.Range(0, size).Select(i => $"ships-{Letters(i)}"))}]")
            + Many(size, i => Series($"ships-{Letters(i)}", Figures(1)))),
        new("2,500 series, 60-character names", 2_500, size => Head + Many(size, i => Series(
            $"the-ships-that-called-at-the-harbour-in-the-northern-{Letters(i)}", Figures(1)))),
        new("2,500 conflicts of two figures", 2_500, size => Head + Series("ships", Figures(2 * size)) + "conflicts:\n" + Many(size, i =>
            $"  conflict-{i}: {{ between: [\"ships[{Day(2 * i)}]\", \"ships[{Day((2 * i) + 1)}]\"], kind: scope, "
            + "because: Other harbours. }\n")),
        new("one conflict between 2,500 figures", 2_500, size => Head + Series("ships", Figures(size)) + "conflicts:\n"
            + $"  conflict: {{ between: [{string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"ships[{Day(i)}]\""))}], kind: scope, "
            + "because: Other harbours. }\n"),
        new("500 overlapping running totals", 500, size => Head + Series("ships", Many(size, i =>
            $"    2000-01-01/{Day(i + 1)}: {{ {Stated(i)} }}\n"))),
    ];

    private static string Series(string key, string figures, string more = "", string unit = "ship") =>
        $"{key}:\n  title: Ships of {key}\n  unit: {unit}\n{(more.Length == 0 ? string.Empty : $"  {more}\n")}  figures:\n{figures}";

    private static string Figures(int count, string more = "") => Many(count, i =>
        $"    {Day(i)}: {{ {Stated(i)}{more} }}\n");

    private static string Stated(int number) => string.Create(
        CultureInfo.InvariantCulture, $"value: \"{7_000 + number:N0}\", quote: \"{7_000 + number:N0} ships called\"");

    private static string Day(int number) => new DateOnly(2000, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number in letters, so that names are as unlike as words.</summary>
    private static string Letters(int number)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < 4; i++, number /= 12)
        {
            letters.Append("bcdfghklmnst"[number % 12]).Append("aeiou"[number % 5]);
        }

        return letters.ToString();
    }

    private static string Many(int count, Func<int, string> write) => string.Concat(Enumerable.Range(0, count).Select(write));
}
