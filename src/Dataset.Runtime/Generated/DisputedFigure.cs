using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Dataset.Runtime.Generated;

/// <summary>
/// What all disputed figures of a unit have in common. The generated struct of a dispute adds a member for each of its voices, and
/// forwards to this one; catalogues hand this one out, since each of those structs would be loaded and compiled when everything is
/// enumerated. Both are equal where the figure is the same. For generated code.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct DisputedFigure<TUnit> : IDisputedFigure, IFigure<TUnit>, IEquatable<DisputedFigure<TUnit>>
    where TUnit : struct, IUnit
{
    private readonly Series<TUnit>? _series;
    private readonly int _index;

    /// <summary>The row of a series.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DisputedFigure(Series<TUnit> series, int row)
    {
        _series = series;
        _index = row;
    }

    /// <inheritdoc/>
    public string Id => Row.Id;

    /// <inheritdoc/>
    public string Name => Row.Name;

    /// <inheritdoc/>
    public Series Series => Row.Series;

    /// <inheritdoc/>
    public Period Period => Row.Period;

    /// <inheritdoc/>
    public Unit Unit => Unit.Of<TUnit>();

    /// <inheritdoc/>
    public FigureShape Shape => FigureShape.Disputed;

    /// <inheritdoc/>
    public Bounds Bounds => Row.Bounds;

    /// <inheritdoc/>
    public Bounds Envelope => Row.Bounds;

    /// <inheritdoc/>
    public IReadOnlyList<IFigure> Voices => Row.Voices;

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Claims => Row.Claims;

    /// <inheritdoc/>
    public string? BaselineId => Row.BaselineId;

    /// <inheritdoc/>
    public RecordStatement? RecordStatement => Row.RecordStatement;

    /// <inheritdoc/>
    public FigureStatus? Status => Row.Status;

    /// <inheritdoc/>
    public IReadOnlyList<Vintage<TUnit>> Earlier => Row.Earlier<TUnit>();

    /// <inheritdoc/>
    public string? Note => Row.Note;

    private FigureRow Row => _series is null ? default : new(_series, _index);

    /// <summary>The same figure, however it was reached.</summary>
    public static bool operator ==(DisputedFigure<TUnit> left, DisputedFigure<TUnit> right) => left.Equals(right);

    /// <summary>Different figures.</summary>
    public static bool operator !=(DisputedFigure<TUnit> left, DisputedFigure<TUnit> right) => !left.Equals(right);

    /// <summary>One voice of the figure, which gave one number.</summary>
    public Figure<TUnit> Number(int claim, decimal number) => _series is null ? default : new(_series, _index, number, claim);

    /// <summary>One voice of the figure, which gave a floor.</summary>
    public FloorFigure<TUnit> Floor(int claim, decimal lower, bool isStrict) =>
        _series is null ? default : new(_series, _index, lower, isStrict, claim);

    /// <summary>One voice of the figure, which gave a ceiling.</summary>
    public CeilingFigure<TUnit> Ceiling(int claim, decimal upper, bool isStrict) =>
        _series is null ? default : new(_series, _index, upper, isStrict, claim);

    /// <summary>One voice of the figure, which gave a range.</summary>
    public RangeFigure<TUnit> Range(int claim, decimal lower, decimal upper) =>
        _series is null ? default : new(_series, _index, lower, upper, claim);

    /// <summary>One voice of the figure, which gave a number and its uncertainty.</summary>
    public MeasuredFigure<TUnit> Measured(int claim, decimal value, decimal uncertainty) =>
        _series is null ? default : new(_series, _index, value, uncertainty, claim);

    /// <summary>One voice of the figure, which gave a number and an interval.</summary>
    public IntervalFigure<TUnit> Interval(int claim, decimal value, decimal lower, decimal upper) =>
        _series is null ? default : new(_series, _index, value, lower, upper, claim);

    /// <summary>One voice of the figure, which gave no number.</summary>
    public WordedFigure<TUnit> Words(int claim) => _series is null ? default : new(_series, _index, claim);

    /// <inheritdoc/>
    public string Cite() => Row.Cite();

    /// <inheritdoc/>
    public bool Equals(DisputedFigure<TUnit> other) => ReferenceEquals(_series, other._series) && _index == other._index;

    /// <summary>Whether an object is this figure, as a generated struct or as a catalogue hands it out.</summary>
    public override bool Equals(object? obj) =>
        obj is IDisputedFigure other
        && (_series is null ? other.Id.Length == 0 : other.Id.Length > 0 && ReferenceEquals(other.Series, _series) && other.Id == Id);

    /// <inheritdoc/>
    public override int GetHashCode() => Row.GetHashCode();

    /// <summary>The figure as a sentence, with every voice.</summary>
    public override string ToString() => Row.ToString();
}
