using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Dates;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Tables;

/// <summary>
/// A period as tables print it, with the months of a language: <c>2024Q1</c>, <c>2024M03</c>, <c>Mär 2024</c>, <c>FY2024</c>,
/// <c>2024 [YR2024]</c>.
/// </summary>
internal static class PeriodText
{
    private static readonly char[] Separators = [' ', '-', '/', '.', ',', '\u00A0'];

    /// <summary>The period; null when it is not understood, or in more than one way.</summary>
    public static PeriodSyntax? Read(string text, LanguageTable table)
    {
        var spelling = text.EndsWith("T00:00:00", StringComparison.Ordinal) || text.EndsWith(" 00:00:00", StringComparison.Ordinal)
            ? text.Substring(0, text.Length - 9)
            : text.Length == 13 && text.Substring(4) == $" [YR{text.Substring(0, 4)}]" ? text.Substring(0, 4)
            : text;
        return Written(spelling) ?? Written(Compact(spelling)) ?? Written(Dated(spelling, table)) ?? Written(InWords(spelling, table));
    }

    /// <summary>The number of a month by its name, its abbreviation or its number; null for another text.</summary>
    public static int? MonthOf(string text, LanguageTable table) =>
        Number(text, 1, 12) ?? (table.Months.TryGetValue(text.ToLowerInvariant(), out var month) ? month
        : table.Months.TryGetValue(text.ToLowerInvariant().TrimEnd('.'), out month) ? month : null);

    /// <summary>The number of a year in four digits; null for another text.</summary>
    public static int? YearOf(string text) => text.Length == 4 ? Number(text, 1, 9999) : null;

    /// <summary>Digits whose number lies within bounds; null for another text.</summary>
    public static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : null;

    /// <summary>
    /// As a record writes it. A word would be an anchor, and two years with a stroke may be one year that begins in the first of them.
    /// </summary>
    private static PeriodSyntax? Written(string? text) =>
        text is not null && PeriodWords.Parse(text, out var problem) is { IsResolvable: true, IsUncertain: false } period && problem is null
            && period is not { From.Anchor: not null } and not { To.Anchor: not null }
            && period is not { From.Calendar.Unit: CalendarUnit.Year, To.Calendar.Unit: CalendarUnit.Year }
            ? period
            : null;

    /// <summary>2024Q1, Q1 2024, 2024M3, 202403, 20240301, FY 2024.</summary>
    private static string? Compact(string text)
    {
        var compact = string.Concat(text.Split(Separators)).ToUpperInvariant();
        if (compact.Length is < 6 or > 8)
        {
            return null;
        }

        if (compact.StartsWith("FY", StringComparison.Ordinal))
        {
            return compact;
        }

        if (compact[0] is 'Q' or 'H' && YearOf(compact.Substring(2)) is not null)
        {
            return compact.Substring(2) + "-" + compact.Substring(0, 2);
        }

        if (YearOf(compact.Substring(0, 4)) is null)
        {
            return null;
        }

        var (year, rest) = (compact.Substring(0, 4), compact.Substring(4));
        return rest[0] switch
        {
            'Q' or 'H' => year + "-" + rest,
            'W' => Number(rest.Substring(1), 1, 53) is { } week ? $"{year}-W{week:00}" : null,
            'M' => Number(rest.Substring(1), 1, 12) is { } month ? $"{year}-{month:00}" : null,
            _ when text.Length == 6 && Number(rest, 1, 12) is not null => year + "-" + rest,
            _ when text.Length == 8 && Number(rest, 101, 1231) is not null => $"{year}-{rest.Substring(0, 2)}-{rest.Substring(2)}",
            _ => null,
        };
    }

    /// <summary>A month by its name beside a year, maybe with a day: "Jan 2024", "2024 März", "1. Oktober 2024".</summary>
    private static string? Dated(string text, LanguageTable table)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word is not ("de" or "del"))
            .ToList();
        var months = words.Where(word => Number(word, 0, 9999) is null && MonthOf(word, table) is not null).ToList();
        var years = words.Where(static word => YearOf(word) is not null).ToList();
        if (months.Count != 1 || years.Count != 1 || words.Count > 3)
        {
            return null;
        }

        var month = $"{years[0]}-{MonthOf(months[0], table):00}";
        return words.Count == 2 ? month
            : words.FirstOrDefault(word => word.Length <= 2 && Number(word, 1, 31) is not null) is { } day
                ? $"{month}-{int.Parse(day, CultureInfo.InvariantCulture):00}"
                : null;
    }

    private static string? InWords(string text, LanguageTable table) =>
        table.Code == LanguageTable.English.Code && PeriodPhrase.Read(text) is { Condition: null } phrase ? phrase.Spelling : null;
}
