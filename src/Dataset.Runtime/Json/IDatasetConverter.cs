using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dataset.Runtime;

/// <summary>A converter that gives what <see cref="JsonSerializer"/> must know of its type, and of lists of it.</summary>
internal interface IDatasetConverter
{
    /// <summary>The converter itself.</summary>
    JsonConverter Converter { get; }

    /// <summary>What the serialiser must know of the type.</summary>
    JsonTypeInfo CreateInfo(JsonSerializerOptions options);

    /// <summary>What it must know of a list of the type, or of a dictionary with it; null for other types.</summary>
    JsonTypeInfo? CreateListInfo(Type type, JsonSerializerOptions options);
}
