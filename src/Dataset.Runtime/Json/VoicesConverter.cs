using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A dispute in its own class, which the catalogue does not hand out.</summary>
internal sealed class VoicesConverter<TUnit, TVoices>(CatalogIndex catalog) : FigureConverter<TVoices>(catalog)
    where TUnit : struct, IUnit
    where TVoices : DisputedFigure<TUnit, TVoices>, new()
{
    protected override TVoices Cast(IFigure figure) =>
        DisputedFigure<TUnit, TVoices>.Instance is var own && own.Equals(figure) ? own : throw NotOfThisType(figure);
}
