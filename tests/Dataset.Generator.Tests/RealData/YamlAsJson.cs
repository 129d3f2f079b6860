using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tests.RealData;

/// <summary>A record as an editor hands it to a schema: plain scalars typed by the core schema of YAML 1.2, all others text.</summary>
internal static partial class YamlAsJson
{
    public static JsonNode? Of(string yaml) =>
        Of(YamlReader.Read(yaml, "sample.yaml").Root ?? throw new ArgumentException("This is not read as YAML.", nameof(yaml)));

    private static JsonNode? Of(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { IsPlain: true } plain => Typed(plain.Text),
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new InvalidOperationException(),
    };

    private static JsonValue? Typed(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when NumberPattern().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$")]
    private static partial Regex NumberPattern();
}
