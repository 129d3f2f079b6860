namespace Dataset.Generator.Yaml;

internal sealed class SequenceNode(YamlSpan span, Node[] items) : Node(span)
{
    public IReadOnlyList<Node> Items => items;
}
