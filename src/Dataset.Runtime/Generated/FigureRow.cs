using System.Runtime.CompilerServices;

namespace Dataset.Runtime.Generated;

/// <summary>
/// Where a figure stands: its series, its row, and the claim where only one voice of it is meant. Every shape of figure is
/// this and its number, so that the same figure is equal to itself however it was reached.
/// </summary>
internal readonly struct FigureRow : IEquatable<FigureRow>
{
    internal const int AllClaims = -1;

    private readonly Series? _series;
    private readonly int _row;
    private readonly int _claim;

    /// <summary>The row of a series; with a claim, one voice of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FigureRow(Series series, int row, int claim = AllClaims)
    {
        _series = series;
        _row = row;
        _claim = claim;
    }

    /// <summary>Whether this is the default of its type, which is no figure.</summary>
    public bool IsDefault => _series is null;

    /// <summary>See <see cref="IFigure.Id"/>.</summary>
    public string Id => _claim == AllClaims ? Row.Id : Row.Claims[_claim].Id;

    /// <summary>See <see cref="IFigure.Name"/>.</summary>
    public string Name => _claim == AllClaims ? Row.Name : Row.Name + "." + Row.VoiceMember(_claim);

    /// <summary>See <see cref="IFigure.Series"/>.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public Series Series => _series ?? throw NoFigure();

    /// <summary>See <see cref="IFigure.Period"/>.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public Period Period => Row.Period;

    /// <summary>See <see cref="IFigure.Bounds"/>.</summary>
    public Bounds Bounds => _claim == AllClaims ? Row.Bounds : Row.BoundsOf(_claim);

    /// <summary>See <see cref="IFigure.Range"/>.</summary>
    public QuantityRange<TUnit> Range<TUnit>() where TUnit : struct, IUnit => new(Ends.Of(Bounds));

    /// <summary>See <see cref="IFigure.Text"/>.</summary>
    public string Text => FigureText.Value(Row, ClaimsInUse, null, null);

    /// <summary>See <see cref="IFigure.Sources"/>.</summary>
    public IReadOnlyList<Source> Sources
    {
        get
        {
            var sources = new List<Source>();
            foreach (var claim in Claims)
            {
                foreach (var source in claim.Sources)
                {
                    if (!sources.Contains(source))
                    {
                        sources.Add(source);
                    }
                }
            }

            return [.. sources];
        }
    }

    /// <summary>See <see cref="IFigure.Claims"/>.</summary>
    public IReadOnlyList<Claim> Claims => _claim == AllClaims ? Row.Claims : [Row.Claims[_claim]];

    /// <summary>See <see cref="IFigure.BaselineId"/>.</summary>
    public string? BaselineId => Row.BaselineId;

    /// <summary>See <see cref="IFigure.RecordStatement"/>.</summary>
    public RecordStatement? RecordStatement => Row.RecordStatement;

    /// <summary>See <see cref="IFigure.Status"/>.</summary>
    public FigureStatus? Status => Common(static claim => claim.Status);

    /// <summary>See <see cref="IFigure.Accumulation"/>.</summary>
    public Accumulation? Accumulation => Row.Accumulation;

    /// <summary>See <see cref="IFigure.Counted"/>.</summary>
    public CountedThing? Counted => Common(static claim => claim.Counted);

    /// <summary>See <see cref="IFigure.IsDisputed"/>.</summary>
    public bool IsDisputed => _claim == AllClaims && Row.IsDisputed;

    /// <summary>See <see cref="IFigure.Note"/>.</summary>
    public string? Note => Row.Note;

    /// <summary>The words of a worded figure.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default.</exception>
    public string Words => Row.WordsOf(_claim) ?? throw NoFigure();

    /// <summary>See <see cref="IFigure.Earlier"/>.</summary>
    public IReadOnlyList<Vintage<TUnit>> Earlier<TUnit>() where TUnit : struct, IUnit
    {
        var vintages = new List<Vintage<TUnit>>();
        foreach (var claim in FigureText.InUse(Claims))
        {
            foreach (var vintage in claim.Earlier)
            {
                vintages.Add((Vintage<TUnit>)vintage);
            }
        }

        return [.. vintages];
    }

    /// <summary>See <see cref="IFigure.Cite"/>.</summary>
    public string Cite() => FigureText.Cite(this);

    /// <summary>The voices of the row that are in use, each in its own shape.</summary>
    public IReadOnlyList<IFigure> Voices
    {
        get
        {
            var (series, row) = (Series, _row);
            var voices = new List<IFigure>();
            foreach (var claim in Row.ClaimsInUse)
            {
                voices.Add(series.Box(row, claim, Row.BoundsOf(claim)));
            }

            return [.. voices];
        }
    }

    /// <inheritdoc/>
    public bool Equals(FigureRow other) => ReferenceEquals(_series, other._series) && _row == other._row && _claim == other._claim;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FigureRow other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_series, _row, _claim);

    /// <summary>The figure as a sentence.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The figure as a sentence; with a format its value alone.</summary>
    public string ToString(string? format, IFormatProvider? provider) =>
        _series is null ? "(no figure)" : FigureText.Of(Row, ClaimsInUse, format, provider);

    /// <summary>The exception that a default figure throws when it is asked for a number.</summary>
    public static InvalidOperationException NoFigure() =>
        new("This figure is a default value and stands for no number. "
            + "Read figures from a typed name such as Border.Crossings.March2025, or from Catalog.");

    internal static FigureShape ShapeOf(Bounds bounds, bool isWorded) => isWorded ? FigureShape.Worded : bounds switch
    {
        { Uncertainty: not null } => FigureShape.Measured,
        { HasInterval: true } => FigureShape.Interval,
        { Number: not null } => FigureShape.Number,
        { Lower: not null, Upper: not null } => FigureShape.Range,
        { Lower: not null } => FigureShape.Floor,
        { Upper: not null } => FigureShape.Ceiling,
        _ => FigureShape.Worded,
    };

    private RowText Row => Series.Decoded.Rows[_row];

    /// <summary>The numbers of the claims that the figure is made of.</summary>
    private int[] ClaimsInUse => _claim == AllClaims ? Row.ClaimsInUse : [_claim];

    /// <summary>What every voice in use has alike; null where they differ.</summary>
    private T? Common<T>(Func<Claim, T?> read) where T : struct, Enum
    {
        var claims = FigureText.InUse(Claims);
        var first = read(claims[0]);
        foreach (var claim in claims)
        {
            if (!EqualityComparer<T?>.Default.Equals(read(claim), first))
            {
                return null;
            }
        }

        return first;
    }
}
