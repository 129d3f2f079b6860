using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>The rows that a series takes, parted by the value of a column.</summary>
internal static class RowSelection
{
    /// <summary>The rows of each value of <c>by</c>, in the order of the table; of the empty text where it parts nothing.</summary>
    public static List<(string Value, List<int> Rows)> Run(Table table, RowsRecord rows, IReadOnlyDictionary<string, int> columns,
        CancellationToken cancellation)
    {
        var filters = FiltersOf(rows, columns);
        var by = rows.By is null ? -1 : columns[rows.By];
        var groups = new List<(string Value, List<int> Rows)>();
        var byValue = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (row % 4096 == 0)
            {
                cancellation.Look();
            }

            if (!IsTaken(table, row, filters))
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
    /// <param name="isAnyTaken">Whether any row is taken; that none is, is said once.</param>
    public static IEnumerable<Issue> CheckValues(Table table, RowsRecord rows, IReadOnlyDictionary<string, int> columns,
        IReadOnlyList<Table> earlier, bool isAnyTaken, Func<PathStep[], NodePlace> at)
    {
        if (!table.IsWhole)
        {
            // What a row that was not read says is not known.
            yield break;
        }

        var filters = FiltersOf(rows, columns);
        for (var index = 0; index < filters.Length; index++)
        {
            var (filter, others) = (rows.Where[index], isAnyTaken ? filters.Where((_, other) => other != index).ToArray() : []);
            foreach (var issue in Check(table, filter.Column, columns[filter.Column], filter.Values, others, at(["where", filter.Column])))
            {
                yield return issue;
            }
        }

        if (rows.By is { } by)
        {
            var names = rows.Names.Select(static name => name.Text).Where(name => !earlier.Any(one => Has(one, by, name)));
            foreach (var issue in Check(table, by, columns[by], names, isAnyTaken ? filters : [], at(["names"])))
            {
                yield return issue;
            }
        }
    }

    /// <summary>The cells of the rows that are taken, in the columns that are used: each whole, or the number is another.</summary>
    public static IEnumerable<Issue> CheckCells(
        Table table, IEnumerable<int> columns, IEnumerable<(string Value, List<int> Rows)> groups)
    {
        if (!table.HasCutCells)
        {
            return [];
        }

        var issues = new CappedIssues(table.Source.Table);
        foreach (var (row, column) in groups.SelectMany(static group => group.Rows).OrderBy(static row => row)
            .SelectMany(row => columns.Distinct().Select(column => (row, column))))
        {
            if (table.WholeOfCut(row, column) is { } whole)
            {
                issues.Report(TableRules.CellCut, table.PlaceOf(row, column), table.Line(row).ToString("N0", CultureInfo.InvariantCulture),
                    table.Columns[column], table.Text(row, column), whole);
            }
        }

        return issues.ToIssues();
    }

    private static bool Has(Table table, string column, string value) => table.Columns.Items.IndexOf(column) is >= 0 and var index
        && Enumerable.Range(0, table.RowCount).Any(row => TextOf(table, row, index) == value);

    /// <param name="others">What else a row must have: a value in none of those rows would be dropped without a word.</param>
    private static IEnumerable<Issue> Check(Table table, string name, int column, IEnumerable<string> values,
        (int Column, HashSet<string> Values)[] others, NodePlace place)
    {
        var asked = values.ToList();
        if (asked.Count == 0)
        {
            yield break;
        }

        var all = new HashSet<string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            var text = TextOf(table, row, column);
            all.Add(text);
            if (!taken.Contains(text) && IsTaken(table, row, others))
            {
                taken.Add(text);
            }
        }

        foreach (var value in asked.Where(value => !taken.Contains(value)))
        {
            var isThere = all.Contains(value);
            var there = isThere ? taken : all;
            yield return Issue.Of(TableRules.ValueInNoRow, place, value, name, table.Source.Table,
                isThere ? ", among those that the other values of 'where:' take" : Suggestion.DidYouMean(value, there),
                there.Count.ToString("N0", CultureInfo.InvariantCulture));
        }
    }

    private static (int Column, HashSet<string> Values)[] FiltersOf(RowsRecord rows, IReadOnlyDictionary<string, int> columns) =>
        [.. rows.Where.Select(filter => (columns[filter.Column], new HashSet<string>(filter.Values, StringComparer.Ordinal)))];

    private static bool IsTaken(Table table, int row, (int Column, HashSet<string> Values)[] filters) =>
        filters.All(filter => filter.Values.Contains(TextOf(table, row, filter.Column)));

    /// <summary>Records collapse white space, and so a cell is compared without it.</summary>
    private static string TextOf(Table table, int row, int column) => QuotedText.Collapse(table.Text(row, column));
}
