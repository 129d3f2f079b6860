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
        JsonText.WriteIfKnown(json, "title", source.Title);
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
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(first.Year);
            if (published.Last is { } last && (last.Year, last.Month) == (first.Year, first.Month))
            {
                json.WriteNumberValue(first.Month);
            }

            if (published.First == published.Last)
            {
                json.WriteNumberValue(first.Day);
            }

            json.WriteEndArray();
            json.WriteEndArray();
            if (published.IsUncertain)
            {
                json.WriteBoolean("circa", true);
            }

            json.WriteEndObject();
        }

        JsonText.WriteIfKnown(json, "language", source.Language);
        JsonText.WriteIfKnown(json, "URL", source.Url);
        JsonText.WriteIfKnown(json, "note", source.Note);
        json.WriteEndObject();
    }
}
