using System.Text.Json;

namespace Dataset.Tool.Extracting.Html;

/// <summary>What a block of schema.org JSON says of the page that it stands in.</summary>
internal static class JsonLd
{
    private static readonly (MetadataField Field, string Property)[] Properties =
    [
        (MetadataField.Title, "headline"),
        (MetadataField.Title, "name"),
        (MetadataField.Author, "author"),
        (MetadataField.Publisher, "publisher"),
        (MetadataField.Published, "datePublished"),
        (MetadataField.Language, "inLanguage"),
        (MetadataField.Url, "url"),
        (MetadataField.Licence, "license"),
    ];

    /// <summary>Nothing where it is no JSON or tells of other things than a text.</summary>
    public static IReadOnlyList<(MetadataField Field, string Value, string Property)> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 32 });
            List<JsonElement> things = [.. Things(document.RootElement)];
            return things.Find(IsText) is { ValueKind: JsonValueKind.Object } text ? [.. Statements(text)] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<JsonElement> Things(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray().SelectMany(Things),
        JsonValueKind.Object when root.TryGetProperty("@graph", out var graph) => Things(graph),
        JsonValueKind.Object => [root],
        _ => [],
    };

    /// <summary>An article, a report, a release, a data set; not the site, the outlet or the way to the page.</summary>
    private static bool IsText(JsonElement thing) =>
        thing.TryGetProperty("@type", out var type) && Texts(type).Any(static name =>
            name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)
            || name is "Report" or "Dataset" or "WebPage" or "CreativeWork" or "Statement" or "PublicationIssue");

    private static IEnumerable<(MetadataField Field, string Value, string Property)> Statements(JsonElement text)
    {
        foreach (var (field, property) in Properties)
        {
            if (text.TryGetProperty(property, out var value))
            {
                foreach (var one in Texts(value))
                {
                    yield return (field, one, property);
                }
            }
        }
    }

    /// <summary>A text, the texts of a list, or the name of a thing.</summary>
    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Texts(name),
        _ => [],
    };
}
