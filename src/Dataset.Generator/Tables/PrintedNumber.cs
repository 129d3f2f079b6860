using System.Numerics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>
/// A number with the place of its last printed digit: <c>Mantissa × 10^Exponent</c>, exact however it is scaled or added.
/// </summary>
/// <param name="IsBare">Whether it is an integer as printed: which of its last zeros were counted is not printed.</param>
internal readonly record struct PrintedNumber(BigInteger Mantissa, int Exponent, bool IsBare)
{
    private const int MostDecimals = 28;

    /// <summary>The largest power of ten of a decimal.</summary>
    private const int MostZeros = 28;

    private static readonly BigInteger Largest = new(decimal.MaxValue);

    public static PrintedNumber Of(decimal number)
    {
        var bits = decimal.GetBits(number);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        var decimals = (bits[3] >> 16) & 0xFF;
        return new(mantissa, -decimals, decimals == 0);
    }

    /// <summary>As many units of its last printed digit.</summary>
    public PrintedNumber Units(BigInteger count) => this with { Mantissa = count };

    /// <summary>Moved by a power of ten that is printed with it.</summary>
    public PrintedNumber Shifted(int power) => power == 0 ? this : new(Mantissa, Exponent + power, false);

    /// <summary>Multiplied by an exact number: the printed digits stay as many.</summary>
    public PrintedNumber Times(decimal factor)
    {
        if (factor == 1)
        {
            return this;
        }

        var (mantissa, exponent) = (Of(factor).Mantissa, Of(factor).Exponent);
        for (; mantissa % 10 == 0; mantissa /= 10)
        {
            exponent++;
        }

        return new(Mantissa * mantissa, Exponent + exponent, false);
    }

    /// <summary>The same number, known to a power of ten and no further; null where it has digits beyond.</summary>
    public PrintedNumber? RoundedTo(int power)
    {
        var (mantissa, exponent) = (Mantissa, Exponent);
        for (; exponent < power; exponent++)
        {
            mantissa = BigInteger.DivRem(mantissa, 10, out var rest);
            if (!rest.IsZero)
            {
                return null;
            }
        }

        return new(mantissa, exponent, false);
    }

    public PrintedNumber Plus(PrintedNumber other)
    {
        var exponent = Math.Min(Exponent, other.Exponent);
        return new(At(exponent) + other.At(exponent), exponent, IsBare && other.IsBare);
    }

    /// <summary>As the records hold numbers; null when a decimal cannot hold it to its last digit.</summary>
    public Number? ToNumber()
    {
        if (Exponent is < -MostDecimals or > MostZeros)
        {
            return null;
        }

        var digits = Exponent > 0 ? At(0) : Mantissa;
        if (BigInteger.Abs(digits) > Largest)
        {
            return null;
        }

        var bits = decimal.GetBits((decimal)BigInteger.Abs(digits));
        var value = new decimal(bits[0], bits[1], bits[2], digits.Sign < 0, (byte)Math.Max(0, -Exponent));
        // Prose rounds 7,180 and does not say so; a table prints the digits that it has, and a record says what it is rounded to.
        return new(value, PowerOfTen(Exponent), IsBare);
    }

    private BigInteger At(int exponent) => Mantissa * BigInteger.Pow(10, Exponent - exponent);

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return exponent == 0 ? power : new decimal(1, 0, 0, false, (byte)-exponent);
    }
}
