using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>An object that is read field by field, each with a sentence where it is not as it should be.</summary>
internal readonly struct JsonFields
{
    private readonly JsonElement _element;
    private readonly string _what;

    private JsonFields(JsonElement element, string what) => (_element, _what) = (element, what);

    /// <summary>Reads an object.</summary>
    /// <param name="reader">The reader, at its beginning.</param>
    /// <param name="what">What it is: <c>A quantity of crossings</c>.</param>
    /// <param name="form">How one is written.</param>
    internal static JsonFields Read(ref Utf8JsonReader reader, string what, string form) => reader.TokenType is JsonTokenType.StartObject
        ? new(JsonElement.ParseValue(ref reader), what)
        : throw new JsonException($"{what} is written as {form}.");

    internal bool Has(string name) => _element.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null;

    internal decimal Number(string name) => NumberIfKnown(name) ?? throw new JsonException($"{_what} has no \"{name}\".");

    internal decimal? NumberIfKnown(string name) => !Has(name) ? null
        : _element.GetProperty(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) ? number
        : throw new JsonException(
            $"\"{name}\" of {_what} is {_element.GetProperty(name).GetRawText()}, and not a number that a decimal holds.");

    internal bool Flag(string name) => Has(name) && (_element.GetProperty(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException($"\"{name}\" of {_what} is neither true nor false."),
    });

    /// <summary>A quantity without its unit, or in another, is none.</summary>
    internal void DemandUnit(Unit unit)
    {
        var stated = Text("unit");
        if (stated != unit.Plural)
        {
            var found = stated is null ? "has no unit" : $"is in \"{stated}\"";
            throw new JsonException($"{_what} {found}, and is read in \"{unit.Plural}\".");
        }
    }

    /// <summary>An object inside this one; null when there is none.</summary>
    internal JsonFields? Object(string name) => !Has(name) ? null
        : _element.GetProperty(name) is { ValueKind: JsonValueKind.Object } value ? new(value, $"\"{name}\" of {_what}")
        : throw new JsonException($"\"{name}\" of {_what} is no object.");

    /// <summary>The objects of a list inside this one; none when there is no list.</summary>
    internal IEnumerable<JsonFields> Objects(string name)
    {
        if (!Has(name))
        {
            yield break;
        }

        var (list, what) = (_element.GetProperty(name), $"\"{name}\" of {_what}");
        if (list.ValueKind is not JsonValueKind.Array)
        {
            throw new JsonException($"{what} is no list.");
        }

        foreach (var one in list.EnumerateArray())
        {
            yield return one.ValueKind is JsonValueKind.Object ? new(one, what) : throw new JsonException($"{what} has what is no object.");
        }
    }

    /// <summary>A text; null when there is none.</summary>
    internal string? Text(string name) =>
        !Has(name) ? null
        : _element.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()
        : throw new JsonException($"\"{name}\" of {_what} is no text.");
}
