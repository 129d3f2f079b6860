using System.Numerics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Arithmetic;

/// <summary>The ways of rounding that turn the computed number into the printed one.</summary>
[Flags]
internal enum RoundingRules
{
    None = 0,
    HalfUp = 1,
    HalfEven = 2,

    /// <summary>The digits after the last printed one simply left off.</summary>
    Truncation = 4,
}

internal static class Rounding
{
    public static RoundingRules Reconciling(Rational computed, Number printed)
    {
        if (printed.LastDigit <= 0)
        {
            return RoundingRules.None;
        }

        var rules = RoundingRules.None;
        foreach (var rule in new[] { RoundingRules.HalfUp, RoundingRules.HalfEven, RoundingRules.Truncation })
        {
            if (Apply(rule, computed, printed.LastDigit) == printed.Value)
            {
                rules |= rule;
            }
        }

        return rules;
    }

    public static Rational Apply(RoundingRules rule, Rational value, Rational unit)
    {
        var size = Rational.Abs(value) / unit;
        var whole = Rational.Floor(size);
        var rest = size - new Rational(whole, BigInteger.One);
        var toHalf = rest.CompareTo(new Rational(BigInteger.One, new BigInteger(2)));
        var up = rule switch
        {
            RoundingRules.HalfUp => toHalf >= 0,
            RoundingRules.HalfEven => toHalf > 0 || (toHalf == 0 && !whole.IsEven),
            _ => false,
        };
        var rounded = new Rational(up ? whole + 1 : whole, BigInteger.One) * unit;
        return value.Sign < 0 ? -rounded : rounded;
    }
}
