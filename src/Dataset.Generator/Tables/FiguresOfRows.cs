using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>The figures of one series, one for each period of its rows.</summary>
internal sealed class FiguresOfRows(Table table, RowsRecord rows, Dictionary<string, int> columns, CappedIssues issues)
{
    private readonly Dictionary<string, Draft> _byPeriod = new(StringComparer.Ordinal);
    private readonly List<Draft> _drafts = [];
    private readonly int _value = columns[rows.Value];

    public void Add(int row, PeriodSyntax period, RowValue value)
    {
        if (!_byPeriod.TryGetValue(period.Raw, out var draft))
        {
            draft = new(row, period, value);
            _byPeriod.Add(period.Raw, draft);
            _drafts.Add(draft);
            return;
        }

        if (!rows.IsSum)
        {
            issues.Report(
                TableRules.PeriodTwice, table.PlaceOf(row, _value), LineOf(row), LineOf(draft.Row), table.Source.Table, period.Raw);
            return;
        }

        if (value is { Hedge: Qualifier.Exact, IsCutOff: false, Uncertainty: null } && draft.IsExact)
        {
            draft.Add(value);
            return;
        }

        issues.Report(
            TableRules.SumNotKnown,
            table.PlaceOf(row, _value),
            $"'{table.Text(row, _value)}' in line {LineOf(row)} is not an exact number");
    }

    /// <summary>A sum without one of its parts is not the sum.</summary>
    public void ReportMissingPart(int row) =>
        issues.Report(TableRules.SumNotKnown, table.PlaceOf(row, _value), $"The cell in line {LineOf(row)} has no number");

    /// <summary>The power of ten that the first number prints; 0 for none.</summary>
    public int Power => _drafts.Count > 0 ? _drafts[0].Value.Power : 0;

    /// <param name="power">The power of ten that belongs to the unit; null where it belongs to the numbers.</param>
    public EquatableArray<FigureRecord> ToRecords(int? power) =>
        _drafts.Select(draft => ToRecord(draft, power)).OfType<FigureRecord>().ToEquatable();

    private FigureRecord? ToRecord(Draft draft, int? power)
    {
        if (draft.Value.ToRecord(power) is not { } value)
        {
            issues.Report(TableRules.CellNotANumber, table.PlaceOf(draft.Row, _value), table.Text(draft.Row, _value), rows.Value,
                "It has more digits than a decimal can hold (28). Take other rows, or a table with fewer digits.");
            return null;
        }

        var claim = new ClaimRecord(rows.Speaker, null, value, ClaimRank.Normal, null, null, default)
        {
            Status = draft.Value.Status,
            Cells = CellsOf(draft, value),
        };
        return new(
            Key: draft.Period.Raw,
            Period: draft.Period,
            Name: null,
            Printed: null,
            Basis: null,
            Note: null,
            Against: null,
            ExtremeIsMaximum: false,
            ExtremeOf: null,
            Within: null,
            Each: null,
            WithinQuote: null,
            IsShort: true,
            RenamedFrom: default,
            Retracted: null,
            Corrected: null,
            IsWhole: true,
            Claims: new[] { claim }.ToEquatable())
        {
            Cell = table.PlaceOf(draft.Row, _value),
        };
    }

    private EquatableArray<CellRecord> CellsOf(Draft draft, ValueRecord value)
    {
        var number = Cell(draft.Row, _value, draft.Count == 1 ? table.Text(draft.Row, _value) : value.Raw) with
        {
            Count = draft.Count,
        };
        return rows.Uncertainty is { } column && value.Uncertainty is not null
            ? new[] { number, Cell(draft.Row, columns[column.Column], table.Text(draft.Row, columns[column.Column])) }
                .ToEquatable()
            : new[] { number }.ToEquatable();
    }

    private CellRecord Cell(int row, int column, string text) =>
        new(table.Source.Key, table.Line(row), table.Number(row), column + 1, table.Columns[column], text);

    private string LineOf(int row) => table.Line(row).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A figure while its rows are read.</summary>
    private sealed class Draft(int row, PeriodSyntax period, RowValue value)
    {
        public int Row { get; } = row;

        public PeriodSyntax Period { get; } = period;

        public RowValue Value { get; private set; } = value;

        /// <summary>How many rows are added.</summary>
        public int Count { get; private set; } = 1;

        public bool IsExact => Value is { Hedge: Qualifier.Exact, IsCutOff: false, Uncertainty: null };

        public void Add(RowValue value) => (Value, Count) = (Value.Plus(value), Count + 1);
    }
}
