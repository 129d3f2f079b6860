using System.Globalization;
using System.Text;
using Dataset.Generator.Primitives;

namespace Dataset.Tool.Writing;

/// <summary>Words as the key of a record: small Latin letters and digits, joined by hyphens, a letter first.</summary>
internal static class RecordKey
{
    /// <returns>Empty where the words have no Latin letter.</returns>
    public static string Of(string words, int mostWords)
    {
        var key = new StringBuilder();
        var count = 0;
        var isGap = true;
        foreach (var c in Latin(words))
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                isGap |= c is not ('\'' or '’');
                continue;
            }

            if (isGap && ++count > mostWords)
            {
                break;
            }

            if (key.Length == 0 && !char.IsAsciiLetter(c))
            {
                // "2024 results": a key begins with a letter.
                count = 0;
                continue;
            }

            _ = isGap && key.Length > 0 ? key.Append('-') : key;
            key.Append(char.ToLowerInvariant(c));
            isGap = false;
        }

        return key.ToString();
    }

    /// <summary>Umlauts as Germans write them without, other letters without their accents.</summary>
    private static string Latin(string words)
    {
        var latin = words.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal).Replace("Ä", "Ae", StringComparison.Ordinal)
            .Replace("Ö", "Oe", StringComparison.Ordinal).Replace("Ü", "Ue", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal).Replace("œ", "oe", StringComparison.Ordinal)
            .Replace("æ", "ae", StringComparison.Ordinal);
        return string.Concat(NormalForm.Write(latin, NormalizationForm.FormD)
            .Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
    }
}
