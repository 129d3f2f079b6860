using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// Where a quantity lies, for code that does not know the unit at compile time: two ends, each maybe open, each maybe excluded.
/// <see cref="QuantityRange{TUnit}"/> calculates.
/// </summary>
/// <param name="Lower">The lower end, without the power of ten that the unit may have; null where there is none.</param>
/// <param name="Upper">The upper end, likewise.</param>
/// <param name="LowerIsStrict">The lower end itself is excluded.</param>
/// <param name="UpperIsStrict">The upper end itself is excluded.</param>
/// <param name="Unit">The unit of both.</param>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public readonly record struct QuantityRange(decimal? Lower, decimal? Upper, bool LowerIsStrict, bool UpperIsStrict, Unit Unit) :
    ISpanFormattable,
    IJsonOnDeserializing
{
    internal QuantityRange(Ends ends, Unit unit)
        : this(ends.Lower, ends.Upper, ends.LowerIsStrict, ends.UpperIsStrict, unit)
    {
    }

    /// <summary>Whether both ends are the same number, so that it is one.</summary>
    public bool IsExact => Lower is not null && Lower == Upper;

    /// <summary>Whether the quantity may lie at this number.</summary>
    public bool Contains(decimal number) => Ends.Contains(number);

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.ReadWithoutCatalog("A range");

    internal Ends Ends => new(Lower, Upper, LowerIsStrict, UpperIsStrict);

    /// <summary>The ends in words: <c>1,200 to 1,500 arrests per day</c>, <c>over 100,000 removals</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="QuantityRange{TUnit}.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Unit is null ? string.Empty : Ends.ToString(Unit, format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        NumberFormat.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);
}
