#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Diagnostics;
#endif

/// <summary>"Did you mean": the candidate that a slip of the fingers turns into the word.</summary>
internal static class Suggestion
{
    // A longer word is no key or name, and the table grows with the square.
    private const int LongestWord = 128;

    /// <summary>The nearest candidate as the end of a sentence; empty when none is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $" (did you mean '{nearest}'?)" : string.Empty;

    /// <summary>
    /// The nearest candidate by Damerau-Levenshtein distance, at most a third of the longer word; of two as near, the first in
    /// ordinal order, so that a message does not depend on the order of a file. Null when none is near.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        var best = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (candidate.Length is 0 or > LongestWord || candidate == word)
            {
                continue;
            }

            var longer = Math.Max(word.Length, candidate.Length);
            var bound = Math.Min(best, longer == 1 ? 0 : Math.Max(1, longer / 3));
            var distance = Distance(word, candidate, bound);
            if (distance < best || (distance == best && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, best) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The distance, or <see cref="int.MaxValue"/> beyond the bound. Neighbours that swapped places count once.</summary>
    private static int Distance(string left, string right, int bound)
    {
        if (Math.Abs(left.Length - right.Length) > bound)
        {
            return int.MaxValue;
        }

        var (before, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }

                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > bound)
            {
                return int.MaxValue;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length] <= bound ? previous[right.Length] : int.MaxValue;
    }
}
