using Briefing.Pages;
using Dataset.Runtime.Units;

namespace Briefing.Words;

/// <summary>Ranges that no document prints, computed from those of figures: no firmer than what they come from.</summary>
internal static class Computed
{
    public static PageCell Cell<TUnit>(QuantityRange<TUnit> range, string? remark = null)
        where TUnit : struct, IUnit => new(range.ToString(), remark, Tone.Computed);

    /// <summary>One range in percent of another, and by how much the one is more or less.</summary>
    public static PageCell Against<TUnit>(QuantityRange<TUnit> actual, QuantityRange<TUnit> target)
        where TUnit : struct, IUnit => Cell(actual.PercentOf(target), $"{Compared(actual, target)} the target{Apart(actual, target)}");

    /// <summary>"More than" or "less than"; where the hedges leave that open, it is said.</summary>
    public static string Compared<TUnit>(QuantityRange<TUnit> one, QuantityRange<TUnit> other)
        where TUnit : struct, IUnit => one.IsAbove(other) is true ? "more than"
        : one.IsBelow(other) is true ? "less than"
        : "neither surely more nor surely less than";

    /// <summary>How far a count fell, in percent of what it was.</summary>
    public static QuantityRange<Percent> Fall<TUnit>(IFigure<TUnit> before, IFigure<TUnit> now)
        where TUnit : struct, IUnit => -now.PercentChangeFrom(before);

    private static string Apart<TUnit>(QuantityRange<TUnit> actual, QuantityRange<TUnit> target)
        where TUnit : struct, IUnit => actual.IsAbove(target) is true ? $", by {actual - target}"
        : actual.IsBelow(target) is true ? $", by {target - actual}"
        : string.Empty;
}
