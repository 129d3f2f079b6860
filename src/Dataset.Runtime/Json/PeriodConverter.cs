using System.Text.Json;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A period as its id, in a value and as the key of a dictionary.</summary>
internal sealed class PeriodConverter(CatalogIndex catalog) : DatasetConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException("A period is a text: \"2025-03\", \"2025-01-20/2025-03-31\".");

    public override Period ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Id);

    private Period Parse(string text) => Period.TryParse(text, out var period)
        ? period
        : Unresolved().FirstOrDefault(one => one.Id == text) ?? throw NoPeriod(text);

    /// <summary>A name is no date, and only the dataset knows it: any other text is a slip.</summary>
    private IEnumerable<Period> Unresolved() => catalog.Figures.Select(static figure => figure.Period).Where(static one => !one.IsResolved);

    private JsonException NoPeriod(string text)
    {
        var near = Suggestion.DidYouMean(text, catalog.Figures.Select(static figure => figure.Period.Id));
        return new($"'{text}' is no period, and no figure of this dataset has one of that name{near}. "
            + "A period is its id: \"2025-03\", \"2025-01-20/2025-03-31\".");
    }
}
