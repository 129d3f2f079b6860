namespace Dataset.Generator.Language.Grammar;

/// <summary>Numerals written as one word, units before tens: dreihundertzwölf, zweitausenddreihunderteinundzwanzig.</summary>
internal static class CompoundNumeral
{
    private const int LongestWord = 60;

    /// <summary>The number below a million that a word is; null for any other word.</summary>
    public static int? Read(string word, LanguageTable table) =>
        word.Length > LongestWord || table.UnitsBeforeTens is not { } joiner || table.ArticleNumbers.ContainsKey(word)
            ? null
            : BelowMillion(word, joiner, table);

    private static int? BelowMillion(string word, string joiner, LanguageTable table)
    {
        if (SplitAt(word, table.ThousandWords) is not { } parts)
        {
            return BelowThousand(word, joiner, table, mostHundreds: 19);
        }

        var thousands = parts.Head.Length == 0 ? 1 : BelowThousand(parts.Head, joiner, table, mostHundreds: 9);
        var rest = parts.Tail.Length == 0 ? 0 : BelowThousand(WithoutJoiner(parts.Tail, joiner), joiner, table, mostHundreds: 9);
        return thousands is > 0 && rest is { } units && (units > 0 || parts.Tail.Length == 0) ? (thousands.Value * 1000) + units : null;
    }

    /// <param name="mostHundreds">19 where "neunzehnhundert" may be, 9 beside thousands.</param>
    private static int? BelowThousand(string word, string joiner, LanguageTable table, int mostHundreds)
    {
        if (SplitAt(word, table.HundredWords) is not { } parts)
        {
            return BelowHundred(word, joiner, table);
        }

        var hundreds = parts.Head.Length == 0 ? 1 : Simple(parts.Head, table);
        var rest = parts.Tail.Length == 0 ? 0 : BelowHundred(WithoutJoiner(parts.Tail, joiner), joiner, table);
        return hundreds > 0 && hundreds <= mostHundreds && hundreds != 10 && rest is { } units && (units > 0 || parts.Tail.Length == 0)
            ? (hundreds.Value * 100) + units
            : null;
    }

    private static int? BelowHundred(string word, string joiner, LanguageTable table)
    {
        if (Simple(word, table) is { } simple)
        {
            return simple;
        }

        for (var at = word.IndexOf(joiner, StringComparison.Ordinal); at > 0; at = word.IndexOf(joiner, at + 1, StringComparison.Ordinal))
        {
            if (Simple(word.Substring(0, at), table) is > 0 and < 10 and var unit
                && Simple(word.Substring(at + joiner.Length), table) is >= 20 and var tens && tens % 10 == 0)
            {
                return tens + unit;
            }
        }

        return null;
    }

    /// <summary>A word with a number of its own below a hundred, in a compound as alone.</summary>
    private static int? Simple(string word, LanguageTable table) =>
        (table.Cardinals.TryGetValue(word, out var value) || table.ArticleNumbers.TryGetValue(word, out value)) && value < 100
            ? value
            : null;

    private static (string Head, string Tail)? SplitAt(string word, string[] parts)
    {
        foreach (var part in parts)
        {
            if (word.IndexOf(part, StringComparison.Ordinal) is >= 0 and var at)
            {
                return (word.Substring(0, at), word.Substring(at + part.Length));
            }
        }

        return null;
    }

    private static string WithoutJoiner(string word, string joiner) =>
        word.StartsWith(joiner, StringComparison.Ordinal) ? word.Substring(joiner.Length) : word;
}
