using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dataset.Runtime;

/// <summary>What the converters of this room have in common. Everything generic is named here, so that nothing is reflected over.</summary>
internal abstract class DatasetConverter<T> : JsonConverter<T>, IDatasetConverter
{
    JsonConverter IDatasetConverter.Converter => this;

    public JsonTypeInfo CreateInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    public JsonTypeInfo? CreateListInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(T[]) ? JsonMetadataServices.CreateArrayInfo<T>(options, new())
        : type == typeof(List<T>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
        : type == typeof(IReadOnlyList<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
        : type == typeof(IEnumerable<T>) ? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())
        : type == typeof(Dictionary<string, T>) ? Dictionary<string>(options)
        : type == typeof(Dictionary<Period, T>) ? Dictionary<Period>(options)
        : null;

    private static JsonTypeInfo Dictionary<TKey>(JsonSerializerOptions options) where TKey : notnull =>
        JsonMetadataServices.CreateDictionaryInfo<Dictionary<TKey, T>, TKey, T>(options, new() { ObjectCreator = static () => [] });
}
