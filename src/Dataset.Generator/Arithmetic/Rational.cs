using System.Numerics;

namespace Dataset.Generator.Arithmetic;

/// <summary>
/// An exact fraction. With decimal, a third times three is not one, and a check that holds on paper would fail by 1e-28; a product
/// of large numbers would throw.
/// </summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private static readonly BigInteger Ceiling = BigInteger.Pow(2, 512);
    private static readonly BigInteger LargestDecimal = new(decimal.MaxValue);

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            common = -common;
        }

        (_numerator, _denominator) = denominator.IsZero ? (BigInteger.Zero, BigInteger.One) : (numerator / common, denominator / common);
    }

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One, BigInteger.One);

    public static Rational Hundred => new(new BigInteger(100), BigInteger.One);

    public BigInteger Numerator => _numerator;

    // The default struct is 0 / 1.
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public int Sign => _numerator.Sign;

    /// <summary>
    /// So long that arithmetic on it would take noticeable time: no printed statistic leads there, a hostile record does.
    /// </summary>
    public bool IsUnwieldy => BigInteger.Abs(_numerator) > Ceiling || Denominator > Ceiling;

    /// <summary>Whether a decimal could hold it, its fraction rounded.</summary>
    public bool FitsDecimal => BigInteger.Abs(_numerator) <= LargestDecimal * Denominator;

    public static implicit operator Rational(int value) => new(new BigInteger(value), BigInteger.One);

    public static implicit operator Rational(decimal value)
    {
        var bits = decimal.GetBits(value);
        var mantissa = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | new BigInteger((uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return new(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    public static Rational operator +(Rational a, Rational b) =>
        new((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a._numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a._numerator * b._numerator, a.Denominator * b.Denominator);

    /// <summary>The caller has made sure that <paramref name="b"/> is not 0; by 0 the answer is 0, never an exception.</summary>
    public static Rational operator /(Rational a, Rational b) => new(a._numerator * b.Denominator, a.Denominator * b._numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    /// <summary>The largest whole number not above it.</summary>
    public static BigInteger Floor(Rational a)
    {
        var quotient = BigInteger.DivRem(a._numerator, a.Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>To 12 decimals, or as many as fit; null beyond the range of decimal.</summary>
    public decimal? ToDecimal()
    {
        if (!FitsDecimal)
        {
            return null;
        }

        for (var decimals = 12; decimals >= 0; decimals--)
        {
            var scale = BigInteger.Pow(10, decimals);
            var half = new Rational(BigInteger.One, new BigInteger(2));
            var scaled = Floor((this * new Rational(scale, BigInteger.One)) + half);
            if (BigInteger.Abs(scaled) <= LargestDecimal)
            {
                return (decimal)scaled / (decimal)scale;
            }
        }

        return null;
    }

    public int CompareTo(Rational other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    public bool Equals(Rational other) => _numerator == other._numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => unchecked((_numerator.GetHashCode() * 31) + Denominator.GetHashCode());

    public override string ToString() => NumberText.Of(this);
}
