namespace Dataset.Generator.Yaml;

/// <summary>A mapping or sequence that is still open. There is one for each depth, and it is reused.</summary>
internal sealed class Frame
{
    private readonly List<Entry> _entries = [];
    private readonly List<Node> _items = [];

    public bool IsMapping;
    public bool IsFlow;

    /// <summary>Where it begins: as a span, and as an index into the text.</summary>
    public YamlSpan Start;
    public int StartIndex;

    /// <summary>Whether a key was read and its value is expected.</summary>
    public bool HasKey;

    /// <summary>The key whose value is expected; null when the key is in error and its value is dropped with it.</summary>
    public ScalarNode? Key;
    public int KeyStart;
    public int KeyEnd;

    /// <summary>Where the last value begins when it is a plain text, to which a part cut off at a comma can be joined; else -1.</summary>
    public int LastPlainStart;

    /// <summary>Where the last value ends with the parts that commas cut off; -1 while none did. Joined once, when the next value
    /// comes: text by text, a million <c>,000</c> would be joined a million times.</summary>
    public int JoinEnd;
    public ScalarNode? JoinRest;
    public bool JoinIsNumber;

    public IReadOnlyList<Entry> Entries => _entries;

    public IReadOnlyList<Node> Items => _items;

    public void Add(Entry entry) => _entries.Add(entry);

    public void Add(Node item) => _items.Add(item);

    /// <summary>Puts a value in the place of the last one.</summary>
    public void ReplaceLast(ScalarNode whole)
    {
        if (IsMapping)
        {
            _entries[_entries.Count - 1] = new Entry(_entries[_entries.Count - 1].Key, whole);
        }
        else
        {
            _items[_items.Count - 1] = whole;
        }
    }

    public void Open(bool isMapping, bool isFlow, YamlSpan start, int startIndex)
    {
        _entries.Clear();
        _items.Clear();
        IsMapping = isMapping;
        IsFlow = isFlow;
        Start = start;
        StartIndex = startIndex;
        HasKey = false;
        Key = null;
        LastPlainStart = -1;
        JoinEnd = -1;
    }
}
