using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A figure whose source gave only a ceiling: "up to 20 million", "under 500". There is no value to read.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct CeilingFigure<TUnit> : IFigure<TUnit>, IEquatable<CeilingFigure<TUnit>> where TUnit : struct, IUnit
{
    private readonly FigureRow _row;
    private readonly decimal _upper;

    /// <summary>For generated code: a row of a series, and its number.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CeilingFigure(Series<TUnit> series, int row, decimal upper, bool isStrict, int claim = -1)
    {
        _row = new(series, row, claim);
        _upper = upper;
        IsStrict = isStrict;
    }

    /// <summary>The ceiling and its unit.</summary>
    /// <exception cref="InvalidOperationException">The figure is a default, which stands for no number.</exception>
    public Quantity<TUnit> Upper => _row.IsDefault ? throw FigureRow.NoFigure() : new(_upper);

    /// <summary>True where the ceiling itself is excluded ("under"), false where it is included ("up to").</summary>
    public bool IsStrict { get; }

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
    public FigureShape Shape => FigureShape.Ceiling;

    /// <inheritdoc/>
    public Bounds Bounds => _row.Bounds;

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Claims => _row.Claims;

    /// <inheritdoc/>
    public string? BaselineId => _row.BaselineId;

    /// <inheritdoc/>
    public RecordStatement? RecordStatement => _row.RecordStatement;

    /// <inheritdoc/>
    public FigureStatus? Status => _row.Status;

    /// <inheritdoc/>
    public IReadOnlyList<Vintage<TUnit>> Earlier => _row.Earlier<TUnit>();

    /// <inheritdoc/>
    public string? Note => _row.Note;

    /// <summary>The same figure, however it was reached.</summary>
    public static bool operator ==(CeilingFigure<TUnit> left, CeilingFigure<TUnit> right) => left.Equals(right);

    /// <summary>Different figures.</summary>
    public static bool operator !=(CeilingFigure<TUnit> left, CeilingFigure<TUnit> right) => !left.Equals(right);

    /// <inheritdoc/>
    public string Cite() => _row.Cite();

    /// <inheritdoc/>
    public bool Equals(CeilingFigure<TUnit> other) => _row.Equals(other._row);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CeilingFigure<TUnit> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _row.GetHashCode();

    /// <summary>The figure as a sentence.</summary>
    public override string ToString() => _row.ToString();
}
