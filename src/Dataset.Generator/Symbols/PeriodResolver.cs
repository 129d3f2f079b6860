using System.Globalization;
using System.Text;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A period's days, its canonical id (spelt exactly as <c>Dataset.Period</c> spells it) and its C# name.</summary>
internal static class PeriodResolver
{
    private static readonly string[] Quarters = ["First", "Second", "Third", "Fourth"];

    /// <param name="syntax">The key.</param>
    /// <param name="name">The name the record gives; it overrides the C# name, and an unresolved period must have one.</param>
    /// <param name="anchor">The day of an anchor by key; the empty key asks for the only declared anchor.</param>
    /// <param name="problem">What is wrong and what to do; null when resolved.</param>
    public static ResolvedPeriod? Resolve(PeriodSyntax syntax, string? name, Func<string, DateTime?> anchor, out string? problem)
    {
        problem = null;
        if (syntax.From is not { } from)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                problem = $"'{Clip(syntax.Raw)}' cannot be resolved to days: "
                    + "give it a 'name', as in 'name: NewTarget', or write the days it stands for.";
                return null;
            }

            return new ResolvedPeriod(Kebab(name!), name!, null, null, syntax.IsUncertain);
        }

        if (!TryDay(from, isEnd: false, anchor, out var first, out problem))
        {
            return null;
        }

        DateTime? last;
        if (syntax.Days > 0)
        {
            if (first!.Value > DateTime.MaxValue.Date.AddDays(1 - syntax.Days))
            {
                problem = $"'{Clip(syntax.Raw)}' ends after the year 9999: write fewer days.";
                return null;
            }

            last = first.Value.AddDays(syntax.Days - 1);
        }
        else if (!TryDay(syntax.To ?? from, isEnd: true, anchor, out last, out problem))
        {
            return null;
        }

        if (first > last)
        {
            problem = $"The first day of '{Clip(syntax.Raw)}' is after its last: "
                + $"{Iso(first)} is after {Iso(last)}. Write the earlier end first.";
            return null;
        }

        return new ResolvedPeriod(Id(first, last), name ?? OfSyntax(syntax) ?? Member(first, last), first, last, syntax.IsUncertain);
    }

    private static bool TryDay(PeriodEdge edge, bool isEnd, Func<string, DateTime?> anchor, out DateTime? day, out string? problem)
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

        var (begin, end) = edge.Month > 0 ? (edge.Month, edge.Month)
            : edge.Quarter > 0 ? ((edge.Quarter * 3) - 2, edge.Quarter * 3)
            : (1, 12);
        var month = isEnd ? end : begin;
        day = new DateTime(edge.Year, month, edge.Day > 0 ? edge.Day : isEnd ? DateTime.DaysInMonth(edge.Year, month) : 1);
        return true;
    }

    private static string NoAnchor(string key) => key.Length == 0
        ? "It is not said from which day these days are counted: "
            + "write 'first 100 days of' and the key of an anchor, or declare exactly one anchor."
        : $"There is no anchor '{Clip(key)}': declare it under 'anchors' with its date.";

    private static string Id(DateTime? first, DateTime? last)
    {
        if (first is { } a && last is { } b)
        {
            if (a == b)
            {
                return Iso(a);
            }

            if (IsWholeMonths(a, b) && a.Year == b.Year)
            {
                switch (b.Month - a.Month)
                {
                    case 0: return a.ToString("yyyy-MM", CultureInfo.InvariantCulture);
                    case 2 when a.Month % 3 == 1: return FormattableString.Invariant($"{a:yyyy}-Q{(a.Month + 2) / 3}");
                    case 11: return a.ToString("yyyy", CultureInfo.InvariantCulture);
                }
            }
        }

        return Iso(first) + "/" + Iso(last);
    }

    /// <summary>Names that come from how the period was written; null when its days name it.</summary>
    private static string? OfSyntax(PeriodSyntax syntax)
    {
        if (syntax.Days > 0 && syntax.From!.Anchor is not null)
        {
            return "First" + syntax.Days.ToString(CultureInfo.InvariantCulture) + "Days";
        }

        return (syntax.From!.Anchor, syntax.To) switch
        {
            ({ } since, { IsOpen: true }) => "Since" + Pascal(since),
            (null, { Anchor: { } until }) when syntax.From.IsOpen => "Until" + Pascal(until),
            _ => null,
        };
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

        if (a == b)
        {
            return "On" + Day(a) + Year(a);
        }

        if (IsWholeMonths(a, b))
        {
            if (a.Month == 1 && b.Month == 12)
            {
                return a.Year == b.Year ? "Year" + Year(a) : "From" + Year(a) + "To" + Year(b);
            }

            if (a.Year == b.Year)
            {
                return a.Month == b.Month ? Month(a) + Year(a)
                    : b.Month - a.Month == 2 && a.Month % 3 == 1 ? Quarters[a.Month / 3] + "Quarter" + Year(a)
                    : "From" + Month(a) + "To" + Month(b) + Year(b);
            }

            return "From" + Month(a) + Year(a) + "To" + Month(b) + Year(b);
        }

        return "From" + Day(a) + (a.Year == b.Year ? string.Empty : Year(a)) + "To" + Day(b) + Year(b);
    }

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

    private static string Clip(string text) => text.Length <= 60 ? text : text.Substring(0, 59) + "…";
}
