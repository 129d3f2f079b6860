namespace Dataset.Generator.Yaml;

/// <summary>A key and what stands under it.</summary>
internal sealed class Entry(ScalarNode key, Node value)
{
    public ScalarNode Key { get; } = key;

    public Node Value { get; } = value;
}
