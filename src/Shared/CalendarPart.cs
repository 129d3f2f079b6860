#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>A part of the calendar as records and ids write it: <c>2025</c>, <c>2025-H1</c>, <c>2025-W04</c>.</summary>
/// <param name="Unit">Which part it is.</param>
/// <param name="Year">The year; the first of a decade; the ISO year of a week.</param>
/// <param name="Number">The half, quarter, month or week; of a day its month; else 0.</param>
/// <param name="Day">The day of the month; else 0.</param>
internal readonly record struct CalendarPart(CalendarUnit Unit, int Year, int Number, int Day)
{
    private const int LastYear = 9999;

    public static CalendarPart OfYear(int year) => new(CalendarUnit.Year, year, 0, 0);

    public static CalendarPart OfMonth(int year, int month) => new(CalendarUnit.Month, year, month, 0);

    public static CalendarPart OfDay(DateTime day) => new(CalendarUnit.Day, day.Year, day.Month, day.Day);

    /// <summary>
    /// A text of the right form; whether the calendar has such a part is told by <see cref="Days"/>. Null for another form.
    /// </summary>
    public static CalendarPart? Read(string text)
    {
        if (text.Length is < 4 or > 10 || !TryNumber(text, 0, 4, out var year))
        {
            return null;
        }

        var hasHyphen = text.Length > 4 && text[4] == '-';
        switch (text.Length)
        {
            case 4:
                return OfYear(year);
            case 5 when text[4] == 's':
                return new(CalendarUnit.Decade, year, 0, 0);
            case 7 when hasHyphen && text[5] == 'Q' && TryNumber(text, 6, 1, out var quarter):
                return new(CalendarUnit.Quarter, year, quarter, 0);
            case 7 when hasHyphen && text[5] == 'H' && TryNumber(text, 6, 1, out var half):
                return new(CalendarUnit.Half, year, half, 0);
            case 7 when hasHyphen && TryNumber(text, 5, 2, out var month):
                return OfMonth(year, month);
            case 8 when hasHyphen && text[5] == 'W' && TryNumber(text, 6, 2, out var week):
                return new(CalendarUnit.Week, year, week, 0);
            case 10 when hasHyphen && text[7] == '-' && TryNumber(text, 5, 2, out var monthOfDay) && TryNumber(text, 8, 2, out var day):
                return new(CalendarUnit.Day, year, monthOfDay, day);
            default:
                return null;
        }
    }

    /// <summary>The first and the last day; null where no calendar has this part.</summary>
    public (DateTime First, DateTime Last)? Days => Year is < 1 or > LastYear ? null : Unit switch
    {
        CalendarUnit.Decade => Year % 10 == 0 ? Months(Year, 1, Year + 9, 12) : null,
        CalendarUnit.Year => Months(Year, 1, Year, 12),
        CalendarUnit.Half => Number is 1 or 2 ? Months(Year, (Number * 6) - 5, Year, Number * 6) : null,
        CalendarUnit.Quarter => Number is >= 1 and <= 4 ? Months(Year, (Number * 3) - 2, Year, Number * 3) : null,
        CalendarUnit.Month => Number is >= 1 and <= 12 ? Months(Year, Number, Year, Number) : null,
        CalendarUnit.Week => Week(),
        _ => Number is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Number)
            ? (new DateTime(Year, Number, Day), new DateTime(Year, Number, Day))
            : null,
    };

    /// <summary>The canonical spelling.</summary>
    public override string ToString() => Unit switch
    {
        CalendarUnit.Decade => Digits(Year, 4) + "s",
        CalendarUnit.Year => Digits(Year, 4),
        CalendarUnit.Half => Digits(Year, 4) + "-H" + Digits(Number, 1),
        CalendarUnit.Quarter => Digits(Year, 4) + "-Q" + Digits(Number, 1),
        CalendarUnit.Month => Digits(Year, 4) + "-" + Digits(Number, 2),
        CalendarUnit.Week => Digits(Year, 4) + "-W" + Digits(Number, 2),
        _ => Digits(Year, 4) + "-" + Digits(Number, 2) + "-" + Digits(Day, 2),
    };

    /// <summary>The part of the calendar that is exactly these days; null when none is.</summary>
    public static CalendarPart? Find(DateTime first, DateTime last)
    {
        if (first == last)
        {
            return OfDay(first);
        }

        if (first.DayOfWeek == DayOfWeek.Monday && (last - first).TotalDays is 6)
        {
            // The year of an ISO week is that of its Thursday.
            var thursday = first.AddDays(3);
            return new(CalendarUnit.Week, thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1, 0);
        }

        if (first.Day != 1 || last.Day != DateTime.DaysInMonth(last.Year, last.Month))
        {
            return null;
        }

        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return months switch
        {
            1 => OfMonth(first.Year, first.Month),
            3 when first.Month % 3 == 1 => new(CalendarUnit.Quarter, first.Year, (first.Month + 2) / 3, 0),
            6 when first.Month % 6 == 1 => new(CalendarUnit.Half, first.Year, (first.Month + 5) / 6, 0),
            12 when first.Month == 1 => OfYear(first.Year),
            120 when first.Month == 1 && first.Year % 10 == 0 => new(CalendarUnit.Decade, first.Year, 0, 0),
            _ => null,
        };
    }

    /// <summary>How many weeks an ISO year has: 53 when it begins or ends on a Thursday.</summary>
    public static int WeeksIn(int year) =>
        new DateTime(year, 1, 1).DayOfWeek == DayOfWeek.Thursday || new DateTime(year, 12, 31).DayOfWeek == DayOfWeek.Thursday ? 53 : 52;

    private (DateTime First, DateTime Last)? Week()
    {
        if (Number < 1 || Number > WeeksIn(Year))
        {
            return null;
        }

        // 4 January is always in week 1.
        var fourth = new DateTime(Year, 1, 4);
        var first = fourth.AddDays(-(((int)fourth.DayOfWeek + 6) % 7) + ((Number - 1) * 7));
        return first > DateTime.MaxValue.Date.AddDays(-6) ? null : (first, first.AddDays(6));
    }

    private static (DateTime First, DateTime Last)? Months(int year, int month, int lastYear, int lastMonth) =>
        (new DateTime(year, month, 1), new DateTime(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)));

    private static string Digits(int number, int length) =>
        number.ToString("D" + length.ToString(System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.CultureInfo.InvariantCulture);

    private static bool TryNumber(string text, int start, int length, out int number)
    {
        number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
