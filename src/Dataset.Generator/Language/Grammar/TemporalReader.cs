namespace Dataset.Generator.Language.Grammar;

/// <summary>Days, months, years, times and ages: numbers that say when or how old, and not how many.</summary>
internal sealed class TemporalReader(string text, List<Token> tokens, LanguageTable table)
{
    private const int MostLinkedDays = 3;

    // Of a chain as long as the text: each of its numbers would look at the rest of it.
    private const int MostLinkedNumbers = 30;

    public (PhraseKind Kind, int Next)? Read(int at)
    {
        var token = tokens[at];
        if (token.IsWord)
        {
            if (table.Months.ContainsKey(token.Text) && Month(at) is > 0 and var month)
            {
                return (PhraseKind.Date, month);
            }

            return table.AgeBefore.MatchAt(tokens, at, out _) is > 0 and var aged && at + aged < tokens.Count
                && tokens[at + aged].Kind == TokenKind.Digits
                ? (PhraseKind.Age, AgeEnd(at + aged))
                : table.Is(WordRole.FiscalYear, token.Text) && at + 1 < tokens.Count && tokens[at + 1].Literal is { IsPlainInteger: true }
                ? (PhraseKind.Date, YearEnd(at + 1)) : null;
        }

        if (token.Kind == TokenKind.Sign && token.Text is "'" or "’" && at + 1 < tokens.Count
            && tokens[at + 1] is { Kind: TokenKind.Digits, IsGlued: true, Literal: { IsPlainInteger: true, Length: 2 } }
            && IsPluralAt(at + 2))
        {
            return (PhraseKind.Date, at + 3);
        }

        if (token.Kind != TokenKind.Digits || token.Literal is not { IsPlainInteger: true } literal
            || (at > 0 && token.IsGlued && !IsOpening(tokens[at - 1])))
        {
            return null;
        }

        return Numeric(at) is { } numeric ? numeric
            : DayMonth(at) is > 0 and var day ? (PhraseKind.Date, day)
            : Clock(at) is > 0 and var clock ? (PhraseKind.Time, clock)
            : YearOld(at) is > 0 and var old ? (PhraseKind.Age, old)
            : literal.IsYear && Year(at) is > 0 and var year ? (PhraseKind.Date, year)
            : null;
    }

    /// <summary>Whether a month stands behind "in": then no day follows it.</summary>
    public static bool IsInMonth(List<Token> tokens, int month, LanguageTable table) =>
        month > 0 && table.Is(WordRole.InMonth, tokens[month - 1].Text);

    private static bool IsOpening(Token token) =>
        token.Kind == TokenKind.Sign && token.Text is "(" or "[" or "“" or "\"" or "‘" or "'" or "—" or "–" or "/" or ":" or "*" or "|";

    /// <summary>2025-02-05, 12/05/2025, 5.12.2025, 2024-03, 5:40, 2023/24, 2023–24.</summary>
    private (PhraseKind, int)? Numeric(int at)
    {
        var end = at + 1;
        var signs = new List<string>();
        while (end + 1 < tokens.Count && signs.Count < MostLinkedNumbers
            && tokens[end] is { Kind: TokenKind.Sign, IsGlued: true, Text: "-" or "/" or "." or ":" or "–" }
            && tokens[end + 1] is { Kind: TokenKind.Digits, IsGlued: true, Literal.IsPlainInteger: true })
        {
            signs.Add(tokens[end].Text);
            end += 2;
        }

        int Value(int index) => (int)Math.Min(tokens[at + (2 * index)].Literal!.Value ?? 99999, 99999);
        int Length(int index) => tokens[at + (2 * index)].Literal!.Length;
        if (signs.Count == 2 && signs[0] == signs[1] && signs[0] is "-" or "/" or "." or "–")
        {
            var isIso = Length(0) == 4 && Value(1) is >= 1 and <= 12 && Value(2) is >= 1 and <= 31;
            var isDay = Length(0) <= 2 && Length(1) <= 2 && Length(2) is 2 or 4 && Value(0) is >= 1 and <= 31 && Value(1) is >= 1 and <= 31
                && (Value(0) <= 12 || Value(1) <= 12);
            return isIso || isDay ? (PhraseKind.Date, end) : null;
        }

        if (signs.Count >= 2 && signs.All(static sign => sign is "-" or "." or "/") && signs[0] == signs[1])
        {
            return (PhraseKind.Name, end);
        }

        if (signs.Count is 1 or 2 && signs.All(static sign => sign == ":") && Value(0) is >= 0 and <= 24 && Length(1) == 2 && Value(1) < 60)
        {
            return (PhraseKind.Time, ClockTail(end));
        }

        var isClock = signs.Count == 1 && signs[0] == "." && table.DecimalSign != '.' && Value(0) <= 24 && Length(1) == 2 && Value(1) < 60;
        if (isClock && ClockTail(end) is var tail && tail > end)
        {
            // 10.30 Uhr
            return (PhraseKind.Time, tail);
        }

        if (signs.Count != 1)
        {
            // 5.12.2025 is lexed as a decimal and a rest.
            return null;
        }

        if (tokens[at].Literal!.IsYear && signs[0] is "/" or "-" or "–"
            && ((Length(1) == 2 && (Value(1) == (Value(0) + 1) % 100 || (signs[0] == "-" && Value(1) is >= 1 and <= 12)))
            || tokens[at + 2].Literal!.IsYear))
        {
            return (PhraseKind.Date, end);
        }

        return signs[0] == "/" && Length(0) <= 2 && Value(0) is >= 1 and <= 12 && tokens[at + 2].Literal!.IsYear ? (PhraseKind.Date, end)
            : null;
    }

    /// <summary>From a month: "January 20", "Jan. 25, 2025", "March 2024", "May 5 to 7".</summary>
    private int Month(int at)
    {
        var next = at + 1;
        if (next < tokens.Count && tokens[next].IsSign(".") && next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Digits)
        {
            next++;
        }

        if (next + 1 < tokens.Count && tokens[next].IsWord && table.Is(WordRole.MonthLink, tokens[next].Text)
            && tokens[next + 1].Literal is { IsYear: true })
        {
            // mayo de 2024
            return YearEnd(next + 1);
        }

        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Digits || tokens[next].Literal is not { IsPlainInteger: true } literal)
        {
            return 0;
        }

        if (literal.IsYear)
        {
            // "In May 2024 7,000 ships": a year. "In May 2000 ships called" is read as one too, since nothing is grouped.
            return YearEnd(next);
        }

        if (literal.Length > 2 || literal.Value is < 1 or > 31
            || (next + 1 < tokens.Count && tokens[next + 1].Kind == TokenKind.Sign && tokens[next + 1].Text is "%" or "‰"))
        {
            return 0;
        }

        var end = DayTail(next + 1);
        if (IsInMonth(tokens, at, table)
            && !(end + 1 < tokens.Count && tokens[end].IsSign(",") && tokens[end + 1].Literal is { IsYear: true }) && end == next + 1)
        {
            // "In May 7 ships called": a day is "on May 7".
            return 0;
        }

        if (end + 1 < tokens.Count && tokens[end].IsSign(",") && tokens[end + 1].Literal is { IsYear: true } && !tokens[end + 1].IsGlued)
        {
            return end + 2;
        }

        return end < tokens.Count && tokens[end].Literal is { IsYear: true } && tokens[end].Kind == TokenKind.Digits ? YearEnd(end) : end;
    }

    /// <summary>From a day: "20 January 2025", "5th of May", "31. Dezember", "4 to 22 January".</summary>
    private int DayMonth(int at, int links = 0)
    {
        if (tokens[at].Literal is not { Length: <= 2, Value: >= 1 and <= 31 })
        {
            return 0;
        }

        var next = DayTail(at + 1);
        if (next < tokens.Count && tokens[next].IsSign(".") && tokens[next].IsGlued)
        {
            next++;
        }

        if (next + 1 < tokens.Count && tokens[next].IsWord && table.Is(WordRole.DayLink, tokens[next].Text))
        {
            next++;
        }

        if (next >= tokens.Count || !tokens[next].IsWord || !table.Months.ContainsKey(tokens[next].Text))
        {
            // "20–31 March", "4 to 22 January"
            var isLink = next + 1 < tokens.Count
                && ((tokens[next].Kind == TokenKind.Sign && tokens[next].Text is "-" or "–")
                || (tokens[next].IsWord && table.RangeTo.Contains(tokens[next].Text) || tokens[next].IsWord
                && table.RangeAnd.Contains(tokens[next].Text)));
            // A chain of thousands ("9 to 9 to 9 …") went as deep as the stack, and anew from each of its links.
            return isLink && links < MostLinkedDays
                && tokens[next + 1] is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Length: <= 2 } }
                && DayMonth(next + 1, links + 1) is > 0 and var second ? second : 0;
        }

        // "may" is a verb as often: "12 may be".
        if (table.Is(WordRole.MonthCapital, tokens[next].Text) && char.IsLower(text[tokens[next].Start]))
        {
            return 0;
        }

        var end = next + 1;
        end = end < tokens.Count && tokens[end].IsSign(".") && end + 1 < tokens.Count && tokens[end + 1].Literal is { IsYear: true }
            ? end + 1 : end;
        end = end < tokens.Count && tokens[end].IsWord && table.Is(WordRole.MonthLink, tokens[end].Text) && end + 1 < tokens.Count
            && tokens[end + 1].Literal is { IsYear: true } ? end + 1 : end;
        if (end + 1 < tokens.Count && tokens[end].IsSign(",") && tokens[end + 1].Literal is { IsYear: true, }
            && tokens[end + 1].Kind == TokenKind.Digits)
        {
            return end + 2;
        }

        return end < tokens.Count && tokens[end].Kind == TokenKind.Digits && tokens[end].Literal is { IsYear: true } ? YearEnd(end) : end;
    }

    private int DayTail(int at) =>
        at < tokens.Count && tokens[at] is { IsWord: true, IsGlued: true } && table.OrdinalSuffixes.Contains(tokens[at].Text) ? at + 1 : at;

    /// <summary>5:40 a.m., 7 p.m., 10 o'clock.</summary>
    private int Clock(int at)
    {
        if (tokens[at].Literal is not { Length: <= 2, Value: <= 24 } || table.Clock.IsEmpty)
        {
            return 0;
        }

        // 10 h 30, 10h30
        if (at + 2 < tokens.Count && tokens[at + 1].IsWord && table.Is(WordRole.HourSign, tokens[at + 1].Text)
            && tokens[at + 2] is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Length: 2, Value: < 60 } })
        {
            return at + 3;
        }

        var end = ClockTail(at + 1);
        return end > at + 1 ? end : 0;
    }

    private int ClockTail(int at)
    {
        var length = table.Clock.MatchAt(tokens, at, out _);
        var end = at + length;
        return length > 0 && end < tokens.Count && tokens[end].IsSign(".") && tokens[end - 1].Text.IndexOf('.') > 0
            && end + 1 < tokens.Count ? end + 1 : end;
    }

    /// <summary>65-year-old, 18- to 24-year-olds, 20 years old.</summary>
    private int YearOld(int at)
    {
        var next = at + 1;
        if (next + 1 < tokens.Count && tokens[next].IsSign("-") && tokens[next].IsGlued && !tokens[next + 1].IsGlued
            && tokens[next + 1].IsWord && table.RangeTo.Contains(tokens[next + 1].Text) && next + 2 < tokens.Count
            && tokens[next + 2].Kind == TokenKind.Digits)
        {
            return YearOld(next + 2);
        }

        return next < tokens.Count
            && table.AgeBehind.MatchAcrossHyphens(tokens, tokens[next].IsSign("-") ? next + 1 : next, out _) is > 0 and var old ? old : 0;
    }

    private int AgeEnd(int at)
    {
        var next = at + 1;
        return next + 1 < tokens.Count
            && (table.RangeTo.Contains(tokens[next].Text) || table.RangeAnd.Contains(tokens[next].Text) || tokens[next].Text is "-" or "–")
            && tokens[next + 1].Kind == TokenKind.Digits ? next + 2 : next;
    }

    /// <summary>Four digits that nothing groups, behind a word that years follow, or as a decade.</summary>
    private int Year(int at)
    {
        if (IsPluralAt(at + 1))
        {
            return at + 2;
        }

        if (at + 1 < tokens.Count && tokens[at + 1] is { IsWord: true, IsGlued: true })
        {
            return 0;
        }

        var before = at - 1;
        while (before >= 0 && tokens[before].IsWord && table.Is(WordRole.YearAdjective, tokens[before].Text))
        {
            before--;
        }

        var isUnit = at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Sign && tokens[at + 1].Text is "%" or "‰" or "°";
        if (isUnit || IsScaled(at + 1))
        {
            return 0;
        }

        var isLed = before >= 0 && tokens[before].IsWord
            && (table.Is(WordRole.YearLead, tokens[before].Text) || table.Months.ContainsKey(tokens[before].Text));
        var isAlone = before < 0
            || (tokens[before].Kind == TokenKind.Sign && tokens[before].Text is "(" && at + 1 < tokens.Count
            && tokens[at + 1].Kind == TokenKind.Sign && tokens[at + 1].Text is ")" or ",");
        var isPair = before >= 1 && tokens[before].Kind == TokenKind.Sign && tokens[before].Text is "-" or "–" or "/"
            && tokens[before - 1].Literal is { IsYear: true };
        var isBetween = before >= 0 && tokens[before].IsWord && table.RangeBetween.Contains(tokens[before].Text) && at + 2 < tokens.Count
            && tokens[at + 2].Literal is { IsYear: true };

        // "New Year's Eve 2023", "Euro 2024.": a name with its year, and nothing counted behind it.
        var isNamed = before >= 1 && before == at - 1 && tokens[before].IsWord && char.IsUpper(text[tokens[before].Start])
            && !table.IsTitle(tokens[before].Text)
            && (at + 1 >= tokens.Count || tokens[at + 1].Kind != TokenKind.Word || table.IsNeutral(tokens[at + 1].Text));
        var isBare = table.HasBareYears && at + 1 < tokens.Count && before == at - 1
            && (IsBehindYear(at + 1) || (IsClauseOpen(before) && IsVerbAt(at + 1)));
        return isBare || (isLed && !IsComparison(before)) || (isAlone && before >= 0) || isPair || isBetween || isNamed ? YearEnd(at) : 0;
    }

    /// <summary>"wurden 2024 insgesamt 340", "2024 340 Bäume": no count is followed so.</summary>
    private bool IsBehindYear(int at) =>
        tokens[at].IsWord ? table.Is(WordRole.YearFollow, tokens[at].Text) : tokens[at].Kind == TokenKind.Digits && !tokens[at].IsGlued;

    private bool IsVerbAt(int at) => tokens[at].IsWord && char.IsLower(text[tokens[at].Start]) && table.IsVerb(tokens[at].Text);

    private bool IsClauseOpen(int before) =>
        before < 0 || tokens[before].Kind == TokenKind.Break
        || (tokens[before].Kind == TokenKind.Sign && tokens[before].Text is "." or "!" or "?" or "," or ";" or ":" or "„" or "“" or "(");

    // "more than 2000", "from 2000 to 3000 ships": a number may follow these words too.
    private bool IsComparison(int before) =>
        table.Is(WordRole.Than, tokens[before].Text) && table.YearComparisons.MatchBefore(tokens, before + 1, out _) == 0;

    private bool IsScaled(int at) =>
        at < tokens.Count && tokens[at].IsWord
        && (table.Scales.ContainsKey(tokens[at].Text) || table.PercentWords.MatchAt(tokens, at, out _) > 0);

    private int YearEnd(int at)
    {
        var next = at + 1;
        return next + 1 < tokens.Count && tokens[next] is { Kind: TokenKind.Sign, IsGlued: true, Text: "/" or "-" or "–" }
            && tokens[next + 1] is { Kind: TokenKind.Digits, IsGlued: true, Literal: { IsPlainInteger: true, Length: 2 or 4 } } ? next + 2
            : next;
    }

    private bool IsPluralAt(int at) => at < tokens.Count && tokens[at].IsWord && table.Is(WordRole.DecadeSuffix, tokens[at].Text);
}
