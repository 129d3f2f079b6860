using System.Globalization;

namespace Dataset.Runtime;

/// <summary>Numbers with the power of ten that their unit has.</summary>
internal static class PowerOfTen
{
    private const int MostDecimals = 28;

    /// <summary>The product, to the last digit.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold every digit.</exception>
    internal static decimal Apply(decimal number, int power)
    {
        var scale = number.Scale - power;
        if (number == 0m)
        {
            return 0m;
        }

        if (scale > MostDecimals)
        {
            throw new OverflowException(string.Create(
                CultureInfo.InvariantCulture,
                $"{number} × 10^{power} has more digits than a decimal can hold: read it as a double, or read its Number."));
        }

        var digits = decimal.GetBits(number);
        var product = new decimal(digits[0], digits[1], digits[2], number < 0m, (byte)Math.Max(scale, 0));
        for (; scale < 0; scale++)
        {
            product *= 10m;
        }

        return product;
    }

    /// <summary>The nearest double. A product of two doubles would be rounded twice.</summary>
    internal static double ToDouble(decimal number, int power) => double.Parse(
        string.Create(CultureInfo.InvariantCulture, $"{number}e{power}"), NumberStyles.Float, CultureInfo.InvariantCulture);
}
