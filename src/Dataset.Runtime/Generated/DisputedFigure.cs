using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Dataset.Runtime.Generated;

/// <summary>
/// What all disputed figures of a unit have in common. The generated struct of a dispute adds a member for each of its voices, and
/// forwards to this one; catalogues hand this one out, since each of those structs would be loaded and compiled when everything is
/// enumerated. Both are equal where the figure is the same. For generated code.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public readonly struct DisputedFigure<TUnit> :
    IDisputedFigure, IFigure<TUnit>, IShape<DisputedFigure<TUnit>>, IEquatable<DisputedFigure<TUnit>>
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

    /// <summary>There is none: using it does not compile.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Dispute, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public Quantity<TUnit> Value => throw new InvalidOperationException(Refusals.Dispute);

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
    public QuantityRange<TUnit> Range => Row.Range<TUnit>();

    /// <inheritdoc cref="IDisputedFigure.Envelope"/>
    public QuantityRange<TUnit> Envelope => Range;

    /// <inheritdoc/>
    public string Text => Row.Text;

    /// <inheritdoc/>
    public IReadOnlyList<Source> Sources => Row.Sources;

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
    public bool IsDisputed => Row.IsDisputed;

    /// <inheritdoc/>
    public Accumulation? Accumulation => Row.Accumulation;

    /// <inheritdoc/>
    public CountedThing? Counted => Row.Counted;

    /// <inheritdoc/>
    public IReadOnlyList<Vintage<TUnit>> Earlier => Row.Earlier<TUnit>();

    /// <inheritdoc/>
    public string? Note => Row.Note;

    private FigureRow Row => _series is null ? default : new(_series, _index);

    /// <summary>The same figure, however it was reached.</summary>
    public static bool operator ==(DisputedFigure<TUnit> left, DisputedFigure<TUnit> right) => left.Equals(right);

    /// <summary>Different figures.</summary>
    public static bool operator !=(DisputedFigure<TUnit> left, DisputedFigure<TUnit> right) => !left.Equals(right);

    /// <summary>Figures are not subtracted: using it does not compile. <c>ChangeFrom</c> keeps the hedges of both.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Difference, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static QuantityRange<TUnit> operator -(DisputedFigure<TUnit> left, IFigure right) =>
        throw new InvalidOperationException(Refusals.Difference);

    /// <summary>One voice of the figure, which gave one number.</summary>
    public Figure<TUnit> NumberOf(int claim, decimal number) => _series is null ? default : new(_series, _index, number, claim);

    /// <summary>One voice of the figure, which gave a floor.</summary>
    public FloorFigure<TUnit> FloorOf(int claim, decimal lower, bool isStrict) =>
        _series is null ? default : new(_series, _index, lower, isStrict, claim);

    /// <summary>One voice of the figure, which gave a ceiling.</summary>
    public CeilingFigure<TUnit> CeilingOf(int claim, decimal upper, bool isStrict) =>
        _series is null ? default : new(_series, _index, upper, isStrict, claim);

    /// <summary>One voice of the figure, which gave a range.</summary>
    public RangeFigure<TUnit> RangeOf(int claim, decimal lower, decimal upper) =>
        _series is null ? default : new(_series, _index, lower, upper, claim);

    /// <summary>One voice of the figure, which gave a number and its uncertainty.</summary>
    public MeasuredFigure<TUnit> MeasuredOf(int claim, decimal value, decimal uncertainty) =>
        _series is null ? default : new(_series, _index, value, uncertainty, claim);

    /// <summary>One voice of the figure, which gave a number and an interval.</summary>
    public IntervalFigure<TUnit> IntervalOf(int claim, decimal value, decimal lower, decimal upper) =>
        _series is null ? default : new(_series, _index, value, lower, upper, claim);

    /// <summary>One voice of the figure, which gave no number.</summary>
    public WordedFigure<TUnit> WordsOf(int claim) => _series is null ? default : new(_series, _index, claim);

    /// <inheritdoc/>
    public string Cite() => Row.Cite();

    /// <inheritdoc/>
    public bool Equals(DisputedFigure<TUnit> other) => ReferenceEquals(_series, other._series) && _index == other._index;

    /// <summary>Whether an object is this figure, as a generated struct or as a catalogue hands it out.</summary>
    // A generated struct of this unit answers for the one inside it, which is of this type.
    public override bool Equals(object? obj) =>
        obj is DisputedFigure<TUnit> same ? Equals(same) : obj is IDisputedFigure and IFigure<TUnit> && obj.Equals(this);

    /// <inheritdoc/>
    public override int GetHashCode() => Row.GetHashCode();

    /// <summary>The figure as a sentence, with every voice.</summary>
    public override string ToString() => Row.ToString();
}
