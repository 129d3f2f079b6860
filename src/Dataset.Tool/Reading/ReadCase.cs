using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset.Tool.Reading;

/// <summary>One text to read, and what is stated of a number in it.</summary>
internal sealed class ReadCase
{
    [JsonPropertyName("id")]
    public JsonElement? Id { get; set; }

    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The quoted words, which stand in the text; the whole of it when absent.</summary>
    [JsonPropertyName("quote")]
    public string? Quote { get; set; }

    /// <summary>The value as a record writes it.</summary>
    [JsonPropertyName("value")]
    public JsonElement? Value { get; set; }

    /// <summary>A built-in unit, a singular noun, "noun per day", or an object with singular, plural, verbs and words.</summary>
    [JsonPropertyName("unit")]
    public JsonElement? Unit { get; set; }

    [JsonPropertyName("language")]
    public string? Language { get; set; }

    [JsonPropertyName("period")]
    public string? Period { get; set; }
}
