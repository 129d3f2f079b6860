using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>A figure of any shape whose unit is known to the compiler.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
public interface IFigure<TUnit> : IFigure where TUnit : struct, IUnit
{
    /// <inheritdoc cref="IFigure.Range"/>
    new QuantityRange<TUnit> Range { get; }

    /// <inheritdoc cref="IFigure.Earlier"/>
    new IReadOnlyList<Vintage<TUnit>> Earlier { get; }

    QuantityRange IFigure.Range => Range.Untyped;

    IReadOnlyList<Vintage> IFigure.Earlier => Earlier;

    SeriesValue IFigure.ToValue()
    {
        var range = Range;
        return new(
            this,
            Period.First ?? Period.Last ?? default,
            Bounds.Number is { } number ? (double)new Quantity<TUnit>(number) : null,
            range.Lower is { } lower ? (double)lower : null,
            range.Upper is { } upper ? (double)upper : null);
    }

    /// <summary>The change from an earlier figure to this one, in their unit; open where one of them is.</summary>
    /// <param name="earlier">The earlier figure.</param>
    /// <param name="acrossPeriods">
    /// Whether totals of periods may be compared that overlap or are of unlike length. A total to date less an earlier one is what was
    /// added between.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The periods do not compare: a total of a month and one to date, of 50 days and of 100.
    /// </exception>
    QuantityRange<TUnit> ChangeFrom(IFigure<TUnit> earlier, bool acrossPeriods = false) =>
        FigureArithmetic.Change(this, earlier, acrossPeriods);

    /// <summary>The change from an earlier figure to this one in percent of the earlier; open where one of them is.</summary>
    /// <param name="earlier">The earlier figure.</param>
    /// <param name="acrossPeriods">As in <see cref="ChangeFrom"/>.</param>
    /// <returns>Unknown where the earlier figure may be zero or negative.</returns>
    /// <exception cref="ArgumentException">As of <see cref="ChangeFrom"/>.</exception>
    QuantityRange<Percent> PercentChangeFrom(IFigure<TUnit> earlier, bool acrossPeriods = false) =>
        FigureArithmetic.PercentChange(this, earlier, acrossPeriods);

    /// <summary>What part of a whole it is, in percent: unknown where the whole may be zero.</summary>
    /// <param name="whole">The whole, in the same unit.</param>
    QuantityRange<Percent> PercentOf(IFigure<TUnit> whole) => FigureArithmetic.Percent(this, whole);

    /// <summary>
    /// The mean for each day of its own period: a floor stays a floor. Unknown where it is not known how many days that are, and of what is
    /// not added up over days: rates, shares, averages, changes.
    /// </summary>
    QuantityRange<PerDay<TUnit>> PerDay() => FigureArithmetic.PerDay(this);
}
