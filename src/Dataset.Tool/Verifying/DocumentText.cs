using System.Collections.Immutable;
using System.Text;
using Dataset.Generator.Language;

namespace Dataset.Tool.Verifying;

/// <summary>
/// A document with its white space collapsed and the way back to its raw UTF-16 offsets. A run that holds a blank line becomes one line
/// feed, the end of a paragraph; every other run becomes one space: a text that is wrapped at its line ends is read on.
/// </summary>
internal sealed class DocumentText
{
    private const int ContextLength = 400;

    // The index costs about as much as this many searches from the first character on.
    private const int FewSearches = 30;

    private readonly int[] _raw;
    private string? _flat;
    private WordIndex? _words;
    private int _searches;
    private ImmutableArray<WordToken> _tokens;

    public DocumentText(string raw)
    {
        Raw = raw;
        var text = new StringBuilder(raw.Length);
        var map = new List<int>(raw.Length + 1);
        for (var i = 0; i < raw.Length;)
        {
            map.Add(i);
            if (!char.IsWhiteSpace(raw[i]))
            {
                text.Append(raw[i++]);
                continue;
            }

            var end = EndOfSpace(raw, i);
            text.Append(IsParagraphEnd(raw, i, end) ? '\n' : ' ');
            i = end;
        }

        map.Add(raw.Length);
        _raw = map.ToArray();
        Text = text.ToString();
    }

    public string Raw { get; }

    /// <summary>Counts a search, and tells whether there were so many that the index of the words is worth its making.</summary>
    public bool IsSearchedOften() => ++_searches > FewSearches;

    /// <summary>Collapsed, paragraphs apart.</summary>
    public string Text { get; }

    /// <summary>Collapsed, paragraphs joined by a space; as long as <see cref="Text"/>.</summary>
    public string Flat => _flat ??= Text.Replace('\n', ' ');

    public ImmutableArray<WordToken> Tokens => _tokens.IsDefault ? _tokens = WordToken.Split(Text) : _tokens;

    /// <summary>Where each word stands; made when it is first asked for.</summary>
    public WordIndex Words => _words ??= new(Text, Flat);

    /// <summary>The collapsed offset of a raw one.</summary>
    public int CollapsedOffset(int raw) =>
        Array.BinarySearch(_raw, raw) is >= 0 and var at ? at : Math.Max(0, ~Array.BinarySearch(_raw, raw) - 1);

    /// <summary>The raw offset of a collapsed one.</summary>
    public int RawOffset(int collapsed) => _raw[collapsed];

    /// <summary>What stands before a raw offset in the same paragraph, at most 400 characters.</summary>
    public string ContextBefore(int start)
    {
        var from = Math.Max(0, start - ContextLength);
        for (var at = start - 1; at >= from; at--)
        {
            if (char.IsWhiteSpace(Raw[at]) && (at + 1 >= Raw.Length || !char.IsWhiteSpace(Raw[at + 1]))
                && StartOfSpace(Raw, at) is var first && IsParagraphEnd(Raw, first, at + 1))
            {
                return Raw[(at + 1)..start];
            }
        }

        // A clipped word would read as another word.
        while (from > 0 && from < start && !WordBoundary.IsAt(Raw, from))
        {
            from++;
        }

        return Raw[from..start];
    }

    /// <summary>What stands from a raw offset on in the same paragraph, at most 400 characters.</summary>
    public string ContextAfter(int end)
    {
        var to = Math.Min(Raw.Length, end + ContextLength);
        for (var at = end; at < to; at++)
        {
            if (char.IsWhiteSpace(Raw[at]) && (at == 0 || at == end || !char.IsWhiteSpace(Raw[at - 1]))
                && IsParagraphEnd(Raw, at, EndOfSpace(Raw, at)))
            {
                return Raw[end..at];
            }
        }

        while (to < Raw.Length && to > end && !WordBoundary.IsAt(Raw, to))
        {
            to--;
        }

        return Raw[end..to];
    }

    private static int EndOfSpace(string raw, int start)
    {
        var end = start;
        while (end < raw.Length && char.IsWhiteSpace(raw[end]))
        {
            end++;
        }

        return end;
    }

    private static int StartOfSpace(string raw, int last)
    {
        var start = last;
        while (start > 0 && char.IsWhiteSpace(raw[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Two line ends, or the end of a page.</summary>
    private static bool IsParagraphEnd(string raw, int start, int end)
    {
        var breaks = 0;
        for (var i = start; i < end; i++)
        {
            breaks += raw[i] switch
            {
                '\r' => i + 1 < end && raw[i + 1] == '\n' ? 0 : 1,
                '\n' or '\u0085' or '\u2028' or '\u000B' => 1,
                '\f' or '\u2029' => 2,
                _ => 0,
            };
        }

        return breaks > 1;
    }
}
