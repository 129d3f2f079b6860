using System.Text.RegularExpressions;

namespace Dataset.Tool.Explaining;

/// <summary>Markdown as plain lines for a terminal: headings stand alone, code is indented, marks are gone.</summary>
internal static class PlainMarkdown
{
    private static readonly Regex Link = new(@"\[([^\]]+)\]\([^)]*\)", RegexOptions.NonBacktracking);

    public static IEnumerable<string> Lines(string markdown)
    {
        var isCode = false;
        foreach (var line in markdown.TrimEnd().Split('\n').Select(static line => line.TrimEnd('\r')))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }

            yield return isCode ? ("    " + line).TrimEnd()
                : line.StartsWith('#') ? line.TrimStart('#').TrimStart().ToUpperInvariant()
                : Link.Replace(line, "$1").Replace("**", string.Empty, StringComparison.Ordinal)
                    .Replace("`", string.Empty, StringComparison.Ordinal);
        }
    }
}
