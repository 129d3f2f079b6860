using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>Two rows that would be one figure.</summary>
internal static class PeriodTwice
{
    /// <param name="row">The row that is one too many.</param>
    /// <param name="first">The row that states the period before it.</param>
    /// <param name="key">The value that the rows are parted by; empty where they are not.</param>
    public static void Report(
        CappedIssues issues, Table table, RowsRecord rows, int column, int row, int first, string period, string key) =>
        issues.Report(TableRules.PeriodTwice, table.PlaceOf(row, column), LineOf(table, row), LineOf(table, first), table.Source.Table,
            period, key.Length == 0 ? string.Empty : $" of '{key}'", Advice(rows));

    private static string Advice(RowsRecord rows) => (rows.By, rows.IsBulk) switch
    {
        (null, true) => "Choose one with 'where:', or part them with 'by:'.",
        (null, false) => "Choose one with 'where:', part them with 'by:', or write 'sum: true' where all of them together are the number.",
        (_, true) => "Choose one with 'where:'.",
        _ => "Choose one with 'where:', or write 'sum: true' where all of them together are the number.",
    };

    private static string LineOf(Table table, int row) => table.Line(row).ToString("N0", CultureInfo.InvariantCulture);
}
