using System.Globalization;

namespace Dataset.Tool.Extracting;

/// <summary>The day of a point in time that is written by ISO 8601, in the time zone that it is written in.</summary>
internal static class IsoDay
{
    /// <summary><c>2025-03-03T21:00:00-05:00</c> is on 3 March; what is written otherwise is returned as it is.</summary>
    public static string Of(string written)
    {
        var text = written.Trim();
        return text.Length >= 10 && (text.Length == 10 || text[10] is 'T' or ' ')
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text[..10]
            : text;
    }
}
