namespace Dataset.Generator.Checking.Arithmetic;

/// <summary>What a formula comes to at a corner of the box, where an end may be left out or lie at infinity.</summary>
/// <param name="Value">The number; 0 unless finite.</param>
/// <param name="Infinity">1 or −1 at infinity; 0 when finite.</param>
/// <param name="IsUnknown">Infinity against infinity, or too long a number: no answer.</param>
/// <param name="IsOpen">The number is approached and not reached.</param>
/// <param name="IsFar">It was reached by way of infinity: this 0 is not a plain 0 when infinity multiplies it.</param>
internal readonly record struct Limit(Rational Value, int Infinity, bool IsUnknown, bool IsOpen, bool IsFar)
{
    public static Limit Unknown => new(Rational.Zero, 0, true, true, true);

    public bool IsFinite => !IsUnknown && Infinity == 0;

    public bool IsZero => IsFinite && Value.Sign == 0;

    public static Limit At(Rational value, bool isOpen = false) => new(value, 0, false, isOpen, false);

    public static Limit Endless(int sign) => new(Rational.Zero, sign, false, true, true);

    public int CompareTo(Limit other) =>
        Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);
}

/// <summary>Works a formula out at one corner.</summary>
internal sealed class AtCorner(IReadOnlyList<Limit> corner) : Algebra<Limit>
{
    public override Limit Constant(Rational value) => Limit.At(value);

    public override Limit Variable(int index) => corner[index];

    public override Limit Add(Limit a, Limit b)
    {
        if (a.IsUnknown || b.IsUnknown || a.Infinity * b.Infinity < 0)
        {
            return Limit.Unknown;
        }

        var infinity = a.Infinity != 0 ? a.Infinity : b.Infinity;
        return infinity != 0 ? Limit.Endless(infinity) : Finite(a.Value + b.Value, a.IsOpen || b.IsOpen, a.IsFar || b.IsFar);
    }

    public override Limit Subtract(Limit a, Limit b) => Add(a, b with { Value = -b.Value, Infinity = -b.Infinity });

    public override Limit Multiply(Limit a, Limit b)
    {
        if (a.IsUnknown || b.IsUnknown)
        {
            return Limit.Unknown;
        }

        if (a.Infinity != 0 || b.Infinity != 0)
        {
            var zero = a.IsZero ? a : b;
            if (zero.IsZero)
            {
                // A figure that is 0 stays 0 however large the other grows; a 0 that is itself a limit need not.
                return zero.IsFar ? Limit.Unknown : Limit.At(Rational.Zero);
            }

            return Limit.Endless(SignOf(a) * SignOf(b));
        }

        var isOpen = (a.IsZero, b.IsZero) switch
        {
            (true, true) => a.IsOpen && b.IsOpen,
            (true, false) => a.IsOpen,
            (false, true) => b.IsOpen,
            _ => a.IsOpen || b.IsOpen,
        };
        return Finite(a.Value * b.Value, isOpen, a.IsFar || b.IsFar);
    }

    public override Limit Divide(Limit a, Limit b)
    {
        if (a.IsUnknown || b.IsUnknown || b.IsZero || (a.Infinity != 0 && b.Infinity != 0))
        {
            return Limit.Unknown;
        }

        if (b.Infinity != 0)
        {
            return a.IsZero && !a.IsFar ? a : new Limit(Rational.Zero, 0, false, true, true);
        }

        return a.Infinity != 0
            ? Limit.Endless(a.Infinity * b.Value.Sign)
            : Finite(a.Value / b.Value, a.IsOpen || (!a.IsZero && b.IsOpen), a.IsFar || b.IsFar);
    }

    public override Limit Extreme(bool isMaximum, IReadOnlyList<Limit> members)
    {
        var extreme = members[0];
        for (var i = 1; i < members.Count; i++)
        {
            var order = members[i].CompareTo(extreme) * (isMaximum ? 1 : -1);
            if (order > 0)
            {
                extreme = members[i];
            }
            else if (order == 0)
            {
                extreme = extreme with { IsOpen = extreme.IsOpen && members[i].IsOpen };
            }
        }

        return members.Any(member => member.IsUnknown) ? Limit.Unknown : extreme;
    }

    private static int SignOf(Limit a) => a.Infinity != 0 ? a.Infinity : a.Value.Sign;

    private static Limit Finite(Rational value, bool isOpen, bool isFar) =>
        value.IsUnwieldy ? Limit.Unknown : new Limit(value, 0, false, isOpen, isFar);
}
