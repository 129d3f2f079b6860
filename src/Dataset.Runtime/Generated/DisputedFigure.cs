using System.Diagnostics;

namespace Dataset.Runtime.Generated;

/// <summary>
/// A disputed figure as catalogues hold it: one type for all, where the generated structs would each be loaded and compiled when
/// everything is enumerated. It is equal to the generated struct of the same figure.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class DisputedFigure<TUnit>(FigureRow row) : IDisputedFigure, IFigure<TUnit> where TUnit : struct, IUnit
{
    public string Id => row.Id;

    public string Name => row.Name;

    public Series Series => row.Series;

    public Period Period => row.Period;

    public Unit Unit => Unit.Of<TUnit>();

    public FigureShape Shape => FigureShape.Disputed;

    public Bounds Bounds => row.Bounds;

    public Bounds Envelope => row.Bounds;

    public IReadOnlyList<IFigure> Voices => row.Voices;

    public IReadOnlyList<Claim> Claims => row.Claims;

    public string? BaselineId => row.BaselineId;

    public RecordStatement? RecordStatement => row.RecordStatement;

    public string? Note => row.Note;

    public string Cite() => row.Cite();

    public override bool Equals(object? obj) => row.IsDisputeOf(obj);

    public override int GetHashCode() => row.GetHashCode();

    public override string ToString() => row.ToString();
}
