using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Dataset.Runtime.Generated;
using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>
/// A figure whose source printed an interval with its number, "1.07 (95% CI 0.8–1.3)", or an uncertainty to each side, "5.20 +1.14
/// −1.19". Its <see cref="Bounds"/> are as printed and no hard limit.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public readonly struct IntervalFigure<TUnit> : IFigure<TUnit>, IShape<IntervalFigure<TUnit>>, IEquatable<IntervalFigure<TUnit>>
    where TUnit : struct, IUnit
{
    private readonly FigureRow _row;
    private readonly decimal _value;
    private readonly decimal _lower;
    private readonly decimal _upper;

    /// <summary>For generated code: a row of a series, and its numbers.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntervalFigure(Series<TUnit> series, int row, decimal value, decimal lower, decimal upper, int claim = -1)
    {
        _row = new(series, row, claim);
        _value = value;
        _lower = lower;
        _upper = upper;
    }

    /// <summary>The number and its unit, as printed. Read the ends with it.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    public Quantity<TUnit> Value => _row.IsDefault ? throw FigureRow.NoFigure() : new(_value);

    /// <summary>The lower end, as printed; where uncertainties are printed, the number less the one downwards.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    public Quantity<TUnit> Lower => _row.IsDefault ? throw FigureRow.NoFigure() : new(_lower);

    /// <summary>The upper end, as printed; where uncertainties are printed, the number and the one upwards.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    public Quantity<TUnit> Upper => _row.IsDefault ? throw FigureRow.NoFigure() : new(_upper);

    /// <summary>The uncertainty upwards, as printed; null where an interval is printed.</summary>
    public Quantity<TUnit>? Plus => _row.Bounds.Plus is { } plus ? new Quantity<TUnit>(plus) : null;

    /// <summary>The uncertainty downwards, as printed and without its sign; null where an interval is printed.</summary>
    public Quantity<TUnit>? Minus => _row.Bounds.Minus is { } minus ? new Quantity<TUnit>(minus) : null;

    /// <summary>The confidence of the ends in percent, as printed; null when not printed.</summary>
    public decimal? Level => _row.Bounds.Level;

    /// <inheritdoc/>
    public string Id => _row.Id;

    /// <inheritdoc/>
    public string Name => _row.Name;

    /// <inheritdoc/>
    public Series Series => _row.Series;

    /// <inheritdoc/>
    public Period Period => _row.Period;

    /// <inheritdoc/>
    public Unit Unit => Unit.Of<TUnit>();

    /// <inheritdoc/>
    public FigureShape Shape => FigureShape.Interval;

    /// <inheritdoc/>
    public Bounds Bounds => _row.Bounds;

    /// <inheritdoc/>
    public QuantityRange<TUnit> Range => _row.Range<TUnit>();

    /// <inheritdoc/>
    public string Text => _row.Text;

    /// <inheritdoc/>
    public IReadOnlyList<Source> Sources => _row.Sources;

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Claims => _row.Claims;

    /// <inheritdoc/>
    public string? BaselineId => _row.BaselineId;

    /// <inheritdoc/>
    public RecordStatement? RecordStatement => _row.RecordStatement;

    /// <inheritdoc/>
    public FigureStatus? Status => _row.Status;

    /// <inheritdoc/>
    public bool IsDisputed => false;

    /// <inheritdoc/>
    public Accumulation? Accumulation => _row.Accumulation;

    /// <inheritdoc/>
    public CountedThing? Counted => _row.Counted;

    /// <inheritdoc/>
    public IReadOnlyList<Vintage<TUnit>> Earlier => _row.Earlier<TUnit>();

    /// <inheritdoc/>
    public string? Note => _row.Note;

    /// <summary>The same figure, however it was reached.</summary>
    public static bool operator ==(IntervalFigure<TUnit> left, IntervalFigure<TUnit> right) => left.Equals(right);

    /// <summary>Different figures.</summary>
    public static bool operator !=(IntervalFigure<TUnit> left, IntervalFigure<TUnit> right) => !left.Equals(right);

    /// <summary>Figures are not subtracted: using it does not compile. <see cref="ChangeFrom"/> keeps the hedges of both.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Difference, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static QuantityRange<TUnit> operator -(IntervalFigure<TUnit> left, IFigure right) =>
        throw new InvalidOperationException(Refusals.Difference);

    /// <inheritdoc/>
    public QuantityRange<TUnit> ChangeFrom(IFigure<TUnit> earlier, bool acrossPeriods = false) =>
        FigureArithmetic.Change(this, earlier, acrossPeriods);

    /// <inheritdoc/>
    public QuantityRange<Percent> PercentChangeFrom(IFigure<TUnit> earlier, bool acrossPeriods = false) =>
        FigureArithmetic.PercentChange(this, earlier, acrossPeriods);

    /// <inheritdoc/>
    public QuantityRange<Percent> PercentOf(IFigure<TUnit> whole) => FigureArithmetic.Percent(this, whole);

    /// <inheritdoc/>
    public QuantityRange<PerDay<TUnit>> PerDay() => FigureArithmetic.PerDay(this);

    /// <inheritdoc/>
    public string Cite() => _row.Cite();

    /// <inheritdoc/>
    public bool Equals(IntervalFigure<TUnit> other) => _row.Equals(other._row);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntervalFigure<TUnit> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _row.GetHashCode();

    /// <summary>The figure as a sentence.</summary>
    public override string ToString() => _row.ToString();

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => _row.ToString(format, formatProvider);
}
