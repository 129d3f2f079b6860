using System.Globalization;

namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// Reads one number with its sign, its scale, and the marks of its unit. What touches the digits is read or is a problem: nothing is cut
/// off.
/// </summary>
internal sealed class AmountReader(string text, List<Token> tokens, ReadingContext context)
{
    // "kg·m²/s²" has six. Without a bound, each number of a chain as long as the text looks at the rest of it.
    private const int MostTokensOfSymbol = 12;

    private const string Dashes = "-−–";

    /// <summary>The problem of a number that no decimal holds.</summary>
    public const string TooManyDigits = "it has more digits than a decimal can hold (28)";

    private readonly LanguageTable _table = context.Table;
    private readonly NumeralReader _numerals = new(tokens, context.Table);

    /// <summary>The amount that begins at a token, and the token behind it; null when none begins there.</summary>
    public (Amount Amount, int Next)? Read(int at)
    {
        if (at >= tokens.Count)
        {
            return null;
        }

        try
        {
            return ReadAt(at);
        }
        catch (OverflowException)
        {
            // Digits, scales and parts go together in too many ways to ask each for its size.
            return (new Amount { Start = tokens[at].Start, End = tokens[at].End, Problem = TooManyDigits }, at + 1);
        }
    }

    private (Amount Amount, int Next)? ReadAt(int at)
    {
        var start = at;
        if (InParentheses(at) is { } inner)
        {
            return inner;
        }

        var isNegative = false;
        var hasSign = false;
        if (SignAt(at) is { } sign)
        {
            (at, isNegative, hasSign) = (sign.Next, sign.IsNegative, true);
        }

        var currency = CurrencyAt(at, out var afterCurrency);
        at = afterCurrency;
        if (currency is not null && !hasSign && at < tokens.Count && tokens[at].Kind == TokenKind.Sign
            && Dashes.IndexOf(tokens[at].Text[0]) >= 0 && IsGluedDigits(at + 1))
        {
            (at, isNegative, hasSign) = (at + 1, true, true);
        }

        if (Core(at) is not { } core)
        {
            return null;
        }

        // "a dollar" is no amount without a number, and "minus" without one is a word.
        return Finish(core, start, isNegative, hasSign, currency);
    }

    /// <summary>"× 10^-11" behind what stands before a token.</summary>
    public (int Power, int Next)? PowerBehind(int at) =>
        at + 1 < tokens.Count && tokens[at].Text is "×" or "x" or "*" or "·" or "⋅" && tokens[at + 1].Kind == TokenKind.Digits
        && IsTen(at + 1) ? PowerOfTen(at + 1) : null;

    public Amount TimesPowerOfTen(Amount amount, int power) =>
        context.UnitPower == power ? amount with { IsBare = false }
        : Scaled(amount.Value, power, out var value) && Scaled(amount.LastDigit, power, out var last)
            ? amount with { Value = value, LastDigit = last!.Value, IsBare = false }
        : amount with { Value = null, Problem = TooManyDigits };

    /// <summary>The number without sign and currency.</summary>
    private Draft? Core(int at)
    {
        if (at >= tokens.Count)
        {
            return null;
        }

        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Digits => Digits(at),
            TokenKind.Fraction => Vulgar(at),
            TokenKind.Word => Words(at),
            _ => null,
        };
    }

    private Draft Vulgar(int at)
    {
        var fraction = AsFraction(tokens[at].Literal!.Value!.Value);
        return new Draft(at, at + 1)
        {
            Value = fraction.Numerator / fraction.Denominator,
            LastDigit = 0,
            IsDigits = true,
            Fraction = fraction,
        };
    }

    private Draft Digits(int at)
    {
        var literal = tokens[at].Literal!;
        var draft = new Draft(at, at + 1)
        {
            Value = literal.Value,
            Decimals = literal.Decimals,
            Literal = literal,
            IsDigits = true,
            IsBare = literal.Decimals == 0,
        };
        if (literal.Value is null)
        {
            return draft with { Problem = TooManyDigits };
        }

        return Mixed(draft) ?? Quotient(draft) ?? Exponent(draft) ?? PointInWords(draft) ?? HalfBehind(draft)
            ?? (literal.IsPlainInteger ? Over(draft) : null) ?? draft;
    }

    /// <summary>1 point 1.</summary>
    private Draft? PointInWords(Draft draft) =>
        draft.Literal!.IsPlainInteger && Text(draft.Next) is { } point && _table.Points.Contains(point) && draft.Next + 1 < tokens.Count
        && tokens[draft.Next + 1] is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Length: <= 10 } decimals }
            ? draft with
            {
                Next = draft.Next + 2,
                Value = draft.Value + (decimals.Value / NumeralReader.Power(decimals.Length)),
                Decimals = decimals.Length,
                IsBare = false,
            }
            : null;

    /// <summary>4½, 4 ½, 4 1/2, 7 and a half.</summary>
    private Draft? Mixed(Draft draft)
    {
        var next = draft.Next;
        if (!draft.Literal!.IsPlainInteger && draft.Literal.Grouping == Grouping.None)
        {
            return null;
        }

        if (next < tokens.Count && tokens[next].Kind == TokenKind.Fraction)
        {
            return draft with { Next = next + 1, Value = draft.Value + tokens[next].Literal!.Value, LastDigit = 0, IsBare = false };
        }

        if (next < tokens.Count && tokens[next].Kind == TokenKind.Digits && !tokens[next].IsGlued && QuotientAt(next) is { } part
            && part.Numerator < part.Denominator)
        {
            return draft with
            {
                Next = part.Next,
                Value = draft.Value + (part.Numerator / part.Denominator),
                LastDigit = 0,
                IsBare = false,
            };
        }

        return AndPart(next) is { } words
            ? draft with { Next = words.Next, Value = draft.Value + words.Part, LastDigit = 0, IsBare = false } : null;
    }

    /// <summary>"and a half", "and three quarters" behind a whole number.</summary>
    private (decimal Part, int Next)? AndPart(int at)
    {
        if (at < tokens.Count && tokens[at].IsWord && _table.Joiners.Contains(tokens[at].Text) && PartInWords(at + 1) is { } part
            && part.Numerator < part.Denominator)
        {
            return (part.Numerator / part.Denominator, part.Next);
        }

        return null;
    }

    /// <summary>"a half", "one third", "three fifths", "half"; the word of the part, not of an order.</summary>
    private (decimal Numerator, decimal Denominator, int Next)? PartInWords(int at)
    {
        if (at >= tokens.Count || !tokens[at].IsWord)
        {
            return null;
        }

        var (numerator, next) = _table.Articles.Contains(tokens[at].Text) ? (1, at + 1)
            : _numerals.Small(at) is { } small ? (small.Value, small.Next)
            : at > 0 && _table.Is(WordRole.PartLead, tokens[at - 1].Text) ? (1, at)
            : (0, at);
        if (numerator == 0)
        {
            return null;
        }

        next = _numerals.Joined(next);
        return next >= 0 && next < tokens.Count && PartAt(next) is { } part && IsPart(numerator, tokens[part.Next - 1].Text)
            ? (numerator, part.Denominator, part.Next) : null;
    }

    /// <summary>A word for an equal part; "twenty-fifth" is two tokens and a hyphen.</summary>
    private (int Denominator, int Next)? PartAt(int at)
    {
        if (!tokens[at].IsWord)
        {
            return null;
        }

        if (_table.Cardinals.TryGetValue(tokens[at].Text, out var tens) && tens >= 20 && tens % 10 == 0 && at + 2 < tokens.Count
            && tokens[at + 1].IsSign("-")
            && (_table.Ordinals.TryGetValue(tokens[at + 2].Text.TrimEnd('s'), out var ones)
            || _table.Fractions.TryGetValue(tokens[at + 2].Text, out ones)) && ones < 10)
        {
            return (tens + ones, at + 3);
        }

        return _table.Fractions.TryGetValue(tokens[at].Text, out var part) ? (part, at + 1) : null;
    }

    // "two third places" is no fraction, "two thirds" is; and one has no plural.
    private bool IsPart(int numerator, string word) => numerator == 1 || _table.EndsWith(WordRole.PartEnding, word);

    /// <summary>1/2; not 24/7 of a date or 2023/24 of a year.</summary>
    private Draft? Quotient(Draft draft) =>
        QuotientAt(draft.First) is { } part && part.Numerator < part.Denominator && draft.Literal!.IsPlainInteger
        ? draft with
        {
            Next = part.Next,
            Value = part.Numerator / part.Denominator,
            Fraction = (part.Numerator, part.Denominator),
            LastDigit = 0,
            IsBare = false,
        }
        : null;

    private (decimal Numerator, decimal Denominator, int Next)? QuotientAt(int at) =>
        at + 2 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Sign, Text: "/" or "⁄", IsGlued: true }
        && tokens[at + 2] is { Kind: TokenKind.Digits, IsGlued: true, Literal: { IsPlainInteger: true, Value: > 1 and <= 1000 } below }
            && tokens[at].Literal is { IsPlainInteger: true, Length: <= 3 } above
            && !(at + 3 < tokens.Count && tokens[at + 3].IsSign("/") && tokens[at + 3].IsGlued)
            ? (above.Value!.Value, below.Value!.Value, at + 3)
            : null;

    /// <summary>1.5 × 10^6, 1.602e-19, 10⁻⁶, 5.76 × 10 −4.</summary>
    private Draft? Exponent(Draft draft)
    {
        var at = draft.Next;
        if (at >= tokens.Count)
        {
            return null;
        }

        // "10–25 kg" is a range: alone, a ten has a power behind a raised sign, a caret or a true minus.
        if (IsTen(draft.First) && (tokens[at].Kind == TokenKind.Superscript || tokens[at].Text is "^" or "−")
            && PowerOfTen(draft.First) is { } bare)
        {
            return Powered(draft with { Value = 1, IsBare = false, Decimals = 0 }, bare);
        }

        if (tokens[at].IsWord && tokens[at].Text == "e" && (tokens[at].IsGlued || draft.Literal!.Decimals > 0) && at + 1 < tokens.Count
            && tokens[at + 1].IsGlued)
        {
            var signAt = tokens[at + 1].Kind == TokenKind.Sign && tokens[at + 1].Text is "-" or "−" or "+" ? at + 1 : -1;
            var digitsAt = signAt < 0 ? at + 1 : at + 2;
            if (digitsAt < tokens.Count
                && tokens[digitsAt] is { Kind: TokenKind.Digits, IsGlued: true, Literal: { IsPlainInteger: true, Value: <= 40 } power })
            {
                return Powered(draft, ((int)power.Value!.Value * (signAt >= 0 && tokens[signAt].Text != "+" ? -1 : 1), digitsAt + 1));
            }
        }

        if (tokens[at].Text is "×" or "x" or "*" or "·" or "⋅" && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Digits)
        {
            return IsTen(at + 1) && PowerOfTen(at + 1) is { } power
                ? Powered(draft, power)
                : draft with
                {
                    Next = at + 2,
                    Problem = "a multiplication is printed whose power of ten cannot be told: raised digits may have been flattened",
                };
        }

        return null;
    }

    private bool IsTen(int at) => tokens[at].Literal is { IsPlainInteger: true, Digits: "10" };

    private (int Power, int Next)? PowerOfTen(int ten)
    {
        var at = ten + 1;
        if (at >= tokens.Count)
        {
            return null;
        }

        if (tokens[at] is { Kind: TokenKind.Superscript, IsGlued: true })
        {
            return ((int)tokens[at].Literal!.Value!.Value, at + 1);
        }

        var isCaret = tokens[at].IsSign("^");
        at = isCaret ? at + 1 : at;
        var isSigned = at + 1 < tokens.Count && tokens[at].Kind == TokenKind.Sign && tokens[at].Text is "-" or "−" or "–"
            && tokens[at + 1].IsGlued;
        at = isSigned ? at + 1 : at;
        return (isCaret || isSigned) && at < tokens.Count
            && tokens[at] is { Kind: TokenKind.Digits, Literal: { IsPlainInteger: true, Value: <= 40 } digits }
            ? ((int)digits.Value!.Value * (isSigned ? -1 : 1), at + 1)
            : null;
    }

    private Draft Powered(Draft draft, (int Power, int Next) power)
    {
        if (context.UnitPower == power.Power)
        {
            // The power belongs to the record's unit, and the number stays as printed.
            return draft with { Next = power.Next, IsBare = false, HasExponent = true };
        }

        var scaled = Scaled(draft.Value, power.Power, out var value);
        return draft with
        {
            Next = power.Next,
            Value = value,
            Decimals = draft.Decimals - power.Power,
            IsBare = false,
            HasExponent = true,
            Problem = scaled ? draft.Problem : TooManyDigits,
        };
    }

    private Draft? Words(int at)
    {
        var word = tokens[at].Text;
        if (HalfScale(at) is { } half)
        {
            return half;
        }

        if (_table.Mixed.TryGetValue(word, out var mixed))
        {
            return Text(at + 1) is { } behind && _table.Scales.TryGetValue(behind, out var times)
                ? new Draft(at, at + 2) { Value = mixed * NumeralReader.Power(times), LastDigit = 0, Power = times }
                : new Draft(at, at + 1) { Value = mixed, LastDigit = 0 };
        }

        if (_table.Is(WordRole.EveryNth, word) && Text(at + 1) is { } nth && _table.Ordinals.TryGetValue(nth, out var every) && every > 1
            && !(Text(at + 2) is { } period && _table.TimeUnits.ContainsKey(period)))
        {
            return new Draft(at, at + 2) { Value = 1m / every, Fraction = (1, every), LastDigit = 0 };
        }

        if (PartInWords(at) is { } part && !IsOrder(at, part))
        {
            var after = ScaleOfPart(part.Next) is { } scale ? (scale.Next, NumeralReader.Power(scale.Power)) : (part.Next, 1m);
            return new Draft(at, after.Item1)
            {
                Value = part.Numerator / part.Denominator * after.Item2,
                Fraction = after.Item2 == 1 ? (part.Numerator, part.Denominator) : null,
                LastDigit = 0,
            };
        }

        if (_numerals.Read(at) is { } numeral)
        {
            if (numeral.IsBroken)
            {
                return new Draft(at, numeral.Next) { Problem = "its words make no number" };
            }

            var draft = new Draft(at, numeral.Next)
            {
                Value = numeral.Value,
                Power = numeral.Power,
                IsBare = !numeral.IsScaled || numeral.Power == 0,
                LastDigit = numeral.Value == decimal.Truncate(numeral.Value) ? null
                : new decimal(1, 0, 0, isNegative: false, (byte)((decimal.GetBits(numeral.Value)[3] >> 16) & 0xFF)),
            };
            return HalfBehind(draft) ?? (AndPart(numeral.Next) is { } more ? WithPart(draft, more) : Over(draft) ?? draft);
        }

        if (_table.Articles.Contains(word) && at + 1 < tokens.Count
            && (_table.Scales.ContainsKey(tokens[at + 1].Text) || _table.Multiples.ContainsKey(tokens[at + 1].Text))
            && _numerals.Read(at + 1) is { } counted)
        {
            var one = new Draft(at, counted.Next) { Value = counted.Value, Power = counted.Power, IsBare = true };
            return HalfBehind(one) ?? one;
        }

        if (_table.Fractions.TryGetValue(word, out var parts) && parts == 2)
        {
            return new Draft(at, at + 1) { Value = 0.5m, Fraction = (1, 2), LastDigit = 0 };
        }

        if (_table.Points.Contains(word) && at + 1 < tokens.Count
            && tokens[at + 1] is { Kind: TokenKind.Digits, IsGlued: false, Literal: { IsPlainInteger: true, Length: <= 10 } only })
        {
            return new Draft(at, at + 2) { Value = only.Value / NumeralReader.Power(only.Length), Decimals = only.Length, IsDigits = true };
        }

        if (_table.ArticleNumbers.TryGetValue(word, out var article) && IsCount(at))
        {
            return new Draft(at, at + 1) { Value = article, IsBare = true, IsLoner = true };
        }

        return _table.Loners.TryGetValue(word, out var loner) ? new Draft(at, at + 1) { Value = loner, IsBare = true, IsLoner = true }
            : null;
    }

    /// <summary>"nur ein Schiff", "ein bis zwei", "un sur quatre": an article that counts.</summary>
    private bool IsCount(int at)
    {
        if (_table.OneLeads.MatchBefore(tokens, at, out _) > 0)
        {
            return true;
        }

        if (Text(at + 1) is not { } next)
        {
            return false;
        }

        return IsRatio(at + 1) || (Text(at + 2) is { } behindNoun && _table.RatioBehindNoun.Contains(behindNoun) && IsRatio(at + 2))
            || ((_table.RangeTo.Contains(next) || _table.RangeOr.Contains(next)) && StartsNumber(at + 2));
    }

    private bool IsRatio(int at) =>
        (_table.RatioOutOf.MatchAt(tokens, at, out _) is > 0 and var length && StartsNumber(at + length))
        || (_table.RatioIn.Contains(tokens[at].Text) && StartsNumber(at + 1));

    private bool StartsNumber(int at) => at < tokens.Count && (tokens[at].Kind == TokenKind.Digits || _numerals.Small(at) is not null);

    /// <summary>"deux et demi" and "deux heures et demie" add a half, "deux millions et demi" half a million.</summary>
    private Draft? HalfBehind(Draft draft)
    {
        if (draft.Problem is not null || draft.Value is not { } value)
        {
            return null;
        }

        var hasNoun = Text(draft.Next) is { } noun && draft.Power == 0 && _numerals.ScaleOf(noun) is null;
        var at = hasNoun && _table.HalfBehind.MatchAt(tokens, draft.Next, out _) == 0 ? draft.Next + 1 : draft.Next;
        return _table.HalfBehind.MatchAt(tokens, at, out _) is > 0 and var length
            ? draft with { Next = at + length, Value = value + (NumeralReader.Power(draft.Power) / 2), LastDigit = 0, IsBare = false }
            : null;
    }

    /// <summary>
    /// "a third party", "the fifth day": an order and no part. "a third of", "a fifth" with nothing counted behind it are parts.
    /// </summary>
    private bool IsOrder(int at, (decimal Numerator, decimal Denominator, int Next) part) =>
        part.Numerator == 1 && tokens[at].IsWord && _table.Articles.Contains(tokens[at].Text)
        && !_table.Cardinals.ContainsKey(tokens[at].Text) && _table.Ordinals.ContainsKey(tokens[part.Next - 1].Text)
        && !IsBeforeOf(part.Next)
        && ((part.Next < tokens.Count && tokens[part.Next].IsWord) || _table.Is(WordRole.Definite, tokens[at].Text));

    /// <summary>"two and a half million": the part belongs to what the scale multiplies.</summary>
    private Draft WithPart(Draft draft, (decimal Part, int Next) part)
    {
        var value = draft.Value!.Value + part.Part;
        return Text(part.Next) is { } word && _table.Scales.TryGetValue(word, out var scale)
            ? draft with { Next = part.Next + 1, Value = value * NumeralReader.Power(scale), LastDigit = 0, IsBare = false, Power = scale }
            : draft with { Next = part.Next, Value = value, LastDigit = 0, IsBare = false };
    }

    /// <summary>"one over three".</summary>
    private Draft? Over(Draft draft)
    {
        if (Text(draft.Next) is not { } word || !_table.RatioOver.Contains(word) || draft.Value is not (> 0 and < 100)
            || draft.Next + 1 >= tokens.Count)
        {
            return null;
        }

        var at = draft.Next + 1;
        var (denominator, next) = _numerals.Read(at) is { } below ? (below.Value, below.Next)
            : tokens[at].Literal is { IsPlainInteger: true, Value: { } whole } ? (whole, at + 1) : (0m, 0);
        return denominator > draft.Value
            ? draft with
            {
                Next = next,
                Value = draft.Value / denominator,
                Fraction = (draft.Value.Value, denominator),
                LastDigit = 0,
                IsBare = false,
            }
            : null;
    }

    /// <summary>"half a million", "half a dozen", "half-million".</summary>
    private Draft? HalfScale(int at)
    {
        if (!_table.Fractions.TryGetValue(tokens[at].Text, out var two) || two != 2)
        {
            return null;
        }

        var next = _numerals.Joined(at + 1);
        next = next >= 0 && next < tokens.Count && _table.Articles.Contains(tokens[next].Text) ? next + 1 : next;
        return next < 0 || next >= tokens.Count ? null
            : _table.Scales.TryGetValue(tokens[next].Text, out var scale)
            ? new Draft(at, next + 1) { Value = NumeralReader.Power(scale) / 2, IsBare = true }
            : _table.Multiples.TryGetValue(tokens[next].Text, out var dozen) ? new Draft(at, next + 1) { Value = dozen / 2m, IsBare = true }
            : null;
    }

    /// <summary>"a quarter million", "a quarter-million", "three quarters of a million".</summary>
    private (int Power, int Next)? ScaleOfPart(int at)
    {
        at = Math.Max(at, _numerals.Joined(at));
        if (IsBeforeOf(at))
        {
            at = Text(at + 1) is { } article && _table.Articles.Contains(article) ? at + 2 : at + 1;
        }

        return Text(at) is { } word && _table.Scales.TryGetValue(word, out var power) ? (power, at + 1) : null;
    }

    private bool IsBeforeOf(int at) => Text(at) is { } word && _table.Is(WordRole.Of, word);

    private (Amount Amount, int Next) Finish(Draft draft, int start, bool isNegative, bool hasSign, string? currency)
    {
        var unit = currency is null ? UnitMark.None : new UnitMark(UnitMarkKind.Currency, currency);
        draft = Scale(draft, ref unit);
        draft = draft.Problem is null ? Marks(draft, ref unit) : draft;
        draft = SkipFootnote(draft);
        var value = isNegative ? -draft.Value : draft.Value;
        return (new Amount
        {
            Start = tokens[start].Start,
            End = EndOf(draft.Next - 1),
            Value = draft.Problem is null && draft.Letter is null ? value : null,
            LastDigit = draft.LastDigit ?? LastDigitOf(draft),
            IsBare = draft.IsBare && draft.Power == 0,
            IsDigits = draft.IsDigits,
            Power = draft.Power,
            HasExponent = draft.HasExponent,
            Fraction = draft.Fraction,
            HasSign = hasSign,
            Unit = unit,
            AmbiguousLetter = draft.Letter,
            Problem = draft.Problem ?? (draft.Letter is { } letter ? $"'{letter}' behind it may be a scale or a unit" : null),
        }, draft.Next);
    }

    /// <summary>The point of "20 Rs." may end the sentence, and is no part of what a quotation must hold.</summary>
    private int EndOf(int last) => tokens[tokens[last].IsSign(".") ? last - 1 : last].End;

    private Draft Scale(Draft draft, ref UnitMark unit)
    {
        if (draft.Fraction is not null && draft.IsDigits is false)
        {
            return draft;
        }

        while (draft.Next < tokens.Count && draft.Problem is null && draft.Letter is null)
        {
            var token = tokens[draft.Next];
            var at = draft.Next;
            if (token.Kind == TokenKind.Sign && token.Text is "-" or "‑" && token.IsGlued && at + 1 < tokens.Count && tokens[at + 1].IsGlued
                && _table.Scales.ContainsKey(tokens[at + 1].Text))
            {
                (at, token) = (at + 1, tokens[at + 1]);
            }

            if (!token.IsWord)
            {
                break;
            }

            var letters = text.Substring(token.Start, token.End - token.Start);
            if (!draft.HasExponent
                && (draft.IsDigits ? _numerals.ScaleOf(token.Text)
                ?? (token.Text.Length > 1 && _table.ScaleAbbreviations.TryGetValue(token.Text, out var short1) ? short1 : null)
                : null) is { } power)
            {
                var hasPoint = _table.ScaleAbbreviations.ContainsKey(token.Text + ".") && IsAbbreviationPoint(at + 1);
                draft = Times(draft, power, hasPoint ? at + 2 : at + 1);
                draft = HalfBehind(draft) ?? GoOn(draft);
            }
            else if (draft.IsDigits && draft.Power == 0 && _table.UnclearScales.Contains(token.Text))
            {
                draft = draft with { Next = at + 1, Letter = letters };
            }
            else if (!draft.IsDigits && draft.Fraction is null && draft.LastDigit is null && _numerals.ScaleOf(token.Text) is not null)
            {
                draft = draft with { Next = at + 1, Problem = "its words make no number" };
            }
            else if (draft.IsDigits && draft.Power == 0 && _table.Multiples.TryGetValue(token.Text, out var dozen))
            {
                draft = Math.Abs(draft.Value ?? 0) > decimal.MaxValue / dozen
                    ? draft with { Next = at + 1, Problem = TooManyDigits }
                    : draft with { Value = draft.Value * dozen, Next = at + 1, IsBare = true };
            }
            else if (draft.IsDigits && draft.Power == 0 && unit.Kind == UnitMarkKind.None && SignScale(letters, at + 1) is { } signed)
            {
                unit = new UnitMark(UnitMarkKind.Currency, signed.Currency);
                draft = Times(draft, signed.Power, at + 2);
            }
            else if (CurrencyScale(letters) is { } million)
            {
                unit = new UnitMark(UnitMarkKind.Currency, million.Currency);
                draft = Times(draft, million.Power, at + 1);
            }
            else if (draft.IsDigits && !draft.HasExponent && LetterScale(draft, letters, at, unit) is { } lettered)
            {
                draft = lettered;
            }
            else
            {
                break;
            }
        }

        return draft;
    }

    /// <summary>The point of "Mio." and "Mrd.", where the sentence goes on behind it.</summary>
    private bool IsAbbreviationPoint(int at)
    {
        if (at + 1 >= tokens.Count || !tokens[at].IsSign(".") || !tokens[at].IsGlued || tokens[at + 1].IsGlued
            || tokens[at + 1].Kind == TokenKind.Break)
        {
            return false;
        }

        var isCapital = tokens[at + 1].IsWord && char.IsUpper(text[tokens[at + 1].Start]);
        return !isCapital || (_table.HasCapitalNouns && !_table.IsNeutral(tokens[at + 1].Text));
    }

    /// <summary>
    /// A letter or two that may be a scale: read as one behind a currency, or where the record's unit has no such symbol.
    /// </summary>
    private Draft? LetterScale(Draft draft, string letters, int at, UnitMark unit)
    {
        // "km", "mm" and "m2" are symbols.
        if (unit.Kind != UnitMarkKind.Currency
            && (letters.Length > 1 ? UnitSymbols.Find(letters) is not null : at + 1 < tokens.Count && tokens[at + 1].IsGlued
            && tokens[at + 1].Kind is TokenKind.Digits or TokenKind.Superscript))
        {
            return null;
        }

        var power = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (_table.ScaleLetters.TryGetValue(letters.Substring(i, 1), out var one))
            {
                power += one;
            }
            else if (i > 0 && _table.ScaleAbbreviations.TryGetValue(letters.Substring(i).ToLowerInvariant(), out var rest))
            {
                power += rest;
                break;
            }
            else
            {
                return null;
            }
        }

        if (unit.Kind == UnitMarkKind.Currency)
        {
            return Times(draft, power, at + 1);
        }

        if (letters.Length > 2 || draft.Power > 0 || context.UnitSymbols.Contains(letters) || context.UnitNouns.Contains(letters))
        {
            return null;
        }

        if (context.ReadsScaleLetters && letters.Length == 1 && HasOwnNounNear(draft.First, at))
        {
            return Times(draft, power, at + 1);
        }

        // "within 100 m." and "below 10 K.": apart from the number, with no noun behind it, it is the metre or the kelvin.
        var isMetre = letters is "m" or "K" && !tokens[at].IsGlued
            && !(at + 1 < tokens.Count && tokens[at + 1].IsWord && !_table.IsNeutral(tokens[at + 1].Text));
        return isMetre ? null : draft with { Next = at + 1, Letter = letters };
    }

    /// <summary>"1.5m people" and "1.5m homeless people" count people; of "the reading was 1.5m" nobody knows.</summary>
    private bool HasOwnNounNear(int first, int letter)
    {
        const int Reach = 3;
        for (var i = Math.Max(0, first - Reach); i <= Math.Min(tokens.Count - 1, letter + Reach); i++)
        {
            if (tokens[i].IsWord && context.UnitNouns.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>4,8 M€, 3 Md€: a sign of a currency glued to the scale.</summary>
    private (string Currency, int Power)? SignScale(string letters, int at) =>
        at < tokens.Count && tokens[at].IsGlued && Currencies.OfSign(tokens[at].Text) is { } currency && !IsBeforeDigits(at)
        && (_table.ScaleLetters.TryGetValue(letters, out var power)
            || _table.ScaleAbbreviations.TryGetValue(letters.ToLowerInvariant(), out power))
            ? (currency, power)
            : null;

    private (string Currency, int Power)? CurrencyScale(string letters) =>
        letters.Length is 4 or 5 && Currencies.OfCode(letters.Substring(letters.Length - 3)) is { } currency
        && (letters.Length == 4 ? _table.ScaleLetters.TryGetValue(letters.Substring(0, 1), out var power)
        : _table.ScaleAbbreviations.TryGetValue(letters.Substring(0, 2).ToLowerInvariant(), out power))
            ? (currency, power)
            : null;

    private static Draft Times(Draft draft, int power, int next) => Scaled(draft.Value, power, out var value)
        ? draft with
        {
            Value = value,
            Next = next,
            Power = draft.Power + power,
            LastDigit = draft.LastDigit is { } last ? last * NumeralReader.Power(power) : null,
        }
        : draft with { Next = next, Problem = TooManyDigits };

    /// <summary>"4 thousand 3 hundred and 21", "6 crore and two hundred": a smaller number behind the scale word goes on.</summary>
    private Draft GoOn(Draft draft)
    {
        var at = draft.Next;
        var isAnd = Text(at) is { } and && _table.Joiners.Contains(and);
        at = isAnd ? at + 1 : at;
        if (at >= tokens.Count || draft.Power == 0 || draft.Value is not { } value)
        {
            return draft;
        }

        var limit = NumeralReader.Power(draft.Power);
        if (tokens[at].Kind == TokenKind.Digits && tokens[at].Literal is { Decimals: 0, Value: { } rest } && !tokens[at].IsGlued)
        {
            if (at + 1 < tokens.Count && tokens[at + 1].IsWord && _table.Scales.TryGetValue(tokens[at + 1].Text, out var power)
                && power < draft.Power)
            {
                return GoOn(draft with
                {
                    Next = at + 2,
                    Value = value + (rest * NumeralReader.Power(power)),
                    Power = power,
                    IsBare = true,
                });
            }

            // "5 million and 3 dogs" are two numbers; "3 hundred and 21" is one.
            return isAnd && draft.Power <= 3 && rest < limit ? draft with { Next = at + 1, Value = value + rest, Power = 0, IsBare = true }
                : draft;
        }

        return draft.IsDigits && _numerals.Read(at) is { } words && words.Value < limit && (isAnd || words.IsScaled) && words.Value >= 100
            ? draft with { Next = words.Next, Value = value + words.Value, Power = 0, IsBare = true }
            : draft;
    }

    /// <summary>Percent, currency and symbols behind the number.</summary>
    private Draft Marks(Draft draft, ref UnitMark unit)
    {
        var at = draft.Next;
        if (at >= tokens.Count || draft.Letter is not null)
        {
            return draft;
        }

        var token = tokens[at];
        if (token.Kind == TokenKind.Sign)
        {
            if (token.Text is "%" or "٪" or "﹪" or "％")
            {
                unit = new UnitMark(UnitMarkKind.Percent, string.Empty);
                return PercentagePoints(draft with { Next = at + 1 }, ref unit);
            }

            if (token.Text is "‰")
            {
                unit = new UnitMark(UnitMarkKind.Permille, string.Empty);
                return draft with { Next = at + 1 };
            }

            if (Currencies.OfSign(token.Text) is { } sign && unit.Kind == UnitMarkKind.None && !IsBeforeDigits(at))
            {
                unit = new UnitMark(UnitMarkKind.Currency, sign);
                return draft with { Next = at + 1 };
            }

            if (token.Text is "°" or "º" or "′" or "″" or "℃" or "℉" || (token.Text is "/" && token.IsGlued))
            {
                return Symbol(draft, at, ref unit);
            }

            return draft;
        }

        if (!token.IsWord)
        {
            return draft;
        }

        var dash = draft.Next;
        if (_table.PercentWords.MatchAt(tokens, at, out var percent) is > 0 and var length && (length > 1 || IsPercentWord(at, percent)))
        {
            unit = new UnitMark(percent, string.Empty);
            return draft with { Next = at + length };
        }

        if (unit.Kind is UnitMarkKind.None && draft.Power > 0 && _table.Is(WordRole.ScaleOf, token.Text)
            && _table.Currencies.MatchAt(tokens, at + 1, out var money) is > 0 and var moneyWords)
        {
            unit = new UnitMark(UnitMarkKind.Currency, money!);
            return draft with { Next = at + 1 + moneyWords };
        }

        var letters = text.Substring(token.Start, token.End - token.Start);
        if (unit.Kind is UnitMarkKind.None && (token.IsGlued || letters.Length == 3) && Currencies.OfCode(letters) is { } code)
        {
            unit = new UnitMark(UnitMarkKind.Currency, code);
            return draft with { Next = at + 1 };
        }

        if (unit.Kind is UnitMarkKind.None && _table.Currencies.MatchAt(tokens, at, out var currency) is > 0 and var words
            && (words > 1 || token.Text.Length > 1 || token.IsGlued))
        {
            unit = new UnitMark(UnitMarkKind.Currency, currency!);
            return draft with { Next = at + words };
        }

        if (!token.IsGlued && IsShortForm(letters) && !context.UnitNouns.Contains(token.Text) && !context.UnitSymbols.Contains(letters)
            && !context.OwnWords.Contains(token.Text) && UnitSymbols.Find(letters) is null)
        {
            return draft with { Next = at + 1, Letter = letters };
        }

        return token.IsGlued
            || ((UnitSymbols.Find(letters) is not null
            || (context.UnitSymbols.Contains(letters) && !context.UnitNouns.Contains(token.Text))) && IsSymbolApart(draft, letters, at))
            ? Symbol(draft, at, ref unit) : draft;
    }

    // "points" alone is a score; behind "percentage" or "basis" it is a measure.
    private bool IsPercentWord(int at, UnitMarkKind kind) =>
        kind is not UnitMarkKind.PercentagePoint || !_table.Is(WordRole.Score, tokens[at].Text);

    private Draft PercentagePoints(Draft draft, ref UnitMark unit)
    {
        if (Text(draft.Next) is { } points && _table.Is(WordRole.Score, points))
        {
            unit = new UnitMark(UnitMarkKind.PercentagePoint, string.Empty);
            return draft with { Next = draft.Next + 1 };
        }

        return draft;
    }

    // A word of prose may be spelt like a symbol: "7 a day", "12 in all", "5 at sea", "2 h".
    private bool IsSymbolApart(Draft draft, string letters, int at) =>
        draft.IsDigits && !(letters.Length <= 2 && _table.IsNeutral(tokens[at].Text))
        && (!_table.Is(WordRole.SymbolLike, letters) || context.UnitSymbols.Contains(letters));

    private Draft Symbol(Draft draft, int at, ref UnitMark unit)
    {
        if (tokens[at].IsSign("/"))
        {
            // "$5/day", "7,000 ships/day" are rates, which the phrase reads.
            return draft;
        }

        var next = at + 1;
        while (next < tokens.Count && next < at + MostTokensOfSymbol && tokens[next].IsGlued
            && (tokens[next].Kind is TokenKind.Word or TokenKind.Superscript
                || (tokens[next].Kind == TokenKind.Digits && tokens[next].Literal is { IsPlainInteger: true, Length: 1 })
                || (tokens[next].Kind == TokenKind.Sign && tokens[next].Text is "/" or "·" or "°" or "−" or "-" && next + 1 < tokens.Count
                && tokens[next + 1].IsGlued && IsSymbolPart(tokens[next], tokens[next + 1]))))
        {
            next++;
        }

        var symbol = text.Substring(tokens[at].Start, tokens[next - 1].End - tokens[at].Start);
        if (symbol.IndexOfAny(['−', '-']) > 0 && draft.Literal is { IsPlainInteger: true, Length: 3 or 4 } flat
            && flat.Digits.StartsWith("10", StringComparison.Ordinal))
        {
            return draft with { Next = next, Problem = "raised digits may have been flattened: 107 may be 10 to the 7th" };
        }

        if (symbol.Length > 0 && char.GetUnicodeCategory(symbol[0]) == UnicodeCategory.OtherLetter)
        {
            return draft with { Next = next, Problem = $"'{symbol}' behind it is not understood" };
        }

        if (tokens[at].IsGlued && tokens[at].IsWord && _table.OrdinalSuffixes.Contains(tokens[at].Text))
        {
            return draft;
        }

        unit = new UnitMark(UnitMarkKind.Symbol, symbol);
        return draft with { Next = next };
    }

    // "lkh", "Kr": no word of prose is written without a vowel. Capitals alone are a name: "15 BBC journalists".
    private static bool IsShortForm(string letters) =>
        letters.Length is 2 or 3
        && letters.ToLowerInvariant().IndexOfAny(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 'ü', 'é', 'è', 'á', 'í', 'ó', 'ú']) < 0
        && letters != letters.ToUpperInvariant() && letters.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    private static bool IsSymbolPart(Token sign, Token next) =>
        sign.Text is "/" or "·" or "°" ? next.IsWord : next.Kind == TokenKind.Digits && next.Literal is { Length: 1 };

    /// <summary>[1], *, † and raised digits behind a grouped number or a word, and digits glued to a scale word: marks of notes.</summary>
    private Draft SkipFootnote(Draft draft)
    {
        var at = draft.Next;
        if (at >= tokens.Count || !tokens[at].IsGlued)
        {
            return draft;
        }

        if (tokens[at].IsSign("[") && at + 2 < tokens.Count && tokens[at + 1].Kind is TokenKind.Digits or TokenKind.Word
            && tokens[at + 1].End - tokens[at + 1].Start <= 3 && tokens[at + 2].IsSign("]"))
        {
            return draft with { Next = at + 3 };
        }

        if (tokens[at].Kind == TokenKind.Sign && tokens[at].Text is "*" or "†" or "‡")
        {
            return draft with { Next = at + 1 };
        }

        var isBehindWord = tokens[at - 1].IsWord;
        if (tokens[at].Kind == TokenKind.Superscript
            && (isBehindWord || draft.Literal is { } literal && (literal.Grouping != Grouping.None || literal.Decimals > 0))
            && tokens[at].Text[0] != '⁻')
        {
            return draft with { Next = at + 1 };
        }

        return isBehindWord && draft.Power > 0 && tokens[at].Kind == TokenKind.Digits
            && tokens[at].Literal is { IsPlainInteger: true, Length: <= 2 } ? draft with { Next = at + 1 } : draft;
    }

    /// <summary>(1,204) and ($99.99): accounts print a minus so. Without a currency it may be a remark in parentheses.</summary>
    private (Amount, int)? InParentheses(int at)
    {
        if (!tokens[at].IsSign("(") || tokens[at].IsGlued || at + 1 >= tokens.Count
            || !(tokens[at + 1].Kind == TokenKind.Digits || Currencies.OfSign(tokens[at + 1].Text) is not null))
        {
            return null;
        }

        if (Read(at + 1) is not { } inner || inner.Next >= tokens.Count || !tokens[inner.Next].IsSign(")") || !inner.Amount.IsDigits)
        {
            return null;
        }

        // A year in parentheses is a year.
        if (tokens[at + 1].Literal is { IsYear: true })
        {
            return null;
        }

        // "(£382.0 million)": a column of accounts prints no scale beside a number, and prose does.
        var isMoney = inner.Amount.Unit.Kind == UnitMarkKind.Currency && tokens[at + 1].Kind == TokenKind.Sign && !inner.Amount.HasSign
            && inner.Amount.Value > 0 && inner.Amount.Power == 0;
        var amount = inner.Amount with
        {
            Value = isMoney ? -inner.Amount.Value : inner.Amount.Value,
            HasSign = isMoney || inner.Amount.HasSign,
            MayBeNegative = !isMoney && inner.Amount.Value > 0,
        };
        return (amount with { Start = tokens[at].Start, End = tokens[inner.Next].End }, inner.Next + 1);
    }

    private (int Next, bool IsNegative)? SignAt(int at)
    {
        var token = tokens[at];
        if (token.IsWord && _table.Minus.Contains(token.Text))
        {
            // "au moins 18" and "moins du quart" are hedges.
            var isHedge = _table.Hedges.MatchBefore(tokens, at + 1, out _) > 0 || _table.Hedges.MatchAt(tokens, at, out _) > 0;
            return at + 1 < tokens.Count && !IsBehindNumber(at) && !isHedge
                && (tokens[at + 1].Kind is TokenKind.Digits or TokenKind.Fraction || tokens[at + 1].IsWord
                || Currencies.OfSign(tokens[at + 1].Text) is not null)
                ? (at + 1, true)
                : null;
        }

        if (token.Kind != TokenKind.Sign || at + 1 >= tokens.Count)
        {
            return null;
        }

        var isDash = Dashes.Contains(token.Text);
        if (!isDash && token.Text != "+")
        {
            return null;
        }

        var isFree = at == 0 || !token.IsGlued
            || (tokens[at - 1].Kind == TokenKind.Sign && tokens[at - 1].Text is not (")" or "]" or "%" or "‰"));
        // "was - 10": behind such a word stands no dash.
        var isLeading = at == 0 || tokens[at - 1].Kind == TokenKind.Break
            || (tokens[at - 1].IsWord && _table.Is(WordRole.BeforeSign, tokens[at - 1].Text));
        var leads = tokens[at + 1].IsGlued
            ? tokens[at + 1].Kind is TokenKind.Digits or TokenKind.Fraction || Currencies.OfSign(tokens[at + 1].Text) is not null
            || IsCodeBeforeDigits(at + 1)
            : isLeading && isDash && tokens[at + 1].Kind == TokenKind.Digits;
        return isFree && leads ? (at + 1, isDash) : null;
    }

    /// <summary>"EUR 5", "US$5".</summary>
    private bool IsCodeBeforeDigits(int at) =>
        tokens[at].IsWord && CurrencyAt(at, out var behind) is not null && behind < tokens.Count && tokens[behind].Kind == TokenKind.Digits;

    private bool IsBehindNumber(int at) =>
        at > 0 && (tokens[at - 1].Kind == TokenKind.Digits
        || (tokens[at - 1].IsWord && (_table.Cardinals.ContainsKey(tokens[at - 1].Text) || _table.RangeOr.Contains(tokens[at - 1].Text))));

    private string? CurrencyAt(int at, out int next)
    {
        next = at;
        if (at >= tokens.Count)
        {
            return null;
        }

        var token = tokens[at];
        if (token.Kind == TokenKind.Sign && Currencies.OfSign(token.Text) is { } sign)
        {
            next = at + 1;
            return sign;
        }

        if (!token.IsWord)
        {
            return null;
        }

        var letters = text.Substring(token.Start, token.End - token.Start);
        if (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Sign
            && Currencies.OfPrefix(letters, tokens[at + 1].Text) is { } prefixed)
        {
            next = at + 2;
            return prefixed;
        }

        if (Currencies.OfCode(letters) is { } code && at + 1 < tokens.Count
            && (tokens[at + 1].Kind == TokenKind.Digits || (tokens[at + 1].Kind == TokenKind.Sign && Dashes.Contains(tokens[at + 1].Text))))
        {
            next = at + 1;
            return code;
        }

        if (Currencies.OfShortForm(token.Text) is { } shortForm && at + 1 < tokens.Count)
        {
            var after = tokens[at + 1].IsSign(".") ? at + 2 : at + 1;
            if (after < tokens.Count && tokens[after].Kind == TokenKind.Digits)
            {
                next = after;
                return shortForm;
            }
        }

        return null;
    }

    private bool IsGluedDigits(int at) => at < tokens.Count && tokens[at].IsGlued && tokens[at].Kind == TokenKind.Digits;

    // "3 $5 notes": the sign belongs to what follows it.
    private bool IsBeforeDigits(int at) => at + 1 < tokens.Count && tokens[at + 1].IsGlued && tokens[at + 1].Kind == TokenKind.Digits;

    private string? Text(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Text : null;

    private static bool Scaled(decimal? value, int power, out decimal? scaled)
    {
        scaled = value;
        for (; power > 0 && scaled is { } up; power--)
        {
            if (Math.Abs(up) > decimal.MaxValue / 10)
            {
                return false;
            }

            scaled = up * 10;
        }

        for (; power < 0 && scaled is { } down; power++)
        {
            // Dividing rounds past 28 decimals.
            if (down != 0 && Math.Abs(down) < 0.0000000000000000000000001m)
            {
                return false;
            }

            scaled = down / 10;
        }

        return true;
    }

    private static decimal LastDigitOf(Draft draft)
    {
        var exponent = draft.Power - draft.Decimals;
        if (draft.IsBare && draft.Power == 0 && draft.Value is { } value and not 0 && value == decimal.Truncate(value))
        {
            var unit = 1m;
            while (unit <= Math.Abs(value) / 10 && value % (unit * 10) == 0)
            {
                unit *= 10;
            }

            return unit;
        }

        if (exponent >= 0)
        {
            return exponent > 28 ? decimal.MaxValue : NumeralReader.Power(exponent);
        }

        return exponent < -28 ? 0 : new decimal(1, 0, 0, isNegative: false, (byte)-exponent);
    }

    private static (decimal Numerator, decimal Denominator) AsFraction(decimal value)
    {
        for (var denominator = 2; denominator <= 10; denominator++)
        {
            var numerator = Math.Round(value * denominator);
            if (Math.Abs((numerator / denominator) - value) < 0.0001m)
            {
                return (numerator, denominator);
            }
        }

        return (value, 1);
    }

    private sealed record Draft(int First, int Next)
    {
        public decimal? Value { get; init; }

        public int Decimals { get; init; }

        public decimal? LastDigit { get; init; }

        public int Power { get; init; }

        public bool IsBare { get; init; }

        public bool IsDigits { get; init; }

        public bool IsLoner { get; init; }

        public bool HasExponent { get; init; }

        public (decimal, decimal)? Fraction { get; init; }

        public NumberLiteral? Literal { get; init; }

        public string? Letter { get; init; }

        public string? Problem { get; init; }
    }
}
