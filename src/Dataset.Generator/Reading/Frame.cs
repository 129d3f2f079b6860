namespace Dataset.Generator.Reading;

/// <summary>A mapping or sequence that is still open. One per depth, used again and again.</summary>
internal sealed class Frame
{
    public readonly List<Entry> Entries = [];
    public readonly List<Node> Items = [];

    public bool IsMapping;
    public bool IsFlow;

    /// <summary>Where it begins: as a span, and as an index into the text.</summary>
    public Span Start;
    public int StartIndex;

    /// <summary>A key stands and its value is awaited.</summary>
    public bool HasKey;

    /// <summary>The awaited key; null when it is in error and its value is to be dropped with it.</summary>
    public ScalarNode? Key;
    public int KeyStart;
    public int KeyEnd;

    /// <summary>Where the last value begins when it is a plain text, to which a part cut off at a comma can be joined; else -1.</summary>
    public int LastPlainStart;

    /// <summary>The issue on the last value's comma, to be widened when one more comma cuts it; else -1.</summary>
    public int CommaIssue;
    public bool CommaCutsNumber;

    public void Open(bool isMapping, bool isFlow, Span start, int startIndex)
    {
        Entries.Clear();
        Items.Clear();
        IsMapping = isMapping;
        IsFlow = isFlow;
        Start = start;
        StartIndex = startIndex;
        HasKey = false;
        Key = null;
        LastPlainStart = -1;
        CommaIssue = -1;
        CommaCutsNumber = false;
    }
}
