using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;
using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>A figure whose source gave only a floor: "over 65,000", "at least 75". There is no value to read.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public readonly struct FloorFigure<TUnit> : IFigure<TUnit>, IShape<FloorFigure<TUnit>>, IEquatable<FloorFigure<TUnit>>
    where TUnit : struct, IUnit
{
    private readonly FigureRow _row;
    private readonly decimal _lower;

    /// <summary>For generated code: a row of a series, and its number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FloorFigure(Series<TUnit> series, int row, decimal lower, bool isStrict, int claim = -1)
    {
        _row = new(series, row, claim);
        _lower = lower;
        IsStrict = isStrict;
    }

    /// <summary>The floor and its unit.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    public Quantity<TUnit> Lower => _row.IsDefault ? throw FigureRow.NoFigure() : new(_lower);

    /// <summary>True where the floor itself is excluded ("over"), false where it is included ("at least").</summary>
    public bool IsStrict { get; }

    /// <summary>There is none: using it does not compile.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Floor, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public Quantity<TUnit> Value => throw new InvalidOperationException(Refusals.Floor);

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
    public FigureShape Shape => FigureShape.Floor;

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
    public static bool operator ==(FloorFigure<TUnit> left, FloorFigure<TUnit> right) => left.Equals(right);

    /// <summary>Different figures.</summary>
    public static bool operator !=(FloorFigure<TUnit> left, FloorFigure<TUnit> right) => !left.Equals(right);

    /// <summary>Figures are not subtracted: using it does not compile. <see cref="ChangeFrom"/> keeps the hedges of both.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Difference, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static QuantityRange<TUnit> operator -(FloorFigure<TUnit> left, IFigure right) =>
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
    public bool Equals(FloorFigure<TUnit> other) => _row.Equals(other._row);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FloorFigure<TUnit> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _row.GetHashCode();

    /// <summary>The figure as a sentence.</summary>
    public override string ToString() => _row.ToString();

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => _row.ToString(format, formatProvider);
}
