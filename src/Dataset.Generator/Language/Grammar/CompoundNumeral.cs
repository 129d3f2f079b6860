namespace Dataset.Generator.Language.Grammar;

/// <summary>Numerals written as one word, units before tens: dreihundertzwölf, einundzwanzig.</summary>
internal static class CompoundNumeral
{
    private const int LongestWord = 60;

    /// <summary>The number below a thousand that a word is; null for any other word.</summary>
    public static int? Read(string word, LanguageTable table)
    {
        if (word.Length > LongestWord || table.UnitsBeforeTens is not { } joiner)
        {
            return null;
        }

        foreach (var hundred in table.Scales.Where(static scale => scale.Value == 2).Select(static scale => scale.Key))
        {
            var at = word.IndexOf(hundred, StringComparison.Ordinal);
            if (at >= 0)
            {
                var head = at == 0 ? 1 : Unit(word.Substring(0, at), table);
                var tail = word.Substring(at + hundred.Length);
                tail = tail.StartsWith(joiner, StringComparison.Ordinal) ? tail.Substring(joiner.Length) : tail;
                var rest = tail.Length == 0 ? 0 : BelowHundred(tail, joiner, table);
                return head is { } hundreds && rest is { } units ? (hundreds * 100) + units : null;
            }
        }

        return BelowHundred(word, joiner, table);
    }

    private static int? BelowHundred(string word, string joiner, LanguageTable table)
    {
        if (table.Cardinals.TryGetValue(word, out var value))
        {
            return value;
        }

        for (var at = word.IndexOf(joiner, StringComparison.Ordinal); at > 0; at = word.IndexOf(joiner, at + 1, StringComparison.Ordinal))
        {
            if (Unit(word.Substring(0, at), table) is { } unit && table.Cardinals.TryGetValue(word.Substring(at + joiner.Length), out var tens) && tens >= 20 && tens % 10 == 0)
            {
                return tens + unit;
            }
        }

        return null;
    }

    private static int? Unit(string word, LanguageTable table) => table.Cardinals.TryGetValue(word, out var value) && value is > 0 and < 10 ? value : null;
}
