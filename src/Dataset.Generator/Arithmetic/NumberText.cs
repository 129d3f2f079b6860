using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dataset.Generator.Arithmetic;

/// <summary>Numbers as an explanation prints them: grouped, invariant, and no more digits than a reader needs.</summary>
internal static class NumberText
{
    private const int MostDecimals = 20;

    /// <summary>Two decimals; three below 1; below that the first digit that is not 0. Trailing zeros are cut.</summary>
    public static string Of(Rational value) => WithDecimals(value, EnoughDecimals(value));

    /// <summary>As many decimals as it takes for unequal numbers to look unequal.</summary>
    public static int DecimalsApart(Rational first, Rational second)
    {
        var decimals = Math.Max(EnoughDecimals(first), EnoughDecimals(second));
        while (first != second && decimals < MostDecimals && WithDecimals(first, decimals) == WithDecimals(second, decimals))
        {
            decimals++;
        }

        return decimals;
    }

    public static int EnoughDecimals(Rational value)
    {
        var size = Rational.Abs(value);
        if (size.Sign == 0 || size >= Rational.One)
        {
            return 2;
        }

        var decimals = 3;
        var half = new Rational(BigInteger.One, new BigInteger(2000));
        while (size < half && decimals < MostDecimals)
        {
            decimals++;
            half /= 10;
        }

        return decimals;
    }

    public static string WithDecimals(Rational value, int decimals)
    {
        var scale = BigInteger.Pow(10, decimals);
        var size = Rational.Abs(value) * new Rational(scale, BigInteger.One);
        var scaled = Rational.Floor(size + new Rational(BigInteger.One, new BigInteger(2)));
        var whole = BigInteger.DivRem(scaled, scale, out var fraction);

        var text = new StringBuilder();
        if (value.Sign < 0 && !scaled.IsZero)
        {
            text.Append('−');
        }

        text.Append(Group(whole.ToString(CultureInfo.InvariantCulture)));
        if (!fraction.IsZero)
        {
            text.Append('.').Append(fraction.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0').TrimEnd('0'));
        }

        return text.ToString();
    }

    private static string Group(string digits)
    {
        var text = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                text.Append(',');
            }

            text.Append(digits[i]);
        }

        return text.ToString();
    }
}
