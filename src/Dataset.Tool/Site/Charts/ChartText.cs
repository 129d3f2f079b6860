using System.Globalization;
using System.Text;

namespace Dataset.Tool.Site.Charts;

/// <summary>Words and numbers as a drawing takes them.</summary>
internal static class ChartText
{
    /// <summary>The size of all text, in pixels: the drawing is not scaled below its own size.</summary>
    public const int Size = 12;

    // No font is measured: the width would differ from machine to machine. Wide enough for the digits of any font of the system.
    private const double WidthOfLetter = 6.9;
    private const double WidthOfWideLetter = 12.5;
    private const int FirstWideLetter = 0x1100;

    /// <summary>A coordinate: a tenth of a pixel is the smallest that is seen.</summary>
    public static string Px(double value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Words on one line, cut at a letter as readers see it. What XML cannot have is left out, and what would turn the direction of the
    /// words that follow.
    /// </summary>
    public static string Clip(string? text, int longest)
    {
        var kept = new StringBuilder();
        var count = 0;
        var letters = StringInfo.GetTextElementEnumerator(Start(text, longest));
        while (letters.MoveNext())
        {
            var letter = Printable(letters.GetTextElement());
            if (letter.Length == 0)
            {
                continue;
            }

            if (++count > longest)
            {
                return kept.ToString().TrimEnd() + "…";
            }

            kept.Append(letter);
        }

        return kept.ToString().Trim();
    }

    /// <summary>"1 floor", "1,200 floors".</summary>
    public static string Count(int count, string noun)
    {
        var at = noun.IndexOf(" with", StringComparison.Ordinal);
        var plural = at < 0 ? noun + "s" : noun.Insert(at, "s");
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? noun : plural)}");
    }

    /// <summary>Words on lines of a column, each line cut at its width.</summary>
    public static IReadOnlyList<string> Wrap(string text, int letters, int lines)
    {
        var wrapped = new List<string> { string.Empty };
        foreach (var word in Clip(text, letters * lines).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var line = wrapped[^1].Length == 0 ? word : $"{wrapped[^1]} {word}";
            if (line.Length <= letters || wrapped[^1].Length == 0)
            {
                wrapped[^1] = line;
            }
            else
            {
                wrapped.Add(word);
            }
        }

        return wrapped.Count <= lines
            ? [.. wrapped.Select(line => Clip(line, letters))]
            :
            [
                .. wrapped.Take(lines - 1).Select(line => Clip(line, letters)),
                Clip(string.Join(' ', wrapped.Skip(lines - 1)), letters - 1),
            ];
    }

    /// <summary>At most how wide words are, in pixels.</summary>
    public static double Width(string text) => text.EnumerateRunes().Sum(static rune =>
        rune.Value >= FirstWideLetter && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.OtherSymbol
            ? WidthOfWideLetter : WidthOfLetter);

    /// <summary>Enough of a text for so many letters: a hostile one is not read to its end.</summary>
    private static string Start(string? text, int longest) =>
        text is null ? string.Empty : text.Length <= longest * 16 ? text : text[..(longest * 16)];

    private static string Printable(string letter)
    {
        var kept = new StringBuilder(letter.Length);
        foreach (var rune in letter.EnumerateRunes())
        {
            // A half of a pair of surrogates is read as the replacement character.
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                kept.Append(kept.Length == 0 ? " " : string.Empty);
            }
            else if (!IsDirection(rune.Value) && rune.Value is not (0xFFFE or 0xFFFF))
            {
                kept.Append(rune);
            }
        }

        // Accents without end are one letter.
        return kept.Length > 16 ? string.Empty : kept.ToString();
    }

    private static bool IsDirection(int value) =>
        value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;
}
