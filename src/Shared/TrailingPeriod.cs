#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// A length of time counted back from its end: <c>year to 2024-06</c>, <c>3 months to 2024-06</c>, <c>week to 2024-10-05</c>.
/// </summary>
/// <param name="Count">How many units; at most <see cref="MostUnits"/>.</param>
/// <param name="Unit">Day, week, month, quarter or year.</param>
/// <param name="End">The last day, or the month or quarter that it is the end of.</param>
internal readonly record struct TrailingPeriod(int Count, CalendarUnit Unit, CalendarPart End)
{
    /// <summary>What is longer is written as its days: a name in words of a larger number is one that nobody writes.</summary>
    public const int MostUnits = 99;

    private const string To = " to ";

    /// <summary>A text of the right form; whether it has days is told by <see cref="Days"/>. Null for another form.</summary>
    public static TrailingPeriod? Read(string text)
    {
        var to = text.IndexOf(To, StringComparison.Ordinal);
        if (to <= 0 || CalendarPart.Read(text.Substring(to + To.Length)) is not { } end)
        {
            return null;
        }

        var space = text.IndexOf(' ');
        if (space == to)
        {
            return UnitOf(text.Substring(0, to)) is { } one and not CalendarUnit.Day ? new(1, one, end) : null;
        }

        var word = text.Substring(space + 1, to - space - 1);
        return CountOf(text.Substring(0, space)) is { } count && word.Length > 1 && word[word.Length - 1] == 's'
            && UnitOf(word.Substring(0, word.Length - 1)) is { } unit
            ? new(count, unit, end)
            : null;
    }

    /// <summary>
    /// The first and the last day; null where the end is none, is not as fine as the length, or the calendar does not go so far back.
    /// </summary>
    public (DateTime First, DateTime Last)? Days
    {
        get
        {
            var isFine = End.Unit == CalendarUnit.Day
                || (End.Unit is CalendarUnit.Month or CalendarUnit.Quarter && Unit is not (CalendarUnit.Day or CalendarUnit.Week));
            if (!isFine || End.Days is not { } end)
            {
                return null;
            }

            var last = end.Last;
            var months = Unit switch { CalendarUnit.Year => 12, CalendarUnit.Quarter => 3, CalendarUnit.Month => 1, _ => 0 } * Count;
            var days = Unit switch { CalendarUnit.Week => 7, CalendarUnit.Day => 1, _ => 0 } * Count;
            var isMonthEnd = last.Day == DateTime.DaysInMonth(last.Year, last.Month);
            var monthsBefore = ((last.Year - 1) * 12) + last.Month - (isMonthEnd ? 0 : 1);
            if (monthsBefore < months || (last - DateTime.MinValue).TotalDays < days - 1)
            {
                return null;
            }

            // From the last day of a month back to the first of another: the year to 30 June begins on 1 July.
            var first = days > 0 ? last.AddDays(1 - days)
                : isMonthEnd ? new DateTime(last.Year, last.Month, 1).AddMonths(1 - months)
                : last.AddMonths(-months).AddDays(1);
            return (first, last);
        }
    }

    /// <summary>The canonical spelling.</summary>
    public override string ToString()
    {
        var unit = Unit.ToString().ToLowerInvariant();
        return (Count == 1 ? unit : Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + unit + "s") + To + End;
    }

    private static CalendarUnit? UnitOf(string word) => word switch
    {
        "day" => CalendarUnit.Day,
        "week" => CalendarUnit.Week,
        "month" => CalendarUnit.Month,
        "quarter" => CalendarUnit.Quarter,
        "year" => CalendarUnit.Year,
        _ => null,
    };

    private static int? CountOf(string digits)
    {
        if (digits.Length is < 1 or > 2 || digits[0] is < '1' or > '9' || digits[digits.Length - 1] is < '0' or > '9')
        {
            return null;
        }

        var count = digits.Length == 1 ? digits[0] - '0' : ((digits[0] - '0') * 10) + digits[1] - '0';
        return count is > 1 and <= MostUnits ? count : null;
    }
}
