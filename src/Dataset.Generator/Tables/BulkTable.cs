using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>The rows of a table that are the figures of a bulk series.</summary>
/// <param name="Column">The number of the column of the numbers, from 0.</param>
internal sealed record BulkTable(SeriesRecord Series, Table Table, int Column, IReadOnlyList<BulkNumber> Numbers);

/// <param name="Key">The cell of the column that parts the rows; empty where none does.</param>
/// <param name="Row">The number of its row among all rows of the file, from 1.</param>
/// <param name="Line">The line that its row begins on, from 1.</param>
internal readonly record struct BulkNumber(string Key, PeriodSyntax Period, decimal Number, int Row, int Line);
