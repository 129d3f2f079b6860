using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>Validates every character of a file before YAML is read.</summary>
internal static class CharacterScan
{
    public static void Check(string text, int first, LineMap lines, IssueList issues, out bool hasTab)
    {
        hasTab = false;
        var undecoded = 0;
        var firstUndecoded = -1;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if ((c >= ' ' && c < '\u007F') || c == '\n' || c == '\r' || (c >= '\u00A0' && c < '\u2028'))
            {
                continue;
            }

            if (c == '\t')
            {
                hasTab = true;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (c == '\uFFFD')
            {
                firstUndecoded = undecoded++ == 0 ? i : firstUndecoded;
            }
            else if (LineMap.IsBreak(c) || !IsText(c))
            {
                if (issues.Overflows())
                {
                    break;
                }

                Report(c, lines.Character(i), issues);
            }
        }

        if (undecoded > 0)
        {
            issues.Add(
                ReadingRules.NotUtf8,
                lines.Character(firstUndecoded),
                undecoded.ToString(CultureInfo.InvariantCulture),
                undecoded == 1 ? "place" : "places");
        }
    }

    private static void Report(char c, YamlSpan span, IssueList issues)
    {
        if (LineMap.IsBreak(c))
        {
            issues.Add(ReadingRules.OddLineBreak, span, Name(c), c == '\u0085' ? "\\N" : c == '\u2028' ? "\\L" : "\\P");
        }
        else
        {
            issues.Add(ReadingRules.NotACharacter, span, Name(c));
        }
    }

    /// <summary>
    /// Whether a text may contain the unit: no control but tab, LF and CR, no half of a pair, nothing that XML comments cannot contain.
    /// </summary>
    public static bool IsText(char c) =>
        c >= ' '
            ? c < '\u007F' || c == '\u0085' || (c >= '\u00A0' && c < '\uFFFE' && !char.IsSurrogate(c))
            : c is '\t' or '\n' or '\r';

    public static string Name(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
