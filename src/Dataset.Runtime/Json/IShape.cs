using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// What a shape of figure is to JSON. An interface and no attribute: an attribute keeps 47 kB of System.Text.Json in a trimmed app that
/// reads and writes none, and an interface that nothing asks for is dropped.
/// </summary>
internal interface IShape<TSelf> : IFigure, IJsonOnDeserializing where TSelf : struct, IFigure
{
    IDatasetConverter IFigure.CreateConverter(CatalogIndex catalog) => new FigureConverter<TSelf>(catalog);

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.ReadWithoutCatalog("A figure");
}
