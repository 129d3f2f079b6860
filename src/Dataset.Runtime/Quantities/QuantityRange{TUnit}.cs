using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;
using Dataset.Runtime.Units;

namespace Dataset.Runtime;

/// <summary>
/// Where a quantity lies: two ends, each maybe open, each maybe excluded. An analysis of hedged figures gives a range and not a number.
/// Ranges add, subtract and compare; a bare number scales them; two of one unit divide to a range without a unit. What is computed holds
/// whatever is computed from any values inside; that two ranges are of one figure is not known, so that a range less itself is not zero.
/// </summary>
/// <typeparam name="TUnit">The unit.</typeparam>
/// <param name="Lower">The lower end; null where there is none.</param>
/// <param name="Upper">The upper end; null where there is none.</param>
/// <param name="LowerIsStrict">The lower end itself is excluded.</param>
/// <param name="UpperIsStrict">The upper end itself is excluded.</param>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public readonly record struct QuantityRange<TUnit>(
    Quantity<TUnit>? Lower, Quantity<TUnit>? Upper, bool LowerIsStrict = false, bool UpperIsStrict = false) :
    ISpanFormattable,
    IKnowsConverter,
    IJsonOnDeserializing,
    IAdditionOperators<QuantityRange<TUnit>, QuantityRange<TUnit>, QuantityRange<TUnit>>,
    ISubtractionOperators<QuantityRange<TUnit>, QuantityRange<TUnit>, QuantityRange<TUnit>>,
    IMultiplyOperators<QuantityRange<TUnit>, decimal, QuantityRange<TUnit>>,
    IDivisionOperators<QuantityRange<TUnit>, decimal, QuantityRange<TUnit>>,
    IDivisionOperators<QuantityRange<TUnit>, QuantityRange<TUnit>, QuantityRange<One>>,
    IUnaryNegationOperators<QuantityRange<TUnit>, QuantityRange<TUnit>>,
    IAdditiveIdentity<QuantityRange<TUnit>, QuantityRange<TUnit>>
    where TUnit : struct, IUnit
{
    internal QuantityRange(Ends ends)
        : this(
            ends.Lower is { } lower ? new Quantity<TUnit>(lower) : null,
            ends.Upper is { } upper ? new Quantity<TUnit>(upper) : null,
            ends.LowerIsStrict,
            ends.UpperIsStrict)
    {
    }

    /// <summary>Neither end is known.</summary>
    public static QuantityRange<TUnit> Unknown => default;

    /// <summary>Exactly none of it: the sum of no ranges.</summary>
    public static QuantityRange<TUnit> Zero => Exactly(default);

    /// <inheritdoc/>
    public static QuantityRange<TUnit> AdditiveIdentity => Zero;

    /// <summary>Whether both ends are the same number, so that it is one.</summary>
    public bool IsExact => Lower is { } lower && Upper is { } upper && lower == upper;

    /// <summary>The ends without the type of their unit.</summary>
    public QuantityRange Untyped => new(Ends, Unit.Of<TUnit>());

    internal Ends Ends => new(Lower?.Number, Upper?.Number, LowerIsStrict, UpperIsStrict);

    /// <summary>Exactly this quantity.</summary>
    public static QuantityRange<TUnit> Exactly(Quantity<TUnit> quantity) => new(quantity, quantity);

    /// <summary>A quantity is the range of itself.</summary>
    public static implicit operator QuantityRange<TUnit>(Quantity<TUnit> quantity) => Exactly(quantity);

    /// <summary>The range of the sum.</summary>
    public static QuantityRange<TUnit> operator +(QuantityRange<TUnit> left, QuantityRange<TUnit> right) => new(left.Ends.Plus(right.Ends));

    /// <summary>The range of the difference of two different figures: least against most.</summary>
    public static QuantityRange<TUnit> operator -(QuantityRange<TUnit> left, QuantityRange<TUnit> right) =>
        new(left.Ends.Minus(right.Ends));

    /// <summary>The range with its sign changed: a floor becomes a ceiling.</summary>
    public static QuantityRange<TUnit> operator -(QuantityRange<TUnit> range) => new(range.Ends.Negated);

    /// <summary>The range scaled by a bare number; by a negative one a floor becomes a ceiling.</summary>
    public static QuantityRange<TUnit> operator *(QuantityRange<TUnit> range, decimal factor) => new(range.Ends.Times(Ends.At(factor)));

    /// <summary>The range scaled by a bare number; by a negative one a floor becomes a ceiling.</summary>
    public static QuantityRange<TUnit> operator *(decimal factor, QuantityRange<TUnit> range) => range * factor;

    /// <summary>The range divided by a bare number.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static QuantityRange<TUnit> operator /(QuantityRange<TUnit> range, decimal divisor) => divisor == 0m
        ? throw new DivideByZeroException($"A range of {Unit.Of<TUnit>().Plural} was divided by zero.")
        : new(range.Ends.DividedBy(Ends.At(divisor)));

    /// <summary>How many times the divisor goes into the range: unknown where the divisor may be zero.</summary>
    public static QuantityRange<One> operator /(QuantityRange<TUnit> range, QuantityRange<TUnit> divisor) =>
        new(range.Ends.DividedBy(divisor.Ends));

    /// <summary>Whether it is more than another, wherever both lie: null where that cannot be told.</summary>
    public bool? IsAbove(QuantityRange<TUnit> other) => Ends.IsAbove(other.Ends);

    /// <summary>Whether it is less than another, wherever both lie: null where that cannot be told.</summary>
    public bool? IsBelow(QuantityRange<TUnit> other) => other.Ends.IsAbove(Ends);

    /// <summary>Whether both may lie at one number, so that they do not contradict each other.</summary>
    public bool Overlaps(QuantityRange<TUnit> other) => Ends.Overlaps(other.Ends);

    /// <summary>Whether the quantity may lie at this number.</summary>
    public bool Contains(Quantity<TUnit> quantity) => Ends.Contains(quantity.Number);

    /// <summary>The smallest range that holds both; open where one of them is.</summary>
    public QuantityRange<TUnit> Hull(QuantityRange<TUnit> other) => new(Ends.Hull(other.Ends));

    /// <summary>What part of a whole it is, in percent: unknown where the whole may be zero.</summary>
    public QuantityRange<Percent> PercentOf(QuantityRange<TUnit> whole) => new(Ends.DividedBy(whole.Ends).Times(Ends.At(100m)));

    /// <summary>The ends in words: <c>1,200 to 1,500 arrests per day</c>, <c>over 100,000 removals</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The ends in words, with their numbers in the given format and culture.</summary>
    /// <param name="format">
    /// A numeric format; null for all the digits. Of a quotient, which may have 28 decimals, null writes two, and below 1 three digits that
    /// are not 0: of a floor rounded down and of a ceiling up, so that the words stay true.
    /// </param>
    /// <param name="formatProvider">The culture of the digits; null for the invariant one. The words are English.</param>
    /// <exception cref="FormatException">The format writes a unit of its own, such as <c>P</c> and <c>C</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Ends.ToString(Unit.Of<TUnit>(), format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberFormat.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);

    // An interface and no attribute, as of figures: see IShape.
    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.ReadWithoutCatalog("A range");

    IDatasetConverter IKnowsConverter.CreateConverter() => new QuantityRangeConverter<TUnit>();
}
