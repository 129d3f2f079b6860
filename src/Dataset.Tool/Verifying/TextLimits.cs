using System.Globalization;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>
/// How long the text of a document may be. What is held of a text while it is read grows with its words and its numbers, so that a file of
/// nothing but short ones is refused at fewer bytes.
/// </summary>
internal static class TextLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int Bytes = RegularFile.MostBytes;

    /// <summary>More than 64 MB of any language's prose have.</summary>
    public const int Words = 14_000_000;

    /// <summary>A table of a million rows has as many, and is no document.</summary>
    public const int Numbers = 3_000_000;

    /// <summary>How much too much a text has and what is read at most; null where it has not.</summary>
    public static (string Actual, string Most)? Excess(ReadOnlySpan<byte> text)
    {
        var (words, numbers) = (0, 0);
        var (isIn, isInNumber) = (false, false);
        foreach (var one in text)
        {
            var isDigit = one is >= (byte)'0' and <= (byte)'9';
            numbers += isDigit && !isInNumber ? 1 : 0;
            words += one > ' ' && !isIn ? 1 : 0;
            (isIn, isInNumber) = (one > ' ', isDigit);
        }

        return numbers > Numbers ? (Count(numbers) + " numbers", Count(Numbers))
            : words > Words ? (Count(words) + " words", Count(Words))
            : null;
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
