using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>Sums, and the products in which a unit cancels.</summary>
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
}
