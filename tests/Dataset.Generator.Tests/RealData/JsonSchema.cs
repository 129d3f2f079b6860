using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dataset.Generator.Tests.RealData;

/// <summary>
/// As much of JSON Schema draft-07 as data/schema.json uses. A keyword that is not known here throws: nothing is passed over. A
/// library can take its place: <see cref="Errors(JsonNode?)"/> is all that is asked of it.
/// </summary>
internal sealed class JsonSchema(JsonNode root)
{
    // Say something to people and nothing to a validator.
    private static readonly HashSet<string> Remarks = ["$schema", "$id", "$comment", "title", "description", "definitions", "default", "examples", "then", "else"];

    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    public static JsonSchema Parse(string json) => new(JsonNode.Parse(json)!);

    /// <summary>What is wrong and where, as JSON pointers; nothing for a valid instance.</summary>
    public IReadOnlyList<string> Errors(JsonNode? instance)
    {
        var errors = new List<string>();
        Check(root, instance, string.Empty, errors);
        return errors;
    }

    private bool IsValid(JsonNode schema, JsonNode? instance)
    {
        var errors = new List<string>();
        Check(schema, instance, string.Empty, errors);
        return errors.Count == 0;
    }

    private void Check(JsonNode schema, JsonNode? instance, string at, List<string> errors)
    {
        if (schema is JsonValue always)
        {
            if (!always.GetValue<bool>())
            {
                errors.Add($"{at}: nothing is allowed here");
            }

            return;
        }

        var keywords = schema.AsObject();
        if (keywords["$ref"] is { } reference)
        {
            // In draft-07 what stands beside $ref is not looked at.
            Check(Resolve(reference.GetValue<string>()), instance, at, errors);
            return;
        }

        foreach (var (keyword, value) in keywords)
        {
            if (!Remarks.Contains(keyword))
            {
                Check(keywords, keyword, value!, instance, at, errors);
            }
        }
    }

    private void Check(JsonObject schema, string keyword, JsonNode value, JsonNode? instance, string at, List<string> errors)
    {
        var mapping = instance as JsonObject;
        var list = instance as JsonArray;
        var text = instance is JsonValue one && one.TryGetValue<string>(out var words) ? words : null;
        var number = instance is JsonValue other && other.TryGetValue<decimal>(out var amount) ? amount : (decimal?)null;
        switch (keyword)
        {
            case "type":
                Require(TypeOf(instance) == value.GetValue<string>() || (value.GetValue<string>() == "number" && number is not null), $"is {TypeOf(instance)} and not {value}");
                break;
            case "enum":
                Require(value.AsArray().Any(item => JsonNode.DeepEquals(item, instance)), $"is {Show(instance)} and none of {Show(value)}");
                break;
            case "const":
                Require(JsonNode.DeepEquals(value, instance), $"is {Show(instance)} and not {Show(value)}");
                break;
            case "pattern":
                Require(text is null || Pattern(value.GetValue<string>()).IsMatch(text), $"“{text}” is not of the form {value}");
                break;
            case "minLength":
                Require(text is null || new StringInfo(text).LengthInTextElements >= value.GetValue<int>(), "is too short");
                break;
            case "minimum":
                Require(number is null || number >= value.GetValue<decimal>(), $"is less than {value}");
                break;
            case "minItems":
                Require(list is null || list.Count >= value.GetValue<int>(), $"has fewer than {value} items");
                break;
            case "items":
                for (var i = 0; i < (list?.Count ?? 0); i++)
                {
                    Check(value, list![i], $"{at}/{i}", errors);
                }

                break;
            case "required":
                foreach (var key in value.AsArray())
                {
                    Require(mapping is null || mapping.ContainsKey(key!.GetValue<string>()), $"has no '{key}'");
                }

                break;
            case "properties":
                foreach (var (key, property) in value.AsObject())
                {
                    if (mapping?.ContainsKey(key) == true)
                    {
                        Check(property!, mapping[key], $"{at}/{key}", errors);
                    }
                }

                break;
            case "additionalProperties":
                foreach (var (key, property) in mapping ?? [])
                {
                    if (schema["properties"]?.AsObject().ContainsKey(key) != true)
                    {
                        Check(value, property, $"{at}/{key}", errors);
                    }
                }

                break;
            case "propertyNames":
                foreach (var (key, _) in mapping ?? [])
                {
                    Check(value, JsonValue.Create(key), $"{at}/{key} (the key)", errors);
                }

                break;
            case "allOf":
                foreach (var each in value.AsArray())
                {
                    Check(each!, instance, at, errors);
                }

                break;
            case "anyOf":
                Require(value.AsArray().Any(each => IsValid(each!, instance)), "is none of what is allowed");
                break;
            case "oneOf":
                var count = value.AsArray().Count(each => IsValid(each!, instance));
                Require(count == 1, $"is {count} of the things of which it must be one");
                break;
            case "not":
                Require(!IsValid(value, instance), "is what it must not be");
                break;
            case "if":
                if (schema[IsValid(value, instance) ? "then" : "else"] is { } branch)
                {
                    Check(branch, instance, at, errors);
                }

                break;
            default:
                throw new NotSupportedException($"The keyword '{keyword}' is not known to this validator.");
        }

        void Require(bool isSo, string otherwise)
        {
            if (!isSo)
            {
                errors.Add($"{at}: {otherwise}");
            }
        }
    }

    private JsonNode Resolve(string reference)
    {
        var node = root;
        foreach (var part in reference.Split('/').Skip(1))
        {
            node = node[part] ?? throw new KeyNotFoundException($"{reference} leads nowhere.");
        }

        return node;
    }

    private Regex Pattern(string pattern) =>
        _patterns.TryGetValue(pattern, out var known) ? known : _patterns[pattern] = new Regex(pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant);

    private static string TypeOf(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        JsonValue value when value.TryGetValue<bool>(out _) => "boolean",
        JsonValue value when value.TryGetValue<decimal>(out var number) => number == decimal.Truncate(number) ? "integer" : "number",
        _ => "string",
    };

    private static string Show(JsonNode? node) => node?.ToJsonString() ?? "null";
}
