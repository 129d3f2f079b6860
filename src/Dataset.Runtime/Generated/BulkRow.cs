namespace Dataset.Runtime.Generated;

/// <summary>A row of a bulk series.</summary>
/// <param name="Period">The number of its period.</param>
/// <param name="Row">The number of its row in the table, from 1.</param>
/// <param name="Line">The line of the file that it begins on, from 1.</param>
/// <param name="Column">The number of its column among those of the numbers, from 0.</param>
/// <param name="Number">The number.</param>
internal readonly record struct BulkRow(int Period, int Row, int Line, int Column, decimal Number);
