namespace Dataset.Generator.Binding;

/// <summary>The known word that a mistyped one was meant to be.</summary>
internal static class NearestWord
{
    // Distance is quadratic in the length of the words, and a key may be as long as the file.
    private const int LongestCompared = 64;

    /// <summary>The candidate with the fewest edits, the first in ordinal order among equals; null without candidates.</summary>
    public static string? Among(string word, IEnumerable<string> candidates)
    {
        var wanted = Clip(word);
        string? best = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates.OrderBy(static name => name, StringComparer.Ordinal))
        {
            var edits = Edits(wanted, Clip(candidate));
            if (edits < fewest)
            {
                (best, fewest) = (candidate, edits);
            }
        }

        return best;
    }

    private static string Clip(string word) => (word.Length <= LongestCompared ? word : word.Substring(0, LongestCompared)).ToLowerInvariant();

    private static int Edits(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
