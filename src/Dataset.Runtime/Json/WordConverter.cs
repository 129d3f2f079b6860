using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>The members of an enum in words: <c>CannotTell</c> is <c>cannot-tell</c>, as in records and in the export.</summary>
internal sealed class WordConverter<TEnum> : DatasetConverter<TEnum> where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Words = [.. Values.Select(static value => Of(value))];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String ? Find(reader.GetString()!) : throw new JsonException($"{Expected}.");

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(Of(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Of(value));

    internal static string Of(TEnum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Expected => $"A {typeof(TEnum).Name} is one of these words: {string.Join(", ", Words)}";

    private static TEnum Find(string word) => Array.IndexOf(Words, word) is >= 0 and var index
        ? Values[index]
        : throw new JsonException($"'{word}' is no {typeof(TEnum).Name}{Suggestion.DidYouMean(word, Words)}. {Expected}.");
}
