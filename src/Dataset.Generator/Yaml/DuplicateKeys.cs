using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>Reports the keys that stand twice in a mapping and keeps the first of each.</summary>
internal static class DuplicateKeys
{
    private const int Few = 16;

    public static Entry[] Remove(IReadOnlyList<Entry> entries, IssueList issues)
    {
        var all = entries.ToArray();
        bool[]? repeated = null;
        if (all.Length <= Few)
        {
            for (var i = 1; i < all.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (all[i].Key.Text == all[j].Key.Text)
                    {
                        Report(all, j, i, ref repeated, issues);
                        break;
                    }
                }
            }
        }
        else
        {
            // Sorted, not hashed: string hashes are not random on every runtime a compiler runs on, and keys that collide would
            // make a file of four megabytes take hours.
            var order = new int[all.Length];
            for (var i = 0; i < order.Length; i++)
            {
                order[i] = i;
            }

            Array.Sort(order, (left, right) =>
            {
                var byText = string.CompareOrdinal(all[left].Key.Text, all[right].Key.Text);
                return byText != 0 ? byText : left.CompareTo(right);
            });

            var first = 0;
            for (var i = 1; i < order.Length; i++)
            {
                if (all[order[i]].Key.Text == all[order[first]].Key.Text)
                {
                    Report(all, order[first], order[i], ref repeated, issues);
                }
                else
                {
                    first = i;
                }
            }
        }

        return repeated is null ? all : all.Where((_, i) => !repeated[i]).ToArray();
    }

    private static void Report(Entry[] all, int first, int second, ref bool[]? repeated, IssueList issues)
    {
        repeated ??= new bool[all.Length];
        repeated[second] = true;
        var line = (all[first].Key.Span.Line + 1).ToString(CultureInfo.InvariantCulture);
        issues.Add(ReadingRules.DuplicateKey, all[second].Key.Span, all[second].Key.Text, line);
    }
}
