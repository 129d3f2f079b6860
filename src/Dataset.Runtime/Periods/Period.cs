using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// When something was counted: a first and a last day, how the document printed it and how that was read. A period that
/// the document does not let us resolve keeps its name and has neither day. Equal periods have the same <see cref="Id"/>,
/// however they were spelt; certainty, printed words and basis take no part.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public sealed class Period : IEquatable<Period>, IComparable<Period>
{
    /// <summary>For JSON, which would make an empty one: it is read with <c>Catalog.JsonOptions</c>.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    // A converter by attribute would keep System.Text.Json in a trimmed app, and a constructor that nobody calls is dropped.
    [Obsolete("A period is made by Period.Parse, Period.Month and the like.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Period() => throw JsonRefusal.ReadWithoutCatalog("A period");

    private Period(string id, DateOnly? first, DateOnly? last, string? name)
    {
        Id = id;
        First = first;
        Last = last;
        Name = name;
    }

    /// <summary>
    /// The canonical spelling: <c>2020s</c>, <c>2025</c>, <c>2025-H1</c>, <c>2025-Q1</c>, <c>2025-03</c>, <c>2025-W04</c>,
    /// <c>2025-01-26</c>,
    /// else <c>first/last</c> with <c>..</c> for an open end; the name of an unresolved period.
    /// </summary>
    public string Id { get; }

    /// <summary>The first day; null when open or unresolved.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day; null when open or unresolved.</summary>
    public DateOnly? Last { get; }

    /// <summary>The name of a period that could not be resolved to days; else null.</summary>
    public string? Name { get; }

    /// <summary>How many days, the first and the last included; null when an end is open or unresolved.</summary>
    public int? Days => Last?.DayNumber - First?.DayNumber + 1;

    /// <summary>Whether it is known when this is: at least one end has a day.</summary>
    public bool IsResolved => First is not null || Last is not null;

    /// <summary>Whether the days are a reading that the document leaves open (<c>?</c> in the record).</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The document's words for the period, where they are not the period itself: "Sunday".</summary>
    public string? Printed { get; init; }

    /// <summary>How the printed words were read as these days.</summary>
    public string? Basis { get; init; }

    /// <summary>One day.</summary>
    public static Period Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    /// <summary>One day.</summary>
    public static Period Day(DateOnly day) => Between(day, day);

    /// <summary>A calendar month.</summary>
    public static Period Month(int year, int month) => Between(new(year, month, 1), LastDay(year, month));

    /// <summary>A calendar quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quarter"/> is not 1 to 4.</exception>
    public static Period Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return Between(new(year, (quarter * 3) - 2, 1), LastDay(year, quarter * 3));
    }

    /// <summary>A week of ISO 8601, from Monday to Sunday: week 1 is the one with 4 January.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week.</exception>
    public static Period Week(int year, int week) => OfPart(new(CalendarUnit.Week, year, week, 0), nameof(week));

    /// <summary>A half of a calendar year, 1 or 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="half"/> is not 1 or 2.</exception>
    public static Period Half(int year, int half) => OfPart(new(CalendarUnit.Half, year, half, 0), nameof(half));

    /// <summary>Ten calendar years.</summary>
    /// <param name="firstYear">The first of them: 2010 for the 2010s.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstYear"/> does not end in 0.</exception>
    public static Period Decade(int firstYear) => OfPart(new(CalendarUnit.Decade, firstYear, 0, 0), nameof(firstYear));

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => Between(new(year, 1, 1), new(year, 12, 31));

    /// <summary>From the first day to the last, both included; null leaves an end open.</summary>
    /// <exception cref="ArgumentException">Both ends are open, or the first day is after the last.</exception>
    public static Period Between(DateOnly? first, DateOnly? last)
    {
        if (first is null && last is null)
        {
            throw new ArgumentException("A period has at least one end. One that cannot be resolved has a name: use Named.", nameof(first));
        }

        if (first > last)
        {
            throw new ArgumentException($"A period's first day is not after its last: {first:yyyy-MM-dd} is after {last:yyyy-MM-dd}.",
                nameof(first));
        }

        return new(Canonical(first, last), first, last, null);
    }

    /// <summary>A period that could not be resolved to days.</summary>
    /// <param name="name">The name the record gives it.</param>
    public static Period Named(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(name, null, null, name);
    }

    /// <summary>
    /// Reads an <see cref="Id"/>; the words that a period with dates prints, as in <c>March 2025</c>; and what a record may write besides:
    /// any of its parts on either side of a <c>/</c>, and a length counted back from its end, as in <c>year to 2024-06</c>.
    /// </summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"'{text}' is not a period. Write 2025, 2025-H1, 2025-Q1, 2025-03, 2025-W04, 2025-01-26, 2020s, "
            + "year to 2025-03, or first/last with .. for an open end.");

    /// <summary>Reads an <see cref="Id"/> that another period has: it is not spelt anew.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    // Not Parse: what reads words takes 20 KB of a trimmed app, and no text of a series has any.
    internal static Period OfId(string id) =>
        ReadParts(id) is { } days ? new(id, days.First, days.Last, null)
        : throw new FormatException($"'{id}' is not the id of a period: the text of the series is damaged.");

    /// <summary>
    /// Reads an <see cref="Id"/>, what a period prints, or what a record may write besides; false when the text is none of these. See
    /// <see cref="Parse"/>.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is null)
        {
            return false;
        }

        if (ReadParts(text) is { } parts)
        {
            period = Between(parts.First, parts.Last);
        }
        else if (!text.Contains('/', StringComparison.Ordinal))
        {
            period = TrailingPeriod.Read(text)?.Days is { } days
                ? Between(DateOnly.FromDateTime(days.First), DateOnly.FromDateTime(days.Last))
                : PeriodWords.TryRead(text, out var first, out var last, out var isUncertain)
                    ? Between(first, last).With(isUncertain, printed: null, basis: null)
                : null;
        }

        return period is not null;
    }

    /// <summary>Whether a day is within the period; false for an unresolved one.</summary>
    public bool Contains(DateOnly day) => IsResolved && !(day < First) && !(day > Last);

    /// <summary>Whether all of another period is within this one; null where one of them has no dates, so that it cannot be told.</summary>
    public bool? Covers(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsResolved && other.IsResolved ? Begin <= other.Begin && other.End <= End : null;
    }

    /// <summary>Whether a day is in both periods; null where one of them has no dates, so that it cannot be told.</summary>
    public bool? Overlaps(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsResolved && other.IsResolved ? Begin <= other.End && other.Begin <= End : null;
    }

    /// <summary>The first day and the last, both included.</summary>
    /// <exception cref="InvalidOperationException">An end is open, or the document does not let the period be resolved.</exception>
    public (DateOnly First, DateOnly Last) ToDates() => First is { } first && Last is { } last
        ? (first, last)
        : throw new InvalidOperationException($"The period “{this}” has no {(IsResolved ? "second end" : "dates")}: read First and Last.");

    /// <inheritdoc/>
    public bool Equals(Period? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && IsResolved == other.IsResolved;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Period);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>By first day, then by last; an open beginning is earliest, an open end latest, an unresolved period last of all.</summary>
    public int CompareTo(Period? other)
    {
        if (other is null)
        {
            return 1;
        }

        if (IsResolved != other.IsResolved)
        {
            return IsResolved ? -1 : 1;
        }

        var order = Begin.CompareTo(other.Begin);
        if (order == 0)
        {
            order = End.CompareTo(other.End);
        }

        return order == 0 ? string.CompareOrdinal(Id, other.Id) : order;
    }

    /// <summary>Equal periods.</summary>
    public static bool operator ==(Period? left, Period? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different periods.</summary>
    public static bool operator !=(Period? left, Period? right) => !(left == right);

    /// <summary>Earlier in period order.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Later in period order.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Earlier in period order, or equal.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Later in period order, or equal.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// The period in words: <c>March 2025</c>, <c>26 January 2025</c>, <c>20 January 2025 to 31 March 2025 (uncertain)</c>.
    /// </summary>
    public override string ToString() => PeriodProse.Of(Id, ToDateTime(First), ToDateTime(Last), Printed, IsUncertain);

    /// <summary>The same period, read from words that leave it open.</summary>
    public Period AsUncertain() => With(true, Printed, Basis);

    internal Period With(bool isUncertain, string? printed, string? basis) =>
        new(Id, First, Last, Name) { IsUncertain = isUncertain, Printed = printed, Basis = basis };

    private DateOnly Begin => First ?? DateOnly.MinValue;

    private DateOnly End => Last ?? DateOnly.MaxValue;

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static string Canonical(DateOnly? first, DateOnly? last) => PeriodSpelling.Id(ToDateTime(first), ToDateTime(last));

    private static DateTime? ToDateTime(DateOnly? day) => day?.ToDateTime(default);

    private static Period OfPart(CalendarPart part, string parameter) => part.Days is { } days
        ? Between(DateOnly.FromDateTime(days.First), DateOnly.FromDateTime(days.Last))
        : throw new ArgumentOutOfRangeException(parameter, $"The calendar has no {part}.");

    /// <summary>The days of a part of the calendar, or from one part to another; null for a text of another form.</summary>
    private static (DateOnly? First, DateOnly? Last)? ReadParts(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return CalendarPart.Read(text)?.Days is { } days ? (DateOnly.FromDateTime(days.First), DateOnly.FromDateTime(days.Last)) : null;
        }

        return TryParseEdge(text[..slash], isEnd: false, out var begin) && TryParseEdge(text[(slash + 1)..], isEnd: true, out var end)
            && (begin is not null || end is not null) && !(begin > end)
            ? (begin, end)
            : null;
    }

    private static bool TryParseEdge(string text, bool isEnd, out DateOnly? day)
    {
        day = null;
        if (text == "..")
        {
            return true;
        }

        if (CalendarPart.Read(text)?.Days is not { } days)
        {
            return false;
        }

        day = DateOnly.FromDateTime(isEnd ? days.Last : days.First);
        return true;
    }
}
