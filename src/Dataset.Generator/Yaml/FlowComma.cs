namespace Dataset.Generator.Yaml;

/// <summary>Finds commas of numbers in flow style: in <c>{ value: 7,000 }</c> and <c>[7,000]</c> YAML reads 7 and 000.</summary>
internal static class FlowComma
{
    /// <summary>Whether what starts at the index and a digit before it touch one comma.</summary>
    public static bool CutsDigits(string text, int start) =>
        start >= 2 && text[start - 1] == ',' && IsDigit(text, start - 2) && IsDigit(text, start);

    /// <summary>
    /// Whether the comma groups thousands. In a list it may as well separate two values (<c>[1,2]</c>, <c>[2025-01,2025-02]</c>), so
    /// the groups decide: one to three digits before it, exactly three after.
    /// </summary>
    public static bool CutsThousands(string text, int start)
    {
        if (!CutsDigits(text, start) || !IsDigit(text, start + 1) || !IsDigit(text, start + 2) || IsWord(text, start + 3))
        {
            return false;
        }

        var before = start - 2;
        while (before >= 0 && start - 2 - before < 3 && IsDigit(text, before))
        {
            before--;
        }

        return !IsWord(text, before);
    }

    /// <summary>The text on one line, as YAML folds a plain text.</summary>
    public static string Fold(string text)
    {
        if (text.IndexOfAny(['\r', '\n']) < 0)
        {
            return text;
        }

        var words = text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words);
    }

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    private static bool IsWord(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '-' or '_');
}
