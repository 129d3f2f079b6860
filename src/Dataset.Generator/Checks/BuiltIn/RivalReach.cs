using Dataset.Generator.Arithmetic;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>How far a figure reaches towards breaking a record: the ends of what its words allow, as stated and with rounding.</summary>
/// <param name="Printed">The number that is printed; of a range the end that is nearer to breaking the record.</param>
internal sealed record RivalReach(Interval Stated, Interval Widened, decimal Printed, bool IsMaximum)
{
    /// <summary>Null when the words name no number.</summary>
    public static RivalReach? Of(Operand operand, bool isMaximum) =>
        HedgeInterval.Stated(operand.Value, operand.IsCount) is { } stated
        && HedgeInterval.Widened(operand.Value, operand.IsCount) is { } widened
        && (isMaximum ? operand.Value.High ?? operand.Value.Low : operand.Value.Low) is { } printed
            ? new(stated, widened, printed.Value, isMaximum)
            : null;

    /// <summary>Whether no end of it is nearer to breaking the record than that of another.</summary>
    public bool IsAtMost(RivalReach other) => IsMaximum ? IsBelow(this, other) : IsBelow(other, this);

    private static bool IsBelow(RivalReach a, RivalReach b) =>
        a.Printed <= b.Printed && IsBelow(a.Stated, b.Stated) && IsBelow(a.Widened, b.Widened);

    private static bool IsBelow(Interval a, Interval b) => IsLowerStart(a, b) && IsLowerEnd(a, b);

    /// <summary>An open start lies above a closed one at the same number.</summary>
    private static bool IsLowerStart(Interval a, Interval b) =>
        a.Low is not { } left || (b.Low is { } right && (left < right || (left == right && (!a.LowIsOpen || b.LowIsOpen))));

    /// <summary>An open end lies below a closed one at the same number.</summary>
    private static bool IsLowerEnd(Interval a, Interval b) =>
        b.High is not { } right || (a.High is { } left && (left < right || (left == right && (a.HighIsOpen || !b.HighIsOpen))));
}
