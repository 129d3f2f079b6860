using System.Globalization;
using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Language.Dates;

/// <summary>
/// Every reading of a period in words: one date, two with a link between them, one with an open end, a length that ends in one.
/// </summary>
internal sealed class PeriodPhraseReader(List<DateToken> tokens)
{
    private readonly DateElementReader _elements = new(tokens);

    public bool HasTwoYears => _elements.HasTwoYears;

    public string? OpenCentury => _elements.OpenCentury;

    /// <summary>A day of the week that the date does not fall on, as the end of a sentence; null for none.</summary>
    public string? WrongWeekday { get; private set; }

    public IEnumerable<PeriodReading> Read() => Single().Concat(Ranges()).Concat(OpenEnds()).Concat(Trailing());

    private IEnumerable<PeriodReading> Single() =>
        from element in ReadToEnd(0)
        let spelling = element.IsEnd ? null : element.Spelling
        where spelling is not null
        select new PeriodReading(spelling, Words(element), Condition(element));

    // ---- from one date to another ----

    private IEnumerable<PeriodReading> Ranges()
    {
        var isBetween = IsWord(0, "between");
        var start = isBetween || IsWord(0, "from") ? 1 : 0;
        foreach (var (from, next) in _elements.Read(start))
        {
            if (from.IsEnd || LinkEnd(next, isBetween) is not { } link)
            {
                continue;
            }

            foreach (var to in ReadToEnd(link))
            {
                if (from.Order == DateOrder.Any || to.Order == DateOrder.Any || from.Order == to.Order)
                {
                    if (Range(from.CompletedBy(to), to.CompletedBy(from)) is { } reading)
                    {
                        yield return reading;
                    }
                }
            }
        }
    }

    private PeriodReading? Range(DateElement from, DateElement to)
    {
        if (!IsOnWeekday(from) || from.IsFiscal != to.IsFiscal || from.Spelling is not { } first || to.Spelling is not { } last)
        {
            return null;
        }

        var condition = Condition(from) ?? Condition(to);
        if (from.IsFiscal)
        {
            return from.Year < to.Year ? new(first + "/" + last, first + " to " + last, condition) : null;
        }

        if (from.Days is not { } begin || to.Days is not { } end || begin.First > end.First || begin.Last > end.Last || begin == end)
        {
            return null;
        }

        // Ends of two lengths are written as days: "2014 through 2 May 2018".
        var spelling = from.Unit == to.Unit && !to.IsEnd ? first + "/" + last
            : CalendarPart.OfDay(begin.First) + "/" + CalendarPart.OfDay(end.Last);
        return new(spelling, Words(begin.First, end.Last), condition);
    }

    private int? LinkEnd(int at, bool isBetween)
    {
        if (at >= tokens.Count)
        {
            return null;
        }

        if (tokens[at].Kind == DateTokenKind.Sign)
        {
            return tokens[at].IsSign("-–—/") ? at + 1 : null;
        }

        return tokens[at].Text switch
        {
            "to" or "through" or "thru" or "until" or "till" => at + 1,
            "and" when isBetween => at + 1,
            "up" when IsWord(at + 1, "to") => at + 2,
            _ => null,
        };
    }

    // ---- one end open ----

    private IEnumerable<PeriodReading> OpenEnds()
    {
        switch (WordAt(0))
        {
            case "since":
                return ReadToEnd(1).Select(Since).OfType<PeriodReading>();
            case "after":
                return ReadToEnd(1).Select(After).OfType<PeriodReading>();
            case "before":
                return ReadToEnd(1).Select(Before).OfType<PeriodReading>();
            case "prior" when IsWord(1, "to"):
                return ReadToEnd(2).Select(Before).OfType<PeriodReading>();
            case "until" or "till" or "by":
                // "by 2018" and "until 2018" may leave the year itself out.
                return ReadToEnd(1).Where(static element => element.IsEnd || element.Unit == CalendarUnit.Day).Select(Until)
                    .OfType<PeriodReading>();
            case "through" or "thru":
                return ReadToEnd(1).Select(Until).OfType<PeriodReading>();
            case "up" when IsWord(1, "to") && IsWord(2, "and") && IsWord(3, "including"):
                return ReadToEnd(4).Select(Until).OfType<PeriodReading>();
            default:
                return Onwards();
        }
    }

    /// <summary>"from 2015 on", "2015 onwards", "2015 and later".</summary>
    private IEnumerable<PeriodReading> Onwards()
    {
        foreach (var (element, next) in _elements.Read(IsWord(0, "from") ? 1 : 0))
        {
            var isOnwards = next + 1 == tokens.Count && WordAt(next) is "onward" or "onwards" or "on";
            var isLater = next + 2 == tokens.Count && WordAt(next) is "and" or "or" && WordAt(next + 1) is "later" or "after";
            if ((isOnwards || isLater) && Since(element) is { } reading)
            {
                yield return reading;
            }
        }
    }

    private PeriodReading? Since(DateElement element) => !element.IsEnd && element.Days is { } days
        ? new(element.Spelling + "/..", PeriodSpelling.Words(days.First, null), Condition(element))
        : null;

    private PeriodReading? Until(DateElement element) => element.Days is { } days
        ? new("../" + (element.IsEnd ? CalendarPart.OfDay(days.Last).ToString() : element.Spelling), PeriodSpelling.Words(null, days.Last),
            Condition(element))
        : null;

    // Whether "after 1 May" leaves the first of May out, its author knows.
    private PeriodReading? After(DateElement element) =>
        element.Unit != CalendarUnit.Day && element.Days is { } days && days.Last < DateTime.MaxValue.Date
        ? new(OfUnit(element.Unit, days.Last.AddDays(1)) + "/..", PeriodSpelling.Words(days.Last.AddDays(1), null), Condition(element))
        : null;

    private PeriodReading? Before(DateElement element) => !element.IsEnd && element.Days is { } days && days.First > DateTime.MinValue
        ? new("../" + OfUnit(element.Unit, days.First.AddDays(-1)), PeriodSpelling.Words(null, days.First.AddDays(-1)), Condition(element))
        : null;

    private static CalendarPart OfUnit(CalendarUnit unit, DateTime day) => unit switch
    {
        CalendarUnit.Year => CalendarPart.OfYear(day.Year),
        CalendarUnit.Month => CalendarPart.OfMonth(day.Year, day.Month),
        _ => CalendarPart.OfDay(day),
    };

    // ---- a length that ends in a date ----

    /// <summary>
    /// "the year to June 2024", "twelve months ending June 2024", "week ending 5 October 2024", "week beginning 29 September 2024".
    /// </summary>
    private IEnumerable<PeriodReading> Trailing()
    {
        var at = IsWord(0, "the") || (IsWord(0, "in") && !IsWord(1, "the")) ? 1 : IsWord(0, "in") ? 2 : 0;
        var count = 1;
        if (at < tokens.Count && tokens[at] is { IsSmall: true, IsOrdinal: false } digits)
        {
            (count, at) = (digits.Value, at + 1);
        }
        else if (WordAt(at) is { } number && LanguageTable.English.Cardinals.TryGetValue(number, out var cardinal))
        {
            (count, at) = (cardinal, at + 1);
        }

        at = at < tokens.Count && tokens[at].IsSign("-") ? at + 1 : at;
        if (UnitOf(WordAt(at)) is not { } unit || count < 1 || (count == 1 && unit == CalendarUnit.Day))
        {
            return [];
        }

        switch (WordAt(at + 1))
        {
            case "to" or "ending" or "ended":
                return ReadToEnd(IsWord(at + 2, "on") || IsWord(at + 2, "in") ? at + 3 : at + 2).Select(end => Trailing(count, unit, end))
                    .OfType<PeriodReading>();
            case "beginning" or "starting" or "commencing" when unit == CalendarUnit.Week && count == 1:
                return ReadToEnd(IsWord(at + 2, "on") ? at + 3 : at + 2).Select(WeekFrom).OfType<PeriodReading>();
            default:
                return [];
        }
    }

    private static PeriodReading? WeekFrom(DateElement start)
    {
        if (start is not { Unit: CalendarUnit.Day, Days: { } day } || day.First > DateTime.MaxValue.Date.AddDays(-6))
        {
            return null;
        }

        var end = day.First.AddDays(6);
        return Trailing(1, CalendarUnit.Week, start with { Year = end.Year, Number = end.Month, Day = end.Day });
    }

    private static PeriodReading? Trailing(int count, CalendarUnit unit, DateElement end)
    {
        if (end.IsEnd || count > TrailingPeriod.MostUnits || end.Part is not { } part
            || new TrailingPeriod(count, unit, part) is not { Days: { } days } trailing)
        {
            return null;
        }

        var isMonths = days.First.Day == 1 && part.Unit != CalendarUnit.Day;
        var meaning = isMonths
            ? CalendarPart.OfMonth(days.First.Year, days.First.Month) + "/" + CalendarPart.OfMonth(days.Last.Year, days.Last.Month)
            : CalendarPart.OfDay(days.First) + "/" + CalendarPart.OfDay(days.Last);
        return new(trailing.ToString(), PeriodSpelling.Words(days.First, days.Last), Condition(end) ?? $"for {meaning}");
    }

    private static CalendarUnit? UnitOf(string? word) => word switch
    {
        "year" or "years" => CalendarUnit.Year,
        "quarter" or "quarters" => CalendarUnit.Quarter,
        "month" or "months" => CalendarUnit.Month,
        "week" or "weeks" => CalendarUnit.Week,
        "day" or "days" => CalendarUnit.Day,
        _ => null,
    };

    // ---- parts ----

    /// <summary>The dates that reach from a token to the end of the phrase.</summary>
    private IEnumerable<DateElement> ReadToEnd(int at)
    {
        foreach (var (element, next) in _elements.Read(at))
        {
            var end = next < tokens.Count && tokens[next].IsSign("./") ? next + 1 : next;
            if (end == tokens.Count && IsOnWeekday(element))
            {
                yield return element;
            }
        }
    }

    private bool IsOnWeekday(DateElement element)
    {
        if (element.Weekday is not { } weekday || element.Days is not { } day || day.First.DayOfWeek == weekday)
        {
            return true;
        }

        WrongWeekday = $"names a {weekday}, and {Words(element)} is a {day.First.DayOfWeek}: correct the one or the other.";
        return false;
    }

    private static string Words(DateElement element) => element.IsFiscal
        ? "fiscal year " + element.Year.ToString(CultureInfo.InvariantCulture)
        : PeriodSpelling.Words(element.Days!.Value.First, element.Days.Value.Last);

    private static string Words(DateTime first, DateTime last) =>
        PeriodSpelling.Words(first, first) + " to " + PeriodSpelling.Words(last, last);

    private static string? Condition(DateElement element) => element switch
    {
        { ShortYear: { } digits } => $"if '{digits}' is {element.Year.ToString(CultureInfo.InvariantCulture)}",
        { IsFiscal: true } => "and state 'fiscal_year:' on its source",
        { Unit: CalendarUnit.Week } => "if its weeks are those of ISO 8601, from Monday to Sunday",
        _ => null,
    };

    private string? WordAt(int at) => at < tokens.Count && tokens[at].Kind == DateTokenKind.Word ? tokens[at].Text : null;

    private bool IsWord(int at, string word) => WordAt(at) == word;
}
