using System.Text.Json.Nodes;

namespace Dataset.Tool.Site.Formats;

/// <summary>JSON objects that leave out what is not known.</summary>
internal static class JsonObjects
{
    public static void AddKnown(this JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }
    }
}
