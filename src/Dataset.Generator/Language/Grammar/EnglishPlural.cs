namespace Dataset.Generator.Language.Grammar;

/// <summary>The plural of an English noun, where a record does not give it.</summary>
internal static class EnglishPlural
{
    /// <summary>Of several words the last is made plural.</summary>
    public static string Of(string noun)
    {
        var space = noun.LastIndexOf(' ');
        var (head, word) = (noun.Substring(0, space + 1), noun.Substring(space + 1));
        return head + One(word);
    }

    private static string One(string word)
    {
        if (word.Length < 2)
        {
            return word;
        }

        if (LanguageTable.English.Plurals.TryGetValue(word, out var known))
        {
            return known;
        }

        if (word.EndsWith("man", StringComparison.Ordinal) && word is not ("human" or "german" or "roman"))
        {
            return word.Substring(0, word.Length - 3) + "men";
        }

        var last = word[word.Length - 1];
        return last == 'y' && "aeiou".IndexOf(word[word.Length - 2]) < 0 ? word.Substring(0, word.Length - 1) + "ies"
            : last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)
            ? word + "es"
            : word + "s";
    }
}
