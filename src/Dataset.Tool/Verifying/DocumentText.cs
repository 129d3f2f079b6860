using System.Collections.Immutable;
using System.Text;
using Dataset.Generator.Language;

namespace Dataset.Tool.Verifying;

/// <summary>
/// A document with its white space collapsed and the way back to its raw UTF-16 offsets. A run that holds a line break becomes one
/// line feed, the end of a paragraph; every other run (U+00A0 too) becomes one space.
/// </summary>
internal sealed class DocumentText
{
    private readonly int[] _raw;
    private string? _flat;
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

            var isBreak = false;
            for (; i < raw.Length && char.IsWhiteSpace(raw[i]); i++)
            {
                isBreak |= IsBreak(raw[i]);
            }

            text.Append(isBreak ? '\n' : ' ');
        }

        map.Add(raw.Length);
        _raw = map.ToArray();
        Text = text.ToString();
    }

    public string Raw { get; }

    /// <summary>Collapsed, paragraphs apart.</summary>
    public string Text { get; }

    /// <summary>Collapsed, paragraphs joined by a space; as long as <see cref="Text"/>.</summary>
    public string Flat => _flat ??= Text.Replace('\n', ' ');

    public ImmutableArray<WordToken> Tokens => _tokens.IsDefault ? _tokens = WordToken.Split(Text) : _tokens;

    /// <summary>The raw offset of a collapsed one.</summary>
    public int RawOffset(int collapsed) => _raw[collapsed];

    /// <summary>What stands before a raw offset in the same paragraph, at most 400 characters.</summary>
    public string ContextBefore(int start)
    {
        var from = start;
        while (from > 0 && start - from < 400 && !IsBreak(Raw[from - 1]))
        {
            from--;
        }

        return Raw.Substring(from, start - from);
    }

    /// <summary>What stands from a raw offset on in the same paragraph, at most 400 characters.</summary>
    public string ContextAfter(int end)
    {
        var to = end;
        while (to < Raw.Length && to - end < 400 && !IsBreak(Raw[to]))
        {
            to++;
        }

        return Raw.Substring(end, to - end);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
