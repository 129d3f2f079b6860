using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>The rows that a series takes, parted by the value of a column.</summary>
internal static class RowSelection
{
    /// <summary>The rows of each value of <c>by</c>, in the order of the table; of the empty text where it parts nothing.</summary>
    public static List<(string Value, List<int> Rows)> Run(Table table, RowsRecord rows, IReadOnlyDictionary<string, int> columns,
        CancellationToken cancellation)
    {
        var filters = rows.Where
            .Select(filter => (Column: columns[filter.Column], Values: new HashSet<string>(filter.Values, StringComparer.Ordinal)))
            .ToArray();
        var by = rows.By is null ? -1 : columns[rows.By];
        var groups = new List<(string Value, List<int> Rows)>();
        var byValue = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (row % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (!filters.All(filter => filter.Values.Contains(TextOf(table, row, filter.Column))))
            {
                continue;
            }

            var value = by < 0 ? string.Empty : TextOf(table, row, by);
            if (!byValue.TryGetValue(value, out var group))
            {
                byValue.Add(value, group = []);
                groups.Add((value, group));
            }

            group.Add(row);
        }

        return groups;
    }

    /// <summary>A value that no row has is misspelt, or the table is another one.</summary>
    /// <param name="earlier">The earlier editions, which may have values that this one has no longer.</param>
    public static IEnumerable<Issue> CheckValues(Table table, RowsRecord rows, IReadOnlyDictionary<string, int> columns,
        IReadOnlyList<Table> earlier, Func<PathStep[], NodePlace> at)
    {
        if (!table.IsWhole)
        {
            // What a row that was not read says is not known.
            yield break;
        }

        foreach (var filter in rows.Where)
        {
            foreach (var issue in Check(table, filter.Column, columns[filter.Column], filter.Values, at(["where", filter.Column])))
            {
                yield return issue;
            }
        }

        if (rows.By is { } by)
        {
            var names = rows.Names.Select(static name => name.Text).Where(name => !earlier.Any(one => Has(one, by, name)));
            foreach (var issue in Check(table, by, columns[by], names, at(["names"])))
            {
                yield return issue;
            }
        }
    }

    private static bool Has(Table table, string column, string value) => table.Columns.Items.IndexOf(column) is >= 0 and var index
        && Enumerable.Range(0, table.RowCount).Any(row => TextOf(table, row, index) == value);

    private static IEnumerable<Issue> Check(Table table, string name, int column, IEnumerable<string> values, NodePlace place)
    {
        var asked = values.ToList();
        if (asked.Count == 0)
        {
            yield break;
        }

        var there = new HashSet<string>(
            Enumerable.Range(0, table.RowCount).Select(row => TextOf(table, row, column)), StringComparer.Ordinal);
        foreach (var value in asked.Where(value => !there.Contains(value)))
        {
            yield return Issue.Of(TableRules.ValueInNoRow, place, value, name, table.Source.Table,
                Suggestion.DidYouMean(value, there), there.Count.ToString("N0", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Records collapse white space, and so a cell is compared without it.</summary>
    private static string TextOf(Table table, int row, int column) => QuotedText.Collapse(table.Text(row, column));
}
