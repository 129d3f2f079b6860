using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Dataset.Runtime.Generated;

/// <summary>
/// A figure on which voices differ. A dataset has a class of its own for each, which adds a member for each voice; its catalogue hands out
/// this one, since each of those classes would be loaded when everything is enumerated. Both are equal where the figure is the same. For
/// generated code.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public class DisputedFigure<TUnit> : IDisputedFigure, IFigure<TUnit>, IEquatable<DisputedFigure<TUnit>>, IJsonOnDeserializing
    where TUnit : struct, IUnit
{
    private readonly Series<TUnit> _series;
    private readonly int _index;

    /// <summary>The row of a series.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal DisputedFigure(Series<TUnit> series, int row)
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

    /// <summary>For a dispute without a preferred voice.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    protected Quantity<TUnit> NoValue => throw new InvalidOperationException(Refusals.Dispute);

    private FigureRow Row => new(_series, _index);

    /// <summary>The same figure, however it was reached.</summary>
    public static bool operator ==(DisputedFigure<TUnit>? left, DisputedFigure<TUnit>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different figures.</summary>
    public static bool operator !=(DisputedFigure<TUnit>? left, DisputedFigure<TUnit>? right) => !(left == right);

    /// <summary>Figures are not subtracted: using it does not compile. <c>ChangeFrom</c> keeps the hedges of both.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Difference, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static QuantityRange<TUnit> operator -(DisputedFigure<TUnit> left, IFigure right) =>
        throw new InvalidOperationException(Refusals.Difference);

    /// <summary>One voice of the figure, which gave one number.</summary>
    protected Figure<TUnit> NumberOf(int claim, decimal number) => new(_series, _index, number, claim);

    /// <summary>One voice of the figure, which gave a floor.</summary>
    protected FloorFigure<TUnit> FloorOf(int claim, decimal lower, bool isStrict) =>
        new(_series, _index, lower, isStrict, claim);

    /// <summary>One voice of the figure, which gave a ceiling.</summary>
    protected CeilingFigure<TUnit> CeilingOf(int claim, decimal upper, bool isStrict) =>
        new(_series, _index, upper, isStrict, claim);

    /// <summary>One voice of the figure, which gave a range.</summary>
    protected RangeFigure<TUnit> RangeOf(int claim, decimal lower, decimal upper) =>
        new(_series, _index, lower, upper, claim);

    /// <summary>One voice of the figure, which gave a number and its uncertainty.</summary>
    protected MeasuredFigure<TUnit> MeasuredOf(int claim, decimal value, decimal uncertainty) =>
        new(_series, _index, value, uncertainty, claim);

    /// <summary>One voice of the figure, which gave a number and an interval.</summary>
    protected IntervalFigure<TUnit> IntervalOf(int claim, decimal value, decimal lower, decimal upper) =>
        new(_series, _index, value, lower, upper, claim);

    /// <summary>One voice of the figure, which gave no number.</summary>
    protected WordedFigure<TUnit> WordsOf(int claim) => new(_series, _index, claim);

    /// <inheritdoc/>
    public string Cite() => Row.Cite();

    /// <summary>Whether it is the same figure, in its own class or as a catalogue hands it out.</summary>
    public bool Equals(DisputedFigure<TUnit>? other) =>
        other is not null && ReferenceEquals(_series, other._series) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisputedFigure<TUnit>);

    /// <inheritdoc/>
    public override int GetHashCode() => Row.GetHashCode();

    /// <summary>The figure as a sentence, with every voice.</summary>
    public override string ToString() => Row.ToString();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Row.ToString(format, formatProvider);

    IDatasetConverter IFigure.CreateConverter(CatalogIndex catalog) => CreateConverter(catalog);

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.ReadWithoutCatalog("A figure");

    private protected virtual IDatasetConverter CreateConverter(CatalogIndex catalog) =>
        new FigureConverter<DisputedFigure<TUnit>>(catalog);
}

/// <summary>A figure on which voices differ, in its own class. For generated code.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
/// <typeparam name="TSelf">The class, of which all instances are the same figure.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DisputedFigure<TUnit, TSelf> : DisputedFigure<TUnit>
    where TUnit : struct, IUnit
    where TSelf : DisputedFigure<TUnit, TSelf>, new()
{
    /// <summary>The figure: one object, so that naming it allocates nothing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static readonly TSelf Instance = new();

    /// <summary>The row of a series.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected DisputedFigure(Series<TUnit> series, int row)
        : base(series, row)
    {
    }

    private protected override IDatasetConverter CreateConverter(CatalogIndex catalog) => new VoicesConverter<TUnit, TSelf>(catalog);
}
