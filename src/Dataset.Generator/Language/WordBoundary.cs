using System.Globalization;

namespace Dataset.Generator.Language;

/// <summary>Where a quotation may start and end without cutting a word or a number.</summary>
internal static class WordBoundary
{
    public static bool IsWordChar(char c) => c <= '\u007F' ? IsAsciiWordChar(c) :
        char.IsLetter(c) || char.IsNumber(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark;

    /// <summary>A letter or digit of nearly every text: most characters are known by this alone.</summary>
    public static bool IsAsciiWordChar(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Whether no word runs across the gap before <paramref name="index"/>.</summary>
    public static bool IsAt(string text, int index)
    {
        if (index <= 0 || index >= text.Length)
        {
            return true;
        }

        var (before, after) = (text[index - 1], text[index]);
        if ((IsWordChar(before) && IsWordChar(after)) || char.IsSurrogatePair(before, after))
        {
            return false;
        }

        // "7,000" stands inside "137,000" but so does "000", and "66" begins "66,463": a comma or point between digits is no end.
        if ((IsJoin(before) && index >= 2 && Joins(text[index - 2], before, after))
            || (IsJoin(after) && index + 1 < text.Length && Joins(before, after, text[index + 1])))
        {
            return false;
        }

        // The minus belongs to its number.
        return !(before is '-' or '−' && char.IsDigit(after)
            && (index == 1 || char.IsWhiteSpace(text[index - 2]) || text[index - 2] == '('));
    }

    private static bool IsJoin(char c) => c is ',' or '.' || IsApostrophe(c);

    private static bool Joins(char before, char join, char after) => IsApostrophe(join)
        ? char.IsLetter(before) && char.IsLetter(after)
        : char.IsDigit(before) && char.IsDigit(after);
}
