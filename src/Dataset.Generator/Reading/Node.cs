namespace Dataset.Generator.Reading;

/// <summary>A piece of a file. A tree of nodes is at most <see cref="YamlReader.MaximumDepth"/> deep: a recursive walk is safe.</summary>
internal abstract class Node(Span span)
{
    public Span Span { get; } = span;
}
