using System.Globalization;
using System.Text.RegularExpressions;
using Dataset.Runtime;

namespace Dataset.Cases.Periods;

/// <summary>First and last day of a row; null where the period is open.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, or the day after it, or the first day of what is named last.</param>
/// <param name="NamesQuarters">Whether the phrase names its last part as a quarter.</param>
internal sealed partial record ExpectedDays(DateOnly? First, DateOnly? Last, bool NamesQuarters)
{
    public static ExpectedDays Parse(string phrase, string days)
    {
        var ends = days.Split("..");
        return new(Day(ends[0]), Day(ends[1]), Quarter().IsMatch(phrase));

        static DateOnly? Day(string text) =>
            text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Whether a period has these days. The rows come from suites that end a period with the day after it, or with the first day of the
    /// month or year that is named last ("jan-feb 2017" ends on 1 February): each of the three ends is right.
    /// </summary>
    public bool Includes(Period period) => period.First == First && Ends().Contains(period.Last);

    private IEnumerable<DateOnly?> Ends()
    {
        yield return Last;
        if (Last is not { } last)
        {
            yield break;
        }

        yield return last.AddDays(-1);
        if (last.Day == 1)
        {
            yield return last.AddMonths(1).AddDays(-1);
        }

        if (NamesQuarters && last is { Day: 1, Month: 1 or 4 or 7 or 10 })
        {
            yield return last.AddMonths(3).AddDays(-1);
        }

        if (last is { Day: 1, Month: 1 })
        {
            yield return last.AddYears(1).AddDays(-1);
        }
    }

    [GeneratedRegex(@"\bq\d|quarter|qtr", RegexOptions.IgnoreCase)]
    private static partial Regex Quarter();
}
