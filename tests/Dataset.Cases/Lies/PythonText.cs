using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Cases.Lies;

/// <summary>The escapes in which <c>lies.md</c> writes characters that do not show.</summary>
internal static partial class PythonText
{
    public static string Unescape(string text) => Escape().Replace(text, match => match.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        _ => char.ConvertFromUtf32(int.Parse(match.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
    });

    [GeneratedRegex(@"\\(?:n|t|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})")]
    private static partial Regex Escape();
}
