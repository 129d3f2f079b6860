using System.Text.RegularExpressions;

namespace Dataset.Tool.Factchecking.Prose;

/// <summary>Reads a plain text: everything is prose but the numbers of a list and <c>[dataset: …]</c>.</summary>
internal static class PlainProse
{
    /// <summary>A pin, or the label of an item at the beginning of a line: "1. ", "2) ", "(3) ".</summary>
    private static readonly Regex Aside = new(
        @"\[(?<pin>dataset:[^\]\r\n]*)\]|(?<=^[ \t]*)(?:\d{1,2}[.)]|\(\d{1,2}\))(?=[ \t]+\S)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant);

    public static void Read(ProseBuilder builder)
    {
        var at = 0;
        foreach (Match match in Aside.Matches(builder.File))
        {
            builder.Copy(at, match.Index);
            at = match.Index + match.Length;
            if (match.Groups["pin"] is { Success: true } pin)
            {
                builder.Comment(pin.Value, match.Index, at);
            }
        }

        builder.Copy(at, builder.File.Length);
    }
}
