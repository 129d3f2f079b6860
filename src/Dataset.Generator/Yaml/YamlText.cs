using System.Text;

namespace Dataset.Generator.Yaml;

/// <summary>A text as a scalar of YAML, plain where it can be.</summary>
internal static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>Of a value or a key in block style.</summary>
    public static string Block(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Of a value in braces or brackets.</summary>
    public static string Flow(string text) => IsPlain(text) && text.IndexOfAny(['[', ']', '{', '}', ',']) < 0 ? text : Quoted(text);

    /// <summary>In double quotes, wherever it stands.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsEscaped(c) => quoted.Append("\\u").Append(((int)c).ToString("x4", null)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])
            || Contains(text, ": ") || Contains(text, " #") || text[text.Length - 1] == ':'
            || text.Any(IsEscaped) || TodoMark.Opens(text))
        {
            return false;
        }

        // A dash opens a list only before a space: "-59,000" is plain. YamlDotNet reads what begins with colons in more than
        // one way.
        return !Indicators.Contains(text[0]) || (text[0] == '-' && text.Length > 1 && text[1] is not (' ' or ':'));
    }

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    // Line and paragraph separators break a line; a byte order mark is dropped.
    private static bool IsEscaped(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF';
}
