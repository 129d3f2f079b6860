using System.Security.Cryptography;
using System.Text;

namespace Dataset.Generator.Language;

/// <summary>Words made comparable: white space collapsed, hashed, counted.</summary>
internal static class QuotedText
{
    /// <summary>Every run of white space (U+00A0 too) as one space, none at the ends. Nothing else is folded.</summary>
    public static string Collapse(string text) => CollapseRuns(text).Trim();

    /// <summary>A text as a message repeats it: the beginning of one that is long.</summary>
    public static string Clip(string text, int most = 60) => text.Length <= most ? text : text.Substring(0, most - 1) + "…";

    /// <summary>As <see cref="Collapse"/>, but a run at an end stays as one space.</summary>
    public static string CollapseRuns(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var collapsed = new StringBuilder(text.Length);
        var wasSpace = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace)
            {
                collapsed.Append(c);
            }
            else if (!wasSpace)
            {
                collapsed.Append(' ');
            }

            wasSpace = isSpace;
        }

        return collapsed.ToString();
    }

    // Nearly every text is collapsed already, and is not copied.
    private static bool IsCollapsed(string text)
    {
        var wasSpace = false;
        foreach (var c in text)
        {
            var isSpace = c == ' ';
            if ((isSpace && wasSpace) || (!isSpace && (c is < ' ' or > '~') && char.IsWhiteSpace(c)))
            {
                return false;
            }

            wasSpace = isSpace;
        }

        return true;
    }

    /// <summary>SHA-256 of the UTF-8 bytes, in lower-case hexadecimal.</summary>
    public static string Sha256Hex(string text)
    {
        const string Digits = "0123456789abcdef";
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var hex = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            hex[i * 2] = Digits[hash[i] >> 4];
            hex[(i * 2) + 1] = Digits[hash[i] & 15];
        }

        return new string(hex);
    }

    /// <summary>Words between white space that hold a letter or a digit: a dash alone is none, "20-year" is one.</summary>
    public static int CountWords(string text)
    {
        var count = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isCounted = false;
            }
            else if (!isCounted && WordBoundary.IsWordChar(c))
            {
                isCounted = true;
                count++;
            }
        }

        return count;
    }
}
