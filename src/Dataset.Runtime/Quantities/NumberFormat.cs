using System.Globalization;

namespace Dataset.Runtime;

/// <summary>
/// One rule for the digits of quantities, ranges and figures: without a culture they are written as an English sentence has them, since
/// the words around them are English; with one, as that culture writes numbers.
/// </summary>
internal static class NumberFormat
{
    /// <summary>The digits of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">A numeric format; null or empty for all the digits, in groups.</param>
    /// <param name="provider">The culture; null for the invariant one.</param>
    /// <exception cref="FormatException">The format writes a unit of its own.</exception>
    internal static string Digits(decimal number, string? format, IFormatProvider? provider)
    {
        provider ??= CultureInfo.InvariantCulture;
        if (string.IsNullOrEmpty(format))
        {
            return number.ToString("N" + number.Scale.ToString(CultureInfo.InvariantCulture), provider);
        }

        return format[0] is 'P' or 'p' or 'C' or 'c' || format.AsSpan().IndexOfAny('%', '‰') >= 0
            ? throw new FormatException(
                $"'{format}' writes a unit of its own, and the quantity has one. Write a format of the digits: N0, F2, 0.0.")
            : number.ToString(format, provider);
    }

    /// <summary>Writes a formatted text where it fits.</summary>
    internal static bool TryWrite(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
