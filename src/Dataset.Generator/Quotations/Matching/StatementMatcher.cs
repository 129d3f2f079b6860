using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Shared;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>Matches what a record states against the phrases of its quotation, both ways.</summary>
internal sealed class StatementMatcher
{
    /// <summary>
    /// More than a quotation and its surroundings have: a longer one is an error by itself, and each of its numbers would read it all.
    /// </summary>
    private const int MostCharacters = 2_000;

    private const char LastLatinLetter = '\u024F';

    private readonly Statement _statement;
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly IReadOnlyList<QuantityPhrase> _phrases;
    private readonly UnitMatcher _units;
    private readonly Sentences _sentences;
    private readonly LanguageTable _table;

    private StatementMatcher(Statement statement, string text, int start, int end)
    {
        _statement = statement;
        _table = statement.Reading.Table;
        (_text, _start, _end) = (text, start, end);
        _phrases = QuantityReader.Read(text, statement.Reading);
        _units = new UnitMatcher(statement, text, _phrases);
        _sentences = new Sentences(text, _table);
    }

    /// <param name="text">The quoted words with a little of the document on either side.</param>
    /// <param name="start">Where the words begin in it.</param>
    /// <param name="end">Where they end.</param>
    public static MatchOutcome Match(Statement statement, string text, int start, int end) =>
        new StatementMatcher(statement, text, start, end).Match();

    private MatchOutcome Match()
    {
        if (_statement.Value.Words is { } words)
        {
            return Worded(words);
        }

        MatchOutcome? best = null;
        foreach (var phrase in _phrases)
        {
            if (!IsInside(phrase) || !IsCandidate(phrase) || !Agrees(phrase))
            {
                continue;
            }

            var mismatches = Disagreements(phrase).ToList();
            var outcome = new MatchOutcome(phrase, mismatches);
            if (outcome.Agrees)
            {
                return outcome;
            }

            best ??= outcome;
        }

        return best ?? new(null, [Missing()]);
    }

    /// <summary>
    /// A quantity in words stands whole in the quotation: "thousands" is not in "tens of thousands", nor "all" in "nearly all".
    /// </summary>
    private MatchOutcome Worded(string words)
    {
        foreach (var phrase in _phrases)
        {
            if (phrase.Kind is not (PhraseKind.Worded or PhraseKind.None) || !IsInside(phrase) || !IsSameWords(words, Slice(phrase.Low)))
            {
                continue;
            }

            if (phrase.Hedge is { } hedge && WordedQuantities.IsBounded(words))
            {
                var text = _text.Substring(hedge.Start, hedge.End - hedge.Start);
                return new(phrase, [new(MismatchKind.HedgeMissingInValue,
                    text, $"The document says '{text} {words}', and a quantity in words has no hedge: say with 'reading:' which number "
                    + $"it is read as, with its hedge.")]);
            }

            return new(phrase, Sense(phrase).ToList());
        }

        return new(null, [new(MismatchKind.WordsMissing,
            words, $"'{words}' does not stand in the words as a quantity of its own: quote the passage that holds it, or write the "
            + $"quantity that the words give.")]);
    }

    private bool IsSameWords(string written, string printed) =>
        WithoutArticle(written).SequenceEqual(WithoutArticle(printed), StringComparer.Ordinal);

    private IEnumerable<string> WithoutArticle(string words) =>
        Lexer.Scan(words, _table).Select(static token => token.Text).SkipWhile(_table.Articles.Contains);

    private bool IsInside(QuantityPhrase phrase) => phrase.NumberStart >= _start && phrase.NumberEnd <= _end;

    private bool IsCandidate(QuantityPhrase phrase) => phrase.IsQuantity || (phrase.Kind == PhraseKind.None && IsNone(phrase));

    /// <summary>"no deaths" is nought where what follows is what is counted.</summary>
    private bool IsNone(QuantityPhrase phrase) =>
        _statement.Value.Low?.Value == 0 && (_units.HasOwnWordBehind(phrase) || phrase.End - phrase.Start > 2);

    // ---- the number ----

    private bool Agrees(QuantityPhrase phrase)
    {
        if (!phrase.IsUnderstood && phrase.Low.Value is null)
        {
            return false;
        }

        var value = _statement.Value;
        if (value.Qualifier == Qualifier.Between)
        {
            return phrase.High is { } high && value.Low is { } from && value.High is { } to && IsSame(from, phrase.Low, phrase)
                && IsSame(to, high, phrase);
        }

        return value.Low is { } low && phrase.High is null && IsSame(low, phrase.Low, phrase)
            || (value.Low is { } end && phrase.High is { } upper && (IsSame(end, phrase.Low, phrase) || IsSame(end, upper, phrase)));
    }

    private bool IsSame(Number number, Amount amount, QuantityPhrase phrase)
    {
        if (amount.Value is not { } printed)
        {
            return false;
        }

        if (_statement.Value.Fraction is { } part)
        {
            return amount.Fraction is { } fraction && part.Numerator * fraction.Denominator == part.Denominator * fraction.Numerator;
        }

        if (phrase.Kind == PhraseKind.Fraction || amount.LastDigit == 0)
        {
            var factor = _statement.Unit.Share == UnitMarkKind.Percent && amount.Unit.Kind == UnitMarkKind.None ? 100 : 1;
            var difference = Math.Abs((printed * factor) - number.Value);
            return difference == 0
                || (IsRounded(amount, factor) && difference <= number.LastDigit / 2 && difference <= Math.Abs(number.Value) / MostRounding);
        }

        return number.Value == printed || (amount.MayBeNegative && number.Value == -printed)
            || (IsFall(phrase) && number.Value == -printed);
    }

    // A third is 33 percent and 0.33, and a sixth 17 percent; a half is not 1.
    private const int MostRounding = 20;

    private static bool IsRounded(Amount amount, int factor) => factor > 1 || amount.Fraction is not null;

    private bool IsFall(QuantityPhrase phrase) =>
        phrase.Change is { Direction: ChangeDirection.Down, Role: ChangeRole.By } && phrase.Low is { HasSign: false };

    private IEnumerable<Mismatch> Disagreements(QuantityPhrase phrase)
    {
        if (phrase.Problem is { } problem)
        {
            yield return new(MismatchKind.NotUnderstood,
                Slice(phrase), $"The number in '{Slice(phrase)}' is not understood: {problem}. Quote it whole, or say with 'reading:' "
                + $"how it is read and why.");
            yield break;
        }

        foreach (var mismatch in Shape(phrase).Concat(Precision(phrase)).Concat(Hedge(phrase)).Concat(Interval(phrase))
            .Concat(Direction(phrase)).Concat(_units.Check(phrase)).Concat(Sense(phrase)).Concat(Past(phrase)).Concat(Superlative(phrase))
            .Concat(Unknown(phrase)))
        {
            yield return mismatch;
        }
    }

    /// <summary>One end of a range is no exact number, and a range is no pair of numbers.</summary>
    private IEnumerable<Mismatch> Shape(QuantityPhrase phrase)
    {
        if (phrase.High is { } high && _statement.Value.Qualifier != Qualifier.Between)
        {
            var range = $"{Write(phrase.Low)} to {Write(high)}";
            yield return new(MismatchKind.HedgeMissingInValue, Slice(phrase), phrase.IsFromTo
                ? $"'{Slice(phrase)}' may be a change or a range. Where it is a change, lengthen the quotation by the words that say so, "
                + $"as in 'revised up'; where it is a range, the value is '{range}'."
                : $"The document says '{Slice(phrase)}', which is understood as a range: write '{range}'.");
        }
    }

    private IEnumerable<Mismatch> Precision(QuantityPhrase phrase)
    {
        if (_statement.Value.Low is not { } number || phrase.Kind == PhraseKind.Fraction)
        {
            yield break;
        }

        var pairs = phrase.High is { } high && _statement.Value.High is { } upper ? new[] { (number, phrase.Low), (upper, high) }
            : [(number, phrase.Low)];
        foreach (var (written, printed) in pairs)
        {
            if (!HasDigits(written, printed))
            {
                yield return new(MismatchKind.Precision,
                    Slice(printed), $"The document prints '{Slice(printed)}': write '{Write(printed)}', since the last digits are part "
                    + $"of what it says.");
                yield break;
            }
        }
    }

    /// <summary>Trailing zeros of an integer may be counted or not, in the record as in the words; all other digits are said.</summary>
    private static bool HasDigits(Number written, Amount printed) =>
        !printed.IsDigits || printed.LastDigit == 0 || written.LastDigit == printed.LastDigit
        || (written.IsBare && written.LastDigit >= printed.LastDigit)
        || (printed.IsBare && written.LastDigit <= printed.LastDigit && written.IsBare);

    // ---- hedges ----

    private IEnumerable<Mismatch> Hedge(QuantityPhrase phrase)
    {
        if (!_table.HasHedges || _statement.Value.Qualifier is Qualifier.Between or Qualifier.Measured)
        {
            yield break;
        }

        var qualifier = _statement.Value.Qualifier ?? Qualifier.Exact;
        var number = Write(phrase.Low);
        if (phrase.Hedge is not { } hedge)
        {
            if (qualifier == Qualifier.Exact || (qualifier == Qualifier.About && phrase.Kind == PhraseKind.Fraction))
            {
                yield break;
            }

            var word = HedgeWording.Canonical(qualifier);
            yield return new(MismatchKind.HedgeMissingInWords,
                word, $"Nothing in the words says '{word}' of {number}: write '{number}', or quote the words that hedge it.");
            yield break;
        }

        var text = _text.Substring(hedge.Start, hedge.End - hedge.Start);
        if (IsEstimate(hedge) && _statement.IsEstimated && qualifier is Qualifier.Exact or Qualifier.About)
        {
            yield break;
        }

        if (hedge.Kind == HedgeKind.Unclear)
        {
            yield return new(MismatchKind.HedgeDiffers,
                text, $"'{text}' says a bound of {number} and not which: say with 'reading:' how it is read and why.");
        }
        else if (HedgeWording.QualifierOf(hedge.Kind) is var meant && meant != qualifier)
        {
            var canonical = HedgeWording.Write(meant, number);
            var advice = IsEstimate(hedge)
                ? $"The document says '{text}' of {number}: write 'status: estimated' where it is the result of a survey or a count, or "
                + $"'{canonical}' where the words mean a round number"
                : $"The document says '{text}' of {number}: write '{canonical}'";
            yield return new(qualifier == Qualifier.Exact ? MismatchKind.HedgeMissingInValue
                : MismatchKind.HedgeDiffers, text, advice + (IsInWords(hedge) ? "." : " and quote the hedge too."));
        }
        else if (!IsInWords(hedge))
        {
            yield return new(MismatchKind.HedgeMissingInWords,
                text, $"'{text}' stands beside the words and not in them: lengthen the quotation so that it holds '{text}'.");
        }
    }

    private bool IsEstimate(HedgeMark hedge) => TokensOf(hedge.Start, hedge.End).Any(word => _table.Is(WordRole.EstimateHedge, word));

    private IEnumerable<string> TokensOf(int start, int end) =>
        Lexer.Scan(_text.Substring(start, end - start), _table).Select(static token => token.Text);

    private bool IsInWords(HedgeMark hedge) => hedge.Start >= _start && hedge.End <= _end;

    // ---- uncertainties and intervals ----

    private IEnumerable<Mismatch> Interval(QuantityPhrase phrase)
    {
        var value = _statement.Value;
        if (value.Qualifier == Qualifier.Measured)
        {
            if (phrase.Uncertainty is not { } printed)
            {
                yield return new(MismatchKind.Interval,
                    "±", $"No uncertainty of {Write(phrase.Low)} stands in the words: quote it, or write '{Write(phrase.Low)}'.");
            }
            else if (value.Uncertainty is not { } written || written.Value != printed.Value || !HasDigits(written, printed))
            {
                yield return new(MismatchKind.Interval,
                    Slice(phrase), $"The document prints '{Slice(phrase)}': write '{Write(phrase.Low)} ± "
                    + $"{Write(printed)}'{QuoteToo(printed)}.");
            }
            else if (!IsInWords(printed))
            {
                yield return Beside(phrase);
            }
        }
        else if (phrase.Uncertainty is { } uncertainty)
        {
            yield return new(MismatchKind.Interval,
                Slice(phrase), $"The document prints an uncertainty, '{Slice(phrase)}': write '{Write(phrase.Low)} ± "
                + $"{Write(uncertainty)}'{QuoteToo(uncertainty)}.");
        }

        if (phrase.Asymmetric is { } sides)
        {
            if (value.Plus?.Value != sides.Plus.Value || value.Minus?.Value != sides.Minus.Value)
            {
                yield return new(MismatchKind.Interval,
                    Slice(phrase), $"The document prints '{Slice(phrase)}': write 'plus: {Write(sides.Plus)}' and 'minus: "
                    + $"{Write(sides.Minus)}' beside the value{QuoteToo(sides.Minus)}.");
            }
            else if (!IsInWords(sides.Minus))
            {
                yield return Beside(phrase);
            }
        }
        else if (value.Plus is not null || value.Minus is not null)
        {
            yield return new(MismatchKind.Interval, Slice(phrase),
                "No uncertainty with two sides stands in the words: leave out 'plus:' and 'minus:'.");
        }

        if (phrase.Interval is { } interval)
        {
            var level = phrase.Level is { } percent ? $", level: {percent.ToString(CultureInfo.InvariantCulture)}%" : string.Empty;
            if (value.Interval is not { } recorded || recorded.Low.Value != interval.Low.Value || recorded.High.Value != interval.High.Value
                || (phrase.Level is not null && value.Level != phrase.Level))
            {
                yield return new(MismatchKind.Interval,
                    Slice(phrase), $"The document prints an interval, '{Slice(phrase)}': write 'interval: {Write(interval.Low)} to "
                    + $"{Write(interval.High)}{level}' beside the value{QuoteToo(interval.High)}.");
            }
            else if (!IsInWords(interval.High))
            {
                yield return Beside(phrase);
            }
        }
        else if (value.Interval is not null)
        {
            yield return new(MismatchKind.Interval, Slice(phrase),
                "No interval stands behind the number in the words: quote it, or leave out 'interval:'.");
        }
    }

    private bool IsInWords(Amount amount) => amount.Start >= _start && amount.End <= _end;

    private string QuoteToo(Amount amount) => IsInWords(amount) ? string.Empty : " and quote it too";

    private Mismatch Beside(QuantityPhrase phrase) =>
        new(MismatchKind.Interval,
        Slice(phrase), $"'{Slice(phrase)}' stands only in part in the words: lengthen the quotation so that it holds all of it.");

    // ---- direction ----

    private IEnumerable<Mismatch> Direction(QuantityPhrase phrase)
    {
        if (_statement.Value.Low is not { } low || phrase.Low.Value is not { } printed)
        {
            yield break;
        }

        var change = phrase.Change is { Role: ChangeRole.By, Direction: not ChangeDirection.Moved } mark ? mark : (ChangeMark?)null;
        var words = change is { } found ? _text.Substring(found.Start, found.End - found.Start) : string.Empty;
        var isNegative = low.Value < 0;
        if (isNegative && _statement.IsCount && _statement.Counts == SeriesCounts.Levels && phrase.Low.HasSign)
        {
            yield return new(MismatchKind.Direction,
                Slice(phrase), $"A count is at least 0: {Write(phrase.Low)} is a change of it. Say on the series that it counts changes "
                + $"('counts: change'), or correct the unit.");
        }

        if (_statement.IsAgainst && _statement.Unit.Share == UnitMarkKind.Percent && phrase.Change is { Role: ChangeRole.To } to)
        {
            var level = _text.Substring(to.Start, to.End - to.Start);
            yield return new(MismatchKind.Direction,
                level, $"'{level}' leads to {Write(phrase.Low)} percent, which is a level, and the figure says how far it is from "
                + $"another: quote how much it changed, or leave out 'against:'.");
        }

        switch (_statement.Counts)
        {
            case SeriesCounts.Rise or SeriesCounts.Fall when change is { } against
                && (against.Direction == ChangeDirection.Up) != (_statement.Counts == SeriesCounts.Rise) && !phrase.Low.HasSign:
                yield return new(MismatchKind.Direction,
                    words, $"'{words}' points {against.Direction.ToWord()}, and the series counts "
                    + $"{_statement.Counts.ToWord()}s.");
                break;
            case SeriesCounts.Levels or SeriesCounts.Change when change is { Direction: ChangeDirection.Down } && !isNegative && printed > 0
                && !phrase.Low.HasSign:
                yield return new(MismatchKind.Direction,
                    words, $"'{words}' says a fall of {Write(phrase.Low)}: write '-{Write(phrase.Low)}', or say on the series that it "
                    + $"counts falls: 'counts: fall'.");
                break;
            case SeriesCounts.Levels or SeriesCounts.Change when isNegative && change is not { Direction: ChangeDirection.Down }
                && printed > 0 && !phrase.Low.MayBeNegative:
                yield return new(MismatchKind.Direction,
                    Slice(phrase), $"Nothing in the words says that {Write(phrase.Low)} is a fall: write '{Write(phrase.Low)}', or quote "
                    + $"the words that do.");
                break;
            case SeriesCounts.Levels when change is { Direction: ChangeDirection.Up } && phrase.Change is { } up
                && (IsNoun(up) || IsBy(phrase)) && _statement.Unit.Share == UnitMarkKind.None:
                yield return new(MismatchKind.Direction,
                    words, $"'{words}' says a change of {Write(phrase.Low)} and no level: say on the series what it is the change of "
                    + $"('change_of:') or that it counts rises ('counts: rise').");
                break;
        }
    }

    /// <summary>"rose by 40", "um 40 gestiegen", "rose by about 40".</summary>
    private bool IsBy(QuantityPhrase phrase) =>
        TokensOf(0, phrase.Start).LastOrDefault() is { } word && _table.ChangeRoles.TryGetValue(word, out var link)
        && link == ChangeLink.By;

    // "an increase of 7,000 ships" is a change for certain; "rose 7 percent" may be what the series is about.
    private bool IsNoun(ChangeMark change) =>
        TokensOf(change.Start, change.End).Any(word => _table.Is(WordRole.ChangeNoun, word));

    // ---- sense ----

    private IEnumerable<Mismatch> Sense(QuantityPhrase phrase)
    {
        foreach (var mark in phrase.Sense)
        {
            var words = _text.Substring(mark.Start, mark.End - mark.Start);
            if (IsGrave(mark) && !IsSettled(mark))
            {
                yield return new(MismatchKind.Sense, words, SenseAdvice.For(mark.Kind, words));
            }
        }
    }

    private bool IsSettled(SenseMark mark) => mark.Kind switch
    {
        SenseKind.Condition or SenseKind.Target or SenseKind.Forecast or SenseKind.Capacity => _statement.Kind != SeriesKind.Actual,
        SenseKind.Average => _statement.IsAverage || _statement.Unit.IsRate || _statement.Unit.Share != UnitMarkKind.None,
        SenseKind.Hearsay => _statement.HasSpeaker,
        SenseKind.Estimate => _statement.IsEstimated || _statement.Value.Qualifier == Qualifier.About,
        _ => false,
    };

    private static bool IsGrave(SenseMark mark) => mark.Kind switch
    {
        SenseKind.Denial or SenseKind.Condition or SenseKind.Estimate or SenseKind.Contrast => true,
        SenseKind.Target or SenseKind.Forecast or SenseKind.Capacity or SenseKind.Average or SenseKind.Hearsay => mark.IsNear,
        _ => false,
    };

    /// <summary>"3,000 ships called": no target and no forecast, unless the sentence has a word of one.</summary>
    private IEnumerable<Mismatch> Past(QuantityPhrase phrase)
    {
        if (_statement.Kind is not (SeriesKind.Target or SeriesKind.Forecast) || _text.Length > MostCharacters)
        {
            yield break;
        }

        var sentence = _sentences.Around(phrase);
        var isDenied = phrase.Sense.Any(static mark => mark.Kind == SenseKind.Denial);
        if (isDenied || sentence.HasIntent || sentence.PastVerbBehind(phrase) is not { } verb)
        {
            yield break;
        }

        yield return new(MismatchKind.Sense,
            verb, $"'{verb}' tells of what was, and the series holds what somebody wants or expects: quote the words that say so, or "
            + $"record it in a series without 'kind: {_statement.Kind.ToWord()}'.");
    }

    /// <summary>"the lowest in 25 years" is no highest.</summary>
    private IEnumerable<Mismatch> Superlative(QuantityPhrase phrase)
    {
        if (_statement.Extreme is not { } declared || _statement.Counts != SeriesCounts.Levels || _text.Length > MostCharacters)
        {
            yield break;
        }

        var said = _sentences.Around(phrase).SuperlativesOf(phrase, _phrases).ToList();
        if (said.Count > 0 && said.All(one => one.End != declared))
        {
            var (end, words) = said[0];
            var (right, wrong) = end == ExtremeEnd.Highest ? ("max_of", "min_of") : ("min_of", "max_of");
            yield return new(MismatchKind.Extreme,
                words, $"'{words}' says the {end.ToWord()}: write '{right}:' in place of '{wrong}:', or quote the words that say the "
                + $"{declared.ToWord()}.");
        }
    }

    private IEnumerable<Mismatch> Unknown(QuantityPhrase phrase)
    {
        if (!_table.HasScales && _units.UnknownWordBehind(phrase) is { } behind)
        {
            yield return new(MismatchKind.UnknownWord,
                behind, $"'{behind}' right behind {Write(phrase.Low)} may be a scale, and there is no table for the language "
                + $"'{_table.Code}': where it is what is counted, declare it under 'words:' of the unit.");
        }

        if (phrase.Unknown is { } unknown && _table.HasHedges)
        {
            var word = _text.Substring(unknown.Start, unknown.End - unknown.Start);
            yield return IsForeign(word)
                ? new(MismatchKind.UnknownWord,
                word, $"'{word}' right before {Write(phrase.Low)} is no word of the language that the source is read in, '{_table.Code}': "
                + "write the two letters of its own under 'language:' of the source.")
                : new(MismatchKind.UnknownWord,
                word, $"'{word}' right before {Write(phrase.Low)} is not known, and may change its size: where it does not, write "
                + $"'neutral: [{word.ToLowerInvariant()}]' in the record.");
        }
    }

    /// <summary>Whether a word is in another script than the languages with a table, which are all written in Latin letters.</summary>
    private static bool IsForeign(string word) => word.All(static c => c > LastLatinLetter && char.IsLetter(c));

    // ---- what is missing ----

    private Mismatch Missing()
    {
        var value = _statement.Value.Raw;
        var inside = _phrases.Where(IsInside)
            .Where(static phrase => phrase.IsQuantity || phrase.Kind is PhraseKind.Worded or PhraseKind.None).ToList();
        if (inside.FirstOrDefault(static phrase => !phrase.IsUnderstood) is { } broken)
        {
            return new(MismatchKind.NotUnderstood,
                Slice(broken), $"The number in '{Slice(broken)}' is not understood: {broken.Problem}. Quote it whole, or say with "
                + $"'reading:' how it is read and why.");
        }

        if (_phrases.FirstOrDefault(phrase => phrase.NumberStart < _end && phrase.NumberEnd > _start && !IsInside(phrase)) is { } cut)
        {
            return new(MismatchKind.NumberMissing,
                value, $"{value} does not stand in the words, which cut '{Slice(cut)}' in two: quote it whole.");
        }

        if (inside.Count == 0)
        {
            return new(MismatchKind.NumberMissing,
                value, $"{value} does not stand in the words, in which no number is understood: quote the passage that states it.");
        }

        var read = string.Join(", ", inside.Take(5).Select(Describe));
        return new(MismatchKind.NumberMissing,
            value, $"{value} does not stand in the words, in which these are understood: {read}. Correct the value, or quote "
            + $"another passage.");
    }

    private string Describe(QuantityPhrase phrase)
    {
        var words = Slice(phrase);
        var number = phrase.High is { } high ? $"{Write(phrase.Low)} to {Write(high)}" : phrase.Kind is PhraseKind.Worded ? words
            : Write(phrase.Low);
        return words == number ? words : $"'{words}' ({number})";
    }

    private string Slice(QuantityPhrase phrase) => _text.Substring(phrase.Start, phrase.End - phrase.Start);

    private string Slice(Amount amount) => _text.Substring(amount.Start, amount.End - amount.Start);

    /// <summary>A number as a record writes it, with all the digits that are printed.</summary>
    public static string Write(Amount amount)
    {
        if (amount.Fraction is { } fraction)
        {
            return $"{Plain(fraction.Numerator)}/{Plain(fraction.Denominator)}";
        }

        if (amount.Value is not { } value)
        {
            return "?";
        }

        foreach (var scale in NumberNames.Powers.OrderByDescending(static scale => scale.Value))
        {
            var one = NumeralReader.Power(scale.Value);
            if (amount.Power > 0 && Math.Abs(value) >= one && IsWritten(value, amount.LastDigit))
            {
                return Fixed(value / one, amount.LastDigit / one) + " " + scale.Key;
            }
        }

        return Fixed(value, amount.LastDigit);
    }

    /// <summary>False where words say more digits than their last one: "twelve thousand and forty-two".</summary>
    private static bool IsWritten(decimal value, decimal lastDigit) => lastDigit > 0 && value % lastDigit == 0;

    private static string Fixed(decimal value, decimal lastDigit)
    {
        var printed = 0;
        for (var unit = lastDigit; unit is > 0 and < 1 && printed < 28; unit *= 10)
        {
            printed++;
        }

        var decimals = Math.Max(printed, DecimalsOf(value));
        return value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>How many decimals the value needs, zeros at its end left out.</summary>
    private static int DecimalsOf(decimal value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return digits.IndexOf('.') is >= 0 and var point ? digits.TrimEnd('0').Length - point - 1 : 0;
    }

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
