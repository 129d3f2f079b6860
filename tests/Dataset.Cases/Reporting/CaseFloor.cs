using System.Globalization;

namespace Dataset.Cases.Reporting;

/// <summary>The checked-in figures of one file: how many rows of each kind are right at least.</summary>
internal static class CaseFloor
{
    public static string PathOf(string file) =>
        Path.Combine(Running.CaseFolder.Repository, "tests", "Dataset.Cases", "expected", file + ".txt");

    /// <summary>The text of the file: a line for each kind, <c>right/total kind</c>.</summary>
    public static string Write(IEnumerable<CaseResult> rows) =>
        string.Concat(CaseTally.ByKind(rows).Select(tally => $"{tally.Right}/{tally.Total}\t{tally.Kind}\n"));

    /// <summary>The kinds in which fewer rows are right than the text expects, and the kinds that differ in their total.</summary>
    public static IReadOnlyList<string> FindRegressions(string expected, IReadOnlyCollection<CaseResult> rows)
    {
        var actual = CaseTally.ByKind(rows).ToDictionary(tally => tally.Kind, StringComparer.Ordinal);
        var floors = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        var unknown = actual.Keys.Except(floors.Select(floor => floor.Kind), StringComparer.Ordinal);
        return
        [
            .. floors.Select(floor => Compare(floor, actual.GetValueOrDefault(floor.Kind))).OfType<string>(),
            .. unknown.Select(kind => $"{kind}: not in the expected file"),
        ];
    }

    private static string? Compare((string Kind, int Right, int Total) floor, CaseTally? actual) => actual switch
    {
        null => $"{floor.Kind}: no rows, expected {floor.Total}",
        _ when actual.Total == floor.Total && actual.Right >= floor.Right => null,
        _ => $"{floor.Kind}: {actual.Right} of {actual.Total} right, expected at least {floor.Right} of {floor.Total}",
    };

    private static (string Kind, int Right, int Total) Parse(string line)
    {
        var fields = line.Split('\t', 2);
        var counts = fields[0].Split('/');
        return (fields[1], int.Parse(counts[0], CultureInfo.InvariantCulture), int.Parse(counts[1], CultureInfo.InvariantCulture));
    }
}
