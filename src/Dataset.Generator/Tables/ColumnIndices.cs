using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tables;

/// <summary>The columns that a series names, found in its table.</summary>
internal static class ColumnIndices
{
    private const int MostListed = 12;

    /// <summary>The number of each column by its name; null when one is not there, which is reported where it is written.</summary>
    public static Dictionary<string, int>? Find(Table table, RowsRecord rows, Func<PathStep[], NodePlace> at, List<Issue> issues)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var isComplete = true;
        foreach (var (name, path) in Named(rows))
        {
            var index = IndexOf(table, name);
            if (index >= 0)
            {
                found[name] = index;
                continue;
            }

            isComplete = false;
            issues.Add(index == Twice
                ? Issue.Of(TableRules.ColumnUnknown, at(path), name, table.Source.Table, " alone",
                    "Two columns have this name; count the rows of the header anew, with 'header_rows:'.")
                : Issue.Of(TableRules.ColumnUnknown, at(path), name, table.Source.Table,
                    Suggestion.DidYouMean(name, table.Columns.Items), Advice(table)));
        }

        return isComplete ? found : null;
    }

    private const int Twice = -2;

    private static int IndexOf(Table table, string name)
    {
        var first = table.Columns.Items.IndexOf(name);
        return first >= 0 && table.Columns.Items.LastIndexOf(name) != first ? Twice : first;
    }

    /// <summary>A header in one piece is read with another delimiter than it is written with.</summary>
    private static string Advice(Table table)
    {
        if (table.Columns.Count == 1 && table.Columns[0].IndexOfAny([';', '\t', '|', ',']) is >= 0 and var at)
        {
            var delimiter = table.Columns[0][at] == '\t' ? "tab" : YamlText.Block(table.Columns[0][at].ToString());
            return $"The header is one cell: write 'delimiter: {delimiter}' under the source.";
        }

        var listed = string.Join(", ", table.Columns.Take(MostListed).Select(static name => $"'{name}'"));
        return $"Write one of: {listed}{(table.Columns.Count > MostListed ? ", …" : string.Empty)}.";
    }

    private static IEnumerable<(string Name, PathStep[] Path)> Named(RowsRecord rows)
    {
        foreach (var column in rows.Period.Columns)
        {
            yield return (column.Column, column.Key == "period" ? ["period"] : ["period", column.Key]);
        }

        if (rows.Period.Header is { } header)
        {
            foreach (var name in header.Last is { } last ? header.Names.Append(last) : header.Names)
            {
                yield return (name, ["period", "columns"]);
            }
        }
        else
        {
            yield return (rows.Value, ["value"]);
        }

        foreach (var filter in rows.Where)
        {
            yield return (filter.Column, ["where", filter.Column]);
        }

        foreach (var (name, key) in new[] { (rows.By, "by"), (rows.Area, "area") })
        {
            if (name is not null)
            {
                yield return (name, [key]);
            }
        }

        foreach (var column in new[] { rows.Hedge, rows.Uncertainty, rows.Unit, rows.Scale, rows.Status }.OfType<MappedColumnRecord>())
        {
            yield return (column.Column, [column.Key]);
        }
    }
}
