using System.Globalization;

namespace Dataset.Analyzers;

/// <summary>The name of a month as figures have it: <c>March2025</c>.</summary>
internal static class MonthName
{
    /// <summary>The months since the year 0; null where the name is no month.</summary>
    public static int? Number(string name)
    {
        var letters = name.TakeWhile(char.IsLetter).Count();
        var month = Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name.Substring(0, letters));
        return month is >= 0 and < 12 && name.Length == letters + 4
            && int.TryParse(name.Substring(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (year * 12) + month
            : null;
    }
}
