using System.Globalization;
using Dataset.Generator.Language.Dates;
using Dataset.Generator.Records;
using static Dataset.Generator.Language.QuotedText;

namespace Dataset.Generator.Language;

/// <summary>
/// A period as a record's key writes it. Words that are no date are no mistake: such a period is unresolved and needs a name.
/// </summary>
internal static class PeriodWords
{
    /// <summary>A century of days: beyond it a duration is a slip of the keyboard, and days would overflow.</summary>
    private const int MostDays = 36_525;

    /// <summary>Two days, each with a mark of uncertainty, and what stands between them.</summary>
    private const int MostOfRange = 23;

    private const string Forms = "2025, 2025-H1, 2025-Q1, 2025-03, 2025-W04, 2025-01-26, 2020s, FY2025, "
        + "first/last with '..' for an open end, an anchor in place of a day, year to 2025-03, or 'first 100 days'";

    public static PeriodExpression ParseExpression(string text)
    {
        var syntax = Parse(text, out var problem);
        return new(text, syntax, problem);
    }

    public static PeriodSyntax Parse(string raw, out string? problem)
    {
        problem = null;
        var text = raw.Trim();
        if (text.Length == 0)
        {
            return Unread(raw, false, out problem, "The period is empty: write " + Forms + ".");
        }

        var isUncertain = TakeMark(ref text);
        if (text.Length == 0 || text[text.Length - 1] == '?')
        {
            return Unread(raw, isUncertain,
                out problem, $"'{Clip(raw)}' has more '?' than period: one '?' after the period or one of its ends says that it "
                + $"is uncertain.");
        }

        if (text.StartsWith("first ", StringComparison.OrdinalIgnoreCase) && FirstDays(text, out var days, out var anchor, out problem))
        {
            return problem is null
                ? new PeriodSyntax(raw, PeriodEdge.OfAnchor(anchor), null, days, isUncertain)
                : new PeriodSyntax(raw, null, null, 0, isUncertain);
        }

        if (TrailingPeriod.Read(text) is { } trailing)
        {
            problem = ProblemOf(trailing, text);
            return new PeriodSyntax(raw, null, null, 0, isUncertain) { Trailing = problem is null ? trailing : null };
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            var reading = Edge(text, out var edge, out problem);
            if (reading == Reading.Calendar)
            {
                return new PeriodSyntax(raw, edge, null, 0, isUncertain);
            }

            return Unread(raw, isUncertain, out problem, problem ?? Respelling(text) ?? (reading == Reading.Wrong ? Unclear(text) : null));
        }

        return Ends(raw, text, slash, isUncertain, out problem);
    }

    private enum Reading
    {
        Words,
        Wrong,
        Calendar,
        Anchor,
        Open,
    }

    private static PeriodSyntax Ends(string raw, string text, int slash, bool isUncertain, out string? problem)
    {
        var left = text.Substring(0, slash);
        var right = text.Substring(slash + 1);
        if (right.IndexOf('/') >= 0)
        {
            return Unread(raw, isUncertain, out problem, Respelling(text) ?? (PeriodLooks.LikeDates(text) ? Unclear(text) : null));
        }

        isUncertain |= TakeMark(ref left);
        isUncertain |= TakeMark(ref right);
        var first = Edge(left, out var from, out var leftProblem);
        if (Duration(right, out var days))
        {
            return first is Reading.Anchor or Reading.Calendar && from is { Anchor: not null } or { Calendar.Unit: CalendarUnit.Day }
                && days is >= 1 and <= MostDays
                ? Read(new PeriodSyntax(raw, from, null, days, isUncertain), out problem)
                : Unread(raw, isUncertain,
                out problem, $"'{Clip(text)}' is not a duration from a day: write an anchor or a day, '/P', 1 to {MostDays} and 'D', as "
                + $"in 'inauguration/P100D'.");
        }

        var last = Edge(right, out var to, out var rightProblem);
        if (first >= Reading.Calendar && last >= Reading.Calendar)
        {
            return first == Reading.Open && last == Reading.Open
                ? Unread(raw, isUncertain, out problem,
                "A period has at least one end: write a day on one side of '/', or words and a name when the document gives none.")
                : Read(new PeriodSyntax(raw, from, to, 0, isUncertain), out problem);
        }

        if (left.Length == 0 || right.Length == 0)
        {
            return Unread(raw, isUncertain, out problem, $"'{Clip(text)}' lacks an end: write '..' for one that is open.");
        }

        var isDate = first is Reading.Wrong or Reading.Calendar or Reading.Open
            || last is Reading.Wrong or Reading.Calendar or Reading.Open;
        var because = isDate ? Spaceless(text) ?? Respelling(text) ?? leftProblem ?? rightProblem ?? Unclear(text) : Respelling(text);
        return Unread(raw, isUncertain, out problem, because);
    }

    private static string? Spaceless(string text)
    {
        var spaceless = text.Replace(" ", string.Empty);
        return spaceless.Length < text.Length && spaceless.Length <= MostOfRange && Parse(spaceless, out var problem).IsResolvable
            && problem is null
            ? $"The ends of a period stand without spaces: write '{spaceless}'."
            : null;
    }

    private static PeriodSyntax Read(PeriodSyntax syntax, out string? problem)
    {
        problem = null;
        return syntax;
    }

    private static PeriodSyntax Unread(string raw, bool isUncertain, out string? problem, string? because)
    {
        problem = because;
        return new PeriodSyntax(raw, null, null, 0, isUncertain);
    }

    private static bool TakeMark(ref string text)
    {
        if (text.Length == 0 || text[text.Length - 1] != '?')
        {
            return false;
        }

        text = text.Substring(0, text.Length - 1);
        return true;
    }

    private static bool FirstDays(string text, out int days, out string anchor, out string? problem)
    {
        days = 0;
        anchor = string.Empty;
        problem = null;
        var words = text.Split(' ');
        if (words.Length < 3 || !words[1].All(IsDigit) || words[1].Length == 0 || words[2] is not ("day" or "days" or "Days"))
        {
            return false;
        }

        if (words[0] != "first" || words[2] != "days" || words[1][0] == '0' || !TryDays(words[1], out days))
        {
            problem = $"'{Clip(text)}' is not how a count of days is written: write 'first 100 days', with 1 to {MostDays} days.";
            return true;
        }

        if (words.Length == 3)
        {
            return true;
        }

        if (words.Length != 5 || words[3] != "of" || !IsKey(words[4]))
        {
            problem = $"'{Clip(text)}' does not end in an anchor: write 'first {days} days' or 'first {days} days of' and the key of a "
                + $"declared anchor, as in 'first {days} days of inauguration'.";
            return true;
        }

        anchor = words[4];
        return true;
    }

    private static bool Duration(string text, out int days)
    {
        days = 0;
        if (text.Length < 2 || text[0] != 'P' || !IsDigit(text[1]))
        {
            return false;
        }

        _ = text[text.Length - 1] == 'D' && text[1] != '0' && TryDays(text.Substring(1, text.Length - 2), out days);
        return true;
    }

    private static bool TryDays(string digits, out int days) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out days) && days is >= 1 and <= MostDays;

    private static Reading Edge(string text, out PeriodEdge edge, out string? problem)
    {
        edge = PeriodEdge.Open;
        problem = null;
        if (text == "..")
        {
            return Reading.Open;
        }

        if (CalendarPart.Read(text) is { } part)
        {
            edge = new PeriodEdge(null, part, 0);
            problem = ProblemOf(part, text);
            return problem is null ? Reading.Calendar : Reading.Wrong;
        }

        if (FiscalYear(text) is { } year)
        {
            edge = PeriodEdge.OfFiscalYear(year);
            problem = year > 0 ? null : YearZero(text);
            return problem is null ? Reading.Calendar : Reading.Wrong;
        }

        if (IsKey(text))
        {
            edge = PeriodEdge.OfAnchor(text);
            return Reading.Anchor;
        }

        return PeriodLooks.LikeDates(text) ? Reading.Wrong : Reading.Words;
    }

    private static string? ProblemOf(CalendarPart part, string text)
    {
        if (part.Days is not null)
        {
            return null;
        }

        var year = text.Substring(0, 4);
        if (part.Year == 0)
        {
            return YearZero(text);
        }

        switch (part.Unit)
        {
            case CalendarUnit.Decade:
                return $"'{text}' is no decade: write the year that it begins with and an s, as in {year.Substring(0, 3)}0s.";
            case CalendarUnit.Half:
                return $"'{text}' has no such half: write {year}-H1 or {year}-H2.";
            case CalendarUnit.Quarter:
                return $"'{text}' has no such quarter: write {year}-Q1 to {year}-Q4.";
            case CalendarUnit.Week:
                return $"'{text}' has no such week: write {year}-W01 to {year}-W{CalendarPart.WeeksIn(part.Year)}.";
            case CalendarUnit.Day when part.Number is >= 1 and <= 12:
                var days = DateTime.DaysInMonth(part.Year, part.Number).ToString(CultureInfo.InvariantCulture);
                var month = text.Substring(0, 7);
                return $"'{text}' has no such day: that month has {days} days, so write {month}-01 to {month}-{days}.";
            default:
                return $"'{text}' has no such month: write {year}-01 to {year}-12.";
        }
    }

    private static string? ProblemOf(TrailingPeriod trailing, string text)
    {
        var end = text.Substring(text.IndexOf(" to ", StringComparison.Ordinal) + 4);
        return ProblemOf(trailing.End, end) is { } problem ? problem
            : trailing.Days is not null ? null
            : trailing.Unit is CalendarUnit.Day or CalendarUnit.Week && trailing.End.Unit != CalendarUnit.Day
                ? $"'{Clip(text)}' does not end in a day: write the last day, as in week to 2025-01-26."
            : trailing.End.Unit is CalendarUnit.Day or CalendarUnit.Month or CalendarUnit.Quarter
                ? $"'{Clip(text)}' starts before the year 1: write a shorter length."
            : $"'{Clip(text)}' ends in more than a month: write the last month or day, as in year to 2025-03.";
    }

    private static string YearZero(string text) => $"'{text}' has the year 0, which no calendar has: write a year from 0001 to 9999.";

    /// <summary>FY2024; null for another form.</summary>
    private static int? FiscalYear(string text) =>
        text.Length == 6 && text[0] == 'F' && text[1] == 'Y' && CalendarPart.Read(text.Substring(2)) is { } year ? year.Year : null;

    private static bool IsKey(string text) =>
        text.Length is > 0 and <= 100 && text[0] is >= 'a' and <= 'z' && text[text.Length - 1] != '-'
            && text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>
    /// What to write in place of a period in words that is understood, or why none of its readings is offered; null for other words.
    /// </summary>
    private static string? Respelling(string text)
    {
        var phrase = PeriodPhrase.Read(text);
        if (phrase.Because is { } because)
        {
            return $"'{Clip(text)}' {because}";
        }

        if (phrase.Spelling is not { } spelling)
        {
            return null;
        }

        var condition = phrase.Condition is { } words ? " " + words : string.Empty;
        return $"'{Clip(text)}' is not how a period is written: write '{spelling}'{condition}.";
    }

    private static string Unclear(string text) => $"'{Clip(text)}' could be read in more than one way: write {Forms}.";
}
