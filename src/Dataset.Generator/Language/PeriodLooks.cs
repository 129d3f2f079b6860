using System.Globalization;

namespace Dataset.Generator.Language;

/// <summary>
/// Tells a misspelt date from plain words, and guesses what was meant. "Jan 2025" kept as an unresolved period would sort last
/// and never be compared with <c>2025-01</c>.
/// </summary>
internal static class PeriodLooks
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "of", "to", "the", "and", "in", "on", "from", "since", "until", "through", "year", "month", "quarter", "t", "z",
    };

    /// <summary>Whether the text is made of numbers, months and small words alone.</summary>
    public static bool LikeDates(string text)
    {
        var words = Words(text);
        var isQuarter = words.Contains("quarter");
        return words.Any(static word => word.Any(char.IsDigit)) && words.All(word => IsPart(word) || (isQuarter && OrdinalQuarter(word) is not null));
    }

    public static bool LikeMonthNames(string text) => Words(text).Any(static word => Month(word) > 0);

    /// <summary>The one spelling the text can stand for; null when there are two (1/2/2025) or none.</summary>
    public static string? Suggestion(string text)
    {
        var parts = Words(text).Where(static word => !Links.Contains(word)).ToList();
        if (parts.Count == 1)
        {
            return OfOne(parts[0]);
        }

        var years = parts.Where(static part => part.Length == 4 && part.All(char.IsDigit)).ToList();
        if (parts.Count == 2 && years.Count == 2 && string.CompareOrdinal(years[0], years[1]) < 0)
        {
            return years[0] + "/" + years[1];
        }

        if (years.Count != 1 || parts.Count > 3)
        {
            return null;
        }

        var year = years[0];
        var others = parts.Where(part => part != year).ToList();
        if (others.Count == 1)
        {
            return Quarter(others[0]) is { } quarter ? year + "-" + quarter
                : Month(others[0]) is > 0 and var named ? Calendar(year, named, 0)
                : Calendar(year, Small(others[0]), 0);
        }

        if (others.Count != 2)
        {
            return null;
        }

        var month = others.FindIndex(static part => Month(part) > 0);
        if (month >= 0)
        {
            return Calendar(year, Month(others[month]), Small(others[1 - month]));
        }

        var (one, two) = (Small(others[0]), Small(others[1]));
        return parts[0] == year ? Calendar(year, one, two)
            : one > 12 ? Calendar(year, two, one)
            : two > 12 ? Calendar(year, one, two)
            : null;
    }

    private static string? OfOne(string part)
    {
        if (part.Length == 8 && part.All(char.IsDigit))
        {
            return Calendar(part.Substring(0, 4), Small(part.Substring(4, 2)), Small(part.Substring(6, 2)));
        }

        if (part.Length == 6 && part.Substring(0, 4).All(char.IsDigit) && Quarter(part.Substring(4)) is { } quarter)
        {
            return part.Substring(0, 4) + "-" + quarter;
        }

        return part.Length == 5 && part.EndsWith("0s", StringComparison.Ordinal) && part.Substring(0, 4).All(char.IsDigit)
            ? part.Substring(0, 4) + "/" + part.Substring(0, 3) + "9"
            : null;
    }

    private static string? Calendar(string year, int month, int day)
    {
        if (month is < 1 or > 12 || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            return null;
        }

        return day < 0 || day > DateTime.DaysInMonth(number, month) ? null
            : year + "-" + month.ToString("00", CultureInfo.InvariantCulture) + (day == 0 ? string.Empty : "-" + day.ToString("00", CultureInfo.InvariantCulture));
    }

    private static int Small(string part)
    {
        var digits = part.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : -1;
    }

    private static string? OrdinalQuarter(string part) => part switch
    {
        "first" => "Q1",
        "second" => "Q2",
        "third" => "Q3",
        "fourth" => "Q4",
        _ => null,
    };

    private static string? Quarter(string part) => OrdinalQuarter(part) is { } ordinal ? ordinal : part.Length == 2 && part[0] == 'q' && part[1] is >= '1' and <= '4' ? "Q" + part[1] : null;

    private static int Month(string part)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (part == Months[i] || (part.Length >= 3 && part.Length <= 4 && Months[i].StartsWith(part, StringComparison.Ordinal)))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool IsPart(string word) =>
        char.IsDigit(word[0]) || Links.Contains(word) || Month(word) > 0 || (word[0] is 'q' or 'p' && word.Length > 1 && char.IsDigit(word[1]));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text.Substring(start, i - start).ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
