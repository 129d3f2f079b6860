namespace Dataset.Generator.Language.Grammar;

/// <summary>The words around a number: hedges, rates, changes, and the sense of the clause.</summary>
internal sealed class Surroundings(string text, List<Token> tokens, ReadingContext context)
{
    private const int MostWordsBetween = 6;
    private const int MostWordsOfRemark = 15;
    private const int MostWordsToVerb = 14;
    private const int MostWordsToTail = 40;
    private const int MostTokensOfClause = 80;
    private readonly LanguageTable _table = context.Table;
    private readonly HeaderReader _headers = new(text, tokens, context.Table);

    public void Read(PhraseDraft phrase, List<QuantityPhrase> before)
    {
        var start = StartOf(phrase);
        ReadBase(phrase, start, before);
        ReadHedge(phrase, start);
        ReadPer(phrase);
        ReadChange(phrase, start);
        ReadSense(phrase, start);
        ReadHeader(phrase, start);
    }

    /// <summary>The token that the words before the phrase end at: of a range its "between" or "from".</summary>
    private static int StartOf(PhraseDraft phrase) => phrase.RangeStart is { } range ? Math.Min(range, phrase.First) : phrase.First;

    /// <summary>Back over opening marks and articles that touch a number.</summary>
    public int SkipBack(int at)
    {
        while (at > 0 && tokens[at - 1].Kind == TokenKind.Sign
            && tokens[at - 1].Text is "(" or "[" or "“" or "\"" or "‘" or "'" or "«" or "„")
        {
            at--;
        }

        return at;
    }

    // ---- what the number is a part or a multiple of ----

    private void ReadBase(PhraseDraft phrase, int start, List<QuantityPhrase> before)
    {
        if (_table.MultiplesOf.MatchBefore(tokens, start, out _) is > 0 and var length)
        {
            // "half of the 7,000" and "10 times 7,000" compute; "three times 7" too. "half" before a number word was read with it.
            phrase.Problem ??= $"'{Slice(start - length, phrase.Next)}' computes with it, and its value is not printed";
            return;
        }

        if (before.Count == 0)
        {
            return;
        }

        var last = before[before.Count - 1];
        if (!last.IsQuantity || TokenBehind(last.NumberEnd) is not (>= 0 and var gap) || start < gap)
        {
            return;
        }

        if (start - gap == 1 && last.Kind == PhraseKind.Fraction && IsOf(gap))
        {
            phrase.Problem ??= $"'{Slice(TokenAt(last.Start), phrase.Next)}' is a part of it, and its value is not printed";
            return;
        }

        if (start - gap == 1 && IsOf(gap) && last.Unit.Kind is UnitMarkKind.Percent or UnitMarkKind.Permille)
        {
            phrase.Problem ??= $"'{Slice(TokenAt(last.Start), phrase.Next)}' is a part of it, and its value is not printed";
            return;
        }

        if (last.Low.Value is null || last.Kind == PhraseKind.Range)
        {
            return;
        }

        // "7,000 less 50", "50 short of 7,000": at most one word stands between the number and what compares it.
        for (var from = gap; from <= gap + 1 && from < start; from++)
        {
            var words = _table.Arithmetic.MatchAt(tokens, from, out _);
            if (words > 0 && from + words == start && (from == gap || (tokens[gap].IsWord && !IsClauseWord(gap))))
            {
                var problem = $"'{Slice(TokenAt(last.NumberStart), phrase.Next)}' computes with two numbers, and its value is not printed";
                phrase.Problem ??= problem;
                if (_table.Is(WordRole.ComputesBoth, tokens[from].Text))
                {
                    before[before.Count - 1] = last with { Problem = last.Problem ?? problem };
                }

                return;
            }
        }
    }

    private bool IsOf(int at) => _table.Is(WordRole.Of, tokens[at].Text);

    private bool IsClauseWord(int at) => _table.Is(WordRole.Clause, tokens[at].Text);

    // ---- hedges ----

    private void ReadHedge(PhraseDraft phrase, int start)
    {
        if (phrase.IsAlternative)
        {
            return;
        }

        if (SignHedge(phrase, start) is { } sign)
        {
            phrase.Hedge = sign;
            return;
        }

        var after = HedgeAfter(phrase);
        var before = HedgeBefore(phrase, start);
        if (after is not null && before is not null && after.Value.Kind != before.Value.Kind)
        {
            // "at least 7,000, or possibly fewer", "about 7,000 or more": what the two say together no word of a record says, unless one
            // only softens the other.
            phrase.Hedge = before.Value.Kind == HedgeKind.About
                ? after.Value with { Start = Math.Min(after.Value.Start, before.Value.Start) }
                : before;
            return;
        }

        phrase.Hedge = before ?? after ?? RoundNoun(phrase);
    }

    /// <summary>"une centaine", "un millar": the noun itself says about.</summary>
    private HedgeMark? RoundNoun(PhraseDraft phrase)
    {
        for (var at = phrase.First; at < phrase.Next; at++)
        {
            if (_table.Is(WordRole.RoundNoun, tokens[at].Text))
            {
                return new HedgeMark(HedgeKind.About, tokens[at].Start, tokens[at].End);
            }
        }

        return null;
    }

    private HedgeMark? SignHedge(PhraseDraft phrase, int start)
    {
        var at = start - 1;
        while (at >= 0 && Currencies.OfSign(tokens[at].Text) is not null)
        {
            at--;
        }

        if (at >= 0 && tokens[at].Kind == TokenKind.Sign)
        {
            var sign = tokens[at].Text;
            var first = at;

            // "< = 100" is one sign in two.
            if (sign == "=" && at > 0 && tokens[at - 1].Kind == TokenKind.Sign && tokens[at - 1].Text is "<" or ">")
            {
                (sign, first) = (tokens[at - 1].Text + "=", at - 1);
            }

            if (_table.HedgeSigns.TryGetValue(sign, out var kind) && !IsMarkup(first))
            {
                return new HedgeMark(kind, tokens[first].Start, tokens[at].End);
            }
        }

        var next = phrase.Next;
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Sign && tokens[next].IsGlued
            && _table.HedgeSignsAfter.TryGetValue(tokens[next].Text, out var after))
        {
            phrase.Next++;
            return new HedgeMark(after, tokens[next].Start, tokens[next].End);
        }

        // Behind an integer the dots may as well stand for words that are left out.
        if (next < tokens.Count && tokens[next].IsGlued && tokens[next].Kind == TokenKind.Sign && tokens[next].Text is "..." or "…"
            && phrase.Low is { IsDigits: true, LastDigit: < 1, Power: 0 } && phrase.High is null)
        {
            phrase.Next++;
            return new HedgeMark(HedgeKind.CutOff, tokens[next].Start, tokens[next].End);
        }

        return null;
    }

    /// <summary>The sign that ends a tag: &lt;b&gt;1,234.</summary>
    private bool IsMarkup(int at) =>
        tokens[at].Text == ">" && at > 0 && tokens[at].IsGlued
        && (tokens[at - 1].IsWord || tokens[at - 1].Kind == TokenKind.Sign && tokens[at - 1].Text is "/" or "\"");

    private HedgeMark? HedgeBefore(PhraseDraft phrase, int start)
    {
        var isNear = true;
        var words = 0;
        var at = SkipBack(start);
        var hasBreak = false;
        while (at > 0 && words <= MostWordsBetween)
        {
            if (!IsBehindClauseEnd(at) && Hedge(at, isNear, out var hedge) is > 0 and var length)
            {
                return IsComparing(at - length) || IsClimb(at - length, at)
                    ? null
                    : new HedgeMark(hedge!.Kind, tokens[at - length].Start, tokens[at - 1].End);
            }

            var token = tokens[at - 1];
            if (token.IsSign(",") && words <= 2 && !hasBreak)
            {
                // "Fewer than, as the harbour master says, 7,000": a remark between commas.
                if (Remark(at - 1) is { } opening)
                {
                    if (Hedge(opening, isNear: true, out var apart) is > 0 and var apartLength)
                    {
                        return new HedgeMark(apart!.Kind, tokens[opening - apartLength].Start, tokens[opening - 1].End);
                    }
                }

                // "roughly speaking, 5,000", "say, 7,000"
                if (Hedge(at - 1, isNear: false, out var spoken) is > 0 and var spokenLength
                    && IsSpoken(at - 1 - spokenLength, spokenLength))
                {
                    return new HedgeMark(spoken!.Kind, tokens[at - 1 - spokenLength].Start, tokens[at - 2].End);
                }

                return null;
            }

            if (token.Kind == TokenKind.Sign && token.Text is "“" or "\"" or "”" or "‘" or "’" or "(" or ")" or "-" or "*")
            {
                // “north of” 100,000
                at--;
                isNear &= token.Text != ")";
                continue;
            }

            if (!token.IsWord)
            {
                return null;
            }

            if (token.IsGlued && at > 2 && tokens[at - 2].IsSign("-") && tokens[at - 2].IsGlued && tokens[at - 3].IsWord
                && IsNeutralCompound(at - 3))
            {
                // "record-low", "eye-watering", "state-run": a compound before a number describes it.
                (at, words, isNear) = (at - 3, words + 1, false);
                continue;
            }

            if (!_table.IsNeutral(token.Text) && !context.OwnWords.Contains(token.Text) && !context.UnitNouns.Contains(token.Text))
            {
                if (words == 0 && !phrase.Low.MayBeNegative && !phrase.Low.HasExponent && !IsVerb(at - 1) && !IsProper(at - 1)
                    && _table.Sense.MatchBefore(tokens, at, out _) == 0 && _table.MultiplesOf.MatchBefore(tokens, at, out _) == 0
                    && _table.PerAdverbs.MatchBefore(tokens, at, out _) == 0 && !IsTime(at - 1)
                    && !IsPlace(at - 1) && !(start > 0 && tokens[start - 1].IsSign("(")) && !IsBehindRemark(start))
                {
                    phrase.Unknown = (token.Start, token.End);
                }

                // A far hedge reaches over an adjective: "more than some thousand sturdy 500"; a verb or an unknown noun ends it.
                if (IsVerb(at - 1) || words > 3)
                {
                    return null;
                }

                isNear = false;
            }
            else
            {
                isNear &= _table.Is(WordRole.NearHedge, token.Text);
            }

            hasBreak |= IsClauseStart(at - 1);
            if (hasBreak && words > 0)
            {
                isNear = false;
            }

            words++;
            at--;
        }

        return null;
    }

    /// <summary>"In Lagos (a city of harbours) 40 ships"; a single word, as in "(roughly) 40", is right before the number.</summary>
    private bool IsBehindRemark(int start) =>
        _headers.Find(start) is { IsNote: true } note && note.Next - note.First > 1;

    /// <summary>"last year 40 shops", "that night 40 shops"; "in week 14" points at nothing.</summary>
    private bool IsTime(int at) =>
        at > 0 && _table.Is(WordRole.Demonstrative, tokens[at - 1].Text)
        && (_table.TimeUnits.ContainsKey(tokens[at].Text) || _table.TimeSkips.Contains(tokens[at].Text));

    /// <summary>"After the flood 40 homes": the noun ends a time or a place that opens the sentence.</summary>
    private bool IsPlace(int at)
    {
        var the = at - 1;
        while (the > 0 && the > at - 3 && tokens[the].IsWord && !_table.Is(WordRole.Definite, tokens[the].Text))
        {
            the--;
        }

        return the > 0 && _table.Is(WordRole.Definite, tokens[the].Text) && _table.Is(WordRole.PlaceLead, tokens[the - 1].Text)
            && (the == 1 || IsBehindClauseEnd(the - 1));
    }

    private bool IsSpoken(int at, int length) => (_table.Is(WordRole.AsideHedge, tokens[at].Text) || length > 1) && !IsSaidBySomebody(at);

    /// <summary>"8,300, agents say, against 137,000" tells who speaks; "in May say, 7,000" hedges, for no month speaks.</summary>
    private bool IsSaidBySomebody(int at) =>
        at > 0 && tokens[at - 1].IsWord && !_table.IsNeutral(tokens[at - 1].Text) && !_table.Months.ContainsKey(tokens[at - 1].Text)
        && _table.Attributions.MatchAt(tokens, at, out _) > 0;

    private int Hedge(int end, bool isNear, out HedgeEntry? hedge)
    {
        var length = _table.Hedges.MatchBefore(tokens, end, out hedge, entry =>
            entry.Reach == HedgeReach.Far || (entry.Reach == HedgeReach.Near && isNear));
        if (length == 0)
        {
            return 0;
        }

        // "some of the 25 offices" are a part of them, and 25 is exact.
        if (hedge is { Reach: HedgeReach.Near, Kind: HedgeKind.About } && end < tokens.Count && IsOf(end))
        {
            hedge = null;
            return 0;
        }

        // A longer wording that only begins here may say something else: "up to now", "more than once".
        return length;
    }

    /// <summary>The comma that opens a remark which ends at a comma; the token behind the words before it.</summary>
    private int? Remark(int closing)
    {
        for (var at = closing - 1; at > 0 && at >= closing - MostWordsOfRemark; at--)
        {
            // "37.2 °C, was taken on 12 July; the lowest, 2.6": no remark goes on behind a semicolon.
            if (tokens[at].Kind == TokenKind.Break || IsSentenceEnd(at) || tokens[at].IsSign(";"))
            {
                return null;
            }

            if (tokens[at].IsSign(","))
            {
                return at;
            }
        }

        return null;
    }

    private bool IsBehindClauseEnd(int at) => tokens[at - 1].Kind == TokenKind.Break || IsSentenceEnd(at - 1);

    private bool IsSentenceEnd(int at) =>
        tokens[at].Kind == TokenKind.Sign && tokens[at].Text is "." or "!" or "?" && at + 1 < tokens.Count && !tokens[at + 1].IsGlued
        && !(tokens[at].Text == "." && at > 0 && tokens[at - 1].IsWord && _table.Is(WordRole.Abbreviation, tokens[at - 1].Text)
        && CanGoOn(at + 1));

    /// <summary>Whether what stands behind an abbreviation may belong to the same sentence.</summary>
    private bool CanGoOn(int at) =>
        tokens[at].Kind == TokenKind.Digits || char.IsLower(text[tokens[at].Start])
        || Currencies.OfSign(tokens[at].Text) is not null || IsCurrencyLetters(at)
        || (_table.HasCapitalNouns && tokens[at].IsWord && !_table.IsNeutral(tokens[at].Text));

    /// <summary>"CHF 749", "US$5".</summary>
    private bool IsCurrencyLetters(int at)
    {
        var letters = text.Substring(tokens[at].Start, tokens[at].End - tokens[at].Start);
        return Currencies.OfCode(letters) is not null
            || (at + 1 < tokens.Count && tokens[at + 1].IsGlued && Currencies.OfPrefix(letters, tokens[at + 1].Text) is not null);
    }

    private bool IsClauseStart(int at) => _table.Is(WordRole.ClauseStart, tokens[at].Text);

    /// <summary>
    /// "4,000 more than", "25 percent below": the number before measures a distance, which was looked at as arithmetic; here it keeps its
    /// own.
    /// </summary>
    private bool IsComparing(int at)
    {
        if (at <= 0 || !_table.Is(WordRole.Comparative, tokens[at].Text))
        {
            return false;
        }

        var before = tokens[at - 1];
        var isYear = before.Literal is { IsYear: true };
        return (before.Kind == TokenKind.Digits && !isYear)
            || (before.IsWord && (_table.PercentWords.MatchBefore(tokens, at, out _) > 0 || _table.Scales.ContainsKey(before.Text)
            || _table.Cardinals.ContainsKey(before.Text))) || (before.Kind == TokenKind.Sign && before.Text is "%");
    }

    // "ramped up to 1,500" may be a climb and not a ceiling; "rose over 20 percent" still hedges.
    private bool IsClimb(int at, int end) =>
        _table.Climbs.MatchBefore(tokens, end, out _) == end - at && at > 0 && tokens[at - 1].IsWord
        && _table.Change.MatchBefore(tokens, at, out _) > 0;

    private HedgeMark? HedgeAfter(PhraseDraft phrase)
    {
        var at = phrase.Next;
        var isOpen = false;
        for (var words = 0; words <= 3 && at < tokens.Count; at++)
        {
            if (_table.Hedges.MatchAt(tokens, at, out var hedge, static entry => entry.Reach == HedgeReach.After) is > 0 and var length)
            {
                if (IsOffer(at, length, words))
                {
                    return null;
                }

                return new HedgeMark(hedge!.Kind, tokens[at].Start, tokens[at + length - 1].End);
            }

            var token = tokens[at];
            if (token.Kind == TokenKind.Sign && token.Text is "(" or "," or "”" or "\"" or "-" or ")")
            {
                if (token.Text == "," && at + 1 < tokens.Count
                    && _table.Hedges.MatchAt(tokens, at + 1, out _, static entry => entry.Reach == HedgeReach.After) == 0)
                {
                    break;
                }

                isOpen |= token.Text == "(";
                continue;
            }

            if (!token.IsWord || IsClauseWord(at))
            {
                break;
            }

            words++;
        }

        return TailHedge(phrase);
    }

    /// <summary>"…, give or take" at the end of the clause belongs to its number.</summary>
    private HedgeMark? TailHedge(PhraseDraft phrase)
    {
        // Bounded: a text of nothing but number words would be searched to its end for each of them.
        var end = Math.Min(tokens.Count, phrase.Next + MostWordsToTail);
        for (var at = phrase.Next; at < end && !IsSentenceEnd(at) && tokens[at].Kind != TokenKind.Break; at++)
        {
            if (tokens[at - 1].IsSign(",") && _table.HedgeTails.MatchAt(tokens, at, out var kind) is > 0 and var length)
            {
                return new HedgeMark(kind, tokens[at].Start, tokens[at + length - 1].End);
            }

            if (tokens[at].Kind == TokenKind.Digits)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Digits, maybe behind the sign of a currency.</summary>
    private bool IsNumberAhead(int at) =>
        at < tokens.Count && (tokens[at].Kind == TokenKind.Digits
            || (tokens[at].Kind == TokenKind.Sign && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Digits, IsGlued: true }));

    /// <summary>"two raids or more arrests" offers another thing; "75 arrests or more." hedges.</summary>
    private bool IsOffer(int at, int length, int words)
    {
        var behind = at + length;
        if (at > 0 && tokens[at - 1].IsSign(",") && IsNumberAhead(behind) && !_table.Is(WordRole.OfferLink, tokens[at].Text))
        {
            // "4.8 million, about 510 each": it hedges the number that it stands before. "7,000, or perhaps 8,000" leaves both open.
            return true;
        }

        if (behind >= tokens.Count || !tokens[behind].IsWord)
        {
            return false;
        }

        var wording = tokens[at].Text;
        if (_table.Is(WordRole.OfferLink, wording))
        {
            return (words > 0 && context.UnitNouns.Contains(tokens[behind].Text))
                || (words > 0 && !IsPastVerb(behind) && !_table.IsNeutral(tokens[behind].Text))
                || _table.Is(WordRole.Than, tokens[behind].Text);
        }

        // "about", "at least", "plus" behind a number begin what comes next, as in "£1,250 plus costs"; "7,000 minimum called" does not.
        return _table.Is(WordRole.OfferHedge, wording) && !IsPastVerb(behind) && !context.UnitNouns.Contains(tokens[behind].Text);
    }

    // ---- rates ----

    private void ReadPer(PhraseDraft phrase)
    {
        var words = 0;
        for (var at = phrase.Next; at < tokens.Count && at < phrase.Next + MostWordsToTail && words <= 8; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Break || IsSentenceEnd(at) || token.Kind == TokenKind.Digits
                || (token.Kind == TokenKind.Sign && token.Text is ";" or ":" or "—"))
            {
                break;
            }

            if (token.IsSign("/") && at + 1 < tokens.Count && tokens[at + 1].IsWord && token.IsGlued
                && tokens[at - 1].Kind is TokenKind.Word or TokenKind.Digits)
            {
                phrase.Per = new PerMark(TimeUnit(at + 1) ?? tokens[at + 1].Text, 1, token.Start, tokens[at + 1].End);
                return;
            }

            if (!token.IsWord)
            {
                continue;
            }

            if ((PerBase(at) ?? EveryFew(at)) is { } based)
            {
                phrase.Per = based;
                return;
            }

            if (_table.PerAdverbs.MatchAt(tokens, at, out var unit) is > 0 and var length && !IsAgo(at + length) && IsRate(at, length)
                && !IsCompound(at + length) && !IsLength(at))
            {
                phrase.Per = new PerMark(unit!, 1, token.Start, tokens[at + length - 1].End);
                return;
            }

            if (_table.TotalWords.MatchAt(tokens, at, out _) > 0)
            {
                phrase.IsTotal = true;
            }

            words++;
        }

        // "täglich etwa 120", "chaque jour 85", "daily 7,000"
        var before = SkipBack(StartOf(phrase));
        for (var back = 0; back <= 3 && before - back > 0; back++)
        {
            if (tokens[before - back - 1].Kind == TokenKind.Break || IsSentenceEnd(before - back - 1))
            {
                break;
            }

            phrase.IsTotal |= _table.TotalLeads.MatchBefore(tokens, before - back, out _) > 0;
            if (_table.PerAdverbs.MatchBefore(tokens, before - back, out var unit) is > 0 and var length
                && !_table.Is(WordRole.PerBehind, tokens[before - back - length].Text))
            {
                phrase.Per = new PerMark(unit!, 1, tokens[before - back - length].Start, tokens[before - back - 1].End);
                return;
            }
        }
    }

    /// <summary>"per head", "per 100,000 people", "pour 100 000 habitants": what it is for each of.</summary>
    private PerMark? PerBase(int at)
    {
        if (_table.PerWords.MatchAt(tokens, at, out var kind) is not (> 0 and var length) || at + length >= tokens.Count)
        {
            return null;
        }

        var next = at + length;
        var number = 1m;
        if (new AmountReader(text, tokens, context).Read(next) is { } read)
        {
            if (read.Amount.Value is not { } value || (kind != RateBase.Any && !IsPowerOfTen(value)))
            {
                return null;
            }

            (number, next) = (value, read.Next);
        }
        else if (tokens[next].Kind == TokenKind.Digits || kind == RateBase.Number || _table.Is(WordRole.NoThing, tokens[next].Text))
        {
            return null;
        }

        if (next >= tokens.Count || !tokens[next].IsWord)
        {
            return number > 1 ? new PerMark(string.Empty, number, tokens[at].Start, tokens[next - 1].End) : null;
        }

        return new PerMark(TimeUnit(next) ?? tokens[next].Text, number, tokens[at].Start, tokens[next].End);
    }

    /// <summary>"every two days", "every 3 hours", "every other day".</summary>
    private PerMark? EveryFew(int at)
    {
        if (!_table.Is(WordRole.Each, tokens[at].Text) || at + 2 >= tokens.Count)
        {
            return null;
        }

        var (number, next) = new AmountReader(text, tokens, context).Read(at + 1) is { Amount.Value: { } value } read ? (value, read.Next)
            : _table.Ordinals.TryGetValue(tokens[at + 1].Text, out var nth) ? (nth, at + 2)
            : (_table.Is(WordRole.EveryOther, tokens[at + 1].Text) ? 2 : 1, at + 2);
        return number > 1 && TimeUnit(next) is { } unit ? new PerMark(unit, number, tokens[at].Start, tokens[next].End) : null;
    }

    // "por 2 puntos" is no rate: what is counted for each of is 100, 1,000, 100,000.
    private static bool IsPowerOfTen(decimal value)
    {
        for (; value >= 10; value /= 10)
        {
        }

        return value == 1;
    }

    private string? TimeUnit(int at) => at < tokens.Count && _table.TimeUnits.TryGetValue(tokens[at].Text, out var unit) ? unit : null;

    private bool IsAgo(int at) => at < tokens.Count && _table.Is(WordRole.Ago, tokens[at].Text);

    // "a week-long operation"
    private bool IsCompound(int at) => at + 1 < tokens.Count && tokens[at].IsSign("-") && tokens[at].IsGlued && tokens[at + 1].IsGlued;

    // "released within a day"; "for each day" is a rate.
    private bool IsLength(int at) => _table.Is(WordRole.LengthLead, tokens[at - 1].Text) && _table.Articles.Contains(tokens[at].Text);

    // "each" and "a head" are rates right behind what is counted; "a second inspection", "an hour" of another sentence and "each of the
    // 25 offices" are none.
    private bool IsRate(int at, int length) => _table.PerLast.MatchAt(tokens, at, out _) != length
        || (IsEndOfPhrase(at + length) && !(at + length < tokens.Count && _table.Is(WordRole.Of, tokens[at + length].Text)));

    private bool IsEndOfPhrase(int at) =>
        at >= tokens.Count || (tokens[at].IsWord ? IsClauseWord(at) : tokens[at].Kind != TokenKind.Digits);

    // ---- change ----

    /// <summary>
    /// Whether a word of change stands close before: then "from A to B" are two levels, and "by A to B" a change and a level.
    /// </summary>
    public bool IsChangeBefore(int at, bool hasFrom)
    {
        for (var k = at; k > 0 && k > at - (hasFrom ? 6 : 3); k--)
        {
            if (tokens[k - 1].Kind == TokenKind.Break || IsSentenceEnd(k - 1) || (tokens[k - 1].Kind == TokenKind.Digits && hasFrom))
            {
                return false;
            }

            if (_table.Change.MatchBefore(tokens, k, out var direction) > 0 && direction != ChangeDirection.None
                && !_table.Is(WordRole.ChangeInRange, tokens[k - 1].Text))
            {
                // "ramp up arrests to 1,200 to 1,500": without "from", only the word right before tells of a change, or "by".
                return hasFrom || k == at || _table.ChangeRoles.TryGetValue(tokens[at - 1].Text, out var link) && link == ChangeLink.By;
            }
        }

        return false;
    }

    private void ReadChange(PhraseDraft phrase, int start)
    {
        var at = SkipBack(start);
        if (phrase.Hedge is { } hedge && hedge.Start < tokens[start].Start)
        {
            at = Math.Min(at, Math.Max(0, TokenAt(hedge.Start)));
        }

        var role = ChangeRole.None;
        for (var words = 0; words <= 6 && at > 0; words++, at--)
        {
            var token = tokens[at - 1];
            // "sank zwischen 2010 und 2020 um 1.480": the verb stands before the years.
            var isYear = _table.HasVerbsBehind && token.Literal is { IsYear: true };
            if (token.Kind == TokenKind.Break || IsSentenceEnd(at - 1) || (token.Kind is TokenKind.Digits && !isYear))
            {
                break;
            }

            if (token.Kind == TokenKind.Sign)
            {
                if (token.Text is "," or ";" or ":" or "(" or ")" or "—")
                {
                    break;
                }

                continue;
            }

            if (role == ChangeRole.None && _table.ChangeRoles.TryGetValue(token.Text, out var linked))
            {
                role = linked switch
                {
                    ChangeLink.To => ChangeRole.To,
                    ChangeLink.From => ChangeRole.From,
                    ChangeLink.FromOrBy when IsBeforeEnd(phrase) => ChangeRole.From,
                    _ => ChangeRole.By,
                };
                continue;
            }

            if (_table.Change.MatchBefore(tokens, at, out var direction) is > 0 and var length
                && !(role == ChangeRole.None && _table.Is(WordRole.ChangeLinked, token.Text)))
            {
                if (direction != ChangeDirection.None)
                {
                    // "rose 0.7 percent", "up 2,345", "lost 23,000 jobs": a bare number behind a word of change is its size.
                    phrase.Change = new ChangeMark(
                        direction, role == ChangeRole.None ? ChangeRole.By : role, tokens[at - length].Start, tokens[at - 1].End);
                }

                return;
            }

            if (_table.Is(WordRole.ChangeStop, token.Text) && role == ChangeRole.None && words > 0)
            {
                break;
            }
        }

        if (_table.HasVerbsBehind && role != ChangeRole.None && VerbBehind(phrase, start) is { } verb)
        {
            phrase.Change = verb with { Role = role };
            return;
        }

        // "85 more officers than a year ago", "4.8 percent below their level", "9p more than"
        var behind = phrase.Next;
        if (_table.ChangeBehind.MatchAt(tokens, behind, out var way) is > 0 and var words2)
        {
            phrase.Change = new ChangeMark(way, ChangeRole.By, tokens[behind].Start, tokens[behind + words2 - 1].End);
        }
    }

    /// <summary>"von 5.210 auf 4.870", "de 1 310 à 1 184": another number follows, to which the change goes.</summary>
    private bool IsBeforeEnd(PhraseDraft phrase)
    {
        for (var at = phrase.Next; at < tokens.Count && at < phrase.Next + 3 && tokens[at].IsWord; at++)
        {
            if (_table.ChangeRoles.TryGetValue(tokens[at].Text, out var role) && role == ChangeLink.To)
            {
                return at + 1 < tokens.Count && new AmountReader(text, tokens, context).Read(at + 1) is not null;
            }
        }

        return false;
    }

    /// <summary>"um 340 gestiegen", "ging um 340 zurück": the word of change ends the clause.</summary>
    private ChangeMark? VerbBehind(PhraseDraft phrase, int start)
    {
        for (var at = phrase.Next; at < tokens.Count && at < phrase.Next + MostWordsToVerb; at++)
        {
            var isClauseEnd = tokens[at].Kind == TokenKind.Sign && tokens[at].Text is "," or ";" or ":" or ".";
            if (tokens[at].Kind == TokenKind.Break || IsSentenceEnd(at) || isClauseEnd)
            {
                return null;
            }

            if (_table.Change.MatchAt(tokens, at, out var direction) is > 0 and var length)
            {
                return new ChangeMark(direction, ChangeRole.None, tokens[at].Start, tokens[at + length - 1].End);
            }

            if (_table.ChangeParticles.TryGetValue(tokens[at].Text, out var way) && IsEndOfPhrase(at + 1) && HasChangeVerb(start))
            {
                return new ChangeMark(way, ChangeRole.None, tokens[at].Start, tokens[at].End);
            }
        }

        return null;
    }

    private bool HasChangeVerb(int start)
    {
        for (var at = start - 1; at >= 0 && at > start - MostWordsToVerb && tokens[at].Kind != TokenKind.Break && !IsSentenceEnd(at); at--)
        {
            if (_table.ChangeVerbs.Contains(tokens[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    // ---- sense ----

    private void ReadSense(PhraseDraft phrase, int start)
    {
        var at = SkipBack(start);
        if (phrase.Hedge is { } hedge && hedge.Start < tokens[start].Start)
        {
            at = Math.Min(at, Math.Max(0, TokenAt(hedge.Start)));
        }

        var words = 0;
        var commas = 0;
        var isSubordinate = false;
        for (; at > Math.Max(0, start - MostTokensOfClause) && words < 20; at--)
        {
            var token = tokens[at - 1];
            if (token.Kind == TokenKind.Break || IsSentenceEnd(at - 1) || (token.Kind == TokenKind.Sign && token.Text is ";" or ":" or "—"))
            {
                break;
            }

            if (token.IsSign(","))
            {
                // Another clause begins behind a comma, unless it is a condition that governs the rest, or "dass" makes it the object.
                commas += _table.Is(WordRole.Complement, tokens[at].Text) ? 0 : 1;
                continue;
            }

            if (!token.IsWord)
            {
                words += token.Kind == TokenKind.Digits ? 1 : 0;
                continue;
            }

            if (_table.Sense.MatchBefore(tokens, at, out var kind) is > 0 and var length)
            {
                // "on average", "it is said that" and "apparently" at the start are said of the whole clause, "average" of the word behind.
                var isOfClause = words <= 5 && ((kind is SenseKind.Average or SenseKind.Hearsay && length > 1 && tokens[at - 2].IsWord)
                    || (kind == SenseKind.Hearsay && (at == length || IsBehindClauseEnd(at - length)) && !IsAtNoun(at)));

                // "Nobody was hurt when 14 cars collided" denies nothing of the cars.
                var isOther = kind is SenseKind.Nothing || (kind == SenseKind.Denial && isSubordinate) || IsNounAlone(at - length, length);
                if (!isOther
                    && (commas == 0 || (kind == SenseKind.Condition && IsAtClauseStart(at - length))
                    || (commas == 1 && (isOfClause || (kind == SenseKind.Estimate && words < 6)))))
                {
                    if (!(kind is SenseKind.Other or SenseKind.Contrast && words > 1) && !(kind == SenseKind.Average && words > 5))
                    {
                        phrase.Add(new SenseMark(kind, tokens[at - length].Start, tokens[at - 1].End, words <= 2 || isOfClause));
                    }
                }

                at -= length - 1;
                words += length;
                continue;
            }

            isSubordinate |= IsClauseStart(at - 1) && !_table.Is(WordRole.Complement, token.Text);
            words++;
        }

        // "Had 3,000 ships called, …"
        var first = SkipBack(start);
        if (first > 0 && _table.Is(WordRole.ConditionLead, tokens[first - 1].Text) && IsAtClauseStart(first - 1)
            && char.IsUpper(text[tokens[first - 1].Start]))
        {
            phrase.Add(new SenseMark(SenseKind.Condition, tokens[first - 1].Start, tokens[first - 1].End, IsNear: true));
        }

        if ((DenialBehind(phrase) ?? SenseBehind(phrase, start) ?? Question(phrase, start)) is { } behind)
        {
            phrase.Add(behind);
        }
    }

    /// <summary>"Alleged thieves stole 40": the word describes the noun behind it.</summary>
    private bool IsAtNoun(int behind) =>
        behind < tokens.Count && tokens[behind].IsWord && !_table.Articles.Contains(tokens[behind].Text) && !IsFinite(behind)
        && !_table.IsNeutral(tokens[behind].Text) && !IsVerb(behind);

    /// <summary>"The project employs 40" is about a project; "analysts project 40" and "to project 40" expect.</summary>
    private bool IsNounAlone(int at, int length) =>
        length == 1 && _table.Is(WordRole.NounOrVerb, tokens[at].Text)
        && !(at > 0 && tokens[at - 1].IsWord
            && (_table.Is(WordRole.VerbLead, tokens[at - 1].Text) || (_table.EndsWith(WordRole.PluralEnding, tokens[at - 1].Text)
                && !_table.EndsWith(WordRole.NoPluralEnding, tokens[at - 1].Text) && !_table.IsNeutral(tokens[at - 1].Text))));

    /// <summary>
    /// "212 schools will close", "41,000 passengers on average": words of sense behind a number, in its own clause and before another
    /// verb. "the 212 schools" are known, whatever becomes of them.
    /// </summary>
    private SenseMark? SenseBehind(PhraseDraft phrase, int start)
    {
        var before = SkipBack(start);
        var lead = before > 0 && tokens[before - 1].IsWord ? tokens[before - 1].Text : string.Empty;
        var isKnown = _table.Is(WordRole.KnownLead, lead) || _table.EndsWith(WordRole.PossessiveEnding, lead);
        var end = Math.Min(tokens.Count, phrase.Next + MostWordsBetween);
        for (var at = phrase.Next; at < end && (tokens[at].IsWord || tokens[at].IsSign("(") || tokens[at].IsSign(",")); at++)
        {
            if (!tokens[at].IsWord && Remarked(at) is { } remark)
            {
                return remark;
            }

            if (tokens[at].IsSign(","))
            {
                return null;
            }

            if (_table.SenseBehind.MatchAt(tokens, at, out var kind) is > 0 and var length && char.IsLower(text[tokens[at].Start])
                && !(isKnown && kind is not (SenseKind.Average or SenseKind.Estimate)))
            {
                return IsAnswer(phrase, kind, at + length) ? null
                    : new SenseMark(kind, tokens[at].Start, tokens[at + length - 1].End, IsNear: true);
            }

            if (IsFinite(at) || IsClauseStart(at) || _table.Is(WordRole.ClauseLink, tokens[at].Text))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"(target)", ", allegedly.": a word of sense by itself, in parentheses or behind a comma.</summary>
    private SenseMark? Remarked(int at)
    {
        var length = _table.Sense.MatchAt(tokens, at + 1, out var kind);
        var behind = at + 1 + length;
        var isAlone = length > 0 && (tokens[at].IsSign("(") ? behind < tokens.Count && tokens[behind].IsSign(")")
            : kind is SenseKind.Hearsay or SenseKind.Average or SenseKind.Target
                && (behind >= tokens.Count || (tokens[behind].Kind == TokenKind.Sign && tokens[behind].Text is "." or "," or ";" or "!")));
        return isAlone && kind != SenseKind.Nothing
            ? new SenseMark(kind, tokens[at + 1].Start, tokens[behind - 1].End, IsNear: true)
            : null;
    }

    /// <summary>"Did 40 hotels close?" asks, and "how did 40 hotels close?" does not ask whether they did.</summary>
    private SenseMark? Question(PhraseDraft phrase, int start)
    {
        var end = phrase.Next;
        while (end < tokens.Count && end < phrase.Next + MostWordsToTail && tokens[end].Kind != TokenKind.Break && !IsSentenceEnd(end)
            && !tokens[end].IsSign("?"))
        {
            end++;
        }

        if (end >= tokens.Count || !tokens[end].IsSign("?"))
        {
            return null;
        }

        var first = start;
        while (first > 0 && first > start - MostTokensOfClause && tokens[first - 1].Kind != TokenKind.Break && !IsSentenceEnd(first - 1)
            && !tokens[first - 1].IsSign("¿"))
        {
            first--;
        }

        return tokens[first].IsWord && _table.Is(WordRole.QuestionLead, tokens[first].Text)
            ? new SenseMark(SenseKind.Condition, tokens[end].Start, tokens[end].End, IsNear: true)
            : null;
    }

    /// <summary>"62 percent would move abroad" was counted, and "40 could not come" happened.</summary>
    private bool IsAnswer(PhraseDraft phrase, SenseKind kind, int behind) =>
        kind == SenseKind.Condition
        && (phrase.Kind == PhraseKind.Fraction || phrase.Low.Unit.Kind == UnitMarkKind.Percent
            || _table.Sense.MatchAt(tokens, behind, out var next) > 0 && next == SenseKind.Denial);

    /// <summary>
    /// "the 7,000 ships failed to call", "7.000 Personen wurden nicht festgenommen": a denial of what is counted ends the clause. What goes
    /// on tells of those who are counted ("75 000 électeurs n'ont pas reçu leur carte"), and so does a clause of its own ("who did not").
    /// </summary>
    private SenseMark? DenialBehind(PhraseDraft phrase)
    {
        var hasVerb = false;
        var end = Math.Min(tokens.Count, phrase.Next + MostWordsBetween);
        for (var at = phrase.Next; at < end && tokens[at].IsWord && !IsClauseStart(at); at++)
        {
            if (_table.Sense.MatchAt(tokens, at, out var kind) is > 0 and var length && kind is SenseKind.Denial or SenseKind.Nothing)
            {
                return kind == SenseKind.Denial && _table.Is(WordRole.DenialBehind, tokens[at].Text) && IsEndOfClause(at + length)
                    && !tokens.GetRange(at, length).All(token => context.OwnWords.Contains(token.Text))
                    ? new SenseMark(kind, tokens[at].Start, tokens[at + length - 1].End, IsNear: true)
                    : null;
            }

            var isVerb = IsFinite(at);
            if (hasVerb && !isVerb)
            {
                return null;
            }

            hasVerb |= isVerb;
        }

        return null;
    }

    /// <summary>Whether nothing but the denied verb stands before the end of the clause.</summary>
    private bool IsEndOfClause(int at)
    {
        while (at < tokens.Count && _table.Is(WordRole.Auxiliary, tokens[at].Text))
        {
            at++;
        }

        if (at + 1 < tokens.Count && _table.IsNeutral(tokens[at].Text) && _table.IsNeutral(tokens[at + 1].Text))
        {
            // "were not yet of age": it says what they are, and denies no number of them.
            return false;
        }

        // The first word is the verb, in whatever form: "did not call".
        at = at < tokens.Count && tokens[at].IsWord && !IsClauseWord(at) ? at + 1 : at;
        while (at < tokens.Count && tokens[at].IsWord && IsFinite(at))
        {
            at++;
        }

        return at >= tokens.Count || !tokens[at].IsWord || IsClauseWord(at) || _table.Is(WordRole.NounStop, tokens[at].Text);
    }

    private bool IsFinite(int at) =>
        _table.Is(WordRole.Auxiliary, tokens[at].Text)
        || (IsPastVerb(at) && !(_table.HasCapitalNouns && char.IsUpper(text[tokens[at].Start])));

    private bool IsAtClauseStart(int at) =>
        at == 0 || tokens[at - 1].Kind is TokenKind.Break || IsSentenceEnd(at - 1) || tokens[at - 1].IsSign(",")
        || _table.Is(WordRole.ClauseLink, tokens[at - 1].Text);

    // ---- headers ----

    private void ReadHeader(PhraseDraft phrase, int start)
    {
        if (phrase.Low.Power != 0 || !phrase.Low.IsDigits)
        {
            return;
        }

        var header = _headers.Find(start);
        for (var at = header?.First ?? start; at < header?.Next; at++)
        {
            phrase.Per ??= PerBase(at) is { } rate && rate.End == tokens[header.Value.Next - 1].End ? rate : null;
        }

        if (header is { } mark && _headers.IsPercent(mark) && phrase.Low.Unit.Kind == UnitMarkKind.None)
        {
            phrase.Low = phrase.Low with { Unit = new UnitMark(UnitMarkKind.Percent, string.Empty) };
        }

        var scale = header is { } found && phrase.Per is null ? _headers.FindScale(found) : null;
        if ((scale ?? _headers.FindScaleBefore(start)) is { } other)
        {
            phrase.Problem ??= $"'{Slice(other.First, other.Next)}' before it says that it is counted in another scale";
        }
    }

    // ---- words ----

    /// <summary>A verb for certain: "arrests" may be a noun, "called" is none.</summary>
    private bool IsPastVerb(int at) => _table.IsListedVerb(tokens[at].Text) || _table.EndsWith(WordRole.PastEnding, tokens[at].Text);

    private bool IsVerb(int at)
    {
        var word = tokens[at].Text;

        // "a target of conducting 3,000", "it snowed, closing 12 schools": a verb behind a preposition or a comma. "pushing 3,000" is a
        // hedge, and was looked for first.
        if (word.Length > 4 && _table.EndsWith(WordRole.GerundEnding, word)
            && (at == 0 || tokens[at - 1].IsSign(",") || _table.Is(WordRole.GerundLead, tokens[at - 1].Text)))
        {
            return true;
        }

        return _table.IsVerb(word) || _table.Change.MatchBefore(tokens, at + 1, out _) > 0;
    }

    private bool IsNeutralCompound(int at) =>
        _table.IsNeutral(tokens[at].Text + "-" + tokens[at + 2].Text) || _table.EndsWith(WordRole.CompoundEnding, tokens[at + 2].Text)
        || _table.IsNeutral(tokens[at].Text);

    // A name in mid-sentence: "Labour's 13,981", "Lisbon Road had".
    private bool IsProper(int at) =>
        char.IsUpper(text[tokens[at].Start]) && at > 0 && !IsSentenceEnd(at - 1) && tokens[at - 1].Kind != TokenKind.Break;

    private int TokenBehind(int end) => TokenAt(end);

    private int TokenAt(int start)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private string Slice(int first, int next) =>
        text.Substring(tokens[first].Start, tokens[Math.Max(first, next - 1)].End - tokens[first].Start);
}
