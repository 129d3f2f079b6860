using System.Text;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>Words with the place of each character in the file, and the pins among them.</summary>
internal sealed class Passage
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End)> _origins = [];
    private readonly List<Pin> _pins = [];

    public int Length => _text.Length;

    public char? Last => _text.Length > 0 ? _text[^1] : null;

    public string Text => _text.ToString();

    public IReadOnlyList<(int Start, int End)> Origins => _origins;

    public IReadOnlyList<Pin> Pins => _pins;

    /// <summary>Adds a character, but no white space at the beginning.</summary>
    public void Add(char c, int start, int end)
    {
        if (_text.Length > 0 || !char.IsWhiteSpace(c))
        {
            _text.Append(c);
            _origins.Add((start, end));
        }
    }

    /// <summary>Words that the file does not have; their place is that of the character before.</summary>
    public void AddOwn(string words)
    {
        var at = _origins.Count > 0 ? _origins[^1].End : 0;
        foreach (var c in words)
        {
            Add(c, at, at);
        }
    }

    public void Add(Pin pin) => _pins.Add(pin with { At = _text.Length });

    /// <param name="withPins">Whether its pins come along: words that are said again do not pin again.</param>
    public void Add(Passage other, bool withPins = true)
    {
        if (withPins)
        {
            _pins.AddRange(other._pins.Select(pin => pin with { At = pin.At + _text.Length }));
        }

        _text.Append(other._text);
        _origins.AddRange(other._origins);
    }

    public bool EndsWith(string words) =>
        _text.Length >= words.Length && _text.ToString(_text.Length - words.Length, words.Length) == words;

    /// <summary>Takes the white space at the end away.</summary>
    public void TrimEnd()
    {
        while (Last is { } last && char.IsWhiteSpace(last))
        {
            _text.Length--;
            _origins.RemoveAt(_origins.Count - 1);
        }
    }

    /// <summary>A blank line behind what stands here already.</summary>
    public void Break()
    {
        var breaks = 0;
        while (breaks < _text.Length && breaks < 2 && _text[_text.Length - 1 - breaks] == '\n')
        {
            breaks++;
        }

        if (breaks < _text.Length)
        {
            AddOwn(breaks switch { 0 => "\n\n", 1 => "\n", _ => string.Empty });
        }
    }
}
