using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>Finds the escapes in double quotes whose characters <see cref="CharacterScan"/> refuses.</summary>
internal static class EscapeScan
{
    public static bool IsText(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (CharacterScan.IsText(value[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
                continue;
            }

            return false;
        }

        return true;
    }

    /// <summary>Reports each bad escape between the two indexes of the source text; returns whether there was one.</summary>
    public static bool Report(string text, int start, int end, LineMap lines, IssueList issues)
    {
        var found = false;
        end = Math.Min(end, text.Length);
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] != '\\')
            {
                continue;
            }

            var (codePoint, length) = Decode(text, i, end);
            if (codePoint is >= 0xD800 and < 0xDC00)
            {
                var (low, lowLength) = Decode(text, i + length, end);
                if (low is >= 0xDC00 and < 0xE000)
                {
                    i += length + lowLength - 1;
                    continue;
                }
            }

            if (codePoint > 0x10FFFF || (codePoint is >= 0 and <= 0xFFFF && !CharacterScan.IsText((char)codePoint)))
            {
                found = true;
                issues.Add(ReadingRules.NotACharacter, lines.Between(i, i + length), CharacterScan.Name((int)codePoint));
            }

            i += length - 1;
        }

        return found;
    }

    /// <summary>The code point of the escape at the index, -1 for one that is a printable character or no escape.</summary>
    private static (long CodePoint, int Length) Decode(string text, int index, int end)
    {
        if (index + 1 >= end || text[index] != '\\')
        {
            return (-1, 2);
        }

        var digits = 0;
        switch (text[index + 1])
        {
            case '0': return (0, 2);
            case 'a': return (7, 2);
            case 'b': return (8, 2);
            case 'v': return (0x0B, 2);
            case 'f': return (0x0C, 2);
            case 'e': return (0x1B, 2);
            case 'N': return (0x85, 2);
            case 'x': digits = 2; break;
            case 'u': digits = 4; break;
            case 'U': digits = 8; break;
        }

        return digits > 0
            && index + 2 + digits <= end
            && long.TryParse(text.Substring(index + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
            out var codePoint)
            ? (codePoint, 2 + digits)
            : (-1, 2);
    }
}
