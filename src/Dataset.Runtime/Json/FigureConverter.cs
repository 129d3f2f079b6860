using System.Text.Json;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// A figure by its id. What stands beside the id is for other readers; read here, it is compared with the catalogue, so that no number of
/// another edition passes for one of this.
/// </summary>
internal class FigureConverter<TFigure>(CatalogIndex catalog) : DatasetConverter<TFigure> where TFigure : IFigure
{
    private const string Form = """{"id": "border.crossings.2025-03"} or as the id alone""";

    public override TFigure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
        {
            return Cast(Find(reader.GetString()!));
        }

        var stated = JsonFields.Read(ref reader, "A figure", Form);
        var figure = Find(stated.Text("id")
            ?? throw new JsonException("A figure is read by its \"id\", and there is none: write it with Catalog.JsonOptions."));
        FigureJson.Compare(stated, figure);
        return Cast(figure);
    }

    public override TFigure ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Cast(Find(reader.GetString()!));

    public override void Write(Utf8JsonWriter writer, TFigure value, JsonSerializerOptions options) => FigureJson.Write(writer, value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TFigure value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);

    /// <summary>The figure in the type that is asked for.</summary>
    protected virtual TFigure Cast(IFigure figure) => figure is TFigure same ? same : throw NotOfThisType(figure);

    protected static JsonException NotOfThisType(IFigure figure) => new(
        $"{figure.Name} has the shape {figure.Shape} and counts {figure.Unit.Plural}: it is no {typeof(TFigure)}. Read it as an IFigure.");

    private IFigure Find(string id) => catalog.FindVoice(id) ?? throw new JsonException(
        $"There is no figure '{id}'{Suggestion.DidYouMean(id, catalog.Figures.SelectMany(IdsOf))}. Catalog.Figures has them all.");

    private static IEnumerable<string> IdsOf(IFigure figure) =>
        figure is IDisputedFigure disputed ? disputed.Voices.Select(static voice => voice.Id).Prepend(figure.Id) : [figure.Id];
}
