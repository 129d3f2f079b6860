using System.Globalization;

namespace Dataset.Analyzers;

/// <summary>
/// Whether a number is so seldom written by chance that it is likely a figure: three digits that count (956, 4.15), or two in a number of
/// four digits (8300). A year and a power of two are written for other reasons.
/// </summary>
internal static class TellingNumber
{
    private const decimal FirstYear = 1900;
    private const decimal LastYear = 2100;

    public static bool Is(decimal size)
    {
        var digits = size.ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty).Trim('0').Length;
        return (digits >= 3 || (digits == 2 && size >= 1000)) && !IsYear(size) && !IsPowerOfTwo(size);
    }

    private static bool IsYear(decimal size) => size is >= FirstYear and <= LastYear && decimal.Truncate(size) == size;

    private static bool IsPowerOfTwo(decimal size) =>
        size is >= 1 and <= long.MaxValue && decimal.Truncate(size) == size && ((long)size & ((long)size - 1)) == 0;
}
