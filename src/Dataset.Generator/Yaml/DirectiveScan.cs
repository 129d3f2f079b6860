using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>
/// Finds <c>%</c> lines at the head of a file. YamlDotNet skips those it does not know without an event, so that a line of the
/// record would be lost without a word.
/// </summary>
internal static class DirectiveScan
{
    public static void Check(string text, int first, LineMap lines, IssueList issues)
    {
        var i = first;
        while (i < text.Length && (LineMap.IsBreak(text[i]) || text[i] is ' ' or '\t' or '#' or '%'))
        {
            var start = i;
            while (i < text.Length && !LineMap.IsBreak(text[i]))
            {
                i++;
            }

            if (i > start && text[start] == '%')
            {
                if (issues.Overflows())
                {
                    return;
                }

                issues.Add(ReadingRules.Directive, lines.Between(start, i));
            }
            else if (HasContent(text, start, i))
            {
                return;
            }

            i++;
        }
    }

    private static bool HasContent(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return text[i] != '#';
            }
        }

        return false;
    }
}
