using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>A draft of a table counted against the records that were expected of it: cell by cell.</summary>
internal static class TableScore
{
    /// <summary>Drafts the table in place of its series, and takes every proposal.</summary>
    public static DraftScore Of(Folder folder, string source, bool hasUnits)
    {
        var expected = Numbers(folder);
        Assert.NotEmpty(expected);
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder.Records, "*.yaml").Where(file =>
            !file.EndsWith("sources.yaml", StringComparison.Ordinal)
            && (!hasUnits || !file.EndsWith("units.yaml", StringComparison.Ordinal))))
        {
            kept.Add(file, File.ReadAllText(file));
            File.Delete(file);
        }

        var (exit, lines) = folder.Draft(source);
        Assert.True(exit == 0, string.Join('\n', lines));
        var drafted = Numbers(folder);
        File.Delete(Path.Combine(folder.Records, source + ".yaml"));
        foreach (var (file, text) in kept)
        {
            File.WriteAllText(file, text);
        }

        var faults = new List<string>();
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (cell, number) in expected)
        {
            if (!drafted.Remove(cell, out var other))
            {
                missed++;
                faults.Add($"missed: {cell}");
            }
            else if (number.Value == other.Value && IsSameUnit(number, other))
            {
                right++;
            }
            else
            {
                wrong++;
                faults.Add($"wrong: {cell}: {number} and not {other}");
            }
        }

        faults.AddRange(drafted.Keys.Select(static cell => $"extra: {cell}"));
        return new(expected.Count, right, wrong, missed, drafted.Count) { Faults = faults };
    }

    /// <summary>By line and column of its first cell, each number with its unit.</summary>
    private static Dictionary<string, (string Value, UnitRecord? Record, string Unit)> Numbers(Folder folder)
    {
        var dataset = RecordFolder.Read(folder.Records, CancellationToken.None).Bind(CancellationToken.None).Value;
        return (from file in dataset.Files.Items
                from series in file.Series
                from figure in series.Figures
                from claim in figure.Claims
                let cell = claim.Record.Cells[0]
                select ($"{figure.Record.Period.Raw} at {cell.Column}, line {cell.Line}",
                    (claim.Record.Value.Raw, dataset.Symbols.Units.Find(series.Record.Unit), series.Record.Unit)))
            .ToDictionary(static one => one.Item1, static one => one.Item2);
    }

    /// <summary>The same key, or of a unit that nothing declared the same word or symbol.</summary>
    private static bool IsSameUnit(
        (string Value, UnitRecord? Record, string Unit) expected, (string Value, UnitRecord? Record, string Unit) drafted) =>
        expected.Unit == drafted.Unit || (expected.Record is { } one && drafted.Record is { } other
            && (one.Plural == other.Plural || one.Symbols.Items.Any(other.Symbols.Items.Contains)));
}
