using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// A count over time: title, unit, area, population and kind, and its figures in period order. The text of a series is read
/// when it is first asked for; a number read through a typed name does not ask for it.
/// </summary>
[DebuggerDisplay("{Id,nq}: {Title,nq}")]
[TypeFormatterSource]
public abstract class Series
{
    private readonly TopicPage _page;
    private readonly int _index;
    private string? _id;
    private SeriesTextReader? _text;
    private IFigure[]? _boxed;
    private IReadOnlyList<IFigure>? _figures;

    private protected Series(TopicPage page)
    {
        _page = page;
        _index = page.Add(this);
    }

    /// <summary>The permanent id: topic and series, as in <c>border.crossings</c>.</summary>
    public string Id => _id ??= _page.IdOf(_index);

    /// <summary>The id of its topic: <c>border</c>.</summary>
    public string TopicId => _page.TopicId;

    /// <summary>The typed name: <c>Border.Crossings</c>.</summary>
    public string Name => Decoded.Name;

    /// <summary>What is counted, in words.</summary>
    public string Title => Decoded.Title;

    /// <summary>The unit of its figures.</summary>
    public abstract Unit Unit { get; }

    /// <summary>The area counted; null when not stated.</summary>
    public string? Area => Decoded.Details.Area;

    /// <summary>The population counted and its limits, as far as the documents state them; null when not stated.</summary>
    public string? Population => Decoded.Details.Population;

    /// <summary>Whether its numbers are actual, targets, forecasts or capacities.</summary>
    public SeriesKind Kind => Decoded.Details.Kind;

    /// <summary>The id of the series that this one is a part of; else null.</summary>
    public string? PartOfId => Decoded.Details.PartOfId;

    /// <summary>Levels, or changes and which way they count.</summary>
    public SeriesCounts Counts => Decoded.Details.Counts;

    /// <summary>The id of the series of levels that this one is the change of; else null.</summary>
    public string? ChangeOfId => Decoded.Details.ChangeOfId;

    /// <summary>Totals, averages or medians.</summary>
    public SeriesStatistic Statistic => Decoded.Details.Statistic;

    /// <summary>What its numbers were freed of, as the document says; null when not stated.</summary>
    public SeriesAdjustment? Adjustment => Decoded.Details.Adjustment;

    /// <summary>
    /// How it stands to series of other definitions: a number in the news beside an official count. Checks that compare the two know it.
    /// </summary>
    public IReadOnlyList<SeriesMeasure> Measures => Decoded.Details.Measures;

    /// <summary>A remark of the curators; else null.</summary>
    public string? Note => Decoded.Details.Note;

    /// <summary>The figures in period order, unresolved periods last.</summary>
    // A figure has a series and a series has figures: a serialiser would go round for ever. An attribute and not a converter, which
    // would keep the whole of System.Text.Json in every trimmed app that reads a number.
    [JsonIgnore]
    public IReadOnlyList<IFigure> Figures => _figures ??= ListOf(Boxed);

    /// <summary>The figure of a period.</summary>
    /// <exception cref="KeyNotFoundException">The series has no figure for exactly that period.</exception>
    public IFigure this[Period period] => Find(period)
        ?? throw new KeyNotFoundException(
            $"{Name} has no figure for {period}. It has: "
            + $"{string.Join(", ", Array.ConvertAll(Boxed, static figure => figure.Period.Id))}.");

    /// <summary>
    /// The figures that were added up over one length of time, in period order: what a chart or a table of changes is made of.
    /// </summary>
    /// <param name="accumulation">Over how long.</param>
    /// <param name="counted">Events or persons alone; null for all, whatever they count.</param>
    public IReadOnlyList<IFigure> FiguresOver(Accumulation accumulation, CountedThing? counted = null) =>
        ListOf(Array.FindAll(
            Boxed, figure => figure.Accumulation == accumulation && (counted is null || figure.Counted == counted)));

    /// <summary>The figure of exactly that period; null when there is none.</summary>
    public IFigure? Find(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Array.Find(Boxed, figure => figure.Period == period);
    }

    /// <summary>
    /// The figures as charts and data frames take them: a day and plain numbers, in period order. A figure without dates has no place on an
    /// axis and is left out.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// Figures that were added up over unlike lengths of time, or count events here and persons there, make no chart: take
    /// <see cref="ValuesOver"/>.
    /// </exception>
    [JsonIgnore]
    public IReadOnlyList<SeriesValue> Values => ValuesOf(Figures);

    /// <summary>
    /// The figures that were added up over one length of time, as charts and data frames take them: see <see cref="Values"/>.
    /// </summary>
    /// <param name="accumulation">Over how long.</param>
    /// <param name="counted">Events or persons alone; null for all.</param>
    /// <exception cref="InvalidOperationException">Some count events and some persons: name one of them.</exception>
    public IReadOnlyList<SeriesValue> ValuesOver(Accumulation accumulation, CountedThing? counted = null) =>
        ValuesOf(FiguresOver(accumulation, counted));

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>The text of the series, as the generator wrote it.</summary>
    internal ReadOnlySpan<byte> Text => _page.TextOf(_index);

    /// <summary>The assembly of its dataset; null for a series without sources.</summary>
    internal Assembly? Assembly => _page.Assembly;

    /// <summary>The source that the text refers to by number.</summary>
    internal Source SourceAt(int index) => _page.SourceAt(Decoded.Sources[index]);

    /// <summary>The agent that the text refers to by number.</summary>
    internal Agent AgentAt(int index) => _page.AgentAt(Decoded.Agents[index]);

    internal SeriesTextReader Decoded => _text ??= new SeriesTextReader(this, _page.Topic);

    internal abstract IFigure Box(int row, int claim, Bounds bounds);

    internal abstract IFigure BoxDispute(int row);

    /// <summary>An earlier edition in the unit of the series.</summary>
    internal abstract Vintage CreateVintage(string id, PrintedValue value, IReadOnlyList<Quotation> quotations);

    private List<SeriesValue> ValuesOf(IEnumerable<IFigure> figures)
    {
        var dated = figures.Where(static figure => figure.Period.IsResolved).ToList();
        var mixed = Mixed(
                dated.Select(static figure => figure.Accumulation),
                "were added up over unlike lengths of time",
                static kind => $"Accumulation.{kind}")
            ?? Mixed(
                dated.Select(static figure => figure.Counted),
                "count unlike things",
                kind => $"Accumulation.{dated.Find(figure => figure.Counted == kind)!.Accumulation}, CountedThing.{kind}");
        return mixed is null ? [.. dated.Select(static figure => figure.ToValue())] : throw new InvalidOperationException(mixed);

        string? Mixed<T>(IEnumerable<T?> kinds, string what, Func<T, string> argument) where T : struct, Enum
        {
            var known = kinds.OfType<T>().Distinct().Order().ToList();
            return known.Count < 2
                ? null
                : $"The figures of {Name} {what} ({string.Join(", ", known)}), and make no one chart. Take one of them, as in "
                    + $"ValuesOver({argument(known[0])}).";
        }
    }

    /// <summary>The converter of one of the types that only a series knows its unit of; null for other types.</summary>
    internal abstract IDatasetConverter? ConverterOf(Type type, CatalogIndex catalog);

    /// <summary>Figures of this series as a list in their own unit.</summary>
    private protected abstract IReadOnlyList<IFigure> ListOf(IFigure[] figures);

    /// <summary>
    /// The figures of <see cref="Figures"/>, without a list in their own unit: its types would be loaded for each unit that a catalogue
    /// enumerates.
    /// </summary>
    internal IFigure[] Boxed => _boxed ??= BoxAll();

    private IFigure[] BoxAll()
    {
        var rows = Decoded.Rows;
        var figures = new IFigure[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            figures[i] = rows[i].HasVoices ? BoxDispute(i) : Box(i, FigureRow.AllClaims, rows[i].Bounds);
        }

        return figures;
    }
}

/// <summary>A series whose unit is known to the compiler. Generated code creates its figures by the members named after hedges.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
public sealed class Series<TUnit> : Series where TUnit : struct, IUnit
{
    /// <summary>For generated code.</summary>
    /// <param name="page">Its text, and those of others: this is the next of them.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Series(TopicPage page)
        : base(page)
    {
    }

    /// <summary>For JSON, which would make an empty one: it is read with <c>Catalog.JsonOptions</c>.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    // As of Period.
    [Obsolete("A series is read from a typed name such as Border.Crossings.Series, or from Catalog.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Series()
        : base(new(default)) => throw JsonRefusal.ReadWithoutCatalog("A series");

    /// <inheritdoc/>
    public override Unit Unit => Unit.Of<TUnit>();

    /// <inheritdoc cref="Series.Figures"/>
    [JsonIgnore]
    public new IReadOnlyList<IFigure<TUnit>> Figures => (IReadOnlyList<IFigure<TUnit>>)base.Figures;

    /// <inheritdoc cref="Series.this"/>
    public new IFigure<TUnit> this[Period period] => (IFigure<TUnit>)base[period];

    /// <inheritdoc cref="Series.Find"/>
    public new IFigure<TUnit>? Find(Period period) => (IFigure<TUnit>?)base.Find(period);

    /// <inheritdoc cref="Series.FiguresOver"/>
    public new IReadOnlyList<IFigure<TUnit>> FiguresOver(Accumulation accumulation, CountedThing? counted = null) =>
        (IReadOnlyList<IFigure<TUnit>>)base.FiguresOver(accumulation, counted);

    /// <summary>For generated code: the row whose source gave one number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Figure<TUnit> Number(int row, int number) => new(this, row, number);

    /// <summary>For generated code: the row whose source gave one number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Figure<TUnit> Number(int row, decimal number) => new(this, row, number);

    /// <summary>For generated code: the row of a floor that is itself excluded.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FloorFigure<TUnit> Over(int row, int lower) => new(this, row, lower, true);

    /// <summary>For generated code: the row of a floor that is itself excluded.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FloorFigure<TUnit> Over(int row, decimal lower) => new(this, row, lower, true);

    /// <summary>For generated code: the row of a floor.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FloorFigure<TUnit> AtLeast(int row, int lower) => new(this, row, lower, false);

    /// <summary>For generated code: the row of a floor.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FloorFigure<TUnit> AtLeast(int row, decimal lower) => new(this, row, lower, false);

    /// <summary>For generated code: the row of a ceiling that is itself excluded.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CeilingFigure<TUnit> Under(int row, int upper) => new(this, row, upper, true);

    /// <summary>For generated code: the row of a ceiling that is itself excluded.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CeilingFigure<TUnit> Under(int row, decimal upper) => new(this, row, upper, true);

    /// <summary>For generated code: the row of a ceiling.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CeilingFigure<TUnit> AtMost(int row, int upper) => new(this, row, upper, false);

    /// <summary>For generated code: the row of a ceiling.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CeilingFigure<TUnit> AtMost(int row, decimal upper) => new(this, row, upper, false);

    /// <summary>For generated code: the row of a range.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RangeFigure<TUnit> Between(int row, int lower, int upper) => new(this, row, lower, upper);

    /// <summary>For generated code: the row of a range.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RangeFigure<TUnit> Between(int row, decimal lower, decimal upper) => new(this, row, lower, upper);

    /// <summary>For generated code: the row of a number with its printed uncertainty.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public MeasuredFigure<TUnit> Measured(int row, int value, int uncertainty) => new(this, row, value, uncertainty);

    /// <summary>For generated code: the row of a number with its printed uncertainty.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public MeasuredFigure<TUnit> Measured(int row, decimal value, decimal uncertainty) => new(this, row, value, uncertainty);

    /// <summary>For generated code: the row of a number with its printed interval.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IntervalFigure<TUnit> Interval(int row, int value, int lower, int upper) => new(this, row, value, lower, upper);

    /// <summary>For generated code: the row of a number with its printed interval.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IntervalFigure<TUnit> Interval(int row, decimal value, decimal lower, decimal upper) => new(this, row, value, lower, upper);

    /// <summary>For generated code: the row of a figure in words.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public WordedFigure<TUnit> Words(int row) => new(this, row);

    private protected override IReadOnlyList<IFigure> ListOf(IFigure[] figures) => new FigureList<IFigure<TUnit>>(figures);

    internal override IDatasetConverter? ConverterOf(Type type, CatalogIndex catalog) =>
        type == typeof(IFigure<TUnit>) ? new FigureConverter<IFigure<TUnit>>(catalog)
        : type == typeof(Series<TUnit>) ? new SeriesConverter<Series<TUnit>>(catalog)
        : null;

    internal override IFigure BoxDispute(int row) => new DisputedFigure<TUnit>(this, row);

    internal override Vintage CreateVintage(string id, PrintedValue value, IReadOnlyList<Quotation> quotations) =>
        new Vintage<TUnit> { Id = id, Bounds = value.ToBounds(), Text = value.InWords(Unit), Quotations = quotations };

    // A method for each shape: in one for all, the runtime would load every shape of the unit before the first figure is there.
    internal override IFigure Box(int row, int claim, Bounds bounds) => FigureRow.ShapeOf(bounds, Decoded.Rows[row].IsWorded(claim)) switch
    {
        FigureShape.Number => BoxNumber(row, claim, bounds),
        FigureShape.Floor => BoxFloor(row, claim, bounds),
        FigureShape.Ceiling => BoxCeiling(row, claim, bounds),
        FigureShape.Range => BoxRange(row, claim, bounds),
        FigureShape.Measured => BoxMeasured(row, claim, bounds),
        FigureShape.Interval => BoxInterval(row, claim, bounds),
        _ => BoxWords(row, claim),
    };

    private IFigure BoxNumber(int row, int claim, Bounds bounds) => new Figure<TUnit>(this, row, bounds.Number!.Value, claim);

    private IFigure BoxFloor(int row, int claim, Bounds bounds) =>
        new FloorFigure<TUnit>(this, row, bounds.Lower!.Value, bounds.LowerIsStrict, claim);

    private IFigure BoxCeiling(int row, int claim, Bounds bounds) =>
        new CeilingFigure<TUnit>(this, row, bounds.Upper!.Value, bounds.UpperIsStrict, claim);

    private IFigure BoxRange(int row, int claim, Bounds bounds) =>
        new RangeFigure<TUnit>(this, row, bounds.Lower!.Value, bounds.Upper!.Value, claim);

    private IFigure BoxMeasured(int row, int claim, Bounds bounds) =>
        new MeasuredFigure<TUnit>(this, row, bounds.Number!.Value, bounds.Uncertainty!.Value, claim);

    private IFigure BoxInterval(int row, int claim, Bounds bounds) =>
        new IntervalFigure<TUnit>(this, row, bounds.Number!.Value, bounds.Lower!.Value, bounds.Upper!.Value, claim);

    private IFigure BoxWords(int row, int claim) => new WordedFigure<TUnit>(this, row, claim);
}
