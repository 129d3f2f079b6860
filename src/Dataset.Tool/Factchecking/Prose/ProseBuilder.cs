namespace Dataset.Tool.Factchecking.Prose;

/// <summary>Collects the words of a draft with the place of each character in the file.</summary>
/// <param name="file">The whole file.</param>
internal sealed class ProseBuilder(string file)
{
    private const string PinWord = "dataset:";

    private readonly Passage _text = new();
    private readonly List<(int Start, int End)> _headings = [];
    private readonly Stack<ProseTable> _tables = new();
    private int? _heading;

    public string File { get; } = file;

    public char? Last => Current.Last;

    /// <summary>Whether the number 10 stands last, of which a power may follow.</summary>
    public bool EndsWithTen => Current.EndsWith("10") && !Current.EndsWith(",10") && !Current.EndsWith(".10");

    private Passage Current => _tables.TryPeek(out var table) && table is { IsLayout: false, Cell: { } cell } ? cell : _text;

    public ProseText Build()
    {
        while (_tables.Count > 0)
        {
            EndTable();
        }

        Break();
        return new(_text.Text, _text.Origins, _headings, _text.Pins, File);
    }

    /// <summary>A passage of the file as it stands.</summary>
    public void Copy(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Add(File[i], i, i + 1);
        }
    }

    /// <summary>What a passage of the file stands for.</summary>
    public void Add(string words, int start, int end)
    {
        foreach (var c in words)
        {
            Add(c, start, end);
        }
    }

    /// <summary>White space, where none stands already.</summary>
    public void Space(int at)
    {
        if (Last is { } last && !char.IsWhiteSpace(last))
        {
            Add(' ', at, Math.Min(at + 1, File.Length));
        }
    }

    /// <summary>The end of a paragraph or of a heading.</summary>
    public void Break()
    {
        if (_heading is { } start && start < _text.Length)
        {
            _headings.Add((start, _text.Length));
        }

        _heading = null;
        Current.Break();
    }

    /// <summary>What follows, up to the next break, is a heading.</summary>
    public void BeginHeading()
    {
        Break();
        if (Current == _text)
        {
            _heading = _text.Length;
        }
    }

    // ---- tables ----

    public void BeginTable()
    {
        Break();
        if (_tables.TryPeek(out var outer) && !outer.IsLayout)
        {
            // What was read of the outer table is written before the inner one.
            outer.IsLayout = true;
            outer.WriteTo(_text);
        }

        _tables.Push(new());
    }

    public void BeginRow()
    {
        if (_tables.TryPeek(out var table) && !table.IsLayout)
        {
            table.BeginRow();
        }
        else
        {
            Break();
        }
    }

    public void BeginCell()
    {
        if (_tables.TryPeek(out var table) && !table.IsLayout)
        {
            table.BeginCell();
        }
        else
        {
            Break();
        }
    }

    public void EndTable()
    {
        if (_tables.TryPop(out var table) && !table.IsLayout)
        {
            table.WriteTo(Current);
        }
    }

    // ---- pins ----

    /// <summary>Notes the pin that a comment holds, where it holds one.</summary>
    /// <param name="comment">What the comment says.</param>
    public void Comment(string comment, int start, int end)
    {
        var words = comment.Trim();
        if (words.StartsWith(PinWord, StringComparison.OrdinalIgnoreCase))
        {
            Current.Add(new Pin(words[PinWord.Length..].Trim(), 0, start, end));
        }
    }

    // A soft hyphen and what has no width are not seen, and would stand between the digits of a number.
    private void Add(char c, int start, int end)
    {
        if (c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\0'))
        {
            Current.Add(c, start, end);
        }
    }
}
