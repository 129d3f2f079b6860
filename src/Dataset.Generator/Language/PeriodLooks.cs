using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Language;

/// <summary>
/// Tells a misspelt date from plain words. "Jan 2025" kept as an unresolved period would sort last and never be compared with
/// <c>2025-01</c>.
/// </summary>
internal static class PeriodLooks
{
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "of", "to", "the", "and", "in", "on", "from", "since", "until", "through", "year", "month", "quarter", "t", "z",
    };

    /// <summary>Whether the text is made of numbers, months and small words alone.</summary>
    public static bool LikeDates(string text)
    {
        var words = Words(text);
        var isQuarter = words.Contains("quarter");
        return words.Any(static word => word.Any(char.IsDigit))
            && words.All(word => IsPart(word) || (isQuarter && word is "first" or "second" or "third" or "fourth"));
    }

    private static bool IsPart(string word) =>
        char.IsDigit(word[0]) || Links.Contains(word) || LanguageTable.English.Months.ContainsKey(word)
            || (word[0] is 'q' or 'p' && word.Length > 1 && char.IsDigit(word[1]));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text.Substring(start, i - start).ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
