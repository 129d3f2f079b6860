namespace Dataset.Generator.Yaml;

/// <summary>Finds line and column of an index into a text. Built at its first use: a file without issues has none.</summary>
internal sealed class LineMap(string text, int first)
{
    private List<int>? _starts;

    public YamlSpan Between(int start, int end)
    {
        var (line, column) = At(start);
        var (endLine, endColumn) = At(Math.Max(start, end));
        return new YamlSpan(line, column, endLine, endColumn);
    }

    /// <summary>The one character at the index; nothing at the end of a line or of the file.</summary>
    public YamlSpan Character(int index)
    {
        var width = index >= text.Length || IsBreak(text[index]) ? 0
            : char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2
            : 1;
        return Between(index, index + width);
    }

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private (int Line, int Column) At(int index)
    {
        _starts ??= Starts();
        index = Math.Min(Math.Max(index, first), text.Length);
        var line = _starts.BinarySearch(index);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return (line, index - _starts[line]);
    }

    private List<int> Starts()
    {
        var starts = new List<int> { first };
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= ' ' && c < '\u0085')
            {
                continue;
            }

            if (IsBreak(c) && !(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
