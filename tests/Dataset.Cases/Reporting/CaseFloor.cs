using System.Globalization;

namespace Dataset.Cases.Reporting;

/// <summary>The checked-in figures of one file: how many rows of each kind are right at least.</summary>
internal static class CaseFloor
{
    public static string PathOf(string file) =>
        Path.Combine(Running.CaseFolder.Repository, "tests", "Dataset.Cases", "expected", file + ".txt");

    /// <summary>The text of the file: a line for each kind, <c>right/total kind</c>.</summary>
    public static string Write(IEnumerable<CaseResult> rows) =>
        string.Concat(CaseTally.ByKind(rows).Select(tally => string.Create(CultureInfo.InvariantCulture, $"{tally.Right}/{tally.Total}\t{tally.Kind}\n")));

    /// <summary>The kinds in which fewer rows are right than the text expects, and the kinds that differ in their total.</summary>
    public static IReadOnlyList<string> FindRegressions(string expected, IReadOnlyCollection<CaseResult> rows)
    {
        var actual = CaseTally.ByKind(rows).ToDictionary(tally => tally.Kind, StringComparer.Ordinal);
        var floors = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToDictionary(floor => floor.Kind, StringComparer.Ordinal);
        var changed = floors.Values.Where(floor => !actual.TryGetValue(floor.Kind, out var tally) || tally.Total != floor.Total || tally.Right < floor.Right)
            .Select(floor => actual.TryGetValue(floor.Kind, out var tally)
                ? $"{floor.Kind}: {tally.Right} of {tally.Total} right, expected at least {floor.Right} of {floor.Total}"
                : $"{floor.Kind}: no rows, expected {floor.Total}");
        return [.. changed, .. actual.Keys.Where(kind => !floors.ContainsKey(kind)).Select(kind => $"{kind}: not in the expected file")];
    }

    private static (string Kind, int Right, int Total) Parse(string line)
    {
        var fields = line.Split('\t', 2);
        var counts = fields[0].Split('/');
        return (fields[1], int.Parse(counts[0], CultureInfo.InvariantCulture), int.Parse(counts[1], CultureInfo.InvariantCulture));
    }
}
