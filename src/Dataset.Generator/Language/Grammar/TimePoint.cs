using Dataset.Generator.Records;

namespace Dataset.Generator.Language.Grammar;

/// <summary>A day, month, quarter, half, year or decade as words state it; what they leave out is null.</summary>
internal readonly record struct TimePoint
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Quarter { get; init; }

    public int? Half { get; init; }

    public bool IsDecade { get; init; }

    /// <summary>Whether its year is one that the document counts itself: fiscal 2022.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>With the year and the month of the other end of a range, where it states none.</summary>
    public TimePoint CompletedBy(TimePoint other) => this with
    {
        Year = Year ?? (other.IsDecade ? null : other.Year),
        Month = Month ?? (Day is null ? null : other.Month),
        IsFiscal = IsFiscal || (Year is null && other.IsFiscal),
    };

    /// <summary>The first and the last day in a year, which counts only where none is stated; null where it has no such day.</summary>
    public (DateTime First, DateTime Last)? DaysIn(int year, FiscalYearRecord? fiscalYear)
    {
        year = Year ?? year;
        if (IsFiscal)
        {
            return fiscalYear?.DaysOf(year) ?? AnyFiscal(year);
        }

        // The 1900s are ten years or a hundred.
        if (IsDecade && year % 100 == 0)
        {
            return Join(CalendarPart.OfYear(year), CalendarPart.OfYear(year + 99));
        }

        var part = this switch
        {
            { IsDecade: true } => new(CalendarUnit.Decade, year, 0, 0),
            { Quarter: { } quarter } => new(CalendarUnit.Quarter, year, quarter, 0),
            { Half: { } half } => new(CalendarUnit.Half, year, half, 0),
            { Month: { } month, Day: { } day } => new CalendarPart(CalendarUnit.Day, year, month, day),
            { Month: { } month } => CalendarPart.OfMonth(year, month),
            _ => CalendarPart.OfYear(year),
        };
        return part.Days;
    }

    /// <summary>
    /// A fiscal year starts in the year before its number or in that of its number: without the document's word, any of these days.
    /// </summary>
    private static (DateTime First, DateTime Last)? AnyFiscal(int year) =>
        Join(CalendarPart.OfYear(year - 1), CalendarPart.OfYear(year + 1));

    private static (DateTime First, DateTime Last)? Join(CalendarPart from, CalendarPart to) =>
        from.Days is { } first && to.Days is { } last ? (first.First, last.Last) : null;
}
