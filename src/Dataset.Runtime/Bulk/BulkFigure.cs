using System.Diagnostics;
using System.Globalization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A figure of a bulk series: one exact number of a table, which has no name.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct BulkFigure<TUnit> : IEquatable<BulkFigure<TUnit>> where TUnit : struct, IUnit
{
    private readonly BulkSeries<TUnit>? _series;
    private readonly decimal _number;
    private readonly int _key;
    private readonly int _period;
    private readonly int _row;

    internal BulkFigure(BulkSeries<TUnit> series, BulkPage page, int key, int row) =>
        (_series, _number, _key, _period, _row) = (series, page.Number(row), key, page.Period(row), row);

    /// <summary>The number and its unit, as printed.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    public Quantity<TUnit> Value => _series is null ? throw FigureRow.NoFigure() : new(_number);

    /// <summary>The series it belongs to.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public BulkSeries<TUnit> Series => _series ?? throw FigureRow.NoFigure();

    /// <summary>Its key; empty where it is looked up by its period alone.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public string Key => Series.Bytes.Keys[_key];

    /// <summary>The period it counts.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public Period Period => Series.Bytes.Periods[_period];

    /// <summary>The cell that states it.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public Cell Cell
    {
        get
        {
            var bytes = Series.Bytes;
            var (row, line, column) = bytes.Place(_row);
            return new()
            {
                Source = Series.Source,
                Row = row,
                Line = line,
                Position = bytes.Positions[column],
                Column = bytes.Columns[column],
                Text = _number.ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    /// <summary>The same figure, however it was reached.</summary>
    public static bool operator ==(BulkFigure<TUnit> left, BulkFigure<TUnit> right) => left.Equals(right);

    /// <summary>Different figures.</summary>
    public static bool operator !=(BulkFigure<TUnit> left, BulkFigure<TUnit> right) => !left.Equals(right);

    /// <summary>One line of plain text: the value, the key, the period, the table and the cell; empty for a default.</summary>
    public string Cite() => _series is null ? string.Empty : $"{Head}: {Value} ({Series.Source}, {Cell})";

    /// <inheritdoc/>
    public bool Equals(BulkFigure<TUnit> other) => ReferenceEquals(_series, other._series) && _key == other._key && _row == other._row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BulkFigure<TUnit> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_series, _key, _row);

    /// <summary>The figure as a sentence; empty for a default.</summary>
    public override string ToString() => _series is null ? string.Empty : $"{Head}: {Value}.";

    private string Head => Key.Length == 0 ? $"{Series.Series.Title}, {Period}" : $"{Series.Series.Title}, {Key}, {Period}";
}
