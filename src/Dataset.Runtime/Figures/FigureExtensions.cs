using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>
/// What figures whose voices differ calculate: members of the interface, which a struct does not offer by itself, and of every other shape
/// members of its own. And what a figure is where its number was rounded.
/// </summary>
public static class FigureExtensions
{
    /// <inheritdoc cref="IFigure{TUnit}.ChangeFrom"/>
    /// <typeparam name="TUnit">The unit of both.</typeparam>
    public static QuantityRange<TUnit> ChangeFrom<TUnit>(this IFigure<TUnit> later, IFigure<TUnit> earlier, bool acrossPeriods = false)
        where TUnit : struct, IUnit => FigureArithmetic.Change(NotNull(later), earlier, acrossPeriods);

    /// <inheritdoc cref="IFigure{TUnit}.PercentChangeFrom"/>
    /// <typeparam name="TUnit">The unit of both.</typeparam>
    public static QuantityRange<Percent> PercentChangeFrom<TUnit>(
        this IFigure<TUnit> later, IFigure<TUnit> earlier, bool acrossPeriods = false)
        where TUnit : struct, IUnit => FigureArithmetic.PercentChange(NotNull(later), earlier, acrossPeriods);

    /// <inheritdoc cref="IFigure{TUnit}.PercentOf"/>
    /// <typeparam name="TUnit">The unit of both.</typeparam>
    public static QuantityRange<Percent> PercentOf<TUnit>(this IFigure<TUnit> part, IFigure<TUnit> whole)
        where TUnit : struct, IUnit => FigureArithmetic.Percent(NotNull(part), whole);

    /// <inheritdoc cref="IFigure{TUnit}.PerDay"/>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    public static QuantityRange<PerDay<TUnit>> PerDay<TUnit>(this IFigure<TUnit> figure)
        where TUnit : struct, IUnit => FigureArithmetic.PerDay(NotNull(figure));

    /// <summary>The mean for each day of so many days, where the figure's own period is not meant: a floor stays a floor.</summary>
    /// <typeparam name="TUnit">What is counted.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is zero or less.</exception>
    public static QuantityRange<PerDay<TUnit>> OverDays<TUnit>(this IFigure<TUnit> figure, decimal days)
        where TUnit : struct, IUnit => NotNull(figure).Range.OverDays(days);

    /// <summary>
    /// Where the quantity lies if an exact number was rounded to its last significant digit: 7,000 crossings are 6,500 to 7,500. So the
    /// checks read figures whose numbers do not agree as they stand (<see cref="Verdict.HoldsWithinRounding"/>);
    /// <see cref="IFigure.Range"/> takes a number without a hedge at its word. A hedge is not widened, it has its room already; a count
    /// that is printed to the ones and a cell of a table are not rounded. Of voices that differ the smallest range that holds each.
    /// </summary>
    /// <typeparam name="TUnit">The unit.</typeparam>
    public static QuantityRange<TUnit> RangeWithRounding<TUnit>(this IFigure<TUnit> figure) where TUnit : struct, IUnit =>
        new(FigureArithmetic.WithRounding<TUnit>(NotNull(figure)));

    private static T NotNull<T>(T figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure;
    }
}
