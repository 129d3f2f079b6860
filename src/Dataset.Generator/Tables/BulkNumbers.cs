using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>Reads rows one after the other, without a record for each: a table has millions.</summary>
/// <param name="unit">That of the series, as written.</param>
internal sealed class BulkNumbers(Table table, RowsRecord rows, string unit, Dictionary<string, int> columns, CappedIssues issues)
{
    public IReadOnlyList<BulkNumber> Read(IEnumerable<(string Value, List<int> Rows)> groups, CancellationToken cancellation)
    {
        var reader = new RowReader(table, rows, unit, columns, issues);
        var periods = new PeriodCells(table, rows.Period, columns, issues);
        var values = HeaderColumns.OfValues(rows, columns);
        var numbers = new List<BulkNumber>();
        var rowByPeriod = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, group) in groups)
        {
            cancellation.Look();
            if (key.Length == 0 && rows.By is { } by)
            {
                issues.Report(TableRules.RowWithoutKey, table.PlaceOf(group[0], columns[by]), by, LineOf(group[0]));
                continue;
            }

            rowByPeriod.Clear();
            foreach (var row in group)
            {
                foreach (var column in values)
                {
                    if (reader.Read(row, column, out _) is { } value && periods.Read(row, column) is { } period
                        && NumberOf(row, column, value) is { } number)
                    {
                        Add(key, row, column, period, number);
                    }
                }
            }
        }

        return numbers;

        void Add(string key, int row, int column, PeriodSyntax period, decimal number)
        {
            if (rowByPeriod.TryGetValue(period.Raw, out var first))
            {
                PeriodTwice.Report(issues, table, rows, column, row, first, period.Raw, key);
                return;
            }

            rowByPeriod.Add(period.Raw, row);
            numbers.Add(new(key, period, number, table.Number(row), table.Line(row), column));
        }
    }

    private decimal? NumberOf(int row, int column, RowValue value)
    {
        if (value.ToRecord(power: null) is not { Power: 0 } record)
        {
            issues.Report(TableRules.CellNotANumber, table.PlaceOf(row, column), table.Text(row, column), table.Columns[column],
                "It has more digits than a decimal can hold (28). Take other rows, or a table with fewer digits.");
            return null;
        }

        if (value is { Hedge: Qualifier.Exact, IsCutOff: false, Uncertainty: null } && record.Low is { } number)
        {
            return number.Value;
        }

        issues.Report(QuotationRules.NotExactInBulk, table.PlaceOf(row, column), table.Text(row, column));
        return null;
    }

    private string LineOf(int row) => table.Line(row).ToString("N0", CultureInfo.InvariantCulture);
}
