using System.Collections.Immutable;
using Dataset.Generator.Language;

namespace Dataset.Tool.Verifying;

/// <summary>The passage that a quotation which is not found was most likely copied from.</summary>
internal static class NearestPassage
{
    private const int MostWords = 25;

    // Order is compared only among the best windows, and hostile repetition must not make every window the best.
    private const int MostOrderings = 64;

    /// <summary>
    /// The window within a paragraph that shares the most words, in time linear in the document; null when less than a quarter is shared.
    /// </summary>
    public static string? To(DocumentText document, string sought)
    {
        var wanted = WordToken.Split(sought).Select(static token => token.Text).Take(MostWords).ToArray();
        if (wanted.Length == 0)
        {
            return null;
        }

        var limits = wanted.GroupBy(static word => word, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        var tokens = document.Tokens;
        var (bestShared, bestOrdered, bestAligned, bestFirst, bestLast) = (0, 0, 0, -1, -1);
        var orderings = 0;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var shared = 0;
        var first = 0;
        for (var last = 0; last < tokens.Length; last++)
        {
            if (last > 0 && document.Text.IndexOf('\n', tokens[last - 1].End, tokens[last].Start - tokens[last - 1].End) >= 0)
            {
                counts.Clear();
                (shared, first) = (0, last);
            }

            shared += Enter(tokens[last].Text);
            if (last - first + 1 > wanted.Length)
            {
                shared -= Leave(tokens[first++].Text);
            }

            if (shared < bestShared || shared == 0 || (shared == bestShared && orderings >= MostOrderings))
            {
                continue;
            }

            orderings++;
            var (ordered, aligned) = (Ordered(wanted, tokens, first, last), Aligned(wanted, tokens, first, last));
            if (shared > bestShared || (ordered, aligned, last - first).CompareTo((bestOrdered, bestAligned, bestLast - bestFirst)) > 0)
            {
                orderings = shared > bestShared ? 1 : orderings;
                (bestShared, bestOrdered, bestAligned, bestFirst, bestLast) = (shared, ordered, aligned, first, last);
            }
        }

        return bestFirst < 0 || bestShared * 4 < wanted.Length
            ? null
            : document.Text.Substring(tokens[bestFirst].Start, tokens[bestLast].End - tokens[bestFirst].Start);

        int Enter(string word)
        {
            if (!limits.TryGetValue(word, out var limit))
            {
                return 0;
            }

            counts.TryGetValue(word, out var count);
            counts[word] = count + 1;
            return count < limit ? 1 : 0;
        }

        int Leave(string word)
        {
            if (!limits.TryGetValue(word, out var limit))
            {
                return 0;
            }

            counts[word]--;
            return counts[word] < limit ? 1 : 0;
        }
    }

    /// <summary>A passage with a few of the words around it.</summary>
    public static string Around(DocumentText document, int start, int end)
    {
        var tokens = document.Tokens;
        var (first, last) = (WordToken.IndexAt(tokens, start), WordToken.IndexAt(tokens, end) - 1);
        var spare = Math.Max(0, MostWords - (last - first + 1));
        var from = Math.Max(0, first - (spare / 2));
        var to = Math.Min(tokens.Length - 1, last + (spare - (first - from)));
        to = Math.Min(to, from + MostWords - 1);
        return tokens.IsEmpty || to < from ? document.Flat.Substring(start, Math.Min(end - start, 200))
            : document.Flat.Substring(tokens[from].Start, tokens[to].End - tokens[from].Start);
    }

    /// <summary>
    /// How many words stand in their place: with one word changed, the passage and that one word further share as many in the same order.
    /// </summary>
    private static int Aligned(string[] wanted, ImmutableArray<WordToken> tokens, int first, int last)
    {
        var aligned = 0;
        for (var i = 0; i <= last - first; i++)
        {
            aligned += wanted[i] == tokens[first + i].Text ? 1 : 0;
        }

        return aligned;
    }

    /// <summary>The length of the longest common subsequence.</summary>
    private static int Ordered(string[] wanted, ImmutableArray<WordToken> tokens, int first, int last)
    {
        var row = new int[last - first + 2];
        foreach (var word in wanted)
        {
            var diagonal = 0;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = word == tokens[first + j - 1].Text ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[row.Length - 1];
    }
}
