namespace Dataset.Generator.Records;

/// <summary>The calendar year that a fiscal year has its number from.</summary>
internal enum FiscalYearNumber
{
    /// <summary>The year in which it ends: FY2024 of the United States ends in September 2024.</summary>
    End,

    /// <summary>The year in which it starts: fiscal 2024 of Japan starts in April 2024.</summary>
    Start,
}

/// <summary>How a document counts its fiscal years.</summary>
/// <param name="Month">The month of the first day.</param>
/// <param name="Day">The day of the month of the first day; there is one in every year.</param>
internal sealed record FiscalYearRecord(int Month, int Day, FiscalYearNumber NamedFor)
{
    /// <summary>The first and the last day of a fiscal year; null beyond the calendar.</summary>
    public (DateTime First, DateTime Last)? DaysOf(int year)
    {
        var isCalendarYear = Month == 1 && Day == 1;
        var start = isCalendarYear || NamedFor == FiscalYearNumber.Start ? year : year - 1;
        if (start < 1 || start > 9999 || (start == 9999 && !isCalendarYear))
        {
            return null;
        }

        var first = new DateTime(start, Month, Day);
        return (first, isCalendarYear ? new DateTime(start, 12, 31) : first.AddYears(1).AddDays(-1));
    }
}
