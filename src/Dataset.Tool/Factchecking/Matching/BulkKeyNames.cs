using Dataset.Generator.Tables;
using Dataset.Tool.Bulk;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>
/// What prose calls the keys of a bulk series: the key itself, and what other columns print in all of its rows and in no row of another
/// key, as "Afghanistan" beside AFG.
/// </summary>
internal sealed class BulkKeyNames
{
    /// <summary>Shorter names are codes, and are meant only in the letters of the table: USA, and not "usa" of a word.</summary>
    private const int MostOfCode = 3;

    /// <summary>Longest first: Guinea is not meant in Equatorial Guinea.</summary>
    private readonly IReadOnlyList<(string Name, string Key)> _names;

    private BulkKeyNames(IEnumerable<(string Name, string Key)> names) => _names =
        [.. names.OrderByDescending(static one => one.Name.Length).ThenBy(static one => one.Name, StringComparer.Ordinal)];

    public static BulkKeyNames Of(BulkRows rows)
    {
        var (table, record) = (rows.Table.Table, rows.Table.Series.Rows!);
        if (record.By is null)
        {
            // Without keys there is nothing to name: the period alone tells the figure.
            return new([(string.Empty, string.Empty)]);
        }

        var indexOf = Enumerable.Range(0, table.RowCount).ToDictionary(row => table.Number(row));
        List<(string Key, int Row)> keyed = [.. rows.Table.Numbers.Select(number => (number.Key, indexOf[number.Row]))];
        var names = rows.Keys.Select(static key => (Name: key, Key: key)).ToList();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            if (table.Columns[column] != record.By && !rows.Table.Columns.Contains(column))
            {
                names.AddRange(NamesIn(table, column, keyed));
            }
        }

        return new(names.Where(static one => one.Name.Any(char.IsLetter)).Distinct());
    }

    /// <summary>The keys that a text names, each once.</summary>
    public IReadOnlyList<string> NamedIn(string text)
    {
        var (keys, taken) = (new List<string>(), new bool[text.Length]);
        foreach (var (name, key) in _names)
        {
            if (name.Length == 0)
            {
                return [key];
            }

            var comparison = name.Length > MostOfCode ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            for (var at = text.IndexOf(name, comparison); at >= 0; at = text.IndexOf(name, at + 1, comparison))
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))
                    && !taken[at])
                {
                    Array.Fill(taken, true, at, name.Length);
                    keys.Add(key);
                }
            }
        }

        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Name, string Key)> NamesIn(Table table, int column, List<(string Key, int Row)> keyed)
    {
        var byKey = keyed.GroupBy(static one => one.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Texts: group.Select(one => table.Text(one.Row, column)).Distinct(StringComparer.Ordinal).Take(2)
                .ToList()))
            .ToList();
        return byKey.TrueForAll(static one => one.Texts.Count == 1)
            ? byKey.GroupBy(static one => one.Texts[0], StringComparer.Ordinal).Where(static group => group.Count() == 1)
                .Select(static group => (group.Key, group.First().Key))
            : [];
    }
}
