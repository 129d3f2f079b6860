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
    private readonly BulkPage? _page;
    private readonly int _key;
    private readonly int _row;

    /// <param name="series">The series.</param>
    /// <param name="page">The page that the row stands in; null where it is to be read when it is asked for.</param>
    /// <param name="key">The number of its key.</param>
    /// <param name="row">The number of its row.</param>
    internal BulkFigure(BulkSeries<TUnit> series, BulkPage? page, int key, int row) =>
        (_series, _page, _key, _row) = (series, page, key, row);

    /// <summary>The number and its unit, as printed.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    public Quantity<TUnit> Value => new(Page.Number(_row));

    /// <summary>The series it belongs to.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public BulkSeries<TUnit> Series => _series ?? throw FigureRow.NoFigure();

    /// <summary>Its key; empty where it is looked up by its period alone.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public string Key => Series.Bytes.Keys[_key];

    /// <summary>The period it counts.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public Period Period => Series.Bytes.Periods[Page.Period(_row)];

    /// <summary>The cell that states it.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public Cell Cell => new()
    {
        Source = Series.Source,
        Row = Page.Row(_row),
        Line = Page.Line(_row),
        Position = Series.Bytes.Positions[Page.Column(_row)],
        Column = Series.Bytes.Columns[Page.Column(_row)],
        Text = Page.Number(_row).ToString(CultureInfo.InvariantCulture),
    };

    private BulkPage Page => _page ?? Series.Bytes.PageOf(_row);

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
