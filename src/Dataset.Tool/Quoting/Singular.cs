using Dataset.Generator.Language.Grammar;

namespace Dataset.Tool.Quoting;

/// <summary>The singular of an English noun in the plural.</summary>
internal static class Singular
{
    /// <summary>Of a word in lower case; null for one that is not understood as a plural.</summary>
    public static string? Find(string word)
    {
        if (LanguageTable.English.Plurals.FirstOrDefault(one => one.Value == word).Key is { } known)
        {
            return known;
        }

        if (word.EndsWith("men", StringComparison.Ordinal) && EnglishPlural.Of(word[..^3] + "man") == word)
        {
            return word[..^3] + "man";
        }

        if (word.Length < 4 || word[^1] != 's' || word.EndsWith("ss", StringComparison.Ordinal)
            || word.EndsWith("ous", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal))
        {
            return null;
        }

        string[] candidates = word.EndsWith("ies", StringComparison.Ordinal) ? [word[..^3] + "y", word[..^1]]
            : IsEndOfE(word) ? [word[..^1]]
            : word.EndsWith("es", StringComparison.Ordinal) ? [word[..^2], word[..^1]]
            : [word[..^1]];
        return candidates.FirstOrDefault(one => EnglishPlural.Of(one) == word);
    }

    /// <summary>"nurses", "houses" and "cases" have an "e" of their own; "campuses" and "boxes" have none.</summary>
    private static bool IsEndOfE(string word) => word.EndsWith("ses", StringComparison.Ordinal)
        && !word.EndsWith("sses", StringComparison.Ordinal)
        && (!word.EndsWith("uses", StringComparison.Ordinal) || word.EndsWith("ouses", StringComparison.Ordinal)
        || word.EndsWith("auses", StringComparison.Ordinal));
}
