using Dataset.Generator.Language.Grammar;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>
/// The words that tell what a text is about: no articles, prepositions and the like, and no units of time. Two words count as one when they
/// begin with the same six letters: immigrants and immigration.
/// </summary>
internal sealed class TitleWords
{
    private const int Letters = 6;

    /// <summary>Longer words of a language's neutral ones may tell what is counted: additional, federal.</summary>
    private const int MostLettersOfNeutral = 5;

    private readonly HashSet<string> _stems;

    private TitleWords(HashSet<string> stems) => _stems = stems;

    public static TitleWords Of(string text, LanguageTable table)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Lexer.Scan(text, table))
        {
            if (token.IsWord && token.Text.Length > 1 && !IsNeutral(token.Text, table) && !table.TimeUnits.ContainsKey(token.Text)
                && table.PercentWords.MatchAt([token], 0, out _) == 0)
            {
                stems.Add(StemOf(token.Text));
            }
        }

        return new(stems);
    }

    /// <summary>Without these words, in whatever form.</summary>
    public TitleWords Without(IEnumerable<string> words)
    {
        var rest = new HashSet<string>(_stems, StringComparer.Ordinal);
        rest.ExceptWith(words.Select(StemOf));
        return new(rest);
    }

    /// <summary>How many words two texts have in common.</summary>
    public int CountShared(TitleWords other) => _stems.Count(other._stems.Contains);

    private static bool IsNeutral(string word, LanguageTable table) => word.Length <= MostLettersOfNeutral && table.IsNeutral(word);

    /// <summary>The letters by which two words count as one.</summary>
    public static string StemOf(string word)
    {
        var stem = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
        stem = stem.Length > 3 && stem[^1] == 's' && stem[^2] != 's' ? stem[..^1] : stem;
        return stem.Length > Letters ? stem[..Letters] : stem;
    }
}
