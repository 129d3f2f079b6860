namespace Dataset.Generator.Language.Grammar;

/// <summary>How digits are grouped.</summary>
internal enum Grouping
{
    None,
    Separator,
    Spaces,
    Apostrophes,
}

/// <summary>A number in digits as it is printed.</summary>
/// <param name="Value">The number; null when a decimal cannot hold it.</param>
/// <param name="Decimals">How many digits stand after the point: they are printed precision.</param>
/// <param name="Length">How many digits stand before the point.</param>
/// <param name="Digits">The digits without their grouping, with a point.</param>
internal sealed record NumberLiteral(decimal? Value, int Decimals, int Length, string Digits, Grouping Grouping)
{
    public bool IsPlainInteger => Decimals == 0 && Grouping == Grouping.None;

    /// <summary>Whether it can be a year: four digits, not grouped.</summary>
    public bool IsYear => IsPlainInteger && Length == 4 && Value is >= 1500 and <= 2150;

    public static NumberLiteral Parse(string digits, Grouping grouping)
    {
        var point = digits.IndexOf('.');
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return new(ToDecimal(digits, decimals), decimals, point < 0 ? digits.Length : point, digits, grouping);
    }

    private static decimal? ToDecimal(string digits, int decimals)
    {
        if (decimals > 28)
        {
            return null;
        }

        var mantissa = 0m;
        foreach (var c in digits)
        {
            if (c == '.')
            {
                continue;
            }

            // decimal.Parse rounds what does not fit.
            if (mantissa > (decimal.MaxValue - (c - '0')) / 10)
            {
                return null;
            }

            mantissa = (mantissa * 10) + (c - '0');
        }

        var bits = decimal.GetBits(mantissa);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, (byte)decimals);
    }
}
