using System.Globalization;
using System.Text;

namespace Dataset.Tool.Quoting;

/// <summary>A text as YAML writes it on one line: plain where that is safe, else in double quotes.</summary>
internal static class YamlScalar
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>As the value of a key on a line of its own.</summary>
    public static string Block(string text) => IsPlain(text, isFlow: false) ? text : Quoted(text);

    /// <summary>As a value within braces or brackets, where a comma or a bracket would end it.</summary>
    public static string Flow(string text) => IsPlain(text, isFlow: true) ? text : Quoted(text);

    private static bool IsPlain(string text, bool isFlow) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && !(Indicators.Contains(text[0], StringComparison.Ordinal) && !IsNumber(text)) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && text is not ("---" or "..." or "~" or "null" or "=")
        && !text.Any(c => IsEscaped(c) || (isFlow && ",[]{}".Contains(c)));

    // "-5" begins with an indicator and is plain all the same.
    private static bool IsNumber(string text) => text.Length > 1 && text[0] == '-' && char.IsDigit(text[1]);

    private static bool IsEscaped(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsEscaped(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
