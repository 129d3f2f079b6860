namespace Dataset.Generator.Records;

/// <summary>
/// One end of a period as it was written: an anchor, a part of the calendar or a fiscal year; none of them where it is open.
/// </summary>
/// <param name="Anchor">The key of an anchor; else null.</param>
/// <param name="Calendar">2025, 2025-W04; else null.</param>
/// <param name="FiscalYear">The number of a fiscal year, whose days the source states; else 0.</param>
internal sealed record PeriodEdge(string? Anchor, CalendarPart? Calendar, int FiscalYear)
{
    public static readonly PeriodEdge Open = new(null, null, 0);

    public bool IsOpen => Anchor is null && Calendar is null && FiscalYear == 0;

    public static PeriodEdge OfAnchor(string key) => new(key, null, 0);

    public static PeriodEdge OfFiscalYear(int year) => new(null, null, year);
}

/// <summary>A period as a record's key writes it, before anchors and fiscal years are looked up.</summary>
/// <param name="Raw">The key.</param>
/// <param name="From">The first end; null when the key is not a period (it then needs a name) or is counted back from its end.</param>
/// <param name="To">The last end; null for a single part of the calendar (<c>2025-03</c>), a fiscal year or a duration.</param>
/// <param name="Days">Days from the anchor, day 1 the anchor's own; 0 when not a duration.</param>
/// <param name="IsUncertain">A trailing <c>?</c> on the key or on either end.</param>
internal sealed record PeriodSyntax(string Raw, PeriodEdge? From, PeriodEdge? To, int Days, bool IsUncertain)
{
    /// <summary>A length counted back from its end: <c>year to 2024-06</c>; else null.</summary>
    public TrailingPeriod? Trailing { get; init; }

    public bool IsResolvable => From is not null || Trailing is not null;

    /// <summary>Whether its days depend on how the document counts fiscal years.</summary>
    public bool HasFiscalYear => From is { FiscalYear: > 0 } || To is { FiscalYear: > 0 };

    /// <summary>Whether it is one part of the calendar, as a date of publication is.</summary>
    public bool IsCalendar => this is { From.Calendar: not null, To: null, Days: 0 };
}

/// <summary>A period resolved to days.</summary>
/// <param name="Id">The canonical id, spelt as <c>Dataset.Period.Id</c>; the name in kebab case when unresolved.</param>
/// <param name="Member">The C# name: <c>March2025</c>.</param>
/// <param name="First">The first day, midnight, unspecified kind; null when open or unresolved.</param>
/// <param name="Last">The last day; null when open or unresolved.</param>
internal sealed record ResolvedPeriod(string Id, string Member, DateTime? First, DateTime? Last, bool IsUncertain)
{
    public bool IsResolved => First is not null || Last is not null;
}
