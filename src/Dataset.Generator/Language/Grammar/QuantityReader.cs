namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// Every number of a text with the words that belong to it. The world is closed: what touches a number and is not understood makes it
/// a phrase without a value, and no part of it has one.
/// </summary>
internal sealed class QuantityReader
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly LanguageTable _table;
    private readonly ReadingContext _context;
    private readonly AmountReader _amounts;
    private readonly DurationReader _durations;
    private readonly NumeralReader _numerals;
    private readonly TemporalReader _temporal;
    private readonly Surroundings _around;
    private readonly List<QuantityPhrase> _phrases = [];

    private QuantityReader(string text, ReadingContext context)
    {
        _text = text;
        _context = context;
        _table = context.Table;
        _tokens = Lexer.Scan(text, _table);
        _amounts = new AmountReader(text, _tokens, context);
        _durations = new DurationReader(_tokens, context, _amounts);
        _numerals = new NumeralReader(_tokens, _table);
        _temporal = new TemporalReader(text, _tokens, _table);
        _around = new Surroundings(text, _tokens, context);
    }

    /// <summary>The phrases in the order of the text, none overlapping.</summary>
    public static IReadOnlyList<QuantityPhrase> Read(string text, ReadingContext? context = null)
    {
        var reader = new QuantityReader(text, context ?? ReadingContext.Default);
        reader.ReadAll();
        return reader._phrases;
    }

    private void ReadAll()
    {
        for (var at = 0; at < _tokens.Count;)
        {
            at = Math.Max(ReadAt(at), at + 1);
        }
    }

    private int ReadAt(int at)
    {
        var token = _tokens[at];
        if (token.Kind is TokenKind.Break)
        {
            return at + 1;
        }

        if (_temporal.Read(at) is { } temporal)
        {
            Add(temporal.Kind, at, temporal.Next);
            return temporal.Next;
        }

        if (Worded(at) is > 0 and var worded)
        {
            AddWorded(at, at + worded);
            return at + worded;
        }

        if (IsUnitExponent(at))
        {
            Add(PhraseKind.Name, at, at + 2);
            return at + 2;
        }

        if (IsNameAt(at) is { } name)
        {
            Add(PhraseKind.Name, at, name);
            return name;
        }

        if (token.IsWord && _table.None.Contains(token.Text) && !IsMinimumWord(at))
        {
            Add(PhraseKind.None, at, at + 1, new Amount { Start = token.Start, End = token.End, Value = 0, IsBare = true });
            return at + 1;
        }

        if (OrdinalAt(at) is > 0 and var ordinal)
        {
            Add(PhraseKind.Ordinal, at, at + ordinal);
            return at + ordinal;
        }

        if (_amounts.Read(at) is not { } read)
        {
            if (token.Kind == TokenKind.Strange && IsNumeric(token))
            {
                Add(PhraseKind.Number, at, at + 1, new Amount
                {
                    Start = token.Start,
                    End = token.End,
                    Problem = "its character is no decimal digit",
                });
            }

            return at + 1;
        }

        var (amount, next) = _durations.Extend(read.Amount, read.Next) ?? read;
        return ReadPhrase(at, amount, next);
    }

    private int ReadPhrase(int first, Amount low, int next)
    {
        if (IsPronoun(first, next, low))
        {
            return next;
        }

        if (IsScaleMark(first, next))
        {
            Add(PhraseKind.Name, first, next);
            return next;
        }

        var phrase = new PhraseDraft(first, next, low);
        try
        {
            ReadRatio(phrase);
            ReadUncertainty(phrase);
            ReadRange(phrase);
            ReadInterval(phrase);
        }
        catch (OverflowException)
        {
            phrase.Problem = AmountReader.TooManyDigits;
        }

        var problem = ProblemOf(phrase) ?? NeighbourProblem(phrase);
        _around.Read(phrase, _phrases);
        problem ??= phrase.Problem;
        _phrases.Add(new QuantityPhrase
        {
            Kind = phrase.Kind,
            Start = phrase.Hedge is { } hedge ? Math.Min(hedge.Start, phrase.Low.Start) : phrase.Low.Start,
            End = Math.Max(phrase.Hedge?.End ?? 0, _tokens[phrase.Next - 1].End),
            Low = phrase.Low,
            High = phrase.High,
            IsFromTo = phrase.High is not null && phrase.First > 0 && _table.RangeFrom.Contains(_tokens[phrase.First - 1].Text),
            Uncertainty = phrase.Uncertainty,
            Asymmetric = phrase.Asymmetric,
            Interval = phrase.Interval,
            Level = phrase.Level,
            Hedge = phrase.Hedge,
            Per = phrase.Per,
            Change = phrase.Change,
            IsTotal = phrase.IsTotal,
            Sense = phrase.Sense,
            Noun = phrase.Noun,
            Unknown = phrase.Unknown,
            Problem = problem,
        });
        return phrase.Next;
    }

    // ---- the number ring ----

    private static string? ProblemOf(PhraseDraft phrase) => phrase.Low.Problem ?? phrase.High?.Problem ?? phrase.Uncertainty?.Problem;

    /// <summary>What touches the number on either side, or stands a blank away and is a number itself, must be understood.</summary>
    private string? NeighbourProblem(PhraseDraft phrase)
    {
        var (first, next) = (phrase.First, phrase.Next);
        if (first > 0 && _tokens[first].IsGlued && !IsOpening(first))
        {
            return $"in '{Slice(_tokens[first - 1].Start, _tokens[first].End)}', what stands before the number touches it";
        }

        if (next < _tokens.Count && _tokens[next].IsGlued && !IsClosing(next, phrase))
        {
            return $"in '{Slice(_tokens[next - 1].Start, _tokens[next].End)}', what stands behind the number touches it";
        }

        if (!phrase.Low.IsDigits)
        {
            return null;
        }

        if (first > 1 && _tokens[first - 1].Kind == TokenKind.Sign && _tokens[first - 1].Text is "+" or "×" or "÷"
            && _tokens[first - 2].Kind == TokenKind.Digits)
        {
            return $"'{Slice(_tokens[first - 2].Start, _tokens[first].End)}' computes with two numbers, and its value is not printed";
        }

        if (first > 1 && !_tokens[first].IsGlued && _tokens[first - 1] is { Kind: TokenKind.Sign, IsGlued: true, Text: "-" or "‑" or "–" }
            && _tokens[first - 2].Kind == TokenKind.Digits && !IsInPhrase(first - 2))
        {
            return $"'{Slice(_tokens[first - 2].Start, _tokens[first].End)}' is broken at its hyphen";
        }

        if (phrase.Uncertainty is null && next < _tokens.Count && _tokens[next].IsSign("±"))
        {
            return "what stands behind its '±' is no uncertainty";
        }

        // "7, 000": a group of digits that a blank has cut off.
        if ((next + 1 < _tokens.Count && _tokens[next].IsSign(",") && IsCutGroup(next + 1)) || IsCutGroup(first))
        {
            return "a group of digits stands apart from its number";
        }

        if (next < _tokens.Count && !_tokens[next].IsGlued
            && _tokens[next].Kind is TokenKind.Digits or TokenKind.Fraction or TokenKind.Strange or TokenKind.Superscript
            && _tokens[next - 1].Kind is TokenKind.Digits or TokenKind.Fraction && !IsTemporal(next))
        {
            var both = Slice(_tokens[next - 1].Start, _tokens[next].End);
            return $"'{both}' are two numbers beside each other, or one that is not understood";
        }

        if (first > 0 && !_tokens[first].IsGlued && _tokens[first - 1].Kind is TokenKind.Digits or TokenKind.Strange or TokenKind.Fraction
            && !IsInPhrase(first - 1) && !IsYear(first - 1))
        {
            return $"'{Slice(_tokens[first - 1].Start, _tokens[first].End)}' are two numbers beside each other, or one that is "
                + $"not understood";
        }

        return null;
    }

    /// <summary>"2002 12" in the line of a table, "in 2019 300 people": a year, and then the number.</summary>
    private bool IsYear(int at) =>
        _tokens[at] is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Length: 4, Value: >= 1500 and < 2100 } };

    private bool IsCutGroup(int at) =>
        _tokens[at] is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Length: 3 } literal } && literal.Digits[0] == '0';

    private bool IsTemporal(int at) => _temporal.Read(at) is not null;

    private bool IsInPhrase(int token) =>
        _phrases.Count > 0 && _phrases[_phrases.Count - 1] is
        {
            Kind: PhraseKind.Date or PhraseKind.Time or PhraseKind.Name
        or PhraseKind.Age
        } last && last.End > _tokens[token].Start;

    private bool IsOpening(int first)
    {
        var before = _tokens[first - 1];
        if (before.Kind == TokenKind.Strange)
        {
            return false;
        }

        if (before.Kind != TokenKind.Sign)
        {
            // "ca.500", "c500", "d'1,5": a hedge and a cut word may touch. Anything else is a name, which was looked for.
            return IsElided(before) || before.IsWord
                && _table.Hedges.MatchBefore(_tokens, first, out _, static hedge => hedge.Reach == HedgeReach.Near) > 0;
        }

        switch (before.Text)
        {
            case "(" or "[" or "{" or "“" or "\"" or "‘" or "'" or "«" or "»" or "‹" or "„" or "¿" or "¡" or "=" or "|" or ">"
                or "<" or "*" or "•" or "…" or "…":
                return true;
            case "—" or "–":
                // "300–50" may be short for 300 to 350.
                return !(first > 1 && before.IsGlued && _tokens[first - 2].Kind == TokenKind.Digits);
            case "." or "..." or "…":
                return _table.Hedges.MatchBefore(_tokens, first, out _, static hedge => hedge.Reach == HedgeReach.Near) > 0;
            case ",":
                // A cell of a line of commas: the sign of the number tells that a new one begins.
                return _tokens[first].Kind == TokenKind.Sign || IsCellBreak(first - 1);
            case "-" or "‑":
                return first > 1 && _tokens[first - 1].IsGlued && _tokens[first - 2].IsWord
                    && _table.Is(WordRole.Prefix, _tokens[first - 2].Text);
            case "/":
                return first > 1 && _tokens[first - 2].IsWord;
            default:
                return _table.HedgeSigns.ContainsKey(before.Text) || Currencies.OfSign(before.Text) is not null;
        }
    }

    /// <summary>"2019,1234": a year and the next cell, which no grouping of digits explains.</summary>
    private bool IsCellBreak(int comma) =>
        comma > 0 && comma + 1 < _tokens.Count && _tokens[comma].IsSign(",") && _tokens[comma].IsGlued && _table.DecimalSign != ','
        && _tokens[comma - 1] is { Kind: TokenKind.Digits, Literal: { IsYear: true } } && _tokens[comma + 1].Kind == TokenKind.Digits
        && _tokens[comma + 1].Literal is { } cell && (cell.Length != 3 || cell.Decimals > 0);

    private bool IsClosing(int next, PhraseDraft phrase)
    {
        var token = _tokens[next];
        // "1,O00": a letter among the digits was a digit before it was scanned.
        var isLetterBehind = next + 2 < _tokens.Count && _tokens[next + 1].IsWord
            && _tokens[next + 2] is { Kind: TokenKind.Digits, IsGlued: true };
        var isDigitBehind = next + 1 < _tokens.Count && _tokens[next + 1].IsGlued
            && (_tokens[next + 1].Kind is TokenKind.Digits or TokenKind.Strange or TokenKind.Fraction || isLetterBehind);
        if (token.Kind != TokenKind.Sign)
        {
            return false;
        }

        switch (token.Text)
        {
            case "," or "." or ":" or ";":
                return !isDigitBehind || IsCellBreak(next)
                    || (token.Text == "," && next + 1 < _tokens.Count && _tokens[next + 1].IsSign("-"));
            case "?" when next + 1 < _tokens.Count && _tokens[next + 1].IsWord && IsLower(next + 1):
                // "40? hotels": whoever wrote it was not sure.
                return false;
            case "!" or "?" or ")" or "]" or "}" or "”" or "\"" or "’" or "'" or "»" or "«" or "›" or "“" or "…" or "..." or "|" or "<"
                or "—" or "\\":
                return !isDigitBehind;
            case "-" or "‑" or "–":
                // "20-year", "150-member", "18- to 24": a compound with a noun, or a hyphen that waits for one.
                return next + 1 >= _tokens.Count || (!_tokens[next + 1].IsGlued && _tokens[next + 1].Kind != TokenKind.Digits)
                    || (_tokens[next + 1].IsWord && !_table.Joiners.Contains(_tokens[next + 1].Text));
            case "+" or "*" or "†" or "‡":
                return true;
            case "/":
                return next + 1 < _tokens.Count && _tokens[next + 1].IsWord && _table.TimeUnits.ContainsKey(_tokens[next + 1].Text)
                    || phrase.Low.Unit.Kind == UnitMarkKind.Currency || (next + 1 < _tokens.Count && _tokens[next + 1].IsWord);
            case "(":
                // 6.67430(15) was read as its uncertainty; 287(g) is a name.
                return false;
            default:
                return false;
        }
    }

    // ---- ranges, ratios, uncertainties ----

    private void ReadRatio(PhraseDraft phrase)
    {
        var at = phrase.Next;
        if (at >= _tokens.Count || phrase.Low.Value is not > 0 || phrase.Low.Unit.Kind != UnitMarkKind.None || !_tokens[at].IsWord)
        {
            return;
        }

        // "une personne sur cinq": one noun stands between.
        if (at + 2 < _tokens.Count && _tokens[at + 1].IsWord && _table.RatioBehindNoun.Contains(_tokens[at + 1].Text)
            && !_table.RatioBehindNoun.Contains(_tokens[at].Text))
        {
            at++;
        }

        // "one in four", "3 out of 10", "1 in 2,500"; not "12 in 2024" and not "340 in 7 towns".
        var (length, isIn) = _table.RatioOutOf.MatchAt(_tokens, at, out _) is > 0 and var outOf ? (outOf, false)
            : _table.RatioIn.Contains(_tokens[at].Text) ? (1, true) : (0, false);
        if (length == 0 || _amounts.Read(at + length) is not { } below
            || below.Amount is not { Value: > 1, Unit.Kind: UnitMarkKind.None, Problem: null } whole || whole.Value <= phrase.Low.Value)
        {
            return;
        }

        if (isIn && (phrase.Low.Value > 10 || _temporal.Read(at + length) is not null
            || (whole.IsDigits && _tokens[at + length].Literal is { IsYear: true })))
        {
            return;
        }

        var value = phrase.Low.Value.Value / whole.Value.Value;
        phrase.Low = phrase.Low with
        {
            End = whole.End,
            Value = value,
            Fraction = (phrase.Low.Value.Value, whole.Value.Value),
            LastDigit = 0,
            IsBare = false,
        };
        phrase.Next = below.Next;
        phrase.Kind = PhraseKind.Fraction;
    }

    private void ReadUncertainty(PhraseDraft phrase)
    {
        var at = phrase.Next;
        if (at >= _tokens.Count || phrase.Low.Value is null)
        {
            return;
        }

        if (Concise(phrase) || Signed(phrase))
        {
            return;
        }

        // "12 ± 3", "12 ships ± 3", "12 ships, plus or minus 3", "12 ships (±3)": up to three words stand between.
        var (sign, behind, isOpen) = (-1, at, false);
        for (var k = at; sign < 0 && k <= at + 3 && k < _tokens.Count; k++)
        {
            isOpen = _tokens[k].IsSign("(");
            var mark = isOpen || _tokens[k].IsSign(",") ? k + 1 : k;
            sign = PlusMinusAt(mark, out behind) ? mark : -1;
            if (!_tokens[k].IsWord || _amounts.Read(k) is not null)
            {
                break;
            }
        }

        sign = sign < 0 ? MarginBehind(at, out behind) : sign;
        if (sign < 0 || _amounts.Read(behind) is not { } after || after.Amount.Value is not > 0)
        {
            return;
        }

        var uncertainty = after.Amount;
        var low = phrase.Low;
        if (uncertainty.Unit.Kind == UnitMarkKind.Percent && low.Unit.Kind is not UnitMarkKind.Percent)
        {
            phrase.Problem = "its uncertainty is printed in percent of it";
        }
        else if (uncertainty.Unit.Kind != UnitMarkKind.None && low.Unit.Kind != UnitMarkKind.None && uncertainty.Unit != low.Unit)
        {
            phrase.Problem = "its uncertainty is printed in another unit";
        }
        else if (low.Power == 0 && uncertainty.Power > 0)
        {
            low = Borrow(low, uncertainty);
        }

        phrase.Low = low with { Unit = low.Unit.Kind == UnitMarkKind.None ? uncertainty.Unit : low.Unit };
        phrase.Uncertainty = uncertainty;
        phrase.Next = isOpen && after.Next < _tokens.Count && _tokens[after.Next].IsSign(")") ? after.Next + 1 : after.Next;
        ReadCommonPower(phrase);
    }

    /// <summary>"(6.6743 ± 0.0002) × 10^-11": the power belongs to both.</summary>
    private void ReadCommonPower(PhraseDraft phrase)
    {
        if (phrase.First > 0 && _tokens[phrase.First - 1].IsSign("(") && phrase.Next < _tokens.Count && _tokens[phrase.Next].IsSign(")")
            && _amounts.PowerBehind(phrase.Next + 1) is { } power)
        {
            phrase.Low = _amounts.TimesPowerOfTen(phrase.Low, power.Power);
            phrase.Uncertainty = _amounts.TimesPowerOfTen(phrase.Uncertainty!, power.Power);
            phrase.Next = power.Next;
        }
    }

    /// <summary>"…, with a margin of error of 50": in words it may stand further behind.</summary>
    private int MarginBehind(int at, out int behind)
    {
        behind = at;
        for (var k = at; k < at + 10 && k < _tokens.Count && _tokens[k].Kind is TokenKind.Word or TokenKind.Sign
            && !(_tokens[k].Kind == TokenKind.Sign && _tokens[k].Text is "." or ";" or "!" or "?"); k++)
        {
            if (_table.PlusMinus.MatchAt(_tokens, k, out _) >= 4 && PlusMinusAt(k, out behind))
            {
                return k;
            }
        }

        return -1;
    }

    private bool PlusMinusAt(int at, out int behind)
    {
        behind = at;
        if (at >= _tokens.Count)
        {
            return false;
        }

        if (_tokens[at].Kind == TokenKind.Sign && _tokens[at].Text is "±" or "+/-" or "+/−" or "+-" or "+−")
        {
            behind = at + 1;
            return true;
        }

        var length = _table.PlusMinus.MatchAt(_tokens, at, out _);
        behind = at + length;
        // "margin of error of plus or minus 3"
        behind += length > 0 ? _table.PlusMinus.MatchAt(_tokens, behind, out _) : 0;
        return length > 0;
    }

    /// <summary>6.674 30(15): the uncertainty of the last digits.</summary>
    private bool Concise(PhraseDraft phrase)
    {
        var at = phrase.Next;
        if (!_tokens[at].IsSign("(") || !_tokens[at].IsGlued || at + 2 >= _tokens.Count || !_tokens[at + 2].IsSign(")")
            || !_tokens[at + 2].IsGlued
            || _tokens[at + 1] is not { Kind: TokenKind.Digits, IsGlued: true, Literal: { IsPlainInteger: true, Value: > 0 } digits }
            || phrase.Low is not { IsDigits: true, LastDigit: > 0 and < 1 } low || digits.Length > 6)
        {
            return false;
        }

        phrase.Uncertainty = new Amount
        {
            Start = _tokens[at + 1].Start,
            End = _tokens[at + 1].End,
            Value = digits.Value * low.LastDigit,
            LastDigit = low.LastDigit,
            IsDigits = true,
        };
        phrase.Next = at + 3;
        if (_amounts.PowerBehind(phrase.Next) is { } power)
        {
            phrase.Low = _amounts.TimesPowerOfTen(phrase.Low, power.Power);
            phrase.Uncertainty = _amounts.TimesPowerOfTen(phrase.Uncertainty, power.Power);
            phrase.Next = power.Next;
        }

        return true;
    }

    /// <summary>12.71 +1.14 −1.19, and +1.14/−1.19.</summary>
    private bool Signed(PhraseDraft phrase)
    {
        var at = phrase.Next;
        at = _tokens[at].IsSign("(") && at + 1 < _tokens.Count ? at + 1 : at;
        if (!_tokens[at].IsSign("+") || at + 1 >= _tokens.Count || _tokens[at + 1] is not { Kind: TokenKind.Digits, IsGlued: true }
            || _amounts.Read(at + 1) is not { } plus)
        {
            return false;
        }

        var next = plus.Next < _tokens.Count && _tokens[plus.Next].Kind == TokenKind.Sign && _tokens[plus.Next].Text is "/" or "," or ";"
            ? plus.Next + 1 : plus.Next;
        if (next + 1 >= _tokens.Count || !(_tokens[next].Kind == TokenKind.Sign && _tokens[next].Text is "-" or "−" or "–")
            || _tokens[next + 1] is not { Kind: TokenKind.Digits, IsGlued: true } || _amounts.Read(next + 1) is not { } minus)
        {
            return false;
        }

        phrase.Asymmetric = (plus.Amount, minus.Amount);
        phrase.Next = minus.Next < _tokens.Count && _tokens[minus.Next].IsSign(")") && at > phrase.Next ? minus.Next + 1 : minus.Next;
        return true;
    }

    private void ReadRange(PhraseDraft phrase)
    {
        if (phrase.Uncertainty is not null || phrase.Kind == PhraseKind.Fraction || IsVerbOfChange(phrase))
        {
            return;
        }

        if (Link(phrase) is not { } link || _amounts.Read(link.Behind) is not { } read)
        {
            return;
        }

        var (low, high) = (phrase.Low, read.Amount);
        if (link.IsDash && high is { HasSign: true, IsDigits: true })
        {
            return;
        }

        if (low.Problem is not null || high.Problem is not null)
        {
            // A range whose end is not understood is not understood whole; a link in words may join two clauses.
            if (link.IsDash)
            {
                phrase.High = high;
                phrase.Next = read.Next;
            }
            else if (low.Problem is null || IsScaleLetter(low))
            {
                phrase.High = high;
                phrase.Next = read.Next;
            }

            return;
        }

        (low, high) = Align(low, high);
        if (!CanBeRange(low, high, link))
        {
            return;
        }

        if (low.Value > high.Value)
        {
            (low, high) = (high with { Start = low.Start, End = low.End }, low with { Start = high.Start, End = high.End });
        }

        phrase.Low = low;
        phrase.High = high;
        phrase.Next = read.Next;
        phrase.Kind = PhraseKind.Range;
        phrase.RangeStart = link.Start;
        phrase.IsAlternative = link.IsOr;
        Third(phrase);
    }

    /// <summary>"doubled to 14" is a change that ends at 14, not 2 to 14.</summary>
    private bool IsVerbOfChange(PhraseDraft phrase) =>
        !phrase.Low.IsDigits && _table.Change.MatchBefore(_tokens, phrase.Next, out _) > 0;

    private static bool IsScaleLetter(Amount amount) => amount.AmbiguousLetter is not null;

    private static bool CanBeRange(Amount low, Amount high, RangeLink link)
    {
        if (low.Value is not { } from || high.Value is not { } to)
        {
            return false;
        }

        var areLike = low.Unit.Kind == high.Unit.Kind || low.Unit.Kind == UnitMarkKind.None || high.Unit.Kind == UnitMarkKind.None;
        if (!areLike || from == to)
        {
            return false;
        }

        // "6 to 3" is a score; "−18 to −34" goes down from zero.
        return from < to || (from < 0 && to < 0) || link.IsOr;
    }

    /// <summary>2025-02-05 and 1-800-555 are chains, and no range.</summary>
    private void Third(PhraseDraft phrase)
    {
        var next = phrase.Next;
        if (next + 1 < _tokens.Count && _tokens[next].IsGlued && _tokens[next].Kind == TokenKind.Sign
            && _tokens[next].Text is "-" or "–" or "/" && _tokens[next + 1] is { Kind: TokenKind.Digits, IsGlued: true })
        {
            phrase.Problem = $"'{Slice(phrase.Low.Start, _tokens[next + 1].End)}' is a chain of numbers";
            while (next + 1 < _tokens.Count && _tokens[next].IsGlued && _tokens[next].Kind == TokenKind.Sign
                && _tokens[next + 1] is { Kind: TokenKind.Digits, IsGlued: true })
            {
                next += 2;
            }

            phrase.Next = next;
        }
    }

    /// <summary>What joins two ends: a dash, or words.</summary>
    private RangeLink? Link(PhraseDraft phrase)
    {
        var at = phrase.Next;
        if (at + 1 >= _tokens.Count)
        {
            return null;
        }

        var token = _tokens[at];
        if (token.Kind == TokenKind.Sign)
        {
            var areGlued = token.IsGlued && _tokens[at + 1].IsGlued;
            var areApart = !token.IsGlued && !_tokens[at + 1].IsGlued;
            var isDash = token.Text is "-" or "–" or "—" or "−" or "‑" or "~" or ".." or "..." or "‒" or "―";
            return isDash && (areGlued || areApart) && (areGlued || token.Text is not ("~" or "—" or "..." or "―")) && phrase.Low.IsDigits
                && StartsNumber(at + 1)
                ? new RangeLink(at + 1, phrase.First, IsDash: true, IsOr: false)
                : null;
        }

        if (!token.IsWord)
        {
            return null;
        }

        // "between 1,200 arrests and 1,500": a noun may stand before the word that joins.
        var join = at;
        while (join < at + 3 && join < _tokens.Count && _tokens[join].IsWord && !IsJoin(join))
        {
            join++;
        }

        if (join >= _tokens.Count || !_tokens[join].IsWord)
        {
            return null;
        }

        var from = _around.SkipBack(phrase.First);
        var isFrom = from > 0 && _table.RangeFrom.Contains(_tokens[from - 1].Text);
        var between = Between(from);
        if (between >= 0 && _table.RangeAnd.Contains(_tokens[join].Text))
        {
            return new RangeLink(SkipArticle(join + 1), between, IsDash: false, IsOr: false);
        }

        if (_table.RangeTo.Contains(_tokens[join].Text) && (join == at || isFrom))
        {
            return _around.IsChangeBefore(isFrom ? from - 1 : from, isFrom) ? null
                : new RangeLink(SkipArticle(join + 1), isFrom ? from - 1 : phrase.First, IsDash: false, IsOr: false);
        }

        if (between >= 0 && _table.RangeTo.Contains(_tokens[join].Text))
        {
            return new RangeLink(join + 1, between, IsDash: false, IsOr: false);
        }

        // "7 or 8 thousand", "7,000 or perhaps 8,000"
        if (_table.RangeOr.Contains(_tokens[join].Text) && join == at)
        {
            var behind = join + 1;
            return behind < _tokens.Count && StartsNumber(behind) ? new RangeLink(behind, phrase.First, IsDash: false, IsOr: true) : null;
        }

        return null;
    }

    private bool IsJoin(int at) =>
        _table.RangeTo.Contains(_tokens[at].Text) || _table.RangeAnd.Contains(_tokens[at].Text)
        || _table.RangeOr.Contains(_tokens[at].Text);

    private int SkipArticle(int at) => at;

    /// <summary>The word "between" at most two words before a place; -1 when there is none.</summary>
    private int Between(int at)
    {
        for (var k = at - 1; k >= 0 && k >= at - 3 && (_tokens[k].IsWord || _tokens[k].Kind == TokenKind.Sign); k--)
        {
            if (_tokens[k].IsWord && _table.RangeBetween.Contains(_tokens[k].Text))
            {
                return k;
            }

            if (_tokens[k].IsWord && _table.RangeAnd.Contains(_tokens[k].Text))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool StartsNumber(int at) => _tokens[at].Kind is TokenKind.Digits or TokenKind.Fraction || _amounts.Read(at) is not null;

    /// <summary>The lower end borrows the scale and the unit of the upper, the upper the currency of the lower.</summary>
    private static (Amount Low, Amount High) Align(Amount low, Amount high)
    {
        if (low.Power == 0 && high.Power > 0 && low.Value is { } from && high.Value is { } to && from < NumeralReader.Power(high.Power)
            && Math.Abs(from) < Math.Abs(to))
        {
            low = Borrow(low, high);
        }

        if (low.Unit.Kind == UnitMarkKind.Currency && high.Unit.Kind == UnitMarkKind.None)
        {
            high = high with { Unit = low.Unit };
        }

        return (low, high);
    }

    private static Amount Borrow(Amount amount, Amount lender)
    {
        var factor = NumeralReader.Power(lender.Power);
        return amount.Value is { } value && Math.Abs(value) < decimal.MaxValue / factor
            ? amount with
            {
                Value = value * factor,
                LastDigit = amount.IsBare ? factor : amount.LastDigit * factor,
                IsBare = false,
                Power = lender.Power,
            }
            : amount;
    }

    /// <summary>"(0.8 to 1.3)", "(95% CI 1.12 to 1.69)", "[0.15, 0.25]", "(95% confidence interval, 64 to 79)".</summary>
    private void ReadInterval(PhraseDraft phrase)
    {
        if (phrase.Kind != PhraseKind.Number || phrase.Low.Value is not { } value)
        {
            return;
        }

        var at = phrase.Next;
        for (var words = 0; words < 4 && at < _tokens.Count && _tokens[at].IsWord && _amounts.Read(at) is null; words++)
        {
            at++;
        }

        if (at >= _tokens.Count)
        {
            return;
        }

        var open = _tokens[at];
        var isOpen = open.Kind == TokenKind.Sign && open.Text is "(" or "[" or "," or ";";
        if (!isOpen)
        {
            return;
        }

        var inside = at + 1;
        decimal? level = null;
        if (inside < _tokens.Count && _amounts.Read(inside) is { Amount: { Unit.Kind: UnitMarkKind.Percent, Value: { } percent } } leveled
            && _table.IntervalWords.MatchAt(_tokens, leveled.Next, out _) > 0)
        {
            (level, inside) = (percent, leveled.Next);
        }
        else if (HyphenedLevel(inside) is { } hyphened && _table.IntervalWords.MatchAt(_tokens, hyphened.Next, out _) > 0)
        {
            (level, inside) = hyphened;
        }

        var named = _table.IntervalWords.MatchAt(_tokens, inside, out _);
        if (open.Text is "," or ";" && named == 0)
        {
            return;
        }

        inside += named;
        inside += inside < _tokens.Count && _tokens[inside].IsWord && _table.RangeBetween.Contains(_tokens[inside].Text) ? 1 : 0;
        if (level is null && named > 0 && inside < _tokens.Count && _amounts.Read(inside) is { } levelBehind
            && levelBehind.Amount is { Unit.Kind: UnitMarkKind.Percent, Value: { } behind } && levelBehind.Next < _tokens.Count)
        {
            // "IC 95 % : 0,8 à 1,3"
            (level, inside) = (behind, levelBehind.Next);
        }

        while (named > 0 && inside < _tokens.Count && _tokens[inside].Kind == TokenKind.Sign
            && _tokens[inside].Text is ":" or "," or "=" or "[" or "(")
        {
            inside++;
        }

        if (named > 0 && inside < _tokens.Count && _tokens[inside].IsWord && _table.RangeFrom.Contains(_tokens[inside].Text) || named > 0
            && inside < _tokens.Count && _table.Is(WordRole.Of, _tokens[inside].Text))
        {
            inside++;
        }

        if (inside >= _tokens.Count || _amounts.Read(inside) is not { Amount: { Value: not null } low } first
            || first.Next >= _tokens.Count)
        {
            return;
        }

        var link = _tokens[first.Next];
        var isLink = (link.IsWord && (_table.RangeTo.Contains(link.Text) || _table.RangeAnd.Contains(link.Text)))
            || (link.Kind == TokenKind.Sign && link.Text is "-" or "–" or "−" or "," or ";" or "—");
        if (!isLink || _amounts.Read(first.Next + 1) is not { Amount: { Value: not null } high } second)
        {
            return;
        }

        if (link.Text == "," && open.Text != "[" && named == 0)
        {
            return;
        }

        (low, high) = Align(low, high);
        if (low.Value > value || high.Value < value
            || (named == 0 && !(second.Next < _tokens.Count && _tokens[second.Next].Kind == TokenKind.Sign
            && _tokens[second.Next].Text is ")" or "]")))
        {
            return;
        }

        phrase.Interval = (low, high);
        phrase.Level = level;
        phrase.NumberNext = phrase.Next;
        phrase.Next = second.Next;
        if (phrase.Next < _tokens.Count && _tokens[phrase.Next].Kind == TokenKind.Sign && _tokens[phrase.Next].Text is ")" or "]")
        {
            phrase.Next++;
        }
    }

    /// <summary>95-%-KI: hyphens join the level to the word.</summary>
    private (decimal? Level, int Next)? HyphenedLevel(int at) =>
        at + 3 < _tokens.Count && _tokens[at].Literal is { IsPlainInteger: true, Value: { } level }
            && _tokens[at + 1].IsSign("-") && _tokens[at + 2].IsSign("%") && _tokens[at + 3].IsSign("-")
            ? (level, at + 4)
            : null;

    // ---- what is no quantity ----

    private int Worded(int at)
    {
        if (!_tokens[at].IsWord || _table.Worded.MatchAt(_tokens, at, out _) is not (> 0 and var length))
        {
            return 0;
        }

        var word = _tokens[at].Text;

        // "at most 5", "all 88 rooms", "many of", "a couple of weeks": what stands before a number is no quantity of its own.
        if (_table.NotWorded.MatchBefore(_tokens, at + 1, out _) > 0 || _table.NotWorded.MatchAt(_tokens, at, out _) > 0)
        {
            return 0;
        }

        // "several hundred", "a few thousand": the scale is of no number.
        while (at + length < _tokens.Count && _tokens[at + length].IsWord && _table.Scales.ContainsKey(_tokens[at + length].Text))
        {
            length++;
        }

        return _table.Is(WordRole.WordedDeterminer, word) && length == 1 && _amounts.Read(at + 1) is not null ? 0 : length;
    }

    /// <summary>"no fewer than", "no more than": a hedge and not nothing.</summary>
    private bool IsMinimumWord(int at) =>
        _table.Hedges.MatchAt(_tokens, at, out _) > 0
        || (at + 1 < _tokens.Count && _tokens[at + 1].Kind is TokenKind.Sign or TokenKind.Digits) || IsDeniedComparison(at);

    private bool IsDeniedComparison(int at) => at + 1 < _tokens.Count && _table.Is(WordRole.NoneIdiom, _tokens[at + 1].Text);

    /// <summary>"im 2. Quartal", "der 3. Platz", "am 2. und 3. Tag".</summary>
    private bool IsPointOrdinal(int at)
    {
        if (!_table.HasOrdinalPoint || _tokens[at].Literal is not { IsPlainInteger: true, Length: <= 2 } || at + 2 >= _tokens.Count)
        {
            return false;
        }

        var isPoint = _tokens[at + 1].IsSign(".") && _tokens[at + 1].IsGlued && _tokens[at + 2].IsWord && !_tokens[at + 2].IsGlued;
        return isPoint && (IsLower(at + 2) || (at > 0 && _table.Is(WordRole.OrdinalLead, _tokens[at - 1].Text)));
    }

    /// <summary>3.º: a point before the raised ending.</summary>
    private bool IsRaisedOrdinal(int at) =>
        at + 2 < _tokens.Count && _tokens[at + 1].IsSign(".") && _tokens[at + 1].IsGlued
        && _tokens[at + 2] is { IsWord: true, IsGlued: true } suffix && suffix.Text is "º" or "ª"
        && _table.OrdinalSuffixes.Contains(suffix.Text);

    private int OrdinalAt(int at)
    {
        var token = _tokens[at];
        if (token.Kind == TokenKind.Digits)
        {
            return at + 1 < _tokens.Count && _tokens[at + 1] is { IsWord: true, IsGlued: true } suffix
                && _table.OrdinalSuffixes.Contains(suffix.Text) && token.Literal is { Decimals: 0 }
                ? 2
                : IsPointOrdinal(at) ? 2 : IsRaisedOrdinal(at) ? 3 : 0;
        }

        if (!token.IsWord)
        {
            return 0;
        }

        if (_table.Cardinals.TryGetValue(token.Text, out var tens) && tens >= 20 && at + 2 < _tokens.Count && _tokens[at + 1].IsSign("-")
            && _table.Ordinals.TryGetValue(_tokens[at + 2].Text, out var nth) && nth < 10
            && !_table.Fractions.ContainsKey(token.Text + "-" + _tokens[at + 2].Text))
        {
            return 3;
        }

        // "a third of" is a part, "a third party" an order; "two thirds" was read before.
        if (!_table.Ordinals.ContainsKey(token.Text))
        {
            return 0;
        }

        var isPart = _table.Fractions.ContainsKey(token.Text) && at > 0
            && (_table.Articles.Contains(_tokens[at - 1].Text) || _table.Cardinals.ContainsKey(_tokens[at - 1].Text))
            && at + 1 < _tokens.Count && _table.Is(WordRole.Of, _tokens[at + 1].Text);
        return isPart ? 0 : 1;
    }

    private bool IsElided(Token token) => token.IsWord && _text[token.End - 1] is '\'' or '’' or 'ʼ';

    /// <summary>A capital in a language that writes nouns so.</summary>
    private bool IsNoun(int at)
    {
        var token = _tokens[at];
        return token.IsWord && !token.IsGlued && !IsLower(at) && !_table.IsNeutral(token.Text) && !_table.IsTitle(token.Text);
    }

    private bool IsLower(int at) => char.IsLower(_text[_tokens[at].Start]);

    /// <summary>MS-13, A4, Title 42, No. 13, 287(g), #5: digits that count nothing. The token behind the name.</summary>
    private int? IsNameAt(int at)
    {
        var token = _tokens[at];
        if (token.Kind != TokenKind.Digits)
        {
            return null;
        }

        var literal = token.Literal!;
        var next = at + 1;
        if (at > 0 && token.IsGlued)
        {
            var before = _tokens[at - 1];
            if (before.IsWord && !IsElided(before) && Currencies.OfCode(Slice(before.Start, before.End)) is null
                && !(before.Text is "x" or "e" || Currencies.OfShortForm(before.Text) is not null
                || _table.Is(WordRole.GluedHedge, before.Text)))
            {
                return SkipName(next);
            }

            if (before.Kind == TokenKind.Sign && before.Text is "-" or "‑" or "–" && at > 1 && before.IsGlued && _tokens[at - 2].IsWord
                && char.IsUpper(_text[_tokens[at - 2].End - 1]))
            {
                return SkipName(next);
            }

            if (before.Kind == TokenKind.Sign && before.Text is "#" or "§" or "@" or "№")
            {
                return SkipName(next);
            }
        }

        if (next + 2 < _tokens.Count && _tokens[next].IsSign("(") && _tokens[next].IsGlued && _tokens[next + 1].IsWord
            && _tokens[next + 1].End - _tokens[next + 1].Start <= 2 && _tokens[next + 2].IsSign(")"))
        {
            return next + 3;
        }

        if (!literal.IsPlainInteger || literal.Length > 5 || at == 0)
        {
            return null;
        }

        var title = _tokens[at - 1].IsSign(".") && at > 1 ? at - 2 : at - 1;
        if (_tokens[title].Kind == TokenKind.Sign && _tokens[title].Text is "#" or "§" or "№")
        {
            return next;
        }

        if (!_tokens[title].IsWord || !_table.IsTitle(_tokens[title].Text)
            || (next < _tokens.Count && _tokens[next].Kind == TokenKind.Sign && _tokens[next].Text is "%" or "‰"))
        {
            return null;
        }

        // "In Klasse 5 Kinder" is never written: a noun behind the number makes it a count.
        if (_table.HasCapitalNouns && !_tokens[title + 1].IsSign(".") && next < _tokens.Count && IsNoun(next))
        {
            return null;
        }

        // "no 13 ships" is a denial; "No. 13", "Title 42", "Pier 39" are names. In lower case the noun must be followed by nothing that is
        // counted.
        var isCapital = char.IsUpper(_text[_tokens[title].Start]);
        var isShort = _table.Is(WordRole.TitleShort, _tokens[title].Text);
        return (isShort ? title < at - 1 : isCapital
            || !(next < _tokens.Count && _tokens[next].IsWord && _context.UnitNouns.Contains(_tokens[next].Text))) ? SkipName(next) : null;
    }

    /// <summary>"grains m −2": the power of a unit.</summary>
    private bool IsUnitExponent(int at) =>
        at > 0 && _tokens[at].Kind == TokenKind.Sign && _tokens[at].Text is "−" or "-" or "–" && at + 1 < _tokens.Count
        && _tokens[at + 1] is { Kind: TokenKind.Digits, IsGlued: true, Literal: { IsPlainInteger: true, Length: 1 } }
        && _tokens[at - 1].IsWord && UnitSymbols.Find(Slice(_tokens[at - 1].Start, _tokens[at - 1].End)) is not null;

    private int SkipName(int next)
    {
        while (next < _tokens.Count && _tokens[next].IsGlued
            && (_tokens[next].Kind is TokenKind.Digits or TokenKind.Word
            || (_tokens[next].Kind == TokenKind.Sign && _tokens[next].Text is "-" or "/" && next + 1 < _tokens.Count
            && _tokens[next + 1].IsGlued && _tokens[next + 1].Kind is TokenKind.Digits)))
        {
            next++;
        }

        return next;
    }

    /// <summary>"one of the", "that one", "one another", "by one source": a pronoun or an article in words.</summary>
    private bool IsPronoun(int first, int next, Amount amount)
    {
        if (_table.NotNumbers.MatchBefore(_tokens, first + 1, out _) > 0)
        {
            return true;
        }

        if (amount.Value != 1 || amount.IsDigits || !_tokens[first].IsWord || next - first > 1
            || !_table.Articles.Contains(_tokens[first].Text))
        {
            return false;
        }

        return (next < _tokens.Count && _table.Is(WordRole.PronounBehind, _tokens[next].Text))
            || (first > 0 && _table.Is(WordRole.PronounBefore, _tokens[first - 1].Text));
    }

    private static bool IsNumeric(Token token) => token.Text.Length > 0 && char.IsNumber(token.Text, 0);

    private void AddWorded(int first, int next)
    {
        var (start, end) = (_tokens[first].Start, _tokens[next - 1].End);
        var draft = new PhraseDraft(first, next, new Amount { Start = start, End = end });
        _around.Read(draft, _phrases);
        _phrases.Add(new QuantityPhrase
        {
            Kind = PhraseKind.Worded,
            IsQuantifier = _table.Quantifiers.Contains(_tokens[first].Text),
            Start = Math.Min(draft.Hedge?.Start ?? start, start),
            End = end,
            Low = draft.Low,
            Hedge = draft.Hedge,
            Sense = draft.Sense,
        });
    }

    private void Add(PhraseKind kind, int first, int next, Amount? amount = null)
    {
        var (start, end) = (_tokens[first].Start, _tokens[next - 1].End);
        _phrases.Add(new QuantityPhrase
        {
            Kind = kind,
            Start = start,
            End = end,
            Low = amount ?? new Amount { Start = start, End = end },
            Problem = amount?.Problem,
        });
    }

    /// <summary>"Fares, $000" and "Ships ('000)" count in thousands, and state no nought; "4, 000" may be one number.</summary>
    private bool IsScaleMark(int first, int next)
    {
        var zeros = _tokens.Skip(first).Take(next - first).FirstOrDefault(static token => token.Kind == TokenKind.Digits);
        if (zeros.End - zeros.Start < 3 || Slice(zeros.Start, zeros.End).Any(static c => c != '0'))
        {
            return false;
        }

        var before = first - 1;
        while (before >= 0 && _tokens[before].Kind == TokenKind.Sign)
        {
            before--;
        }

        return before < 0 || (_tokens[before].IsWord && (before < first - 1 || !_tokens[first].IsGlued));
    }

    private string Slice(int start, int end) => _text.Substring(start, end - start);

    private readonly record struct RangeLink(int Behind, int Start, bool IsDash, bool IsOr);
}
