namespace Dataset.Generator.Yaml;

/// <summary>A piece of a file. A tree of nodes is at most <see cref="YamlReader.MaximumDepth"/> deep: a recursive walk is safe.</summary>
internal abstract class Node(YamlSpan span)
{
    public YamlSpan Span { get; } = span;
}
