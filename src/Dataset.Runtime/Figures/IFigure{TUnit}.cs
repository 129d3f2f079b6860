namespace Dataset.Runtime;

/// <summary>A figure of any shape whose unit is known to the compiler.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
public interface IFigure<TUnit> : IFigure where TUnit : struct, IUnit
{
    /// <summary>
    /// Where the quantity lies, as the checks read it: a floor or ceiling is open at one end, "about" is half a unit of the last
    /// significant digit to either side, "nearly" is up to one unit below, "±" is as printed to either side.
    /// A dispute is the hull of its voices.
    /// </summary>
    QuantityRange<TUnit> Range => FigureExtensions.RangeOf<TUnit>(this);

    /// <inheritdoc cref="IFigure.Earlier"/>
    new IReadOnlyList<Vintage<TUnit>> Earlier { get; }

    IReadOnlyList<Vintage> IFigure.Earlier => Earlier;
}
