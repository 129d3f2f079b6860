using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>The figures of one series, one for each period of its rows.</summary>
/// <param name="key">The value that parts the rows; empty where they are not parted.</param>
internal sealed class FiguresOfRows(Table table, RowsRecord rows, Dictionary<string, int> columns, string key, CappedIssues issues)
{
    private readonly Dictionary<string, Draft> _byPeriod = new(StringComparer.Ordinal);
    private readonly List<Draft> _drafts = [];

    /// <param name="column">The column of the number.</param>
    public void Add(int row, int column, PeriodSyntax period, RowValue value)
    {
        if (!_byPeriod.TryGetValue(period.Raw, out var draft))
        {
            draft = new(row, column, period, value);
            _byPeriod.Add(period.Raw, draft);
            _drafts.Add(draft);
            return;
        }

        if (!rows.IsSum)
        {
            PeriodTwice.Report(issues, table, rows, column, row, draft.Row, period.Raw, key);
            return;
        }

        if (value is { Hedge: Qualifier.Exact, IsCutOff: false, Uncertainty: null } && draft.IsExact)
        {
            draft.Add(row, column, value);
            return;
        }

        issues.Report(
            TableRules.SumNotKnown,
            table.PlaceOf(row, column),
            $"'{table.Text(row, column)}' in line {LineOf(row)} is not an exact number");
    }

    /// <summary>A sum without one of its parts is not the sum.</summary>
    public void ReportMissingPart(int row, int column) =>
        issues.Report(TableRules.SumNotKnown, table.PlaceOf(row, column), $"The cell in line {LineOf(row)} has no number");

    /// <summary>The power of ten that the first number prints; 0 for none.</summary>
    public int Power => _drafts.Count > 0 ? _drafts[0].Value.Power : 0;

    /// <param name="power">The power of ten that belongs to the unit; null where it belongs to the numbers.</param>
    public EquatableArray<FigureRecord> ToRecords(int? power) =>
        _drafts.Select(draft => ToRecord(draft, power)).OfType<FigureRecord>().ToEquatable();

    private FigureRecord? ToRecord(Draft draft, int? power)
    {
        if (draft.Value.ToRecord(power) is not { } value)
        {
            issues.Report(TableRules.CellNotANumber, table.PlaceOf(draft.Row, draft.Column),
                table.Text(draft.Row, draft.Column), table.Columns[draft.Column],
                "It has more digits than a decimal can hold (28). Take other rows, or a table with fewer digits.");
            return null;
        }

        var claim = new ClaimRecord(rows.Speaker, null, value, ClaimRank.Normal, null, null, default)
        {
            Status = draft.Value.Status,
            Counted = rows.Counted,
            Cells = CellsOf(draft, value),
        };
        return FigureRecord.OfRow(draft.Period, claim) with
        {
            Cell = table.PlaceOf(draft.Row, draft.Column),
        };
    }

    private EquatableArray<CellRecord> CellsOf(Draft draft, ValueRecord value)
    {
        var number = Cell(
            draft.Row, draft.Column, draft.Count == 1 ? table.Text(draft.Row, draft.Column) : value.Raw) with
        {
            Count = draft.Count,
            LastRow = draft.Count > 1 && draft.IsOneColumn && table.Number(draft.LastRow) - table.Number(draft.Row) == draft.Count - 1
                ? table.Number(draft.LastRow) : null,
            Runs = draft.Count == 1 ? default : RunsOf(draft.Added),
        };
        return rows.Uncertainty is { } column && value.Uncertainty is not null
            ? new[] { number, Cell(draft.Row, columns[column.Column], table.Text(draft.Row, columns[column.Column])) }
                .ToEquatable()
            : new[] { number }.ToEquatable();
    }

    private EquatableArray<CellRun> RunsOf(IEnumerable<(int Row, int Column)> cells)
    {
        var runs = new List<CellRun>();
        foreach (var (row, column) in cells.OrderBy(static cell => cell.Column).ThenBy(static cell => cell.Row))
        {
            var number = table.Number(row);
            if (runs.Count > 0 && runs[runs.Count - 1] is var last && last.Position == column + 1 && last.Last == number - 1)
            {
                runs[runs.Count - 1] = last with { Last = number };
            }
            else
            {
                runs.Add(new(number, number, column + 1, table.Columns[column]));
            }
        }

        return runs.ToEquatable();
    }

    private CellRecord Cell(int row, int column, string text) =>
        new(table.Source.Key, table.Line(row), table.Number(row), column + 1, table.Columns[column], text);

    private string LineOf(int row) => table.Line(row).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A figure while its rows are read.</summary>
    private sealed class Draft(int row, int column, PeriodSyntax period, RowValue value)
    {
        public int Row { get; } = row;

        public int Column { get; } = column;

        public PeriodSyntax Period { get; } = period;

        public RowValue Value { get; private set; } = value;

        /// <summary>How many rows are added.</summary>
        public int Count { get; private set; } = 1;

        public bool IsExact => Value is { Hedge: Qualifier.Exact, IsCutOff: false, Uncertainty: null };

        /// <summary>The row that was added last; rows come in the order of the table.</summary>
        public int LastRow { get; private set; } = row;

        /// <summary>The cells that are added, the first among them.</summary>
        public List<(int Row, int Column)> Added { get; } = [(row, column)];

        /// <summary>Whether no cell of another column is added.</summary>
        public bool IsOneColumn { get; private set; } = true;

        public void Add(int row, int column, RowValue value)
        {
            (Value, Count, LastRow) = (Value.Plus(value), Count + 1, row);
            Added.Add((row, column));
            IsOneColumn &= column == Column;
        }
    }
}
