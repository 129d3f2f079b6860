using System.Globalization;
using Dataset.Generator.Records;

namespace Dataset.Generator.Language;

/// <summary>A period as a record's key writes it. Words that are no date are no mistake: such a period is unresolved and needs a name.</summary>
internal static class PeriodWords
{
    /// <summary>A century of days: beyond it a duration is a slip of the keyboard, and days would overflow.</summary>
    private const int MostDays = 36_525;

    private const string Forms = "2025, 2025-Q1, 2025-03, 2025-01-26, first/last with '..' for an open end, an anchor in place of a day, or 'first 100 days'";

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
            return Unread(raw, isUncertain, out problem, $"'{Clip(raw)}' has more '?' than period: one '?' after the period or one of its ends says that it is uncertain.");
        }

        if (text.StartsWith("first ", StringComparison.OrdinalIgnoreCase) && FirstDays(text, out var days, out var anchor, out problem))
        {
            return new PeriodSyntax(raw, problem is null ? new PeriodEdge(anchor, 0, 0, 0, 0) : null, null, problem is null ? days : 0, isUncertain);
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            var reading = Edge(text, out var edge, out problem);
            return reading == Reading.Calendar
                ? new PeriodSyntax(raw, edge, null, 0, isUncertain)
                : reading != Reading.Wrong && !PeriodLooks.LikeDates(text)
                    ? new PeriodSyntax(raw, null, null, 0, isUncertain)
                    : Unread(raw, isUncertain, out problem, problem ?? NotWritten(text));
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
            return PeriodLooks.LikeDates(text)
                ? Unread(raw, isUncertain, out problem, NotWritten(text))
                : Unread(raw, isUncertain, out problem, null);
        }

        isUncertain |= TakeMark(ref left);
        isUncertain |= TakeMark(ref right);
        var first = Edge(left, out var from, out var leftProblem);
        if (Duration(right, out var days))
        {
            return first is Reading.Anchor or Reading.Calendar && (from.Anchor is not null || from.Day > 0) && days is >= 1 and <= MostDays
                ? Read(new PeriodSyntax(raw, from, null, days, isUncertain), out problem)
                : Unread(raw, isUncertain, out problem, $"'{Clip(text)}' is not a duration from a day: write an anchor or a day, '/P', 1 to {MostDays} and 'D', as in 'inauguration/P100D'.");
        }

        var last = Edge(right, out var to, out var rightProblem);
        if (first >= Reading.Calendar && last >= Reading.Calendar)
        {
            return first == Reading.Open && last == Reading.Open
                ? Unread(raw, isUncertain, out problem, "A period has at least one end: write a day on one side of '/', or words and a name when the document gives none.")
                : Read(new PeriodSyntax(raw, from, to, 0, isUncertain), out problem);
        }

        if (PeriodLooks.LikeDates(text) || left.Length == 0 || right.Length == 0 || first is Reading.Wrong or Reading.Calendar or Reading.Open || last is Reading.Wrong or Reading.Calendar or Reading.Open)
        {
            var spaceless = text.Replace(" ", string.Empty);
            var hint = left.Length == 0 || right.Length == 0 ? $"'{Clip(text)}' lacks an end: write '..' for one that is open."
                : spaceless.Length < text.Length && !PeriodLooks.LikeMonthNames(text) ? $"The ends of a period stand without spaces: write '{Clip(spaceless)}'."
                : PeriodLooks.Suggestion(text) is { } better ? $"'{Clip(text)}' is not how a period is written: write '{better}'."
                : leftProblem ?? rightProblem ?? NotWritten(text);
            return Unread(raw, isUncertain, out problem, hint);
        }

        return Unread(raw, isUncertain, out problem, null);
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
            problem = $"'{Clip(text)}' does not end in an anchor: write 'first {days} days' or 'first {days} days of' and the key of a declared anchor, as in 'first {days} days of inauguration'.";
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

        if (IsKey(text))
        {
            edge = new PeriodEdge(text, 0, 0, 0, 0);
            return Reading.Anchor;
        }

        if (!IsCalendar(text))
        {
            return PeriodLooks.LikeDates(text) ? Reading.Wrong : Reading.Words;
        }

        var year = Int(text, 0, 4);
        if (year == 0)
        {
            problem = $"'{text}' has the year 0, which no calendar has: write a year from 0001 to 9999.";
            return Reading.Wrong;
        }

        if (text.Length == 4)
        {
            edge = new PeriodEdge(null, year, 0, 0, 0);
            return Reading.Calendar;
        }

        if (text[5] == 'Q')
        {
            edge = new PeriodEdge(null, year, text[6] - '0', 0, 0);
            problem = text[6] is >= '1' and <= '4' ? null : $"'{text}' has no such quarter: write {text.Substring(0, 4)}-Q1 to {text.Substring(0, 4)}-Q4.";
            return problem is null ? Reading.Calendar : Reading.Wrong;
        }

        var month = Int(text, 5, 2);
        if (month is < 1 or > 12)
        {
            problem = $"'{text}' has no such month: write {text.Substring(0, 4)}-01 to {text.Substring(0, 4)}-12.";
            return Reading.Wrong;
        }

        if (text.Length == 7)
        {
            edge = new PeriodEdge(null, year, 0, month, 0);
            return Reading.Calendar;
        }

        var day = Int(text, 8, 2);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            problem = $"'{text}' has no such day: that month has {DateTime.DaysInMonth(year, month)} days, so write {text.Substring(0, 7)}-01 to {text.Substring(0, 7)}-{DateTime.DaysInMonth(year, month)}.";
            return Reading.Wrong;
        }

        edge = new PeriodEdge(null, year, 0, month, day);
        return Reading.Calendar;
    }

    private static bool IsCalendar(string text)
    {
        var pattern = text.Length switch
        {
            4 => "dddd",
            7 when text[5] == 'Q' => "dddd-Qd",
            7 => "dddd-dd",
            10 => "dddd-dd-dd",
            _ => string.Empty,
        };
        if (pattern.Length == 0)
        {
            return false;
        }

        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == 'd' ? !IsDigit(text[i]) : text[i] != pattern[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKey(string text) =>
        text.Length is > 0 and <= 100 && text[0] is >= 'a' and <= 'z' && text[text.Length - 1] != '-' && text.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static int Int(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static string NotWritten(string text) => PeriodLooks.Suggestion(text) is { } better
        ? $"'{Clip(text)}' is not how a period is written: write '{better}'."
        : $"'{Clip(text)}' could be read in more than one way: write {Forms}.";

    private static string Clip(string text) => text.Length <= 60 ? text : text.Substring(0, 59) + "…";
}
