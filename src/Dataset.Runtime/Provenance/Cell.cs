using System.Diagnostics;
using System.Globalization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>The cell of a table that states a number (CSVW); of a sum, the first of the cells that are added.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Cell
{
    /// <summary>The table that it stands in.</summary>
    public required Source Source { get; init; }

    /// <summary>The number of its row, from 1, rows of the header counted.</summary>
    public required int Row { get; init; }

    /// <summary>
    /// The line of the file that its row begins on, from 1; another than the row where lines are skipped or a cell has several.
    /// </summary>
    public required int Line { get; init; }

    /// <summary>The number of its column, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The name of its column.</summary>
    public required string Column { get; init; }

    /// <summary>What it prints; of a sum, the sum.</summary>
    public required string Text { get; init; }

    /// <summary>How many cells are added: 1 where the number is that of one cell.</summary>
    public int Count { get; init; } = 1;

    /// <summary>
    /// The number of the last row of a sum of rows that follow one another; null where other rows stand between them, or where the number
    /// is that of one cell.
    /// </summary>
    public int? LastRow { get; init; }

    /// <summary>
    /// The fragment that leads to it in the file's address (RFC 7111): <c>#cell=1234,4</c>; of a sum, to its cells where their rows follow
    /// one another, <c>#cell=1825,9-1839,9</c>, and else to the column, <c>#col=9</c>.
    /// </summary>
    public string Fragment => Count == 1 ? string.Create(CultureInfo.InvariantCulture, $"#cell={Row},{Position}")
        : LastRow is { } last ? string.Create(CultureInfo.InvariantCulture, $"#cell={Row},{Position}-{last},{Position}")
        : string.Create(CultureInfo.InvariantCulture, $"#col={Position}");

    /// <summary>The file, the row and the column; of a sum, how many cells are added, and in which rows.</summary>
    public override string ToString() => Count == 1
        ? CellProse.Place(Source.FileName, Row, [Column])
        : CellProse.Sum(Source.FileName, Row, LastRow, Column, Count);
}
