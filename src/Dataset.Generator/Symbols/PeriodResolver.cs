using System.Globalization;
using System.Text;
using Dataset.Generator.Records;
using static Dataset.Generator.Language.QuotedText;

namespace Dataset.Generator.Symbols;

/// <summary>A period's days, its canonical id (spelt exactly as <c>Dataset.Period</c> spells it) and its C# name.</summary>
internal static class PeriodResolver
{
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth"];

    /// <param name="syntax">The key.</param>
    /// <param name="name">The name the record gives; it overrides the C# name, and an unresolved period must have one.</param>
    /// <param name="anchor">The day of an anchor by key; the empty key asks for the only declared anchor.</param>
    /// <param name="problem">What is wrong and what to do; null when resolved.</param>
    public static ResolvedPeriod? Resolve(PeriodSyntax syntax, string? name, Func<string, DateTime?> anchor, out string? problem) =>
        Resolve(syntax, name, anchor, null, out problem);

    /// <param name="fiscalYear">How the document counts its fiscal years; null when no document is meant, or it does not state it.</param>
    public static ResolvedPeriod? Resolve(
        PeriodSyntax syntax, string? name, Func<string, DateTime?> anchor, FiscalYearRecord? fiscalYear, out string? problem)
    {
        problem = null;
        if (!syntax.IsResolvable)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                problem = $"'{Clip(syntax.Raw)}' cannot be resolved to days: "
                    + "give it a 'name', as in 'name: NewTarget', or write the days it stands for.";
                return null;
            }

            return new ResolvedPeriod(Kebab(name!), name!, null, null, syntax.IsUncertain);
        }

        if (!TryDays(syntax, anchor, fiscalYear, out var first, out var last, out problem))
        {
            return null;
        }

        if (first > last)
        {
            problem = $"The first day of '{Clip(syntax.Raw)}' is after its last: {Iso(first)} is after {Iso(last)}. "
                + "Write the earlier end first.";
            return null;
        }

        var member = name ?? NameAsWritten(syntax, last) ?? Member(first, last);
        return new ResolvedPeriod(PeriodSpelling.Id(first, last), member, first, last, syntax.IsUncertain);
    }

    private static bool TryDays(
        PeriodSyntax syntax, Func<string, DateTime?> anchor, FiscalYearRecord? fiscalYear, out DateTime? first, out DateTime? last,
            out string? problem)
    {
        (first, last, problem) = (null, null, null);
        if (syntax.Trailing is { } trailing)
        {
            (first, last) = (trailing.Days?.First, trailing.Days?.Last);
            problem = last is not null ? null : $"'{Clip(syntax.Raw)}' starts before the year 1: write a shorter length.";
            return last is not null;
        }

        var from = syntax.From!;
        if (!TryDay(from, isEnd: false, anchor, fiscalYear, out first, out problem))
        {
            return false;
        }

        if (syntax.Days == 0)
        {
            return TryDay(syntax.To ?? from, isEnd: true, anchor, fiscalYear, out last, out problem);
        }

        if (first!.Value > DateTime.MaxValue.Date.AddDays(1 - syntax.Days))
        {
            problem = $"'{Clip(syntax.Raw)}' ends after the year 9999: write fewer days.";
            return false;
        }

        last = first.Value.AddDays(syntax.Days - 1);
        return true;
    }

    private static bool TryDay(
        PeriodEdge edge, bool isEnd, Func<string, DateTime?> anchor, FiscalYearRecord? fiscalYear, out DateTime? day, out string? problem)
    {
        problem = null;
        day = null;
        if (edge.IsOpen)
        {
            return true;
        }

        if (edge.Anchor is { } key)
        {
            day = anchor(key)?.Date;
            problem = day is null ? NoAnchor(key) : null;
            return day is not null;
        }

        var days = edge.FiscalYear > 0 ? fiscalYear?.DaysOf(edge.FiscalYear) : edge.Calendar!.Value.Days;
        if (days is null)
        {
            problem = fiscalYear is null
                ? $"Which days FY{edge.FiscalYear:0000} has depends on the document, and none is known here: "
                    + "write its first and last day, with '/' between them."
                : $"FY{edge.FiscalYear:0000} has days before the year 1 or after the year 9999.";
            return false;
        }

        day = isEnd ? days.Value.Last : days.Value.First;
        return true;
    }

    private static string NoAnchor(string key) => key.Length == 0
        ? "It is not said from which day these days are counted: "
            + "write 'first 100 days of' and the key of an anchor, or declare exactly one anchor."
        : $"There is no anchor '{Clip(key)}': declare it under 'anchors' with its date.";

    /// <summary>Names that come from how the period was written; null when its days name it.</summary>
    private static string? NameAsWritten(PeriodSyntax syntax, DateTime? last)
    {
        if (syntax.Trailing is { } trailing)
        {
            return TrailingName(trailing, last!.Value);
        }

        var from = syntax.From!;
        if (syntax.Days > 0 && from.Anchor is not null)
        {
            return "First" + syntax.Days.ToString(CultureInfo.InvariantCulture) + "Days";
        }

        if (from.FiscalYear > 0 && syntax.To is null)
        {
            return "FiscalYear" + from.FiscalYear.ToString("0000", CultureInfo.InvariantCulture);
        }

        return (from.Anchor, syntax.To) switch
        {
            ({ } since, { IsOpen: true }) => "Since" + Pascal(since),
            (null, { Anchor: { } until }) when from.IsOpen => "Until" + Pascal(until),
            _ => null,
        };
    }

    /// <summary>YearToJune2024, ThreeMonthsToJune2024, WeekTo5October2024.</summary>
    private static string TrailingName(TrailingPeriod trailing, DateTime last)
    {
        var unit = trailing.Count == 1 ? trailing.Unit.ToString() : CountName.Of(trailing.Count) + trailing.Unit + "s";
        return unit + "To" + (trailing.End.Unit == CalendarUnit.Day ? Day(last) : Month(last)) + Year(last);
    }

    // From the days alone, so that one period has one name however it was spelt.
    private static string Member(DateTime? first, DateTime? last)
    {
        if (first is not { } a)
        {
            return "Until" + Day(last!.Value) + Year(last.Value);
        }

        if (last is not { } b)
        {
            return "Since" + Day(a) + Year(a);
        }

        if (CalendarPart.Find(a, b) is { } part)
        {
            return Name(part, a);
        }

        if (IsWholeMonths(a, b))
        {
            return a.Month == 1 && b.Month == 12
                ? "From" + Year(a) + "To" + Year(b)
                : "From" + Month(a) + (a.Year == b.Year ? string.Empty : Year(a)) + "To" + Month(b) + Year(b);
        }

        return "From" + Day(a) + (a.Year == b.Year ? string.Empty : Year(a)) + "To" + Day(b) + Year(b);
    }

    private static string Name(CalendarPart part, DateTime first) => part.Unit switch
    {
        CalendarUnit.Day => "On" + Day(first) + Year(first),
        CalendarUnit.Week => "Week" + part.Number.ToString(CultureInfo.InvariantCulture) + "Of"
            + part.Year.ToString("0000", CultureInfo.InvariantCulture),
        CalendarUnit.Month => Month(first) + Year(first),
        CalendarUnit.Quarter => Ordinals[part.Number - 1] + "Quarter" + Year(first),
        CalendarUnit.Half => Ordinals[part.Number - 1] + "Half" + Year(first),
        CalendarUnit.Year => "Year" + Year(first),
        _ => "Decade" + part,
    };

    private static bool IsWholeMonths(DateTime first, DateTime last) =>
        first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);

    private static string Day(DateTime day) => day.ToString("%d", CultureInfo.InvariantCulture) + Month(day);

    private static string Month(DateTime day) => day.ToString("MMMM", CultureInfo.InvariantCulture);

    private static string Year(DateTime day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Iso(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "..";

    private static string Pascal(string key)
    {
        var name = new StringBuilder(key.Length);
        var isStart = true;
        foreach (var c in key)
        {
            if (c != '-')
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            isStart = c == '-';
        }

        return name.ToString();
    }

    private static string Kebab(string name)
    {
        var id = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                if (id.Length > 0 && id[id.Length - 1] != '-')
                {
                    id.Append('-');
                }

                continue;
            }

            var before = i > 0 ? name[i - 1] : '\0';
            var after = i + 1 < name.Length ? name[i + 1] : '\0';
            var starts = char.IsUpper(c) ? char.IsLower(before) || char.IsDigit(before) || (char.IsUpper(before) && char.IsLower(after))
                : char.IsDigit(c) ? char.IsLetter(before)
                : char.IsDigit(before);
            if (starts && id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }

            id.Append(char.ToLowerInvariant(c));
        }

        return id.ToString().TrimEnd('-');
    }
}
