using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>
/// Matches the marks and nouns around a number against the record's unit: another unit's mark, a rate for a total, a percentage for a
/// count.
/// </summary>
internal sealed class UnitMatcher(Statement statement, string text, IReadOnlyList<QuantityPhrase> phrases)
{
    private const int NounWords = 6;
    private readonly UnitDescription _unit = statement.Unit;
    private readonly LanguageTable _table = statement.Reading.Table;
    private readonly List<Token> _tokens = Lexer.Scan(text, statement.Reading.Table);

    public IEnumerable<Mismatch> Check(QuantityPhrase phrase) => _unit.IsAny ? [] : Mark(phrase).Concat(Noun(phrase)).Concat(Rate(phrase));

    /// <summary>Whether what is counted follows within a few words.</summary>
    public bool HasOwnWordBehind(QuantityPhrase phrase) => Behind(phrase).Any(token => IsOwn(token.Text));

    /// <summary>The word right behind a number that is none of the record's; null where there is none.</summary>
    public string? UnknownWordBehind(QuantityPhrase phrase) =>
        Behind(phrase).Take(1).Select(static token => token.Text)
            .FirstOrDefault(word => !IsOwn(word) && !statement.Reading.OwnWords.Contains(word));

    // ---- marks: %, $, km ----

    private IEnumerable<Mismatch> Mark(QuantityPhrase phrase)
    {
        var mark = phrase.Unit;
        switch (mark.Kind)
        {
            case UnitMarkKind.None when _unit.Share is not UnitMarkKind.None && phrase.Kind != PhraseKind.Fraction && !HasShareNear(phrase):
                yield return Wrong(phrase, $"No percent sign or word stands with {Written(phrase)}, and the unit is {_unit.Key}: quote "
                    + $"it, or correct the unit.");
                break;
            case UnitMarkKind.Percent or UnitMarkKind.Permille or UnitMarkKind.PercentagePoint
                or UnitMarkKind.BasisPoint when _unit.Share != mark.Kind:
                yield return Wrong(phrase, $"{Written(phrase)} is printed in {NameOf(mark.Kind)}, and the unit is {_unit.Key}: correct "
                    + $"the unit, or quote the number of it.");
                break;
            case UnitMarkKind.Currency when !IsSameCurrency(mark.Text):
                yield return Wrong(phrase, $"{Written(phrase)} is printed in money ({mark.Text}), and the unit is {_unit.Key}: correct "
                    + $"the unit, or quote the number of it.");
                break;
            case UnitMarkKind.Symbol when !IsOwnSymbol(mark.Text):
                // What is known as another unit's must not be declared for this one.
                yield return Wrong(phrase, $"'{mark.Text}' behind {Written(phrase)} is no symbol of {_unit.Key}: correct the unit, or "
                    + (UnitSymbols.Find(mark.Text) is null
                        ? $"declare '{mark.Text}' under its 'symbols:' where it is one."
                        : "quote the number of it."));
                break;
        }
    }

    private static string NameOf(UnitMarkKind kind) => kind switch
    {
        UnitMarkKind.Percent => "percent",
        UnitMarkKind.Permille => "per mille",
        UnitMarkKind.PercentagePoint => "percentage points",
        _ => "basis points",
    };

    private bool IsSameCurrency(string currency) =>
        _unit.Currency == currency || _unit.Symbols.Contains(currency)
        || (_unit.Currency is null
        && (_unit.Nouns.Contains(currency)
        || _unit.Nouns.Any(noun => _table.Currencies.MatchAt(Lexer.Scan(noun, null), 0, out var named) > 0 && named == currency)));

    private bool IsOwnSymbol(string symbol)
    {
        // "kg/m3" of a unit per something: what it is per was matched with the rate.
        if (_unit.IsRate && symbol.IndexOf('/') is > 0 and var slash)
        {
            return IsOwnSymbol(symbol.Substring(0, slash));
        }

        if (_unit.Symbols.Contains(symbol) || _unit.Nouns.Contains(symbol.ToLowerInvariant()))
        {
            return true;
        }

        return UnitSymbols.Find(symbol) is { } known && _unit.Symbols.Count == 0
            && _unit.Nouns.Any(noun => _table.FindMeasure(noun) is { } named
                ? named == known
                : noun == known.Unit + "s" || noun.Replace(' ', '-') == known.Unit);
    }

    /// <summary>
    /// "between 5 and 7 percent", "5, 6 and 7 percent", "the percentage was 52": the word stands with another number or before all.
    /// </summary>
    private bool HasShareNear(QuantityPhrase phrase)
    {
        var at = TokenAt(phrase.NumberEnd);
        var from = Math.Max(0, TokenAt(phrase.NumberStart) - 12);
        for (var k = from; k < Math.Min(_tokens.Count, at + 12); k++)
        {
            if (_tokens[k].IsSign("%") || _table.Is(WordRole.ShareNoun, _tokens[k].Text)
                || (_table.PercentWords.MatchAt(_tokens, k, out var kind) > 0 && kind == _unit.Share))
            {
                return true;
            }
        }

        return false;
    }

    // ---- nouns ----

    private IEnumerable<Mismatch> Noun(QuantityPhrase phrase)
    {
        if (_unit.Share != UnitMarkKind.None || phrase.Unit.Kind != UnitMarkKind.None || _unit.Nouns.Count == 0)
        {
            yield break;
        }

        // "1 in 2,500 newborns": of a ratio, the whole stands behind.
        if (phrase.Kind == PhraseKind.Fraction && _unit.Key.Split(' ')[0] == "one")
        {
            yield break;
        }

        var position = 0;
        foreach (var token in Behind(phrase))
        {
            if (IsOwn(token.Text))
            {
                if ((IsCompound(token) ?? Attribute(phrase, token) ?? OtherMeasure(token, position) ?? OtherMoney(token, position))
                    is { } compound)
                {
                    yield return Wrong(phrase, $"'{compound}' behind {Written(phrase)} is another unit than {_unit.Key}: correct the "
                        + $"unit, or quote the number of it.");
                }
                else if (statement.Counted is CountedThing.Persons && IsAct && _unit.Names.Contains(token.Text))
                {
                    yield return Wrong(phrase, $"'{token.Text}' behind {Written(phrase)} are events, and the record says that persons are "
                        + "counted: write 'counted: events', or leave 'counted:' out.");
                }

                yield break;
            }

            if (position == 0 && StartsOwnNoun(token))
            {
                // "joule seconds"
                yield break;
            }

            if (_table.Measures.TryGetValue(token.Text, out var measure)
                && (position == 0 || (position == 1 && _table.Is(WordRole.MeasureModifier, _tokens[TokenAt(token.Start) - 1].Text)))
                && !_unit.Nouns.Any(noun => _table.FindMeasure(noun) is { } own && own.Unit == measure.Unit && own.Power == measure.Power)
                && !statement.Reading.OwnWords.Contains(token.Text)
                && (!_table.Is(WordRole.MeasureOrThing, token.Text) || _unit.Nouns.Any(noun => _table.FindMeasure(noun) is not null)))
            {
                yield return Wrong(phrase, $"'{token.Text}' behind {Written(phrase)} is another unit than {_unit.Key}: correct the unit, "
                    + $"or quote the number of it.");
                yield break;
            }

            if (_table.GroupNouns.Contains(token.Text) && position <= 1 && !_unit.Nouns.Any(LanguageTable.English.GroupNouns.Contains)
                && !IsGroupAttribute(token))
            {
                yield return Wrong(phrase, $"'{token.Text}' behind {Written(phrase)} counts groups, and the unit is {_unit.Key}: correct "
                    + $"the unit, or quote the number of it.");
                yield break;
            }

            if (Other(token.Text) is not null && statement.Counted is CountedThing.Events && IsGovernedByOwnVerb(phrase, verbsOnly: true))
            {
                yield return Wrong(phrase, $"'{token.Text}' behind {Written(phrase)} names what it was done to, and the record says that "
                    + "events are counted: leave 'counted:' out, or write 'counted: persons' where they are persons.");
                yield break;
            }

            if (Other(token.Text) is { } other && !IsGovernedByOwnVerb(phrase))
            {
                yield return Wrong(phrase, $"'{token.Text}' behind {Written(phrase)} is of the unit {other}, and the series counts "
                    + $"{_unit.Key}: correct the unit, or quote the number of it.");
                yield break;
            }

            if (position == 0 && IsPluralNoun(token.Text) && !IsGovernedByOwnVerb(phrase, verbsOnly: true)
                && (!HasOwnNounBehind(phrase) || IsBeforeOf(token)))
            {
                yield return Wrong(phrase, $"'{token.Text}' behind {Written(phrase)} is what it counts, as far as the words are "
                    + $"understood, and the unit is {_unit.Key}: quote the number of it, or correct the unit.");
                yield break;
            }

            position++;
        }
    }

    /// <summary>A noun in the plural, as far as its ending tells: "men", "boats"; not "times", which counts events.</summary>
    private bool IsPluralNoun(string word) =>
        (_table.Is(WordRole.PluralNoun, word)
        || (word.Length > 3 && _table.EndsWith(WordRole.PluralEnding, word) && !_table.EndsWith(WordRole.NoPluralEnding, word)))
        && !_table.IsNeutral(word) && !_table.TimeUnits.ContainsKey(word) && !statement.Reading.OwnWords.Contains(word)
        && _table.Change.MatchAt(Lexer.Scan(word, null), 0, out _) == 0;

    private bool HasOwnNounBehind(QuantityPhrase phrase) => Behind(phrase).Any(token => IsOwn(token.Text));

    private string? Other(string word) =>
        statement.UnitOfWord(word) is { Length: > 0 } key && !_unit.Key.Split(' ').Contains(key) && !_unit.Nouns.Contains(word) ? key
        : null;

    /// <summary>Whether the unit is something that is done: it has verbs, as an arrest has "arrested".</summary>
    private bool IsAct => _unit.Verbs.Count > 0;

    private bool IsOwn(string word) => _unit.Nouns.Contains(word) || _unit.Verbs.Contains(word);

    /// <summary>"arrested 1,179 people", "1,179 people were arrested": the own verb says what is counted.</summary>
    private bool IsGovernedByOwnVerb(QuantityPhrase phrase, bool verbsOnly = false)
    {
        var at = TokenAt(phrase.Start);
        for (var k = at - 1; k >= 0 && k > at - 10; k--)
        {
            if (_unit.Verbs.Contains(_tokens[k].Text) || (!verbsOnly && _unit.Nouns.Contains(_tokens[k].Text)))
            {
                return true;
            }
        }

        var behind = TokenAt(phrase.End);
        for (var k = behind; k < _tokens.Count && k < behind + 10; k++)
        {
            if (_unit.Verbs.Contains(_tokens[k].Text) || (!verbsOnly && _unit.Nouns.Contains(_tokens[k].Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"ship-days": the own noun is a part of another.</summary>
    private string? IsCompound(Token token)
    {
        var at = TokenAt(token.Start);
        return at + 2 < _tokens.Count && _tokens[at + 1].IsSign("-") && _tokens[at + 1].IsGlued
            && _tokens[at + 2] is { IsWord: true, IsGlued: true } next && !IsOwn(next.Text)
            ? text.Substring(token.Start, next.End - token.Start)
            : null;
    }

    /// <summary>
    /// "school buses" of schools: in the singular behind a number, the own noun describes another. Of a person it says who the other is:
    /// "migrant workers" are migrants.
    /// </summary>
    private string? Attribute(QuantityPhrase phrase, Token token)
    {
        if (_table.HasNounFirst || _table.HasCapitalNouns || phrase.Kind == PhraseKind.Fraction || phrase.Low.Value is null or 1
            || !IsSingular(token.Text) || IsMeasure(token.Text) || _table.Is(WordRole.PersonNoun, token.Text))
        {
            return null;
        }

        var at = TokenAt(token.Start) + 1;
        for (var end = Math.Min(_tokens.Count, at + 3); at < end && _tokens[at].IsWord; at++)
        {
            if (_table.Is(WordRole.NounStop, _tokens[at].Text) || _table.IsListedVerb(_tokens[at].Text))
            {
                return null;
            }

            if (IsPluralNoun(_tokens[at].Text) || IsPluralTime(_tokens[at].Text))
            {
                return text.Substring(token.Start, _tokens[at].End - token.Start);
            }
        }

        return null;
    }

    /// <summary>"crew members" of members; "pair shoes" would be twice as many.</summary>
    private bool IsGroupAttribute(Token token) =>
        _table.Is(WordRole.GroupAttribute, token.Text)
        && TokenAt(token.Start) + 1 is var at && at < _tokens.Count && IsOwn(_tokens[at].Text);

    private bool IsSingular(string word) => EnglishPlural.Of(word) is var plural && plural != word && _unit.Nouns.Contains(plural);

    private bool IsPluralTime(string word) =>
        _table.TimeUnits.ContainsKey(word) && _table.EndsWith(WordRole.PluralEnding, word);

    private bool IsMeasure(string word) => _table.FindMeasure(word) is not null || _table.TimeUnits.ContainsKey(word);

    /// <summary>"people" of "people in custody"; of "square metres", "square" alone does not say which measure.</summary>
    private bool StartsOwnNoun(Token token) => _unit.Nouns.Any(noun => noun.StartsWith(token.Text + " ", StringComparison.Ordinal)
        && (!_table.Is(WordRole.MeasureModifier, token.Text)
            || noun == string.Join(" ", _tokens.Skip(TokenAt(token.Start)).Take(noun.Split(' ').Length).Select(static word => word.Text))));

    /// <summary>"Fijian dollars" of US dollars: a name beside a currency makes another of it.</summary>
    private string? OtherMoney(Token token, int position) =>
        _unit.Currency is not null && position == 1 && !_table.HasCapitalNouns && TokenAt(token.Start) is var at
        && char.IsUpper(text[_tokens[at - 1].Start])
            ? text.Substring(_tokens[at - 1].Start, token.End - _tokens[at - 1].Start)
            : null;

    /// <summary>
    /// "square miles" of miles, "light years" of years, and miles of square miles: a word beside a measure makes another of it.
    /// </summary>
    private string? OtherMeasure(Token token, int position)
    {
        if (!IsMeasure(token.Text))
        {
            return null;
        }

        var at = TokenAt(token.Start);
        var (first, next) = at > 0 && _table.Is(WordRole.MeasureModifier, _tokens[at - 1].Text) ? (at - 1, at + 1)
            : at + 1 < _tokens.Count && _table.HasNounFirst && _table.Is(WordRole.MeasureModifier, _tokens[at + 1].Text) ? (at, at + 2)
            : (at, at + 1);
        var words = text.Substring(_tokens[first].Start, _tokens[next - 1].End - _tokens[first].Start);
        var isOwn = next - first > 1 ? _unit.Nouns.Contains(words.ToLowerInvariant())
            : position > 0 || !_unit.Nouns.Any(noun => noun.EndsWith(" " + token.Text, StringComparison.Ordinal)
                && _table.Is(WordRole.MeasureModifier, noun.Substring(0, noun.IndexOf(' '))));
        return isOwn ? null : words;
    }

    private bool IsBeforeOf(Token token) =>
        TokenAt(token.Start) + 1 is var at && at < _tokens.Count && _table.Is(WordRole.Of, _tokens[at].Text);

    /// <summary>The words behind the number up to a verb, a preposition that is no "of", or another number.</summary>
    private IEnumerable<Token> Behind(QuantityPhrase phrase)
    {
        var at = TokenAt(Math.Max(phrase.NumberEnd, phrase.Interval is null ? phrase.NumberEnd : phrase.End));
        for (var words = 0; at < _tokens.Count && words < NounWords; at++)
        {
            var token = _tokens[at];
            if (token.Kind == TokenKind.Sign && token.Text is "-" or "“" or "\"" or "”" or "[" or "]" or "*" or "'" or "’")
            {
                continue;
            }

            if (!token.IsWord || phrases.Any(other => other != phrase && other.IsQuantity && token.Start >= other.NumberStart
                && token.End <= other.NumberEnd))
            {
                yield break;
            }

            if (_table.Is(WordRole.NounStop, token.Text) || NamesWhom(at))
            {
                yield break;
            }

            words++;
            yield return token;
        }
    }

    /// <summary>"500 of those arrested" are people, and no arrests.</summary>
    private bool NamesWhom(int at) =>
        _table.Is(WordRole.Whom, _tokens[at].Text) && at + 1 < _tokens.Count
        && _table.EndsWith(WordRole.PastEnding, _tokens[at + 1].Text);

    // ---- rates ----

    private IEnumerable<Mismatch> Rate(QuantityPhrase phrase)
    {
        if (phrases.FirstOrDefault(other => other != phrase && other.Per is { } of && phrase.NumberStart >= of.Start
            && phrase.NumberEnd <= of.End) is { Per: { } whole })
        {
            var words = text.Substring(whole.Start, whole.End - whole.Start);
            yield return Wrong(MismatchKind.Rate,
                words, $"'{words}' says what a rate is for each of, and counts nothing: quote the number of {_unit.Key}.");
            yield break;
        }

        if (phrase.Per is { } per)
        {
            var words = text.Substring(per.Start, per.End - per.Start);
            var isTime = _table.TimeUnits.Values.Contains(per.Unit);
            if (per.Base != _unit.PerBase && (per.Base > 1 || _unit.PerBase > 1))
            {
                yield return Wrong(MismatchKind.Rate,
                    words, $"'{words}' says a rate for each {per.Base:#,0} and the unit is {_unit.Key}: write the unit with 'per: "
                    + $"{per.Base:#,0}'.");
            }
            else if (isTime && !_unit.PerTime.Contains(per.Unit))
            {
                yield return Wrong(MismatchKind.Rate,
                    words, $"'{words}' says a rate, and the unit is {_unit.Key}: write '{Bare(_unit.Key)} per {per.Unit}'.");
            }
            else if (!isTime && per.Base == 1 && !_unit.IsRate && per.Unit.Length > 0)
            {
                yield return Wrong(MismatchKind.Rate,
                    words, $"'{words}' says a rate, and the unit is {_unit.Key}: write '{_unit.Key} per {per.Unit}' of declared units, "
                    + $"or quote the number of the whole.");
            }
        }
        else if (phrase.IsTotal && _unit.PerTime.Count > 0)
        {
            yield return Wrong(MismatchKind.Rate,
                Written(phrase), $"The words say a total, and the unit is {_unit.Key}: write '{Bare(_unit.Key)}', or quote the rate.");
        }
        else if (_unit.PerBase > 1)
        {
            yield return Wrong(MismatchKind.Rate,
                Written(phrase), $"Nothing behind {Written(phrase)} says 'per {_unit.PerBase:#,0}': quote it, or correct the unit.");
        }
    }

    private static string Bare(string key) => key.IndexOf(" per ", StringComparison.Ordinal) is > 0 and var at ? key.Substring(0, at) : key;

    private Mismatch Wrong(QuantityPhrase phrase, string advice) => Wrong(MismatchKind.Unit, Written(phrase), advice);

    private static Mismatch Wrong(MismatchKind kind, string words, string advice) => new(kind, words, advice);

    private string Written(QuantityPhrase phrase) => $"'{text.Substring(phrase.NumberStart, phrase.NumberEnd - phrase.NumberStart)}'";

    private int TokenAt(int start)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
