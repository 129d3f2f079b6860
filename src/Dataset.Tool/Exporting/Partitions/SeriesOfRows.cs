using Dataset.Runtime;

namespace Dataset.Tool.Exporting.Partitions;

/// <summary>
/// The series that a row of a Data Package belongs to: its own, that of its figure or claim, or of a check's first figure.
/// </summary>
internal sealed class SeriesOfRows
{
    private readonly Dictionary<string, string> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _claims = new(StringComparer.Ordinal);

    public SeriesOfRows(IReadOnlyList<DataTable> tables)
    {
        var (figures, claims) = (Find(tables, "figures"), Find(tables, "claims"));
        var (id, series) = (At(figures, "id"), At(figures, "series"));
        foreach (var row in figures.Rows)
        {
            _figures.Add(row[id]!, row[series]!);
        }

        var (claim, figure) = (At(claims, "id"), At(claims, "figure"));
        foreach (var row in claims.Rows)
        {
            _claims.Add(row[claim]!, _figures[row[figure]!]);
        }
    }

    /// <summary>Null where a check names no figure that is exported.</summary>
    public string? Of(DataTable table, string?[] row) => table.Name switch
    {
        "figures" or "bulk" => row[At(table, "series")],
        "claims" => _claims[row[At(table, "id")]!],
        "checks" => row[At(table, "figures")]!.Split(' ').Select(_figures.GetValueOrDefault).FirstOrDefault(static one => one is not null),
        _ => _claims[row[At(table, "claim")]!],
    };

    private static DataTable Find(IReadOnlyList<DataTable> tables, string name) => tables.First(table => table.Name == name);

    private static int At(DataTable table, string column)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Name == column)
            {
                return i;
            }
        }

        throw new ArgumentException($"The table {table.Name} has no column {column}.", nameof(column));
    }
}
