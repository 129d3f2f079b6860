using System.Text;
using UglyToad.PdfPig.Content;

namespace Dataset.Tool.Extracting.Pdf;

/// <summary>
/// A letter and where it stands along and across the direction of its words, so that a table printed sideways reads as any.
/// </summary>
internal sealed record PlacedLetter(string Characters, double Start, double End, double Across, double Size, int Direction)
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "ſt", "st"];

    public bool IsSpace => Characters.Length == 0;

    /// <summary>Equal for a letter that is printed twice to look bold.</summary>
    public (string Value, int X, int Y) Print => (Characters, (int)Math.Round(Start * 2), (int)Math.Round(Across * 2));

    /// <summary>Null for what has no place.</summary>
    public static PlacedLetter? Of(Letter letter)
    {
        var (from, to) = (letter.StartBaseLine, letter.EndBaseLine);
        var angle = Math.Atan2(to.Y - from.Y, to.X - from.X);
        var (cosine, sine) = (Math.Cos(angle), Math.Sin(angle));
        var placed = new PlacedLetter(
            Readable(letter.Value),
            (from.X * cosine) + (from.Y * sine),
            (to.X * cosine) + (to.Y * sine),
            (from.Y * cosine) - (from.X * sine),
            letter.PointSize > 0 ? letter.PointSize : letter.BoundingBox.Height,
            (int)Math.Round(angle * 180 / Math.PI) % 360);
        return double.IsFinite(placed.Start + placed.End + placed.Across + placed.Size) ? placed : null;
    }

    /// <summary>Its characters, ligatures taken apart, without white space; U+FFFD where the font does not say which.</summary>
    private static string Readable(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Contains('\0') || !IsWellFormed(value))
        {
            return "\uFFFD";
        }

        return string.Concat(value.Where(static character => !char.IsWhiteSpace(character)).Select(static character =>
            character is >= '\uFB00' and <= '\uFB06' ? Ligatures[character - '\uFB00'] : character.ToString()));
    }

    private static bool IsWellFormed(string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}
