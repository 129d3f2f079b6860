using System.Globalization;
#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Cells of a table in words: the file, the row and the column are to a number what a page is to a quotation.</summary>
internal static class CellProse
{
    /// <summary>Cells of one row: <c>gdp.csv, row 1,234, column Value</c>.</summary>
    public static string Place(string file, int row, IReadOnlyList<string> columns) =>
        $"{file}, row {Grouped(row)}, {(columns.Count == 1 ? "column" : "columns")} {string.Join(" and ", columns)}";

    /// <summary>
    /// Cells that are added: <c>the sum of 15 cells of column Count in cbp.csv, rows 1,825 to 1,839</c>; where other rows stand between
    /// them, <c>the first in row 12</c>.
    /// </summary>
    /// <param name="file">The table.</param>
    /// <param name="row">The first of the rows.</param>
    /// <param name="last">The last of rows that follow one another; null where others stand between them.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="count">How many cells are added.</param>
    public static string Sum(string file, int row, int? last, string column, int count) =>
        $"the sum of {Grouped(count)} cells of column {column} in {file}, "
        + (last is { } end ? $"rows {Grouped(row)} to {Grouped(end)}" : $"the first in row {Grouped(row)}");

    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
