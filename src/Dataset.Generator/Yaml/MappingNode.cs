namespace Dataset.Generator.Yaml;

internal sealed class MappingNode(YamlSpan span, Entry[] entries, bool isFlow) : Node(span)
{
    /// <summary>In the order of the file; no key twice, none empty.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>Written in braces.</summary>
    public bool IsFlow { get; } = isFlow;

    public Entry? Find(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }
}
