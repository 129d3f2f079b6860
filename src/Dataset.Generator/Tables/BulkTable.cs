using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>The rows of a table that are the figures of a bulk series.</summary>
/// <param name="Columns">The numbers of the columns of the numbers, from 0.</param>
internal sealed record BulkTable(SeriesRecord Series, Table Table, IReadOnlyList<int> Columns, IReadOnlyList<BulkNumber> Numbers);

/// <param name="Key">The cell of the column that parts the rows; empty where none does.</param>
/// <param name="Row">The number of its row among all rows of the file, from 1.</param>
/// <param name="Line">The line that its row begins on, from 1.</param>
/// <param name="Column">The number of its column, from 0.</param>
internal readonly record struct BulkNumber(string Key, PeriodSyntax Period, decimal Number, int Row, int Line, int Column);
