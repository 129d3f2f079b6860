using System.Globalization;

namespace Dataset.Runtime;

/// <summary>Reads the words that a period prints: the other way round of <see cref="PeriodSpelling"/>.</summary>
internal static class PeriodWords
{
    private const string Uncertain = " (uncertain)";

    /// <summary>The days that some words are; false for words that no period prints.</summary>
    internal static bool TryRead(string text, out DateOnly? first, out DateOnly? last, out bool isUncertain)
    {
        isUncertain = text.EndsWith(Uncertain, StringComparison.Ordinal);
        var words = isUncertain ? text[..^Uncertain.Length] : text;
        (first, last) = Read(words);
        return first is not null || last is not null;
    }

    private static (DateOnly? First, DateOnly? Last) Read(string words)
    {
        if (After(words, "since ") is { } since)
        {
            return (Day(since), null);
        }

        if (After(words, "until ") is { } until)
        {
            return (null, Day(until));
        }

        var to = words.IndexOf(" to ", StringComparison.Ordinal);
        if (to > 0)
        {
            return Day(words[..to]) is { } first && Day(words[(to + 4)..]) is { } last && first <= last ? (first, last) : (null, null);
        }

        if (Day(words) is { } day)
        {
            return (day, day);
        }

        return CalendarPart.Read(PartOf(words) ?? words)?.Days is { } days
            ? (DateOnly.FromDateTime(days.First), DateOnly.FromDateTime(days.Last))
            : (null, null);
    }

    /// <summary>The id of a month, quarter, half or week in words.</summary>
    private static string? PartOf(string words)
    {
        if (DateOnly.TryParseExact(words, "MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        }

        var of = words.IndexOf(" of ", StringComparison.Ordinal);
        var year = of < 0 ? string.Empty : words[(of + 4)..];
        return of < 0 ? null : words[..of] switch
        {
            "first half" => year + "-H1",
            "second half" => year + "-H2",
            ['q', 'u', 'a', 'r', 't', 'e', 'r', ' ', var quarter] => year + "-Q" + quarter,
            var week when After(week, "week ") is { } number => year + "-W" + number.PadLeft(2, '0'),
            _ => null,
        };
    }

    private static DateOnly? Day(string words) =>
        DateOnly.TryParseExact(words, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? After(string words, string start) =>
        words.StartsWith(start, StringComparison.Ordinal) ? words[start.Length..] : null;
}
