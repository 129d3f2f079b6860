using System.Text;

namespace Dataset.PublicApi;

/// <summary>Two texts line by line: what only the first has, what only the second has, and three lines around each.</summary>
internal static class LineDifference
{
    private const int Around = 3;

    public static string Of(string before, string after)
    {
        var (a, b) = (Lines(before), Lines(after));
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<(char Mark, string Text)>();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                lines.Add((' ', a[i]));
                (i, j) = (i + 1, j + 1);
            }
            else if (i < a.Length && (j == b.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add(('-', a[i++]));
            }
            else
            {
                lines.Add(('+', b[j++]));
            }
        }

        return Near(lines);
    }

    private static string Near(List<(char Mark, string Text)> lines)
    {
        var text = new StringBuilder();
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var (from, to) = (Math.Max(0, i - Around), Math.Min(lines.Count - 1, i + Around));
            if (!Enumerable.Range(from, to - from + 1).Any(near => lines[near].Mark != ' '))
            {
                continue;
            }

            if (last >= 0)
            {
                text.Append(last == i - 1 ? "\n" : "\n  …\n");
            }

            text.Append(lines[i].Mark).Append(' ').Append(lines[i].Text);
            last = i;
        }

        return text.ToString();
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
