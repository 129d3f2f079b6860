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
public sealed class Period : IEquatable<Period>, IComparable<Period>
{
    private const string DayFormat = "yyyy-MM-dd";

    private Period(string id, DateOnly? first, DateOnly? last, string? name)
    {
        Id = id;
        First = first;
        Last = last;
        Name = name;
    }

    /// <summary>The canonical spelling: <c>2025</c>, <c>2025-Q1</c>, <c>2025-03</c>, <c>2025-01-26</c>, else <c>first/last</c> with <c>..</c> for an open end; the name of an unresolved period.</summary>
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
            throw new ArgumentException($"A period's first day is not after its last: {first:yyyy-MM-dd} is after {last:yyyy-MM-dd}.", nameof(first));
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

    /// <summary>Reads a year, quarter, month, day or <c>first/last</c>; see <see cref="Id"/>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Period Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"'{text}' is not a period. Write 2025, 2025-Q1, 2025-03, 2025-01-26 or first/last, with .. for an open end.");

    /// <summary>Reads a year, quarter, month, day or <c>first/last</c>; false when the text is none of these.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is null)
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryParsePart(text, out var first, out var last))
            {
                return false;
            }

            period = Between(first, last);
            return true;
        }

        var left = text.AsSpan(0, slash);
        var right = text.AsSpan(slash + 1);
        DateOnly? begin = null;
        DateOnly? end = null;
        if (left is not "..")
        {
            if (!TryParsePart(left, out var first, out _))
            {
                return false;
            }

            begin = first;
        }

        if (right is not "..")
        {
            if (!TryParsePart(right, out _, out var last))
            {
                return false;
            }

            end = last;
        }

        if ((begin is null && end is null) || begin > end)
        {
            return false;
        }

        period = Between(begin, end);
        return true;
    }

    /// <summary>Whether a day is within the period; false for an unresolved one.</summary>
    public bool Contains(DateOnly day) => IsResolved && !(day < First) && !(day > Last);

    /// <inheritdoc/>
    public bool Equals(Period? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && IsResolved == other.IsResolved;

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

        var order = (First ?? DateOnly.MinValue).CompareTo(other.First ?? DateOnly.MinValue);
        if (order == 0)
        {
            order = (Last ?? DateOnly.MaxValue).CompareTo(other.Last ?? DateOnly.MaxValue);
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

    /// <summary>The period in words: <c>March 2025</c>, <c>26 January 2025</c>, <c>20 January 2025 to 31 March 2025 (uncertain)</c>.</summary>
    public override string ToString() => PeriodProse.Of(Id, IsResolved, Printed, IsUncertain);

    /// <summary>The same period, read from words that leave it open.</summary>
    public Period AsUncertain() => With(true, Printed, Basis);

    internal Period With(bool isUncertain, string? printed, string? basis) =>
        new(Id, First, Last, Name) { IsUncertain = isUncertain, Printed = printed, Basis = basis };

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static string Canonical(DateOnly? first, DateOnly? last)
    {
        if (first is { } a && last is { } b)
        {
            if (a == b)
            {
                return a.ToString(DayFormat, CultureInfo.InvariantCulture);
            }

            if (a.Day == 1 && b == LastDay(b.Year, b.Month) && a.Year == b.Year)
            {
                switch (b.Month - a.Month)
                {
                    case 0: return a.ToString("yyyy-MM", CultureInfo.InvariantCulture);
                    case 2 when a.Month % 3 == 1: return string.Create(CultureInfo.InvariantCulture, $"{a.Year:0000}-Q{(a.Month + 2) / 3}");
                    case 11: return a.ToString("yyyy", CultureInfo.InvariantCulture);
                }
            }
        }

        return Edge(first) + "/" + Edge(last);

        static string Edge(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "..";
    }

    private static bool TryParsePart(ReadOnlySpan<char> text, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        if (text.Length < 4 || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
        {
            return false;
        }

        switch (text.Length)
        {
            case 4:
                (first, last) = (new(year, 1, 1), new(year, 12, 31));
                return true;
            case 7 when text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4':
                var end = (text[6] - '0') * 3;
                (first, last) = (new(year, end - 2, 1), LastDay(year, end));
                return true;
            case 7 when text[4] == '-' && int.TryParse(text[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12:
                (first, last) = (new(year, month, 1), LastDay(year, month));
                return true;
            case 10 when DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out first):
                last = first;
                return true;
            default:
                return false;
        }
    }
}
