using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dataset.Runtime.Generated;

/// <summary>A dispute in a type of its own, with a member for each voice. For generated code.</summary>
// Not generic: the name of an explicit member would have the whole name of each generated type in it.
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IVoices : IDisputedFigure
{
    /// <summary>The figure of a row in this type, after whose voices it is named.</summary>
    static abstract IFigure Of(VoicesOfRow voices);
}

/// <summary>A dispute that knows its own type. For generated code.</summary>
/// <typeparam name="TSelf">The generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IVoices<TSelf> : IVoices, IJsonOnDeserializing where TSelf : struct, IVoices<TSelf>
{
    IDatasetConverter IFigure.CreateConverter(CatalogIndex catalog) => new VoicesConverter<TSelf>(catalog);

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.ReadWithoutCatalog("A figure");
}
