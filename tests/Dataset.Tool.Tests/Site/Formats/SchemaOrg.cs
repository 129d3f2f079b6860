using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dataset.Tool.Tests.Site.Formats;

/// <summary>
/// The part of schema.org that pages use: which property a type has, and what its value may be. From schema-dts 2.1.0 (Apache-2.0), which
/// is generated from schema.org (CC BY-SA 3.0).
/// </summary>
internal static class SchemaOrg
{
    private static readonly JsonNode Types = JsonNode.Parse(File.ReadAllText(
        Repository.PathOf("tests", "Dataset.Tool.Tests", "Site", "Formats", "schema-org-terms.json")))!["types"]!;

    /// <summary>What schema.org does not allow in a document of JSON-LD.</summary>
    public static List<string> Problems(JsonNode document)
    {
        var problems = new List<string>();
        if (document["@context"]?.GetValue<string>() != "https://schema.org")
        {
            problems.Add("no context");
        }

        List<JsonObject> nodes = document["@graph"] is JsonArray graph ? [.. graph.Select(static node => node!.AsObject())]
            : [document.AsObject()];
        var byId = AllNodes(document).Where(static node => node.ContainsKey("@type") && node.ContainsKey("@id"))
            .ToDictionary(static node => node["@id"]!.GetValue<string>(), static node => node["@type"]!.GetValue<string>());
        foreach (var node in nodes)
        {
            Check(node, byId, problems);
        }

        return problems;
    }

    private static void Check(JsonObject node, Dictionary<string, string> byId, List<string> problems)
    {
        if (node["@type"]?.GetValue<string>() is not { } type || Types[type] is null)
        {
            problems.Add($"no type {node["@type"]}");
            return;
        }

        foreach (var (name, value) in node.Where(static pair => pair.Key[0] != '@'))
        {
            if (RangeOf(type, name) is not { } range)
            {
                problems.Add($"{type} has no {name}");
                continue;
            }

            foreach (var one in value is JsonArray array ? array.ToList() : [value])
            {
                if (!IsOf(one!, range, byId))
                {
                    problems.Add($"{type}.{name} is {string.Join(" or ", range)}, not {one!.ToJsonString()}");
                }

                if (one is JsonObject inner && inner.ContainsKey("@type"))
                {
                    Check(inner, byId, problems);
                }
            }
        }
    }

    private static bool IsOf(JsonNode value, string[] range, Dictionary<string, string> byId) => value switch
    {
        JsonObject node when node["@type"]?.GetValue<string>() is { } type => Ancestors(type).Intersect(range).Any(),
        JsonObject node => byId.TryGetValue(node["@id"]!.GetValue<string>(), out var type) && Ancestors(type).Intersect(range).Any(),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.True or JsonValueKind.False => range.Contains("Boolean"),
            JsonValueKind.Number => range.Contains("Number"),
            JsonValueKind.String => range.Contains("Text")
                || (range.Contains("Date") && DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", out _))
                || (range.Contains("URL") && Uri.TryCreate(value.GetValue<string>(), UriKind.RelativeOrAbsolute, out var address)
                    && (!address.IsAbsoluteUri || address.Scheme is "http" or "https")),
            _ => false,
        },
    };

    private static string[]? RangeOf(string type, string property) => Ancestors(type)
        .Select(one => Types[one]?["properties"]?[property]).FirstOrDefault(static range => range is not null)
        ?.AsArray().Select(static one => one!.GetValue<string>()).ToArray();

    private static IEnumerable<string> Ancestors(string type) => (Types[type]?["bases"]?.AsArray() ?? [])
        .SelectMany(static one => Ancestors(one!.GetValue<string>())).Prepend(type);

    private static IEnumerable<JsonObject> AllNodes(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(static pair => AllNodes(pair.Value)).Prepend(one),
        JsonArray all => all.SelectMany(AllNodes),
        _ => [],
    };
}
