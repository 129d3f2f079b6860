using System.Globalization;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Language;

/// <summary>One number as a record writes it: <c>7,000</c>, <c>0.10</c>, <c>−3</c>, <c>1.5 million</c>.</summary>
internal static class NumberWords
{
    private const int MostDecimals = 28;

    public static Number? Parse(string text, out string? problem)
    {
        var space = text.IndexOf(' ');
        var digits = space < 0 ? text : text.Substring(0, space);
        var power = 0;
        if (space >= 0 && !NumberNames.Powers.TryGetValue(text.Substring(space + 1), out power))
        {
            problem = OfTail(text, text.Substring(space + 1));
            return null;
        }

        var isNegative = digits.Length > 1 && digits[0] is '-' or '−';
        var plain = isNegative ? digits.Substring(1) : digits;
        problem = OfSpelling(plain, text);
        if (problem is not null)
        {
            return null;
        }

        if (isNegative && plain.All(static c => c is '0' or '.' or ','))
        {
            problem = $"Zero has no sign: write '{plain}'.";
            return null;
        }

        var point = plain.IndexOf('.');
        var decimals = point < 0 ? 0 : plain.Length - point - 1;
        if (Mantissa(plain) is not { } mantissa || Scaled(mantissa, power - decimals, isNegative) is not { } value)
        {
            problem = $"'{Clip(text)}' has more digits than a decimal can hold (28): write fewer, or a scale word such as 'million'.";
            return null;
        }

        // 7.0 million is printed to the hundred thousand, and 20 million to the million.
        return new Number(value, power == 0 ? LastDigit.UnitOf(value) : Scaled(1, power - decimals, isNegative: false)!.Value, decimals == 0
            && power == 0);
    }

    /// <summary>Whether a word multiplies the number before it, so that dropping it would change the value: 20 bn is not 20.</summary>
    public static bool IsScale(string word) => Scale(word) is not null || NumberNames.Scales.ContainsKey(word.ToLowerInvariant());

    /// <summary>A number as a record would write it.</summary>
    public static string Format(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static decimal? Mantissa(string plain)
    {
        var mantissa = 0m;
        foreach (var c in plain)
        {
            if (c is ',' or '.')
            {
                continue;
            }

            // decimal.Parse rounds what does not fit: 1E-30 would become 0 without a word.
            if (mantissa > (decimal.MaxValue - (c - '0')) / 10)
            {
                return null;
            }

            mantissa = (mantissa * 10) + (c - '0');
        }

        return mantissa;
    }

    private static decimal? Scaled(decimal mantissa, int exponent, bool isNegative)
    {
        if (exponent < -MostDecimals)
        {
            return null;
        }

        for (; exponent > 0; exponent--)
        {
            if (mantissa > decimal.MaxValue / 10)
            {
                return null;
            }

            mantissa *= 10;
        }

        var bits = decimal.GetBits(mantissa);
        return new decimal(bits[0], bits[1], bits[2], isNegative, (byte)-exponent);
    }

    private static string? OfSpelling(string plain, string text)
    {
        if (plain.Length == 0 || !plain.All(static c => c is (>= '0' and <= '9') or ',' or '.'))
        {
            return OfForeign(plain, text);
        }

        var point = plain.IndexOf('.');
        var whole = point < 0 ? plain : plain.Substring(0, point);
        if (point >= 0 && plain.IndexOfAny([',', '.'], point + 1) >= 0)
        {
            return $"In '{Clip(text)}' the point is read as the start of the decimals, and nothing but digits may follow it. A comma "
                + $"groups thousands: write '{European(plain)}'.";
        }

        if (point == 0 || point == plain.Length - 1)
        {
            return $"'{Clip(text)}' lacks a digit beside its point: write '{(point == 0 ? "0" + plain : plain.TrimEnd('.'))}'.";
        }

        var groups = whole.Split(',');
        if (groups.Length > 1 && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(static group => group.Length != 3)))
        {
            var all = whole.Replace(",", string.Empty);
            return all.Length == 0
                ? $"'{Clip(text)}' holds no number: write digits, as in 7,000."
                : $"In '{Clip(text)}' a comma must have one to three digits before it and three after it: write '{Grouped(all)}' if the "
                + $"digits are complete, or a point where decimals start.";
        }

        if (whole.Length > 1 && whole[0] == '0')
        {
            var trimmed = whole.Replace(",", string.Empty).TrimStart('0');
            return $"'{Clip(text)}' starts with a zero, which means nothing here: write "
                + $"'{(trimmed.Length == 0 ? "0" : Grouped(trimmed))}{(point < 0 ? string.Empty : Clip(plain.Substring(point)))}'.";
        }

        return null;
    }

    private static string OfForeign(string plain, string text)
    {
        var shown = Clip(text);
        var digits = new string(plain.Where(static c => c is >= '0' and <= '9').ToArray());
        if (plain.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return $"'{shown}' is hexadecimal: write the number in decimal digits.";
        }

        if (digits.Length > 0 && plain.All(static c => c is (>= '0' and <= '9') or '_' or '\'' or '’'))
        {
            return $"In '{shown}' thousands are not grouped with commas: write '{Grouped(digits)}'.";
        }

        if (plain.IndexOf(':') >= 0)
        {
            return $"'{shown}' is a time of day or a ratio, not a number: write a number such as 7,000.";
        }

        if (digits.Length > 0 && plain.All(static c => c is (>= '0' and <= '9') or '.' or '+' or '-' or 'e' or 'E')
            && plain.IndexOfAny(['e', 'E']) > 0)
        {
            return $"'{shown}' has an exponent: write all its digits, as in 100,000; where the document prints a power of ten, write the "
                + $"number before it and declare the unit with 'scale: "
                + $"1{plain.Substring(plain.IndexOfAny(['e', 'E'])).ToLowerInvariant().Replace("+", string.Empty)}'.";
        }

        if (plain.IndexOf('/') >= 0)
        {
            return $"'{shown}' is not a fraction of two whole numbers: write one such as 2/3, with no sign and no 0 below, or decimals.";
        }

        if (plain.Length > 1 && plain[0] is '+' && char.IsDigit(plain[1]))
        {
            return $"'{shown}' has a plus sign: write '{Clip(plain.Substring(1))}'.";
        }

        if (plain.Length > 1 && plain[0] is '–' or '—')
        {
            return $"'{shown}' begins with a dash: write a minus, '-{Clip(plain.Substring(1))}'.";
        }

        return $"'{shown}' is not a number: write digits, as in 7,000, 0.10 or 1.5 million.";
    }

    private static string OfTail(string text, string tail)
    {
        var shown = Clip(text);
        if (text.All(static c => c is (>= '0' and <= '9') or ' '))
        {
            return $"In '{shown}' thousands are not grouped with commas: write '{Grouped(text.Replace(" ", string.Empty))}'.";
        }

        if (text.StartsWith("minus ", StringComparison.Ordinal))
        {
            return $"'{shown}' has its sign in words: write '-{tail}'.";
        }

        var meant = Scale(tail);
        return meant is null
            ? $"'{Clip(tail)}' in '{shown}' is not part of a value: write a number, with 'thousand', 'million', 'billion' or 'trillion' "
            + $"after it where the document does."
            : $"'{Clip(tail)}' in '{shown}' is not a scale word: write '{Clip(text.Substring(0, text.Length - tail.Length))}{meant}'.";
    }

    private static string? Scale(string written)
    {
        var word = written.ToLowerInvariant();
        return word switch
        {
            "k" or "thousands" => "thousand",
            "m" or "mn" or "mln" or "millions" => "million",
            "b" or "bn" or "bln" or "billions" => "billion",
            "t" or "tn" or "trn" or "trillions" => "trillion",
            _ => NumberNames.Powers.ContainsKey(word) ? word : null,
        };
    }

    private static string European(string plain)
    {
        var comma = plain.LastIndexOf(',');
        var cut = comma > plain.LastIndexOf('.') ? comma : plain.Length;
        var whole = new string(plain.Substring(0, cut).Where(char.IsDigit).ToArray()).TrimStart('0');
        var rest = cut == plain.Length ? string.Empty : "." + plain.Substring(cut + 1);
        return Clip((whole.Length == 0 ? "0" : Grouped(whole)) + rest);
    }

    private static string Grouped(string digits)
    {
        if (digits.Length > 40)
        {
            return Clip(digits);
        }

        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, ",");
        }

        return digits;
    }

    private static string Clip(string text) => QuotedText.Clip(text, 40);
}
