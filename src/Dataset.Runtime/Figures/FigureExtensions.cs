using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>Analyses of figures whose ends may be hedged: a range gives a range.</summary>
public static class FigureExtensions
{
    /// <summary>The change from an earlier figure to a later one, in their unit.</summary>
    /// <typeparam name="TUnit">The unit of both.</typeparam>
    public static QuantityRange<TUnit> ChangeFrom<TUnit>(this IFigure<TUnit> later, IFigure<TUnit> earlier) where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        return later.Range - earlier.Range;
    }

    /// <summary>The change from an earlier figure to a later one in percent of the earlier; an end is open where a figure's is.</summary>
    /// <typeparam name="TUnit">The unit of both.</typeparam>
    /// <returns>Unknown where the earlier figure may be zero or negative.</returns>
    public static QuantityRange<Percent> PercentChangeFrom<TUnit>(this IFigure<TUnit> later, IFigure<TUnit> earlier)
        where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        var (to, from) = (later.Range, earlier.Range);
        if (from.Lower is not { Number: > 0 } least || !(to.Lower is null || to.Lower.Value.Number >= 0))
        {
            return QuantityRange<Percent>.Unknown;
        }

        // The ratio falls with the earlier figure and rises with the later: its ends are at opposite corners.
        Quantity<Percent>? lower = to.Lower is { } low && from.Upper is { } most ? Change(low, most) : null;
        Quantity<Percent>? upper = to.Upper is { } high ? Change(high, least) : null;
        return new(lower, upper, to.LowerIsStrict || from.UpperIsStrict, to.UpperIsStrict || from.LowerIsStrict);

        static Quantity<Percent> Change(Quantity<TUnit> to, Quantity<TUnit> from) => new(((to / from) - 1m) * 100m);
    }

    internal static QuantityRange<TUnit> RangeOf<TUnit>(IFigure figure) where TUnit : struct, IUnit
    {
        var claims = figure.Claims.Where(claim => claim.Rank is not ClaimRank.Deprecated).ToList();
        QuantityRange<TUnit>? hull = null;
        foreach (var claim in claims)
        {
            var range = RangeOf<TUnit>(claim.Bounds);
            hull = hull is { } so ? Hull(so, range) : range;
        }

        return hull ?? RangeOf<TUnit>(figure.Bounds);
    }

    internal static QuantityRange<TUnit> RangeOf<TUnit>(Bounds bounds) where TUnit : struct, IUnit
    {
        if (bounds is { Number: { } number, Lower: null, Qualifier: { } qualifier and (Qualifier.About or Qualifier.Nearly) })
        {
            var width = HedgeWidth.Of(qualifier);
            var unit = LastDigit.UnitOf(number);
            Quantity<TUnit>? low = width.HalvesBelow is { } below ? new(number - (unit * below / 2)) : null;
            Quantity<TUnit>? high = width.HalvesAbove is { } above ? new(number + (unit * above / 2)) : null;
            return new(low, high, width.LowerIsStrict, width.UpperIsStrict);
        }

        return new(
            bounds.Lower is { } lower ? new Quantity<TUnit>(lower) : null,
            bounds.Upper is { } upper ? new Quantity<TUnit>(upper) : null,
            bounds.LowerIsStrict,
            bounds.UpperIsStrict);
    }

    private static QuantityRange<TUnit> Hull<TUnit>(QuantityRange<TUnit> left, QuantityRange<TUnit> right) where TUnit : struct, IUnit
    {
        Quantity<TUnit>? lower = left.Lower is { } a && right.Lower is { } b ? (a < b ? a : b) : null;
        Quantity<TUnit>? upper = left.Upper is { } c && right.Upper is { } d ? (c > d ? c : d) : null;
        return new(
            lower,
            upper,
            lower is not null && (left.Lower != lower || left.LowerIsStrict) && (right.Lower != lower || right.LowerIsStrict),
            upper is not null && (left.Upper != upper || left.UpperIsStrict) && (right.Upper != upper || right.UpperIsStrict));
    }
}
