using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>
/// Finds tabs used as indentation, line by line. YamlDotNet stops at the first one, says it stands at line 1, column 1, and lets
/// a tab after spaces pass as one column. Tabs that are content of a <c>|</c> or <c>&gt;</c> block stay.
/// </summary>
internal static class TabScan
{
    public static void Check(string text, int first, LineMap lines, IssueList issues)
    {
        var block = -1;
        for (var start = first; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !LineMap.IsBreak(text[end]))
            {
                end++;
            }

            var spaces = start;
            while (spaces < end && text[spaces] == ' ')
            {
                spaces++;
            }

            var isContent = block >= 0 && (spaces == end || spaces - start >= block);
            if (!isContent)
            {
                block = -1;
                var tab = TabInIndentation(text, start, end);
                if (tab >= 0)
                {
                    if (issues.Overflows())
                    {
                        return;
                    }

                    issues.Add(ReadingRules.Tab, lines.Between(tab, tab + 1));
                }
                else if (OpensBlock(text, start, end))
                {
                    // One more than the column of the key or dash the block belongs to: its content is indented at least that far.
                    block = ParentColumn(text, start, end) + 1;
                }
            }

            start = end + 1;
        }
    }

    private static int TabInIndentation(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\t')
            {
                return i;
            }

            var isDash = text[i] == '-' && i + 1 < end && text[i + 1] is ' ' or '\t';
            if (text[i] != ' ' && !isDash)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool OpensBlock(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == '#' && text[i - 1] is ' ' or '\t')
            {
                return false;
            }

            if (text[i] is not ('|' or '>') || text[i - 1] is not (' ' or '\t'))
            {
                continue;
            }

            var j = i + 1;
            while (j < end && (text[j] is '+' or '-' || char.IsDigit(text[j])))
            {
                j++;
            }

            var afterIndicators = j;
            while (j < end && text[j] is ' ' or '\t')
            {
                j++;
            }

            if (j == end || (text[j] == '#' && j > afterIndicators))
            {
                return true;
            }
        }

        return false;
    }

    private static int ParentColumn(string text, int start, int end)
    {
        var column = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '-' && i + 1 < end && text[i + 1] == ' ')
            {
                column = i - start;
            }
            else if (text[i] is '|' or '>')
            {
                return column;
            }
            else if (text[i] != ' ')
            {
                return i - start;
            }
        }

        return column;
    }
}
