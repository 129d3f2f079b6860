namespace Dataset.Tool.Extracting;

/// <summary>
/// Digits that are printed raised or lowered, as the characters that are. On the line they would change the number: 7,000 with the mark of
/// its first footnote is not 70,001.
/// </summary>
internal sealed class ScriptDigits
{
    private const string Plain = "0123456789+-−()";

    private static readonly ScriptDigits Raised = new("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾");
    private static readonly ScriptDigits Lowered = new("₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎");

    private readonly string _characters;

    private ScriptDigits(string characters) => _characters = characters;

    /// <summary>For words that have only such characters; null for "st" and "[1]", which stay as they are.</summary>
    public static ScriptDigits? Find(bool isRaised, ReadOnlySpan<char> words)
    {
        var text = words.Trim();
        return text.Length > 0 && !text.ContainsAnyExcept(Plain) ? isRaised ? Raised : Lowered : null;
    }

    /// <summary>A number as the mark of a footnote.</summary>
    public static string Raise(string digits) => Raised.Convert(digits);

    public string Convert(string words) => string.Create(words.Length, (words, _characters), static (result, state) =>
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Plain.IndexOf(state.words[i], StringComparison.Ordinal) is >= 0 and var at ? state._characters[at] : state.words[i];
        }
    });
}
