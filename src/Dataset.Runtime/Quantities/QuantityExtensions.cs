using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>Sums, means, and the products in which a unit cancels.</summary>
public static class QuantityExtensions
{
    /// <summary>The sum of the quantities; <see cref="Quantity{TUnit}.Zero"/> for none.</summary>
    /// <typeparam name="TUnit">Their unit.</typeparam>
    /// <exception cref="OverflowException">The sum does not fit a decimal.</exception>
    public static Quantity<TUnit> Sum<TUnit>(this IEnumerable<Quantity<TUnit>> quantities) where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(quantities);
        var sum = Quantity<TUnit>.Zero;
        foreach (var quantity in quantities)
        {
            sum += quantity;
        }

        return sum;
    }

    /// <summary>The sum of the ranges; exactly none for none.</summary>
    /// <typeparam name="TUnit">Their unit.</typeparam>
    public static QuantityRange<TUnit> Sum<TUnit>(this IEnumerable<QuantityRange<TUnit>> ranges) where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(ranges);
        var sum = QuantityRange<TUnit>.Zero;
        foreach (var range in ranges)
        {
            sum += range;
        }

        return sum;
    }

    /// <summary>The mean of the quantities.</summary>
    /// <typeparam name="TUnit">Their unit.</typeparam>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public static Quantity<TUnit> Average<TUnit>(this IEnumerable<Quantity<TUnit>> quantities) where TUnit : struct, IUnit
    {
        var all = NotEmpty(quantities);
        return all.Sum() / all.Count;
    }

    /// <summary>The range of the mean.</summary>
    /// <typeparam name="TUnit">Their unit.</typeparam>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public static QuantityRange<TUnit> Average<TUnit>(this IEnumerable<QuantityRange<TUnit>> ranges) where TUnit : struct, IUnit
    {
        var all = NotEmpty(ranges);
        return all.Sum() / all.Count;
    }

    /// <summary>A share of a whole: 20 percent of 500 arrests are 100 arrests.</summary>
    /// <typeparam name="TShare">Percent or permille, of a named whole or not.</typeparam>
    /// <typeparam name="TUnit">What the whole counts.</typeparam>
    public static Quantity<TUnit> Of<TShare, TUnit>(this Quantity<TShare> share, Quantity<TUnit> whole)
        where TShare : struct, IShare
        where TUnit : struct, IUnit => new(share.Number * whole.Number / TShare.Whole);

    /// <summary>The range of a share of a whole.</summary>
    /// <typeparam name="TShare">Percent or permille, of a named whole or not.</typeparam>
    /// <typeparam name="TUnit">What the whole counts.</typeparam>
    public static QuantityRange<TUnit> Of<TShare, TUnit>(this QuantityRange<TShare> share, QuantityRange<TUnit> whole)
        where TShare : struct, IShare
        where TUnit : struct, IUnit => new(share.Ends.Times(whole.Ends).DividedBy(Ends.At(TShare.Whole)));

    /// <summary>The range of a share of a whole: "nearly 52 percent" of 1,179 arrests.</summary>
    /// <typeparam name="TShare">Percent or permille, of a named whole or not.</typeparam>
    /// <typeparam name="TUnit">What the whole counts.</typeparam>
    public static QuantityRange<TUnit> Of<TShare, TUnit>(this IFigure<TShare> share, IFigure<TUnit> whole)
        where TShare : struct, IShare
        where TUnit : struct, IUnit
    {
        ArgumentNullException.ThrowIfNull(share);
        ArgumentNullException.ThrowIfNull(whole);
        return share.Range.Of(whole.Range);
    }

    /// <summary>A rate for so many: arrests per office, times offices, is arrests.</summary>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    /// <typeparam name="TEach">What it is counted for each of.</typeparam>
    public static Quantity<TUnit> Times<TUnit, TEach>(this Quantity<Per<TUnit, TEach>> rate, Quantity<TEach> count)
        where TUnit : struct, IUnit
        where TEach : struct, IUnit => new(rate.Number * count.Number);

    /// <summary>A daily rate for each, for so many: arrests per office per day, times offices, is arrests per day.</summary>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    /// <typeparam name="TEach">What it is counted for each of.</typeparam>
    public static Quantity<PerDay<TUnit>> Times<TUnit, TEach>(this Quantity<PerDay<Per<TUnit, TEach>>> rate, Quantity<TEach> count)
        where TUnit : struct, IUnit
        where TEach : struct, IUnit => new(rate.Number * count.Number);

    /// <summary>A daily rate kept up for so many days.</summary>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    public static Quantity<TUnit> ForDays<TUnit>(this Quantity<PerDay<TUnit>> rate, decimal days)
        where TUnit : struct, IUnit => new(rate.Number * days);

    /// <summary>The mean for each day of so many days.</summary>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    /// <exception cref="DivideByZeroException"><paramref name="days"/> is zero.</exception>
    public static Quantity<PerDay<TUnit>> OverDays<TUnit>(this Quantity<TUnit> total, decimal days)
        where TUnit : struct, IUnit => new(total.Number / days);

    /// <inheritdoc cref="Times{TUnit, TEach}(Quantity{Per{TUnit, TEach}}, Quantity{TEach})"/>
    public static QuantityRange<TUnit> Times<TUnit, TEach>(this QuantityRange<Per<TUnit, TEach>> rate, QuantityRange<TEach> count)
        where TUnit : struct, IUnit
        where TEach : struct, IUnit => new(rate.Ends.Times(count.Ends));

    /// <inheritdoc cref="Times{TUnit, TEach}(Quantity{PerDay{Per{TUnit, TEach}}}, Quantity{TEach})"/>
    public static QuantityRange<PerDay<TUnit>> Times<TUnit, TEach>(
        this QuantityRange<PerDay<Per<TUnit, TEach>>> rate, QuantityRange<TEach> count)
        where TUnit : struct, IUnit
        where TEach : struct, IUnit => new(rate.Ends.Times(count.Ends));

    /// <summary>The range of a daily rate kept up for so many days.</summary>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    public static QuantityRange<TUnit> ForDays<TUnit>(this QuantityRange<PerDay<TUnit>> rate, decimal days)
        where TUnit : struct, IUnit => new(rate.Ends.Times(Ends.At(days)));

    /// <summary>The range of the mean for each day of so many days: a floor stays a floor.</summary>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is zero or less.</exception>
    public static QuantityRange<PerDay<TUnit>> OverDays<TUnit>(this QuantityRange<TUnit> total, decimal days)
        where TUnit : struct, IUnit
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return new(total.Ends.DividedBy(Ends.At(days)));
    }

    private static List<T> NotEmpty<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        List<T> all = [.. items];
        return all.Count > 0 ? all : throw new InvalidOperationException("There is no mean of nothing.");
    }
}
