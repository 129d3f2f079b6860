using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>A table that was read: the names of its columns, and its rows with their places.</summary>
/// <param name="path">The path of its file.</param>
/// <param name="hash">Of its text: tables of equal texts that are read alike are equal, and no cell is compared.</param>
internal sealed class Table(TableSource source, string path, string hash, EquatableArray<string> columns, TableCells cells)
    : IEquatable<Table>
{
    private readonly string _hash = hash;

    public TableSource Source { get; } = source;

    public string Path { get; } = path;

    public EquatableArray<string> Columns { get; } = columns;

    /// <summary>Whether every row of it was read.</summary>
    public bool IsWhole { get; init; } = true;

    public int RowCount => cells.RowCount;

    /// <summary>What a cell prints, without the white space around it.</summary>
    public string Text(int row, int column) => cells.Text(row, column);

    /// <summary>Whether a column of fixed width takes a part of what stands there, in any row.</summary>
    public bool HasCutCells => cells.HasCutCells;

    /// <summary>What stands where a cell takes a part of it; null where it takes all.</summary>
    public string? WholeOfCut(int row, int column) => cells.WholeOfCut(row, column);

    /// <summary>The line that a row begins on, from 1.</summary>
    public int Line(int row) => cells.Line(row);

    /// <summary>The number of a row among all rows of the file, from 1.</summary>
    public int Number(int row) => cells.Number(row);

    public SourceSpan PlaceOf(int row, int column) => cells.PlaceOf(Path, row, column);

    /// <summary>Whether a cell prints that it has no value.</summary>
    public bool IsMissing(string text) => text.Length == 0 || Source.Dialect.Missing.Items.Contains(text);

    public bool Equals(Table? other) =>
        other is not null && _hash == other._hash && Path == other.Path && Source == other.Source;

    public override bool Equals(object? obj) => Equals(obj as Table);

    public override int GetHashCode() => _hash.GetHashCode();
}
