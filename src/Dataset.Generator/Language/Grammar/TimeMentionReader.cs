using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// Finds the words of time in a text: days, months, quarters, halves, years and decades, with the role that the words before give them.
/// </summary>
internal sealed class TimeMentionReader
{
    private const int MostWordsOfLead = 6;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly LanguageTable _table;
    private readonly Dictionary<int, QuantityPhrase> _dates;

    private TimeMentionReader(string text, IReadOnlyList<Token> tokens, LanguageTable table, IReadOnlyList<QuantityPhrase> phrases)
    {
        (_text, _tokens, _table) = (text, tokens, table);
        _dates = phrases.Where(static phrase => phrase.Kind == PhraseKind.Date).ToDictionary(static phrase => phrase.Start);
    }

    /// <summary>Whether a text may have words of time: reading its phrases for nothing would cost as much as reading its numbers.</summary>
    public static bool MayMention(IReadOnlyList<Token> tokens, LanguageTable table)
    {
        foreach (var token in tokens)
        {
            if (token.Literal is { IsYear: true }
                || (token.IsWord && (MonthOf(token, table) is not null || table.TimeParts.ContainsKey(token.Text))))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="tokens">Those of the text.</param>
    /// <param name="phrases">Those of the text: they tell a year from a number.</param>
    public static IReadOnlyList<TimeMention> Read(
        string text, IReadOnlyList<Token> tokens, LanguageTable table, IReadOnlyList<QuantityPhrase> phrases) =>
        new TimeMentionReader(text, tokens, table, phrases).Read();

    private List<TimeMention> Read()
    {
        var points = new List<(int First, int Next, TimePoint From, TimePoint? To)>();
        for (var at = 0; at < _tokens.Count;)
        {
            if (ReadPart(at) is not { } read)
            {
                at++;
                continue;
            }

            // "January – March 2025", "between 2017 and 2020": one time from the first to the last.
            if (points.Count > 0 && points[points.Count - 1] is { To: null } last && IsLink(last.First, last.Next, at))
            {
                var to = read.To ?? read.From;
                points[points.Count - 1] = (last.First, read.Next, last.From.CompletedBy(to), to.CompletedBy(last.From));
            }
            else
            {
                points.Add((at, read.Next, read.From, read.To));
            }

            at = read.Next;
        }

        return points.Select(point => WithRole(point.First, point.Next, point.From, point.To)).ToList();
    }

    private bool IsLink(int first, int behind, int at)
    {
        if (at != behind + 1)
        {
            return false;
        }

        var link = _tokens[behind];
        return link.Kind == TokenKind.Sign ? link.Text is "-" or "–" or "—"
            : _table.RangeTo.Contains(link.Text)
                || (_table.RangeAnd.Contains(link.Text) && first > 0 && _table.RangeBetween.Contains(_tokens[first - 1].Text));
    }

    private (int Next, TimePoint From, TimePoint? To)? ReadPart(int at)
    {
        if (PartOfYear(at) is { } part)
        {
            return (part.Next, part.Point, null);
        }

        if (_dates.TryGetValue(_tokens[at].Start, out var date))
        {
            var next = at;
            while (next < _tokens.Count && _tokens[next].Start < date.End)
            {
                next++;
            }

            return Decode(at, next) is { } decoded ? (next, decoded.From, decoded.To) : null;
        }

        return IsMonthAlone(at) ? (at + 1, new TimePoint { Month = MonthOf(_tokens[at], _table) }, null) : null;
    }

    // ---- quarters and halves ----

    /// <summary>"third quarter of 2023", "Q3 2023", "first half of fiscal 2024".</summary>
    private (int Next, TimePoint Point)? PartOfYear(int at)
    {
        var token = _tokens[at];
        int number;
        TimePart part;
        int next;
        if (token.IsWord && _table.TimeParts.TryGetValue(token.Text, out part) && part is TimePart.QuarterLetter or TimePart.HalfLetter
            && at + 1 < _tokens.Count
            && _tokens[at + 1] is { IsGlued: true, Literal: { IsPlainInteger: true, Value: >= 1 and <= 4 } digit })
        {
            (number, next) = ((int)digit.Value!.Value, at + 2);
        }
        else if (OrdinalAt(at) is { } ordinal && ordinal.Next < _tokens.Count && _tokens[ordinal.Next].IsWord
            && _table.TimeParts.TryGetValue(_tokens[ordinal.Next].Text, out part) && part is TimePart.Quarter or TimePart.Half)
        {
            (number, next) = (ordinal.Number, ordinal.Next + 1);
        }
        else
        {
            return null;
        }

        var isQuarter = part is TimePart.Quarter or TimePart.QuarterLetter;
        if (number > (isQuarter ? 4 : 2))
        {
            return null;
        }

        var (year, isFiscal, end) = YearBehind(next);

        // Without its year, "the first half" may be one of a match, and a quarter one of the document's own year.
        if (year is null)
        {
            return null;
        }

        var point = new TimePoint { Year = year, IsFiscal = isFiscal };
        return (end, isQuarter ? point with { Quarter = number } : point with { Half = number });
    }

    private (int Number, int Next)? OrdinalAt(int at)
    {
        var token = _tokens[at];
        if (token.IsWord)
        {
            return _table.Ordinals.TryGetValue(token.Text, out var ordinal) ? (ordinal, at + 1) : null;
        }

        return token is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Length: 1, Value: >= 1 and <= 4 } literal }
            && at + 1 < _tokens.Count
            && (_table.OrdinalSuffixes.Contains(_tokens[at + 1].Text) || _tokens[at + 1].IsSign(".")) && _tokens[at + 1].IsGlued
            ? ((int)literal.Value!.Value, at + 2)
            : null;
    }

    private (int? Year, bool IsFiscal, int Next) YearBehind(int at)
    {
        var isFiscal = false;
        for (var i = at; i < _tokens.Count && i < at + 5; i++)
        {
            if (_tokens[i].Literal is { IsYear: true } literal)
            {
                return ((int)literal.Value!.Value, isFiscal, i + 1);
            }

            isFiscal |= IsFiscalWord(i);
            if (!(_tokens[i].IsWord && _table.TimeSkips.Contains(_tokens[i].Text)) && !_tokens[i].IsSign(","))
            {
                break;
            }
        }

        return (null, false, at);
    }

    private bool IsFiscalWord(int at) =>
        at >= 0 && at < _tokens.Count && _tokens[at].IsWord && _table.TimeParts.TryGetValue(_tokens[at].Text, out var part)
            && part == TimePart.Fiscal;

    // ---- dates ----

    private (TimePoint From, TimePoint? To)? Decode(int first, int next)
    {
        var digits = new List<NumberLiteral>();
        int? month = null;
        var isDecade = false;
        var isFiscal = IsFiscalWord(first) || IsFiscalWord(first - 1) || (first > 1 && IsFiscalWord(first - 2));
        for (var i = first; i < next; i++)
        {
            if (_tokens[i].Literal is { } literal)
            {
                digits.Add(literal);
            }
            else if (_tokens[i].IsWord)
            {
                month ??= MonthOf(_tokens[i], _table);
                isDecade |= _tokens[i].IsGlued && _table.Is(WordRole.DecadeSuffix, _tokens[i].Text) && i > first
                    && _tokens[i - 1].Literal is { IsYear: true };
            }
        }

        var years = digits.Where(static literal => literal.IsYear).Select(static literal => (int)literal.Value!.Value).ToList();
        var small = digits.Where(static literal => literal.Length <= 2 && literal.IsPlainInteger)
            .Select(static literal => (int)literal.Value!.Value).ToList();
        int? year = years.Count > 0 ? years[0] : null;
        if (month is not null)
        {
            var named = new TimePoint { Year = year, Month = month, Day = small.Count > 0 ? small[0] : null };
            return (named, small.Count > 1 ? named with { Day = small[1] } : null);
        }

        if (year is null)
        {
            return null;
        }

        var point = new TimePoint { Year = year, IsDecade = isDecade, IsFiscal = isFiscal };
        return (small.Count, years.Count) switch
        {
            (0, 1) => (point, null),
            (0, _) => (point, point with { Year = years[years.Count - 1] }),
            (1, _) when digits[0].IsYear && small[0] == (year + 1) % 100 => (point, point with { Year = year + 1 }),
            (1, _) when small[0] <= 12 => (point with { Month = small[0] }, null),
            (2, _) when digits[0].IsYear => (point with { Month = small[0], Day = small[1] }, null),

            // Where day and month could be exchanged, the year alone is certain.
            (2, _) when small[0] > 12 => (point with { Month = small[1], Day = small[0] }, null),
            (2, _) when small[1] > 12 => (point with { Month = small[0], Day = small[1] }, null),
            _ => (point, null),
        };
    }

    /// <summary>A month without a day or a year. "may" and "march" are verbs as well, and June and April are people.</summary>
    private bool IsMonthAlone(int at)
    {
        var token = _tokens[at];
        if (!token.IsWord || MonthOf(token, _table) is null || token.End - token.Start <= 2)
        {
            return false;
        }

        var isLed = at > 0 && _table.TimeRoles.MatchBefore(_tokens, SkipBack(at), out _) > 0;
        return char.IsUpper(_text[token.Start])
            ? isLed || WithoutPossessive(token.Text, _table) is not null || !IsName(at)
            : isLed && !_table.HasCapitalMonths;
    }

    /// <summary>"Theresa May", "April Jones": a capital on either side; what opens a sentence has one anyway.</summary>
    private bool IsName(int at) =>
        (at > 0 && _tokens[at - 1].IsWord && char.IsUpper(_text[_tokens[at - 1].Start]) && at > 1)
        || (at + 1 < _tokens.Count && _tokens[at + 1].IsWord && char.IsUpper(_text[_tokens[at + 1].Start]))
        || _table.IsVerb(_tokens[at].Text) || _table.Is(WordRole.MonthVerb, _tokens[at].Text);

    private static int? MonthOf(Token token, LanguageTable table)
    {
        if (table.Months.TryGetValue(token.Text, out var month))
        {
            return month;
        }

        return WithoutPossessive(token.Text, table) is { Length: > 2 } owner && table.Months.TryGetValue(owner, out month) ? month : null;
    }

    /// <summary>March of "March's"; null for a word without such an ending.</summary>
    private static string? WithoutPossessive(string word, LanguageTable table) =>
        table.EndingOf(WordRole.PossessiveEnding, word) is { } ending ? word.Substring(0, word.Length - ending.Length) : null;

    // ---- roles ----

    private TimeMention WithRole(int first, int next, TimePoint from, TimePoint? to)
    {
        if (LengthBefore(first) is { } length)
        {
            return new TimeMention(length.First, next, from, to, TimeRole.In) { Length = (length.Count, length.Unit) };
        }

        var lead = SkipBack(first);
        if (WithoutPossessive(_tokens[first].Text, _table) is not null || IsOpening(lead))
        {
            return new(first, next, from, to, TimeRole.In) { Lead = lead };
        }

        if (_table.TimeRoles.MatchBefore(_tokens, lead, out var role) == 0)
        {
            return new(first, next, from, to, TimeRole.Aside);
        }

        // "from January to March" is that time; "up 3 percent on 2023" compares, since only a day is one that something happened on.
        var isRange = to is not null && role is TimeRole.Since or TimeRole.Until;
        var isOn = _table.Is(WordRole.DayLead, _tokens[lead - 1].Text) && from.Day is null;
        return new(first, next, from, to, isRange ? TimeRole.In : isOn ? TimeRole.Compared : role) { Lead = lead };
    }

    /// <summary>
    /// Back over what may stand between a preposition and its date: "at the end of 2022", "on Monday, 20 January", "in the first six
    /// months of 2023".
    /// </summary>
    private int SkipBack(int at)
    {
        var end = at;
        while (end > 0 && at - end < MostWordsOfLead && _table.TimeRoles.MatchBefore(_tokens, end, out _) == 0
            && ((_tokens[end - 1].IsWord
                && (_table.TimeSkips.Contains(_tokens[end - 1].Text) || _table.Weekdays.ContainsKey(_tokens[end - 1].Text)))
                || (_tokens[end - 1].IsSign(",") && end > 1 && _table.Weekdays.ContainsKey(_tokens[end - 2].Text))
                || (end > 1 && _table.TimeUnits.ContainsKey(_tokens[end - 1].Text) && IsCount(end - 2))
                || (end < _tokens.Count && _table.TimeUnits.ContainsKey(_tokens[end].Text) && IsCount(end - 1))))
        {
            end--;
        }

        return end;
    }

    private bool IsCount(int at) => _tokens[at].Kind == TokenKind.Digits || _table.Cardinals.ContainsKey(_tokens[at].Text);

    private bool IsOpening(int at) =>
        at == 0 || _tokens[at - 1].Kind == TokenKind.Break || ClauseBreaks.IsSentenceEnd(_tokens, at - 1, _table);

    /// <summary>"the three months to", "the year ending", "12 months to": how long, and the first token.</summary>
    private (int First, int Count, CalendarUnit Unit)? LengthBefore(int first)
    {
        var lead = SkipBack(first);
        if (_table.TimeEndings.MatchBefore(_tokens, lead, out _) is not (> 0 and var words) || lead - words is not (> 0 and var at)
            || !_table.TimeUnits.TryGetValue(_tokens[at - 1].Text, out var word) || UnitOf(word) is not { } unit)
        {
            return null;
        }

        if (at > 1 && _tokens[at - 2] is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Length: <= 2, Value: > 0 } digits })
        {
            return (at - 2, (int)digits.Value!.Value, unit);
        }

        return at > 1 && _table.Cardinals.TryGetValue(_tokens[at - 2].Text, out var number) && number > 0
            ? (at - 2, number, unit)
            : (at - 1, 1, unit);
    }

    private static CalendarUnit? UnitOf(string unit) =>
        EnumWord.Find<CalendarUnit>(unit) is { } known && known is not (CalendarUnit.Half or CalendarUnit.Decade) ? known : null;
}
