namespace Dataset.Generator.Reading;

internal sealed class SequenceNode(Span span, Node[] items) : Node(span)
{
    public IReadOnlyList<Node> Items => items;
}
