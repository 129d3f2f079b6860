using System.Globalization;

namespace Dataset.Tool.Extracting.Workbooks;

/// <summary>A point in time by ISO 8601, no finer than its cell prints it: a cell that prints "Mar-25" states a month.</summary>
internal static class SheetDate
{
    public static string Text(DateTime time, string? format)
    {
        var second = time.AddMilliseconds(500);
        if (second.TimeOfDay >= TimeSpan.FromSeconds(1))
        {
            return second.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        }

        var codes = (format ?? string.Empty).ToLowerInvariant();
        return second.ToString(
            codes.Contains('d') || !codes.Contains('y') ? "yyyy-MM-dd" : codes.Contains('m') ? "yyyy-MM" : "yyyy",
            CultureInfo.InvariantCulture);
    }
}
