using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Dataset.Runtime;

namespace Dataset;

/// <summary>
/// What is counted: title, unit, area, population and kind, and its figures in period order. The text of a series is read
/// when it is first asked for; a number read through a typed name does not ask for it.
/// </summary>
[DebuggerDisplay("{Id,nq}: {Title,nq}")]
public abstract class Series
{
    private SeriesText? _text;
    private IFigure[]? _figures;

    private protected Series()
    {
    }

    /// <summary>The permanent id: topic and series, as in <c>border.crossings</c>.</summary>
    public abstract string Id { get; }

    /// <summary>The typed name: <c>Border.Crossings</c>.</summary>
    public string Name => Decoded.Name;

    /// <summary>What is counted, in words.</summary>
    public string Title => Decoded.Title;

    /// <summary>In what unit.</summary>
    public abstract Unit Unit { get; }

    /// <summary>Where; null when not said.</summary>
    public string? Area => Decoded.Area;

    /// <summary>Who or what is counted, and who or what is not, as far as the documents say; null when not said.</summary>
    public string? Population => Decoded.Population;

    /// <summary>Actual, target, forecast or capacity.</summary>
    public Kind Kind => Decoded.Kind;

    /// <summary>The id of the series that this one is a part of; else null.</summary>
    public string? PartOf => Decoded.PartOf;

    /// <summary>A remark of the curators; else null.</summary>
    public string? Note => Decoded.Note;

    /// <summary>The figures in period order, unresolved periods last.</summary>
    public IReadOnlyList<IFigure> Figures => _figures ??= BoxAll();

    /// <summary>The figure of a period.</summary>
    /// <exception cref="KeyNotFoundException">The series has no figure for exactly that period.</exception>
    public IFigure this[Period period] => Find(period)
        ?? throw new KeyNotFoundException($"{Name} has no figure for {period}. It has: {string.Join(", ", Figures.Select(figure => figure.Period.Id))}.");

    /// <summary>The figure of exactly that period; null when there is none.</summary>
    public IFigure? Find(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Figures.FirstOrDefault(figure => figure.Period == period);
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>The text of the series, as the generator wrote it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract ReadOnlySpan<byte> Text { get; }

    /// <summary>The source that the text refers to by number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [ExcludeFromCodeCoverage]
    protected internal virtual Source SourceAt(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The agent that the text refers to by number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [ExcludeFromCodeCoverage]
    protected internal virtual Agent AgentAt(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The figure of a row whose voices differ, in the struct generated for those voices.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [ExcludeFromCodeCoverage]
    protected internal virtual IFigure DisputeAt(int row) => throw new ArgumentOutOfRangeException(nameof(row));

    internal SeriesText Decoded => _text ??= new SeriesText(this);

    internal abstract IFigure Box(int row, int claim, Bounds bounds);

    private IFigure[] BoxAll()
    {
        var rows = Decoded.Rows;
        var figures = new IFigure[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            figures[i] = rows[i].IsDisputed ? DisputeAt(i) : Box(i, FigureRow.AllClaims, rows[i].Bounds);
        }

        return figures;
    }
}

/// <summary>A series whose unit is known to the compiler.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
public abstract class Series<TUnit> : Series where TUnit : struct, IUnit
{
    /// <summary>For generated code: a series is one nested class that holds its text.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Series()
    {
    }

    /// <inheritdoc/>
    public sealed override Unit Unit => Unit.Of<TUnit>();

    internal sealed override IFigure Box(int row, int claim, Bounds bounds) => FigureRow.ShapeOf(bounds, Decoded.Rows[row].IsWorded(claim)) switch
    {
        Shape.Number => new Figure<TUnit>(this, row, bounds.Number!.Value, claim),
        Shape.Floor => new FloorFigure<TUnit>(this, row, bounds.Lower!.Value, bounds.LowerIsStrict, claim),
        Shape.Ceiling => new CeilingFigure<TUnit>(this, row, bounds.Upper!.Value, bounds.UpperIsStrict, claim),
        Shape.Range => new RangeFigure<TUnit>(this, row, bounds.Lower!.Value, bounds.Upper!.Value, claim),
        _ => new WordedFigure<TUnit>(this, row, claim),
    };
}
