using System.Text;

namespace Dataset.Generator.Primitives;

/// <summary>Unicode's normal forms of any text. .NET throws where a text has half of a pair alone, or U+FFFE.</summary>
internal static class NormalForm
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text in a normal form; what has none is a replacement character.</summary>
    public static string Write(string text, NormalizationForm form) => WithoutInvalid(text).Normalize(form);

    private static string WithoutInvalid(string text)
    {
        StringBuilder? valid = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\uFFFE' || char.IsSurrogate(text[i]))
            {
                (valid ??= new StringBuilder(text))[i] = Replacement;
            }
        }

        return valid?.ToString() ?? text;
    }
}
