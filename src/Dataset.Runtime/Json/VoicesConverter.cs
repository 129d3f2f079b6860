using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A dispute in its generated type, which the catalogue does not hand out.</summary>
internal sealed class VoicesConverter<TVoices>(CatalogIndex catalog) : FigureConverter<TVoices>(catalog)
    where TVoices : struct, IVoices<TVoices>
{
    protected override TVoices Cast(IFigure figure) =>
        figure is IDisputedFigure disputed
        && figure.Series.Decoded.RowOf(figure.Id.AsSpan(figure.Series.Id.Length + 1)) is { } row
        && new VoicesOfRow(disputed, row) is var voices && voices.AreNamed(typeof(TVoices).Name)
            ? (TVoices)TVoices.Of(voices)
            : throw NotOfThisType(figure);
}
