namespace Dataset.Runtime;

/// <summary>A table as it is exported: every value as text, null where it is unknown.</summary>
/// <param name="Name">The name of its file, without extension.</param>
/// <param name="Key">The column whose values are unique; null when there is none.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">A value for each column.</param>
internal sealed record DataTable(string Name, string? Key, IReadOnlyList<DataColumn> Columns, IReadOnlyList<string?[]> Rows);

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Target">The column of another table whose values it repeats; null when there is none.</param>
internal sealed record DataColumn(string Name, ColumnType Type, ColumnReference? Target);

/// <summary>The key of another table.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Key">The column of that table.</param>
internal sealed record ColumnReference(string Table, string Key);
