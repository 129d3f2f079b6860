namespace Dataset.Runtime;

/// <summary>
/// The ids of periods that most figures have: a year, a month, a day, or two days. Read by their places, where <see cref="Period.Parse"/>
/// reads whatever a record may write, and spells it anew.
/// </summary>
internal static class PeriodId
{
    private const int YearLength = 4;

    private const int MonthLength = 7;

    private const int DayLength = 10;

    /// <summary>The first and the last day; null for an id of another form, and for one that the calendar does not have.</summary>
    public static (DateOnly First, DateOnly Last)? Read(ReadOnlySpan<char> id) =>
        id.Length == DayLength + 1 + DayLength && id[DayLength] == '/'
            ? ReadDay(id[..DayLength]) is { } first && ReadDay(id[(DayLength + 1)..]) is { } last && first <= last ? (first, last) : null
            : ReadOne(id);

    private static (DateOnly First, DateOnly Last)? ReadOne(ReadOnlySpan<char> id)
    {
        switch (id.Length)
        {
            case YearLength when Number(id) is >= 1 and var year:
                return (new(year, 1, 1), new(year, 12, 31));
            case MonthLength when id[YearLength] == '-' && Number(id[..YearLength]) is >= 1 and var year
                && Number(id[(YearLength + 1)..]) is >= 1 and <= 12 and var month:
                return (new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));
            case DayLength when ReadDay(id) is { } day:
                return (day, day);
            default:
                return null;
        }
    }

    private static DateOnly? ReadDay(ReadOnlySpan<char> id) =>
        id[MonthLength] == '-' && ReadOne(id[..MonthLength]) is { First: var month } && Number(id[(MonthLength + 1)..]) is >= 1 and var day
        && day <= DateTime.DaysInMonth(month.Year, month.Month)
            ? month.AddDays(day - 1)
            : null;

    /// <summary>-1 where there is something else than digits.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
