using System.Diagnostics;
using System.Globalization;

namespace Dataset.Runtime;

/// <summary>
/// Where a quantity lies: two ends, each maybe open, each maybe excluded. An analysis of hedged figures gives a range and not a
/// number. Differences and ratios are taken between two different figures; the ends are combined at their corners.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
/// <param name="Lower">The lower end; null where there is none.</param>
/// <param name="Upper">The upper end; null where there is none.</param>
/// <param name="LowerIsStrict">The lower end itself is excluded.</param>
/// <param name="UpperIsStrict">The upper end itself is excluded.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct QuantityRange<TUnit>(
    Quantity<TUnit>? Lower, Quantity<TUnit>? Upper, bool LowerIsStrict = false, bool UpperIsStrict = false)
    where TUnit : struct, IUnit
{
    /// <summary>Neither end is known.</summary>
    public static QuantityRange<TUnit> Unknown => default;

    /// <summary>Whether both ends are the same number, so that it is one.</summary>
    public bool IsExact => Lower is { } lower && Upper is { } upper && lower == upper;

    /// <summary>Exactly this quantity.</summary>
    public static QuantityRange<TUnit> Exactly(Quantity<TUnit> quantity) => new(quantity, quantity);

    /// <summary>The range of the sum.</summary>
    public static QuantityRange<TUnit> operator +(QuantityRange<TUnit> left, QuantityRange<TUnit> right) =>
        new(
            left.Lower + right.Lower,
            left.Upper + right.Upper,
            left.LowerIsStrict || right.LowerIsStrict,
            left.UpperIsStrict || right.UpperIsStrict);

    /// <summary>The range of the difference of two different figures: least against most.</summary>
    public static QuantityRange<TUnit> operator -(QuantityRange<TUnit> left, QuantityRange<TUnit> right) =>
        new(
            left.Lower - right.Upper,
            left.Upper - right.Lower,
            left.LowerIsStrict || right.UpperIsStrict,
            left.UpperIsStrict || right.LowerIsStrict);

    /// <summary>Whether the quantity may lie at this number.</summary>
    public bool Contains(Quantity<TUnit> quantity) =>
        !(Lower is { } lower && (quantity < lower || (LowerIsStrict && quantity == lower)))
        && !(Upper is { } upper && (quantity > upper || (UpperIsStrict && quantity == upper)));

    /// <summary>The ends in words: <c>1,200 to 1,500 arrests per day</c>, <c>over 100,000 removals</c>.</summary>
    public override string ToString() => (Lower, Upper) switch
    {
        (null, null) => Unit.Of<TUnit>().Plural is { Length: > 0 } plural ? $"an unknown number of {plural}" : "an unknown number",
        ({ } lower, null) => (LowerIsStrict ? "over " : "at least ") + lower,
        (null, { } upper) => (UpperIsStrict ? "under " : "up to ") + upper,
        ({ } lower, { } upper) when lower == upper => lower.ToString(),
        ({ } lower, { } upper) =>
            $"{(LowerIsStrict ? "over " : string.Empty)}{Digits(lower.Number)} to {(UpperIsStrict ? "under " : string.Empty)}{upper}",
    };

    private static string Digits(decimal number) =>
        number.ToString(number.Scale <= 8 ? "N" + number.Scale : "N2", CultureInfo.InvariantCulture);
}
