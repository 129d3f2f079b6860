using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// A number with its unit in the type. Quantities of one unit add, subtract and compare; a quantity is scaled by a bare
/// number; two quantities of one unit divide to a bare number. Nothing else compiles.
/// </summary>
/// <typeparam name="TUnit">The unit, such as <c>Dataset.Units.Arrest</c>.</typeparam>
/// <param name="Number">
/// The number as printed, trailing zeros kept; without the power of ten that its unit may have (<see cref="IUnit.PowerOfTen"/>).
/// </param>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public readonly record struct Quantity<TUnit>(decimal Number) :
    IQuantity,
    ISpanFormattable,
    IKnowsConverter,
    IJsonOnDeserializing,
    IComparable<Quantity<TUnit>>,
    IComparable,
    IComparisonOperators<Quantity<TUnit>, Quantity<TUnit>, bool>,
    IAdditionOperators<Quantity<TUnit>, Quantity<TUnit>, Quantity<TUnit>>,
    ISubtractionOperators<Quantity<TUnit>, Quantity<TUnit>, Quantity<TUnit>>,
    IMultiplyOperators<Quantity<TUnit>, decimal, Quantity<TUnit>>,
    IDivisionOperators<Quantity<TUnit>, decimal, Quantity<TUnit>>,
    IDivisionOperators<Quantity<TUnit>, Quantity<TUnit>, decimal>,
    IUnaryNegationOperators<Quantity<TUnit>, Quantity<TUnit>>,
    IAdditiveIdentity<Quantity<TUnit>, Quantity<TUnit>>
    where TUnit : struct, IUnit
{
    /// <summary>None of it: the sum of no quantities.</summary>
    public static Quantity<TUnit> Zero => default;

    /// <inheritdoc/>
    public static Quantity<TUnit> AdditiveIdentity => default;

    /// <summary>The unit as a value.</summary>
    public Unit Unit => Unit.Of<TUnit>();

    // Read by the names of its members it would be 0 where the number is written as a dataset writes it, and of any unit. An interface and
    // no attribute: see IShape.
    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.ReadWithoutCatalog("A quantity");

    /// <summary>The sum, in the same unit.</summary>
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Number + right.Number);

    /// <summary>The difference, in the same unit.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Number - right.Number);

    /// <summary>Quantities of different units have no sum: using it does not compile.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Sum, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, IQuantity right) => throw new InvalidOperationException(Refusals.Sum);

    /// <summary>Quantities of different units have no difference: using it does not compile.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete(Refusals.Subtraction, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, IQuantity right) =>
        throw new InvalidOperationException(Refusals.Subtraction);

    /// <summary>The quantity with its sign changed.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> quantity) => new(-quantity.Number);

    /// <summary>The quantity scaled by a bare number.</summary>
    public static Quantity<TUnit> operator *(Quantity<TUnit> quantity, decimal factor) => new(quantity.Number * factor);

    /// <summary>The quantity scaled by a bare number.</summary>
    public static Quantity<TUnit> operator *(decimal factor, Quantity<TUnit> quantity) => new(factor * quantity.Number);

    /// <summary>The quantity divided by a bare number.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static Quantity<TUnit> operator /(Quantity<TUnit> quantity, decimal divisor) => new(quantity.Number / divisor);

    /// <summary>How many times the divisor goes into the quantity: a bare number.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static decimal operator /(Quantity<TUnit> quantity, Quantity<TUnit> divisor) => quantity.Number / divisor.Number;

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Quantity<TUnit> left, Quantity<TUnit> right) => left.Number < right.Number;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Quantity<TUnit> left, Quantity<TUnit> right) => left.Number > right.Number;

    /// <summary>Whether the left is less or equal.</summary>
    public static bool operator <=(Quantity<TUnit> left, Quantity<TUnit> right) => left.Number <= right.Number;

    /// <summary>Whether the left is more or equal.</summary>
    public static bool operator >=(Quantity<TUnit> left, Quantity<TUnit> right) => left.Number >= right.Number;

    /// <summary>The bare number, with the power of ten of its unit. Explicit, because the unit is lost.</summary>
    /// <exception cref="OverflowException">With that power it has digits that a decimal cannot hold: none is dropped.</exception>
    public static explicit operator decimal(Quantity<TUnit> quantity) =>
        TUnit.PowerOfTen == 0 ? quantity.Number : PowerOfTen.Apply(quantity.Number, TUnit.PowerOfTen);

    /// <summary>The bare number, its fraction cut off. Explicit, because unit and fraction are lost.</summary>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public static explicit operator long(Quantity<TUnit> quantity) => (long)(decimal)quantity;

    /// <summary>
    /// The bare number in binary floating point, with the power of ten of its unit: the double that is nearest to it. Explicit, because
    /// unit and printed precision are lost.
    /// </summary>
    public static explicit operator double(Quantity<TUnit> quantity) =>
        TUnit.PowerOfTen == 0 ? (double)quantity.Number : PowerOfTen.ToDouble(quantity.Number, TUnit.PowerOfTen);

    /// <summary>Less than zero when this is less than <paramref name="other"/>, zero when equal, more when more.</summary>
    public int CompareTo(Quantity<TUnit> other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a quantity of this unit.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity<TUnit> other => CompareTo(other),
        _ => throw new ArgumentException($"A quantity of {Unit.Plural} compares with a quantity of {Unit.Plural} only.", nameof(obj)),
    };

    /// <summary>
    /// Number and unit as an English sentence has them, in any culture: <c>7,000 crossings</c>. Every digit of the number is there: a
    /// quotient may have 28 decimals, and a format such as <c>N2</c> rounds it.
    /// </summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Number and unit, the number in the given format and culture.</summary>
    /// <param name="format">A numeric format of the digits; null for all of them, grouped.</param>
    /// <param name="formatProvider">The culture of the digits; null for the invariant one. The unit's words stay as declared.</param>
    /// <exception cref="FormatException">The format writes a unit of its own, such as <c>P</c> and <c>C</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        ValueProse.WithUnit(NumberFormat.Digits(Number, format, formatProvider), Unit.For(Number));

    /// <summary>Number and unit, the number in the given format and in the invariant culture.</summary>
    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberFormat.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);

    IDatasetConverter IKnowsConverter.CreateConverter() => new QuantityConverter<TUnit>();

    /// <summary>What F# divides an average by.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Quantity<TUnit> DivideByInt(Quantity<TUnit> quantity, int divisor) => quantity / divisor;
}
