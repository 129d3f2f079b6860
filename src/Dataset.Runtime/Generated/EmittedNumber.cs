using System.Globalization;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>
/// Numbers as the generator writes them into a text: digits, with a minus before and a point between them where there is one.
/// </summary>
// Without a culture as far as they go: the first one that a process asks for loads the library of all of them, which takes a quarter of
// the time of the first look-up. Nor with Utf8Parser, which a trimmed app would keep for this alone.
internal static class EmittedNumber
{
    private const int DigitsOfLong = 18;

    /// <summary>A whole number that is not negative.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static int Whole(ReadOnlySpan<byte> text)
    {
        var number = 0L;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit((char)letter) || number > int.MaxValue)
            {
                throw Damaged(text);
            }

            number = (number * 10) + (letter - '0');
        }

        return text.IsEmpty || number > int.MaxValue ? throw Damaged(text) : (int)number;
    }

    /// <summary>A number with the decimals that it is written with.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static decimal Decimal(ReadOnlySpan<byte> text)
    {
        var isNegative = text is [(byte)'-', ..];
        var digits = isNegative ? text[1..] : text;
        if (digits.Length > DigitsOfLong)
        {
            return decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : throw Damaged(text);
        }

        var (whole, point) = (0L, -1);
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == '.' && point < 0)
            {
                point = i;
            }
            else if (char.IsAsciiDigit((char)digits[i]))
            {
                whole = (whole * 10) + (digits[i] - '0');
            }
            else
            {
                throw Damaged(text);
            }
        }

        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return digits.Length == (point < 0 ? 0 : 1)
            ? throw Damaged(text)
            : new((int)whole, (int)(whole >> 32), 0, isNegative && whole > 0, (byte)decimals);
    }

    private static FormatException Damaged(ReadOnlySpan<byte> text) =>
        new($"'{Encoding.UTF8.GetString(text)}' is not a number: the text of the series is damaged.");
}
