namespace Dataset.Generator.Language.Dates;

/// <summary>What stands first in a date of three numbers.</summary>
internal enum DateOrder
{
    /// <summary>The words or the digits leave no choice.</summary>
    Any,

    DayFirst,
    MonthFirst,
}

/// <summary>One reading of a date in words; what it leaves out, the other end of a range may state.</summary>
/// <param name="Year">0 when it is not stated.</param>
/// <param name="Number">The half, quarter, month or week; of a day its month, 0 when it is not stated.</param>
/// <param name="Day">The day of the month; else 0.</param>
internal sealed record DateElement(CalendarUnit Unit, int Year, int Number, int Day)
{
    /// <summary>Whether it is a fiscal year.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>Whether only its end is meant.</summary>
    public bool IsEnd { get; init; }

    public DateOrder Order { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>The two digits that its year is printed with; null for all four.</summary>
    public string? ShortYear { get; init; }

    private bool IsComplete => Year > 0 && (Unit != CalendarUnit.Day || Number > 0);

    public CalendarPart? Part => IsComplete && !IsFiscal ? new CalendarPart(Unit, Year, Number, Day) : null;

    public (DateTime First, DateTime Last)? Days => Part?.Days;

    /// <summary>With the year and the month of the other end, where it states none: "2025-h2" is no range that starts with 2025.</summary>
    public DateElement CompletedBy(DateElement other) => this with
    {
        Year = Year == 0 && other.Unit < CalendarUnit.Year ? other.Year : Year,
        Number = Unit != CalendarUnit.Day || Number > 0 || other.Unit != CalendarUnit.Day ? Number : other.Number,
        Order = Order == DateOrder.Any ? other.Order : Order,
        ShortYear = Year > 0 ? ShortYear : other.ShortYear,
    };

    /// <summary>As a record writes it; null when it is not complete or no calendar has it.</summary>
    public string? Spelling => IsFiscal ? Year > 0 ? "FY" + CalendarPart.OfYear(Year) : null : Days is null ? null : Part!.Value.ToString();
}
