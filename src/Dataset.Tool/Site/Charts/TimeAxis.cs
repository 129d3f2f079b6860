using System.Globalization;
using Dataset.Runtime;

namespace Dataset.Tool.Site.Charts;

/// <summary>The axis of time of a panel: days, each with a width.</summary>
internal sealed class TimeAxis
{
    private const double LeastWidthOfTick = 84;
    private const double Margin = 0.04;
    private const int LastDay = 3_652_058;

    private static readonly int[] Days = [1, 2, 7, 14];
    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

    private readonly double _left;
    private readonly double _width;
    private readonly double _first;
    private readonly double _days;

    private TimeAxis(double first, double last, double left, double right)
    {
        (_left, _width, _first, _days) = (left, right - left, first, last - first);
        var most = Math.Max(2, (int)(_width / LeastWidthOfTick));
        Ticks = [.. Dates((int)Math.Ceiling(first), (int)Math.Floor(last), most).Select(tick => (X(tick.Day), tick.Text))];
    }

    /// <summary>Where a time begins, and what it is called.</summary>
    public IReadOnlyList<(double X, string Text)> Ticks { get; }

    /// <summary>The axis that has all the days of some periods, each resolved.</summary>
    public static TimeAxis Of(IReadOnlyList<Period> periods, double left, double right)
    {
        var first = periods.Min(static period => (period.First ?? period.Last)!.Value.DayNumber);
        var last = periods.Max(static period => (period.Last ?? period.First)!.Value.DayNumber) + 1;
        var margin = Math.Max((last - first) * Margin, 3);
        return new(Math.Max(0, first - margin), Math.Min(LastDay, last + margin), left, right);
    }

    /// <summary>Where a period begins and ends; null at an open end.</summary>
    public (double? First, double? Last) Extent(Period period) =>
        (period.First is { } first ? X(first.DayNumber) : null, period.Last is { } last ? X(last.DayNumber + 1) : null);

    /// <summary>The pixel at which a day begins.</summary>
    private double X(double day) => _left + ((day - _first) / _days * _width);

    private static IEnumerable<(int Day, string Text)> Dates(int first, int last, int most)
    {
        if (Days.FirstOrDefault(step => (last - first) / step < most) is > 0 and var days)
        {
            // Weeks begin on Mondays, and day 0 is one.
            return Enumerable.Range(0, last - first + 1).Select(at => first + at).Where(day => day % days == 0)
                .Select(static day => (day, Name(day, "d MMM yyyy")));
        }

        var months = Months.FirstOrDefault(step => (last - first) / (step * 30.4) < most, Months[^1]);
        var begin = DateOnly.FromDayNumber(first);
        var from = (((begin.Year * 12) + begin.Month - 1) / months * months) + months;
        return Enumerable.Range(0, most * 2).Select(at => from + (at * months)).Where(static month => month / 12 <= 9999)
            .Select(static month => new DateOnly(month / 12, (month % 12) + 1, 1).DayNumber)
            .Where(day => day <= last)
            .Select(day => (day, Name(day, months < 12 ? "MMM yyyy" : "yyyy")));
    }

    private static string Name(int day, string format) => DateOnly.FromDayNumber(day).ToString(format, CultureInfo.InvariantCulture);
}
