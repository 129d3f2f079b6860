namespace Dataset.Generator.Arithmetic;

/// <summary>The value of a formula at a corner of the box. An end may be excluded or infinite.</summary>
/// <param name="Value">The number; 0 unless finite.</param>
/// <param name="Infinity">1 or −1 at infinity; 0 when finite.</param>
/// <param name="IsUnknown">Infinity against infinity, or too long a number: no answer.</param>
/// <param name="IsOpen">The number is a limit that is not reached.</param>
/// <param name="IsFar">It was computed through infinity: times infinity, such a 0 is not 0.</param>
internal readonly record struct ExtendedRational(Rational Value, int Infinity, bool IsUnknown, bool IsOpen, bool IsFar)
{
    public static ExtendedRational Unknown => new(Rational.Zero, 0, true, true, true);

    public bool IsFinite => !IsUnknown && Infinity == 0;

    public bool IsZero => IsFinite && Value.Sign == 0;

    public static ExtendedRational At(Rational value, bool isOpen = false) => new(value, 0, false, isOpen, false);

    public static ExtendedRational Endless(int sign) => new(Rational.Zero, sign, false, true, true);

    public int CompareTo(ExtendedRational other) =>
        Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity) : Value.CompareTo(other.Value);
}

/// <summary>Evaluates a formula at one corner.</summary>
internal sealed class AtCorner(IReadOnlyList<ExtendedRational> corner) : FormulaInterpreter<ExtendedRational>
{
    public override ExtendedRational Constant(Rational value) => ExtendedRational.At(value);

    public override ExtendedRational Variable(int index) => corner[index];

    public override ExtendedRational Add(ExtendedRational a, ExtendedRational b)
    {
        if (a.IsUnknown || b.IsUnknown || a.Infinity * b.Infinity < 0)
        {
            return ExtendedRational.Unknown;
        }

        var infinity = a.Infinity != 0 ? a.Infinity : b.Infinity;
        return infinity != 0 ? ExtendedRational.Endless(infinity) : Finite(a.Value + b.Value, a.IsOpen || b.IsOpen, a.IsFar || b.IsFar);
    }

    public override ExtendedRational Subtract(ExtendedRational a, ExtendedRational b) =>
        Add(a, b with { Value = -b.Value, Infinity = -b.Infinity });

    public override ExtendedRational Multiply(ExtendedRational a, ExtendedRational b)
    {
        if (a.IsUnknown || b.IsUnknown)
        {
            return ExtendedRational.Unknown;
        }

        if (a.Infinity != 0 || b.Infinity != 0)
        {
            var zero = a.IsZero ? a : b;
            if (zero.IsZero)
            {
                // A figure that is 0 stays 0 however large the other grows; a 0 that is itself a limit need not.
                return zero.IsFar ? ExtendedRational.Unknown : ExtendedRational.At(Rational.Zero);
            }

            return ExtendedRational.Endless(SignOf(a) * SignOf(b));
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

    public override ExtendedRational Divide(ExtendedRational a, ExtendedRational b)
    {
        if (a.IsUnknown || b.IsUnknown || b.IsZero || (a.Infinity != 0 && b.Infinity != 0))
        {
            return ExtendedRational.Unknown;
        }

        if (b.Infinity != 0)
        {
            return a.IsZero && !a.IsFar ? a : new ExtendedRational(Rational.Zero, 0, false, true, true);
        }

        return a.Infinity != 0
            ? ExtendedRational.Endless(a.Infinity * b.Value.Sign)
            : Finite(a.Value / b.Value, a.IsOpen || (!a.IsZero && b.IsOpen), a.IsFar || b.IsFar);
    }

    public override ExtendedRational Extreme(bool isMaximum, IReadOnlyList<ExtendedRational> members)
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

        return members.Any(member => member.IsUnknown) ? ExtendedRational.Unknown : extreme;
    }

    private static int SignOf(ExtendedRational a) => a.Infinity != 0 ? a.Infinity : a.Value.Sign;

    private static ExtendedRational Finite(Rational value, bool isOpen, bool isFar) =>
        value.IsUnwieldy ? ExtendedRational.Unknown : new ExtendedRational(value, 0, false, isOpen, isFar);
}
