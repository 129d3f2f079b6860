using System.Text.Json;

namespace Dataset.Runtime;

/// <summary>Documents as CSL-JSON items. Fields that they do not state are left out.</summary>
internal static class CslJsonText
{
    internal static string Of(IEnumerable<Source> sources) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var source in sources)
        {
            Write(json, source);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Key);
        json.WriteString("type", "document");
        json.WriteString("title", source.Title ?? source.Name);
        if (source.Author is { } author)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        JsonText.WriteIfKnown(json, "publisher", source.Publisher);
        if (source.Published is { First: { } first } published)
        {
            json.WriteStartObject("issued");
            var isInOneMonth = published.Last is { } last && (last.Year, last.Month) == (first.Year, first.Month);
            WriteDateParts(
                json, first.Year, isInOneMonth ? first.Month : null, published.First == published.Last ? first.Day : null);
            if (published.IsUncertain)
            {
                json.WriteBoolean("circa", true);
            }

            json.WriteEndObject();
        }

        if (source.Accessed is { } accessed)
        {
            json.WriteStartObject("accessed");
            WriteDateParts(json, accessed.Year, accessed.Month, accessed.Day);
            json.WriteEndObject();
        }

        JsonText.WriteIfKnown(json, "license", source.Licence);
        JsonText.WriteIfKnown(json, "language", source.Language);
        JsonText.WriteIfKnown(json, "URL", source.Url);
        JsonText.WriteIfKnown(json, "note", source.Note);
        json.WriteEndObject();
    }

    /// <summary>A year, and its month and day as far as they are known.</summary>
    private static void WriteDateParts(Utf8JsonWriter json, int year, int? month, int? day)
    {
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in new[] { year, month, day })
        {
            if (part is { } number)
            {
                json.WriteNumberValue(number);
            }
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }
}
