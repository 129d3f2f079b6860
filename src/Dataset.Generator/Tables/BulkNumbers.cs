using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>Reads rows one after the other, without a record for each: a table has millions.</summary>
/// <param name="unit">That of the series, as written.</param>
internal sealed class BulkNumbers(Table table, RowsRecord rows, string unit, Dictionary<string, int> columns, CappedIssues issues)
{
    private readonly int _value = columns[rows.Value];

    public IReadOnlyList<BulkNumber> Read(IEnumerable<(string Value, List<int> Rows)> groups, CancellationToken cancellation)
    {
        var reader = new RowReader(table, rows, unit, columns, issues);
        var periods = new PeriodCells(table, rows.Period, columns, issues);
        var numbers = new List<BulkNumber>();
        var rowByPeriod = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, group) in groups)
        {
            cancellation.ThrowIfCancellationRequested();
            rowByPeriod.Clear();
            foreach (var row in group)
            {
                if (reader.Read(row, out _) is not { } value || periods.Read(row) is not { } period)
                {
                    continue;
                }

                if (NumberOf(value) is not { } number)
                {
                    issues.Report(QuotationRules.NotExactInBulk, table.PlaceOf(row, _value), table.Text(row, _value));
                }
                else if (rowByPeriod.TryGetValue(period.Raw, out var first))
                {
                    issues.Report(TableRules.PeriodTwice, table.PlaceOf(row, _value), LineOf(row), LineOf(first), table.Source.Table,
                        period.Raw);
                }
                else
                {
                    rowByPeriod.Add(period.Raw, row);
                    numbers.Add(new(key, period, number, table.Number(row), table.Line(row)));
                }
            }
        }

        return numbers;
    }

    private static decimal? NumberOf(RowValue value) =>
        value is { Hedge: Qualifier.Exact, IsCutOff: false, Uncertainty: null } && value.ToRecord(power: null) is { Power: 0, Low: { } number }
            ? number.Value
            : null;

    private string LineOf(int row) => table.Line(row).ToString("N0", CultureInfo.InvariantCulture);
}
