using System.Text.Json;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A series by its id, with what it counts in words. Its figures are a list of their own.</summary>
internal sealed class SeriesConverter<TSeries>(CatalogIndex catalog) : DatasetConverter<TSeries> where TSeries : Series
{
    public override TSeries Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(
        reader.TokenType is JsonTokenType.String
            ? reader.GetString()!
            : JsonFields.Read(ref reader, "A series", """{"id": "border.crossings"} or as the id alone""").Text("id")
                ?? throw new JsonException("A series is read by its \"id\", and there is none: write it with Catalog.JsonOptions."));

    public override TSeries ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, TSeries value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("name", value.Name);
        writer.WriteString("title", value.Title);
        writer.WriteString("unit", value.Unit.Plural);
        JsonText.WriteIfKnown(writer, "area", value.Area);
        JsonText.WriteIfKnown(writer, "population", value.Population);
        writer.WriteString("kind", WordConverter<SeriesKind>.Of(value.Kind));
        writer.WriteEndObject();
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TSeries value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);

    private TSeries Find(string id)
    {
        var series = catalog.FindSeries(id);
        var ids = catalog.Series.Select(static one => one.Id);
        return series as TSeries ?? throw new JsonException(series is null
            ? $"There is no series '{id}'{Suggestion.DidYouMean(id, ids)}. Catalog.Series has them all."
            : $"{series.Name} counts {series.Unit.Plural}, and is no {typeof(TSeries)}.");
    }
}
