using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>A cell of a table, whose text states a number; of a sum the first of the cells that are added.</summary>
/// <param name="In">The key of the source.</param>
/// <param name="Line">The line of the file that its row begins on, from 1.</param>
/// <param name="Row">The number of its row, from 1, rows of the header counted, as RFC 7111 counts them.</param>
/// <param name="Position">The number of its column, from 1.</param>
/// <param name="Column">The name of its column.</param>
/// <param name="Text">What the cell prints; of a sum, the sum.</param>
internal sealed record CellRecord(string In, int Line, int Row, int Position, string Column, string Text)
{
    /// <summary>How many cells are added; 1 when it is one cell.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The number of the last row of a sum of rows that follow one another; null for others.</summary>
    public int? LastRow { get; init; }

    /// <summary>All cells of a sum, as runs of rows that follow one another; empty when it is one cell.</summary>
    public EquatableArray<CellRun> Runs { get; init; }
}

/// <summary>Cells of a column whose rows follow one another.</summary>
/// <param name="First">The number of the first row, from 1.</param>
/// <param name="Last">The number of the last row, from 1.</param>
/// <param name="Position">The number of the column, from 1.</param>
/// <param name="Column">The name of the column.</param>
internal readonly record struct CellRun(int First, int Last, int Position, string Column);
