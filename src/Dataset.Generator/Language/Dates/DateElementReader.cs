using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Language.Dates;

/// <summary>Every reading of one date of a phrase: a day, week, month, quarter, half, year, decade or fiscal year.</summary>
internal sealed class DateElementReader(List<DateToken> tokens)
{
    /// <summary>Two digits up to this are a year of this century; more may be one of either.</summary>
    private const int LastShortYear = 49;

    private const string Separators = "-/.";

    private static readonly LanguageTable Table = LanguageTable.English;

    /// <summary>Whether two years were met of which the second has two digits, which may be one year or two.</summary>
    public bool HasTwoYears { get; private set; }

    /// <summary>Two digits that a year was printed with and that leave its century open; null for none.</summary>
    public string? OpenCentury { get; private set; }

    public IEnumerable<(DateElement Element, int Next)> Read(int at)
    {
        var i = SkipWords(at, "the", "in", "on", "during", "for");
        i = SkipWords(i, "the");
        if (IsWord(i, "end") && IsWord(i + 1, "of"))
        {
            return Undated(SkipWords(i + 2, "the")).Select(static read => (read.Element with { IsEnd = true }, read.Next));
        }

        if (WordAt(i) is { } word && Table.Weekdays.TryGetValue(word, out var weekday))
        {
            return Undated(SkipWords(SkipSigns(i + 1), "the"))
                .Where(static read => read.Element is { Unit: CalendarUnit.Day, Number: > 0 })
                .Select(read => (read.Element with { Weekday = (DayOfWeek)(weekday % 7) }, read.Next));
        }

        return Undated(i);
    }

    private IEnumerable<(DateElement Element, int Next)> Undated(int at)
    {
        if (at >= tokens.Count)
        {
            return [];
        }

        return tokens[at].Kind switch
        {
            DateTokenKind.Word => OfWord(at),
            DateTokenKind.Number when tokens[at].IsYear => OfYear(at),
            DateTokenKind.Number when tokens[at].Text.Length == 8 => OfEightDigits(at),
            DateTokenKind.Number when tokens[at].IsSmall => OfNumeric(at).Concat(OfDay(at)),
            _ => [],
        };
    }

    // ---- from a word ----

    private IEnumerable<(DateElement Element, int Next)> OfWord(int at)
    {
        var word = tokens[at].Text;
        if (Month(at) is { } month)
        {
            return OfMonth(month, SkipSign(at + 1, "."));
        }

        if (word == "month" && IsWord(at + 1, "of"))
        {
            return Undated(at + 2);
        }

        if (word is "fy" or "fiscal" or "financial")
        {
            return OfFiscal(at);
        }

        if (word is "year" or "cy" || (word == "calendar" && IsWord(at + 1, "year")))
        {
            var year = SkipWords(word == "calendar" ? at + 2 : at + 1, "of");
            return IsYear(year) ? [(OfYearAlone(year), EraEnd(year + 1))] : [];
        }

        return Numbered(at) is { } numbered ? WithYear(numbered.Element, numbered.Next) : OfDay(at);
    }

    /// <summary>"January 20th, 2025", "January 2025", "January".</summary>
    private IEnumerable<(DateElement Element, int Next)> OfMonth(int month, int at)
    {
        if (Ordinal(SkipWords(at, "the"), mustHaveSuffix: false) is { Number: <= 31 } day)
        {
            foreach (var read in WithYear(new(CalendarUnit.Day, 0, month, day.Number), day.Next))
            {
                yield return read;
            }
        }

        foreach (var read in WithYear(new(CalendarUnit.Month, 0, month, 0), at))
        {
            yield return read;
        }
    }

    /// <summary>"fiscal year 2024", "FY2024", "FY24".</summary>
    private IEnumerable<(DateElement Element, int Next)> OfFiscal(int at)
    {
        var next = tokens[at].Text == "fy" ? SkipSign(at + 1, "-") : SkipWords(SkipSign(at + 1, "-"), "year");
        if (IsYear(next))
        {
            yield return (new DateElement(CalendarUnit.Year, tokens[next].Value, 0, 0) { IsFiscal = true }, next + 1);
        }
        else if (tokens[at].Text == "fy" && ShortYear(next) is { } year)
        {
            yield return (new DateElement(CalendarUnit.Year, year, 0, 0) { IsFiscal = true, ShortYear = tokens[next].Text }, next + 1);
        }
    }

    /// <summary>"Q1", "H2", "W40", "quarter 1", "half 1", "week 40", "calendar week 40".</summary>
    private (DateElement Element, int Next)? Numbered(int at)
    {
        var i = IsWord(at, "calendar") && IsWord(at + 1, "week") ? at + 1 : at;
        CalendarUnit? unit = WordAt(i) switch
        {
            "q" or "quarter" or "qtr" => CalendarUnit.Quarter,
            "h" or "half" => CalendarUnit.Half,
            "w" or "wk" or "week" => CalendarUnit.Week,
            _ => null,
        };
        return unit is { } known && i + 1 < tokens.Count && tokens[i + 1] is { IsSmall: true, IsOrdinal: false }
            ? (new(known, 0, tokens[i + 1].Value, 0), i + 2) : null;
    }

    // ---- from a day or an ordinal ----

    private IEnumerable<(DateElement Element, int Next)> OfDay(int at)
    {
        if (Ordinal(at, mustHaveSuffix: false) is not { } number)
        {
            yield break;
        }

        var next = SkipWords(SkipWords(number.Next, "of"), "the");
        if (number.Number <= 31 && Month(SkipSign(next, "-/.")) is { } month)
        {
            foreach (var read in WithYear(new(CalendarUnit.Day, 0, month, number.Number), SkipSign(SkipSign(next, "-/.") + 1, ".")))
            {
                yield return read;
            }
        }

        CalendarUnit? unit = WordAt(number.Next) switch
        {
            "quarter" or "qtr" => CalendarUnit.Quarter,
            "half" => CalendarUnit.Half,
            "month" => CalendarUnit.Month,
            "week" => CalendarUnit.Week,
            _ => null,
        };
        if (unit is { } known && Ordinal(at, mustHaveSuffix: true) is not null)
        {
            foreach (var read in WithYear(new(known, 0, number.Number, 0), number.Next + 1))
            {
                yield return read;
            }
        }

        if (number.Number <= 31)
        {
            foreach (var read in WithYear(new(CalendarUnit.Day, 0, 0, number.Number), number.Next))
            {
                yield return read;
            }
        }
    }

    // ---- from digits ----

    private IEnumerable<(DateElement Element, int Next)> OfEightDigits(int at)
    {
        var digits = tokens[at].Value;
        yield return (new(CalendarUnit.Day, digits / 10_000, digits / 100 % 100, digits % 100), at + 1);
    }

    /// <summary>"1/20/2025", "1/20/25", "1/2025", "5/1, 2020": day and month in either order.</summary>
    private IEnumerable<(DateElement Element, int Next)> OfNumeric(int at)
    {
        if (at + 2 >= tokens.Count || !tokens[at + 1].IsSign(Separators) || tokens[at + 2].Kind != DateTokenKind.Number)
        {
            yield break;
        }

        var separator = tokens[at + 1].Text;
        if (IsYear(at + 2))
        {
            yield return (new(CalendarUnit.Month, tokens[at + 2].Value, tokens[at].Value, 0), at + 3);
        }

        if (!tokens[at + 2].IsSmall)
        {
            yield break;
        }

        if (at + 4 < tokens.Count && tokens[at + 3].IsSign(separator) && tokens[at + 4].Kind == DateTokenKind.Number)
        {
            var year = IsYear(at + 4) ? tokens[at + 4].Value : ShortYear(at + 4) ?? 0;
            foreach (var element in year > 0 ? InEitherOrder(at, year) : [])
            {
                yield return (element with { ShortYear = IsYear(at + 4) ? null : tokens[at + 4].Text }, at + 5);
            }
        }

        if (separator == "/")
        {
            foreach (var element in InEitherOrder(at, 0))
            {
                foreach (var read in WithYear(element, at + 3))
                {
                    yield return read;
                }
            }
        }
    }

    private IEnumerable<DateElement> InEitherOrder(int at, int year)
    {
        var (one, two) = (tokens[at].Value, tokens[at + 2].Value);
        if (one <= 12)
        {
            yield return new DateElement(CalendarUnit.Day, year, one, two) { Order = one == two ? DateOrder.Any : DateOrder.MonthFirst };
        }

        if (two <= 12 && one != two)
        {
            yield return new DateElement(CalendarUnit.Day, year, two, one) { Order = DateOrder.DayFirst };
        }
    }

    /// <summary>"2025-1-20", "2025/03", "2025 Q1", "2025 June", "1990s", "2014 A.D.", "2014".</summary>
    private IEnumerable<(DateElement Element, int Next)> OfYear(int at)
    {
        var year = tokens[at].Value;
        if (at + 2 < tokens.Count && tokens[at + 1] is { IsGlued: true } first && first.IsSign(Separators)
            && tokens[at + 2] is { IsSmall: true, IsGlued: true } number)
        {
            var isDay = at + 4 < tokens.Count && tokens[at + 3].IsSign(first.Text) && tokens[at + 4].IsSmall;
            if (isDay)
            {
                yield return (new(CalendarUnit.Day, year, number.Value, tokens[at + 4].Value), at + 5);
            }

            HasTwoYears |= !isDay && number.Text.Length == 2 && number.Value == (year + 1) % 100;
            if (number.Value <= 12)
            {
                yield return (new(CalendarUnit.Month, year, number.Value, 0), at + 3);
            }
        }

        var next = SkipSign(SkipSign(at + 1, ","), Separators);
        if (Month(next) is { } month)
        {
            next = SkipSign(next + 1, ".");
            if (Ordinal(SkipWords(SkipSign(next, Separators), "the"), mustHaveSuffix: false) is { Number: <= 31 } day)
            {
                yield return (new(CalendarUnit.Day, year, month, day.Number), day.Next);
            }

            yield return (new(CalendarUnit.Month, year, month, 0), next);
        }

        if (Numbered(next) is { } numbered)
        {
            yield return (numbered.Element with { Year = year }, numbered.Next);
        }

        var plural = SkipSign(at + 1, "'’");
        if (IsWord(plural, "s"))
        {
            // "the 1900s" is a century as often as a decade.
            if (year % 10 == 0 && year % 100 != 0)
            {
                yield return (new(CalendarUnit.Decade, year, 0, 0), plural + 1);
            }

            yield break;
        }

        yield return (OfYearAlone(at), EraEnd(at + 1));
    }

    private DateElement OfYearAlone(int at) => new(CalendarUnit.Year, tokens[at].Value, 0, 0);

    // ---- what stands behind ----

    /// <summary>With the year behind it, and without.</summary>
    private IEnumerable<(DateElement Element, int Next)> WithYear(DateElement element, int at)
    {
        var next = SkipSigns(at);
        next = next == at ? SkipSign(at, "-/") : next;
        next = SkipWords(SkipWords(SkipWords(next, "of", "in"), "the"), "year");
        if (IsYear(next))
        {
            yield return (element with { Year = tokens[next].Value }, EraEnd(next + 1));
        }

        yield return (element, at);
    }

    /// <summary>A.D., CE.</summary>
    private int EraEnd(int at) =>
        IsWord(at, "ad") || IsWord(at, "ce") ? at + 1
        : IsWord(at, "a") && SkipSign(at + 1, ".") is var dot && dot > at + 1 && IsWord(dot, "d") ? SkipSign(dot + 1, ".")
        : at;

    private int? ShortYear(int at)
    {
        if (at >= tokens.Count || tokens[at] is not { Kind: DateTokenKind.Number, Text.Length: 2, IsOrdinal: false } token)
        {
            return null;
        }

        if (token.Value <= LastShortYear)
        {
            return 2000 + token.Value;
        }

        OpenCentury = token.Text;
        return null;
    }

    /// <summary>"20", "2nd", "third", "twenty-first".</summary>
    private (int Number, int Next)? Ordinal(int at, bool mustHaveSuffix)
    {
        if (at >= tokens.Count)
        {
            return null;
        }

        if (tokens[at].IsSmall)
        {
            return mustHaveSuffix && !tokens[at].IsOrdinal ? null : (tokens[at].Value, at + 1);
        }

        if (WordAt(at) is not { } word)
        {
            return null;
        }

        if (Table.Ordinals.TryGetValue(word, out var ordinal))
        {
            return (ordinal, at + 1);
        }

        var next = SkipSign(at + 1, "-");
        return Table.Cardinals.TryGetValue(word, out var tens) && tens is 20 or 30 && WordAt(next) is { } ones
            && Table.Ordinals.TryGetValue(ones, out var one) && one < 10
            ? (tens + one, next + 1)
            : null;
    }

    private int? Month(int at) => WordAt(at) is { } word && Table.Months.TryGetValue(word, out var month) ? month : null;

    private bool IsYear(int at) => at < tokens.Count && tokens[at].IsYear;

    private string? WordAt(int at) => at < tokens.Count && tokens[at].Kind == DateTokenKind.Word ? tokens[at].Text : null;

    private bool IsWord(int at, string word) => WordAt(at) == word;

    private int SkipWords(int at, params string[] words) => WordAt(at) is { } word && Array.IndexOf(words, word) >= 0 ? at + 1 : at;

    private int SkipSign(int at, string signs) => at < tokens.Count && tokens[at].IsSign(signs) ? at + 1 : at;

    private int SkipSigns(int at) => SkipSign(SkipSign(at, "."), ",");
}
