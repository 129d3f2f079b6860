using Dataset.Generator.Yaml;

namespace Dataset.Tool.Adding;

/// <summary>A line of a source's entry.</summary>
/// <param name="Basis">Where the document says so; null for what needs none.</param>
internal sealed record SourceField(string Key, string Value, string? Basis = null)
{
    /// <summary>Whether the value is written as YAML already.</summary>
    public bool IsYaml { get; init; }

    public string Line => $"{Key}: {(IsYaml ? Value : YamlText.Block(Value))}{(Basis is null ? string.Empty : " # " + Basis)}";
}
