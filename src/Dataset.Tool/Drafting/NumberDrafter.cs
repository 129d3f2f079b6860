using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;
using Dataset.Generator.Yaml;
using Dataset.Tool.Quoting;

namespace Dataset.Tool.Drafting;

/// <summary>Drafts a record of every number of a document that may be a statistic.</summary>
internal sealed class NumberDrafter
{
    private const int MostTitleWords = 6;

    private const string Untitled = "Numbers";

    private readonly ReadDocument _document;
    private readonly SymbolTable _symbols;
    private readonly UnitReader _units;
    private readonly EachReader _each;
    private readonly PeriodReader _periods;
    private readonly LineMap _lines;

    private NumberDrafter(ReadDocument document, SymbolTable symbols, SourceRecord? source)
    {
        (_document, _symbols) = (document, symbols);
        _units = new UnitReader(document, symbols);
        _each = new EachReader(document, _units);
        _periods = new PeriodReader(document, source);
        _lines = new LineMap(document.Text, 0);
    }

    /// <param name="symbols">What the dataset declares: its units are known by their words.</param>
    /// <param name="source">The entry of the document; null where it has none yet.</param>
    public static Draft Run(ReadDocument document, SymbolTable symbols, SourceRecord? source) =>
        new NumberDrafter(document, symbols, source).Run();

    private Draft Run()
    {
        var numbers = new List<DraftedNumber>();
        var aside = new List<SetAsideNumber>();
        var unquotable = new List<string>();
        var classes = new SortedSet<NumberClass>();
        foreach (var phrase in _document.Phrases)
        {
            if (ClassOf(phrase.Kind) is { } kind)
            {
                classes.Add(kind);
            }
            else if (IsCandidate(phrase))
            {
                var noun = NounOf(phrase);
                var passage = PassageOf(phrase, noun);
                if (passage is null)
                {
                    unquotable.Add(Slice(phrase));
                }
                else if (WhyNone(phrase, noun) is { } reason)
                {
                    aside.Add(new(Lengthened(phrase, passage), reason));
                }
                else
                {
                    numbers.Add(Draft(phrase, noun, passage));
                }
            }
        }

        TitleAlike(numbers);
        return new(new UnitCarrier(_document, _units, _each).Run(numbers), [.. classes], aside, unquotable);
    }

    private static NumberClass? ClassOf(PhraseKind kind) => kind switch
    {
        PhraseKind.Date => NumberClass.Dates,
        PhraseKind.Time => NumberClass.Times,
        PhraseKind.Age => NumberClass.Ages,
        PhraseKind.Ordinal => NumberClass.Ordinals,
        PhraseKind.Name => NumberClass.Names,
        _ => null,
    };

    private bool IsCandidate(QuantityPhrase phrase) =>
        !phrase.IsQuantifier
        && (phrase.IsQuantity || (phrase.Kind == PhraseKind.Worded && ValueText.Of(phrase, _document.Text) is not null))
        && !_document.Rates.Covers(phrase.NumberStart, phrase.NumberEnd)
        && !_document.Times.Covers(phrase.NumberStart, phrase.NumberEnd);

    /// <summary>Why a number is no statistic; null where it may be one.</summary>
    private string? WhyNone(QuantityPhrase phrase, CountedNoun? noun) =>
        IsListNumber(phrase) ? "the number of a note or an item"
        : IsReference(phrase) ? "a number of reference"
        : IsPronoun(phrase, noun) ? "it points at one, and counts nothing"
        : IsMultiple(phrase, noun) ? "a multiple of another number"
        : IsTimes(phrase) ? "it says how many times, or both, and counts nothing"
        : IsYear(phrase, noun) ? "a year"
        : IsPartOfWord(phrase) ? "it describes and counts nothing"
        : IsDuration(phrase, noun) ? "a length of time"
        : IsPartOfYear(phrase) ? "a part of a year, and no share"
        : null;

    /// <summary>"over 2023": four digits that nothing counts, with a word before that may compute.</summary>
    private static bool IsYear(QuantityPhrase phrase, CountedNoun? noun) =>
        noun is null && phrase.Unit.Kind == UnitMarkKind.None && IsYear(phrase.Low) && (phrase.High is not { } high || IsYear(high));

    private static bool IsYear(Amount amount) =>
        amount is { IsBare: true, Value: >= 1900 and <= 2100 } && amount.End - amount.Start == 4;

    /// <summary>"214/2025", "555-0142": digits that a sign joins, and that measure nothing.</summary>
    private bool IsReference(QuantityPhrase phrase)
    {
        var at = _document.TokenAt(phrase.NumberStart);
        return phrase.Unit.Kind == UnitMarkKind.None && (JoinsReference(at) || JoinsReference(at - 2));
    }

    private bool JoinsReference(int at)
    {
        var tokens = _document.Tokens;
        return at >= 0 && at + 2 < tokens.Count && tokens[at].Kind == TokenKind.Digits
            && tokens[at + 1] is { Kind: TokenKind.Sign, IsGlued: true } sign
            && tokens[at + 2] is { Kind: TokenKind.Digits, IsGlued: true } last
            && ((sign.Text == "/" && last.Literal is { IsYear: true }) || (sign.Text == "-" && _document.Text[last.Start] == '0'));
    }

    /// <summary>"one of the largest", "one more thing", "is one": a pronoun. "One of them" counts.</summary>
    private bool IsPronoun(QuantityPhrase phrase, CountedNoun? noun)
    {
        var (tokens, table) = (_document.Tokens, _document.Table);
        var at = _document.TokenAt(phrase.NumberEnd);
        if (phrase is not { Kind: PhraseKind.Number, Low: { IsDigits: false, Value: 1 }, Unit.Kind: UnitMarkKind.None }
            || table.Loners.ContainsKey(tokens[_document.TokenAt(phrase.NumberStart)].Text))
        {
            return false;
        }

        var isOf = at + 1 < tokens.Count && table.Is(WordRole.Of, tokens[at].Text);
        return isOf ? !table.Is(WordRole.Anaphor, tokens[at + 1].Text) : noun is null;
    }

    /// <summary>"three times more", "four times the number".</summary>
    private bool IsMultiple(QuantityPhrase phrase, CountedNoun? noun)
    {
        var (tokens, table) = (_document.Tokens, _document.Table);
        if (noun is null || table.MultiplesOf.MatchAt(tokens, _document.TokenAt(noun.Start), out _) == 0)
        {
            return false;
        }

        var at = _document.TokenAt(noun.End);
        return phrase.Kind == PhraseKind.Number && at < tokens.Count && tokens[at].IsWord
            && (table.Is(WordRole.Comparative, tokens[at].Text) || table.Is(WordRole.Definite, tokens[at].Text)
            || (!phrase.Low.IsDigits && table.Is(WordRole.NounStop, tokens[at].Text) && !table.Is(WordRole.Clause, tokens[at].Text)));
    }

    /// <summary>"twice as many", "doubled", "both terms".</summary>
    private bool IsTimes(QuantityPhrase phrase) => phrase is { Kind: PhraseKind.Number, Low: { IsDigits: false, Value: > 1 } }
        && _document.Table.Loners.ContainsKey(_document.Tokens[_document.TokenAt(phrase.NumberStart)].Text);

    /// <summary>"20-year", "two-pronged": the number is a part of an adjective.</summary>
    private bool IsPartOfWord(QuantityPhrase phrase)
    {
        var at = _document.TokenAt(phrase.NumberEnd);
        return phrase.Unit.Kind == UnitMarkKind.None && at + 1 < _document.Tokens.Count
            && _document.Tokens[at] is { IsGlued: true } dash && dash.IsSign("-")
            && _document.Tokens[at + 1] is { IsWord: true, IsGlued: true };
    }

    /// <summary>"for at least 12 months" says how long, and "4.1 days" alone may be what was measured.</summary>
    private bool IsDuration(QuantityPhrase phrase, CountedNoun? noun)
    {
        if (noun is null || phrase.Low.Value is > 100 || !_document.Table.TimeUnits.ContainsKey(noun.Head)
            || phrase.Unit.Kind != UnitMarkKind.None)
        {
            return false;
        }

        var (at, number) = (_document.TokenAt(phrase.Start), _document.TokenAt(phrase.NumberStart));
        if (phrase.Hedge is { Kind: HedgeKind.UpTo } && _document.Table.TimeRoles.MatchAt(_document.Tokens, at, out _) > 0)
        {
            // "fell within two hours"
            return true;
        }

        if (phrase.Change is not null)
        {
            return false;
        }

        if (number > 0 && (_document.Table.Ordinals.ContainsKey(_document.Tokens[number - 1].Text)
            || _document.Table.Is(WordRole.Demonstrative, _document.Tokens[number - 1].Text)
            || _document.Table.Is(WordRole.Definite, _document.Tokens[number - 1].Text)))
        {
            // "Trump's first 100 days", "over the past four years", "of the three summer months"
            return true;
        }

        var behind = _document.TokenAt(noun.End);
        if (behind < _document.Tokens.Count && _document.Table.Is(WordRole.Ago, _document.Tokens[behind].Text)
            && !_document.Table.Is(WordRole.Clause, _document.Tokens[behind].Text))
        {
            // "of four years ago"
            return true;
        }

        while (at > 0 && _document.Table.TimeSkips.Contains(_document.Tokens[at - 1].Text))
        {
            at--;
        }

        // "17 days, compared with 21": what is compared was measured. "On 24 days" counts them.
        return at > 0 && !_document.Table.Is(WordRole.DayLead, _document.Tokens[at - 1].Text)
            && !phrase.Sense.Any(static mark => mark.Kind == SenseKind.Contrast)
            && (_document.Table.TimeRoles.MatchBefore(_document.Tokens, at, out var role) > 0 ? role != TimeRole.Compared
            : _document.Table.Is(WordRole.Clause, _document.Tokens[at - 1].Text));
    }

    /// <summary>"in the quarter": no fourth of anything.</summary>
    private bool IsPartOfYear(QuantityPhrase phrase)
    {
        var at = _document.TokenAt(phrase.NumberStart);
        var next = _document.TokenAt(phrase.NumberEnd);
        return phrase.Kind == PhraseKind.Fraction && next > 0 && _document.Table.TimeParts.ContainsKey(_document.Tokens[next - 1].Text)
            && (_document.Table.Is(WordRole.Definite, _document.Tokens[at].Text)
                || (at > 0 && _document.Table.Is(WordRole.Definite, _document.Tokens[at - 1].Text)))
            && !(next < _document.Tokens.Count && _document.Table.Is(WordRole.Of, _document.Tokens[next].Text));
    }

    /// <summary>A number alone says nothing to who reads the list: with the words behind it, where they are found.</summary>
    private Passage Lengthened(QuantityPhrase phrase, Passage passage)
    {
        var next = Math.Min(_document.TokenAt(phrase.NumberEnd) + 3, _document.Tokens.Count);
        return passage.Words.Contains(' ') ? passage
            : SmallestQuotation.Of(_document.Document, phrase.Start, _document.Tokens[next - 1].End) ?? passage;
    }

    /// <summary>"1. The survey": a small number and a point that open a line.</summary>
    private bool IsListNumber(QuantityPhrase phrase)
    {
        var (text, start, end) = (_document.Text, phrase.NumberStart, phrase.NumberEnd);
        var line = start;
        while (line > 0 && text[line - 1] is ' ' or '\t' or '(' or '[')
        {
            line--;
        }

        return end - start <= 2 && (line == 0 || text[line - 1] == '\n') && end + 1 < text.Length
            && text[end] is '.' or ')' or ']' && char.IsWhiteSpace(text[end + 1]);
    }

    /// <summary>The words of a number; of a cell from the head of its row on, for alone it says nothing.</summary>
    private Passage? PassageOf(QuantityPhrase phrase, CountedNoun? noun)
    {
        if (_document.HeadsOf(phrase.NumberStart) is { } heads
            && SmallestQuotation.Of(_document.Document, heads.Row.Start, phrase.End) is { } row)
        {
            return row;
        }

        return ChangeBehind(phrase, noun) is { } mark
            ? SmallestQuotation.Of(_document.Document, phrase.Start, mark.End)
            : WithLead(phrase, SmallestQuotation.Of(_document.Document, phrase, phrase.Unit.Kind == UnitMarkKind.None ? noun : null));
    }

    /// <summary>With the word before it, where the words alone say another thing: "between" of a range, "added" of "up to 148".</summary>
    private Passage? WithLead(QuantityPhrase phrase, Passage? passage)
    {
        var at = _document.TokenAt(phrase.Change is { } change ? Math.Min(change.Start, phrase.Start) : phrase.Start);
        return passage is not null && at > 0
            && ((phrase.Kind == PhraseKind.Range && _document.Table.RangeBetween.Contains(_document.Tokens[at - 1].Text))
            || (phrase.Hedge is null && _document.Table.Hedges.MatchAt(_document.Tokens, at, out _) > 0))
            ? SmallestQuotation.Of(_document.Document, _document.Tokens[at - 1].Start, Math.Max(passage.End, phrase.End)) ?? passage
            : passage;
    }

    /// <summary>"a 95% decrease", "3,400 hectares less": a word of change behind a share, or behind what is counted.</summary>
    private (ChangeDirection Direction, int End)? ChangeBehind(QuantityPhrase phrase, CountedNoun? noun)
    {
        var (table, tokens) = (_document.Table, _document.Tokens);
        var at = _document.TokenAt(noun is null || phrase.Unit.Kind != UnitMarkKind.None ? phrase.End : Math.Max(phrase.End, noun.End));
        if (phrase.Change is not null || at >= tokens.Count)
        {
            return null;
        }

        if (phrase.Unit.Kind != UnitMarkKind.None)
        {
            return table.Is(WordRole.ChangeNoun, tokens[at].Text) && table.Change.MatchAt(tokens, at, out var direction) > 0
                ? (direction, tokens[at].End) : null;
        }

        return noun is not null && table.ChangeBehind.MatchAt(tokens, at, out var way) is > 0 and var length
            && (at + length >= tokens.Count || !tokens[at + length].IsWord || table.Is(WordRole.Than, tokens[at + length].Text))
            ? (way, tokens[at + length - 1].End) : null;
    }

    // ---- what is counted ----

    private CountedNoun? NounOf(QuantityPhrase phrase)
    {
        if (HeadOf(phrase) is { } head)
        {
            return head;
        }

        return CountedNoun.Find(_document.Text, _document.Tokens, phrase, _document.Table, _units.IsKnown, TellsOfParts(phrase));
    }

    /// <summary>"Of those arrested, 511 had convictions and 97 faced charges".</summary>
    private bool TellsOfParts(QuantityPhrase phrase)
    {
        var first = _document.SentenceOf(phrase.NumberStart).First;
        return Enumerable.Range(first, 2).Any(at => at < _document.TokenAt(phrase.Start) - 1
            && _document.Table.Is(WordRole.Whom, _document.Tokens[at].Text));
    }

    /// <summary>The noun that heads the column of a table.</summary>
    private CountedNoun? HeadOf(QuantityPhrase phrase)
    {
        if (_document.HeadsOf(phrase.NumberStart) is not { Column: var cell })
        {
            return null;
        }

        var words = new List<Token>();
        for (var at = _document.TokenAt(cell.Start); at < _document.Tokens.Count && _document.Tokens[at].End <= cell.End; at++)
        {
            words.AddRange(_document.Tokens[at].IsWord ? [_document.Tokens[at]] : []);
        }

        return words.Count == 0 ? null : new(words[0].Start, words[^1].End,
            (words.FindLast(static word => Singular.Find(word.Text) is not null) is { Text: not null } plural ? plural : words[^1]).Text);
    }

    // ---- one record ----

    private DraftedNumber Draft(QuantityPhrase phrase, CountedNoun? noun, Passage passage)
    {
        var value = ValueText.Of(phrase, _document.Text);
        var (kind, isFar) = KindOf(phrase);
        var unit = _each.Read(phrase, _units.Read(phrase, noun), noun is null ? phrase.End : Math.Max(phrase.End, noun.End));
        var number = new DraftedNumber
        {
            Phrase = phrase,
            Value = value,
            Doubt = value is null ? phrase.Problem ?? "the words leave open which bound it is" : null,
            Unit = unit,
            Period = _periods.Read(phrase),
            Title = TitleOf(phrase, noun),
            Quote = passage,
            Kind = kind,
            IsKindProposed = isFar,
            Counts = CountsOf(phrase, ChangeBehind(phrase, noun)?.Direction),
            Statistic = IsAverage(phrase, unit) ? SeriesStatistic.Average : SeriesStatistic.Total,
            Neutral = phrase.Unknown is { } unknown ? _document.Text[unknown.Start..unknown.End].ToLowerInvariant() : null,
            Line = _lines.Between(phrase.NumberStart, phrase.NumberStart).Line + 1,
        };
        if (number.Doubt is not null || MismatchOf(number) is not { } mismatch)
        {
            return number;
        }

        // "the chamber estimates that": the words say how settled the number is.
        if (mismatch.Kind == MismatchKind.Sense && phrase.Sense.Any(static mark => mark.Kind == SenseKind.Estimate)
            && number with { IsEstimated = true } is var estimated && MismatchOf(estimated) is null)
        {
            return estimated;
        }

        // "up from 585": the number is right, and that it was so stands in the words for a person alone.
        var isCompared = mismatch.Kind == MismatchKind.Sense && phrase.Sense.Any(static mark => mark.Kind == SenseKind.Contrast);
        return isCompared ? number with { Reading = "TODO what it was before" } : number with { Doubt = mismatch.Advice };
    }

    /// <summary>"4.1 days on average"; a rate and a share are one by themselves.</summary>
    private static bool IsAverage(QuantityPhrase phrase, UnitProposal unit) =>
        phrase.Sense.Any(static mark => mark.Kind == SenseKind.Average) && !unit.Key.Contains(" per ", StringComparison.Ordinal)
        && phrase.Unit.Kind is not (UnitMarkKind.Percent or UnitMarkKind.Permille);

    private static (SeriesKind Kind, bool IsFar) KindOf(QuantityPhrase phrase)
    {
        foreach (var mark in phrase.Sense.OrderByDescending(static mark => mark.IsNear))
        {
            var kind = mark.Kind switch
            {
                SenseKind.Target => SeriesKind.Target,
                SenseKind.Forecast => SeriesKind.Forecast,
                SenseKind.Capacity => SeriesKind.Capacity,
                _ => SeriesKind.Actual,
            };
            if (kind != SeriesKind.Actual)
            {
                return (kind, !mark.IsNear);
            }
        }

        return (SeriesKind.Actual, false);
    }

    private static SeriesCounts CountsOf(QuantityPhrase phrase, ChangeDirection? behind) => phrase switch
    {
        _ when behind is ChangeDirection.Up => SeriesCounts.Rise,
        _ when behind is ChangeDirection.Down => SeriesCounts.Fall,
        { Change: { Role: ChangeRole.By, Direction: ChangeDirection.Up }, Low.HasSign: false } => SeriesCounts.Rise,
        { Change: { Role: ChangeRole.By, Direction: ChangeDirection.Down }, Low.HasSign: false } => SeriesCounts.Fall,
        { Low.HasSign: true } => SeriesCounts.Change,
        _ => SeriesCounts.Levels,
    };

    /// <summary>What verify would find wrong with the record as it is drafted; null for nothing.</summary>
    private Mismatch? MismatchOf(DraftedNumber number)
    {
        if (number.Value is not { } written || written.StartsWith('{') || ValueWords.Parse(written, out _) is not { } value)
        {
            return null;
        }

        var before = _document.Document.ContextBefore(number.Quote.Start);
        var words = _document.Text[number.Quote.Start..number.Quote.End];
        var text = before + words + _document.Document.ContextAfter(number.Quote.End);
        var unit = number.Unit.Key == "percent" ? UnitDescriber.Describe("percent", static _ => null, _document.Table)
            : UnitDescription.Any;
        var statement = new Statement
        {
            Value = value,
            Unit = unit,
            Kind = number.Kind,
            Counts = number.Counts,
            IsEstimated = number.IsEstimated,
            IsAverage = number.Statistic != SeriesStatistic.Total || number.Unit.Key.Contains(" per ", StringComparison.Ordinal)
                || number.Phrase.Unit.Kind == UnitMarkKind.Percent,
            Reading = UnitDescriber.ToContext(unit, _document.Table, number.Neutral is { } neutral ? [neutral] : []),
        };
        var outcome = StatementMatcher.Match(statement, text, before.Length, before.Length + words.Length);
        return outcome.Mismatches.Count == 0 ? null : outcome.Mismatches[0];
    }

    // ---- words for the title ----

    /// <summary>The noun and what describes it; of a share or money what stands before it in its clause.</summary>
    private string TitleOf(QuantityPhrase phrase, CountedNoun? noun)
    {
        if (noun is not null && phrase.Unit.Kind == UnitMarkKind.None)
        {
            return Capital(QuotedText.Collapse(_document.Text[noun.Start..noun.End]));
        }

        var (first, _) = _document.SentenceOf(phrase.NumberStart);
        var at = _document.TokenAt(phrase.Change is { } change ? Math.Min(change.Start, phrase.Start) : phrase.Start);
        var words = new List<string>();
        for (var i = at - 1; i >= first && words.Count < MostTitleWords && _document.Tokens[i].IsWord; i--)
        {
            var token = _document.Tokens[i];
            if (_document.PhraseSpans.Covers(token.Start, token.End))
            {
                break;
            }

            if (words.Count > 0 || !IsLink(token.Text))
            {
                words.Insert(0, _document.Text[token.Start..token.End]);
            }
        }

        while (words.Count > 0 && IsLink(words[0].ToLowerInvariant()))
        {
            words.RemoveAt(0);
        }

        return words.Count == 0 ? SubjectFrom(first) : Capital(string.Join(' ', words));
    }

    /// <summary>The first words of a sentence up to its verb.</summary>
    private string SubjectFrom(int first)
    {
        var words = new List<string>();
        for (var i = first; i < _document.Tokens.Count && words.Count < MostTitleWords && _document.Tokens[i].IsWord; i++)
        {
            if (!IsLink(_document.Tokens[i].Text))
            {
                words.Add(_document.Slice(i, i + 1));
            }
            else if (words.Count > 0)
            {
                break;
            }
        }

        return words.Count == 0 ? Untitled : Capital(string.Join(' ', words));
    }

    private bool IsLink(string word) =>
        _document.Table.Is(WordRole.Clause, word) || _document.Table.Is(WordRole.ClauseStart, word)
        || _document.Table.Is(WordRole.Definite, word) || _document.Table.Is(WordRole.Of, word) || _document.Table.IsListedVerb(word)
        || _document.Table.Is(WordRole.ClauseLink, word) || _document.Table.ChangeRoles.ContainsKey(word)
        || _document.Table.Articles.Contains(word) || _document.Table.Months.ContainsKey(word)
        || (_document.Table.IsVerb(word) && Singular.Find(word) is null && !_document.Table.HasCapitalNouns);

    private static string Capital(string words) =>
        words.Any(char.IsLower) ? char.ToUpperInvariant(words[0]) + words[1..] : words[0] + words[1..].ToLowerInvariant();

    /// <summary>A number whose own sentence gives it no words is called what the number before it is called.</summary>
    private void TitleAlike(List<DraftedNumber> numbers)
    {
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i].Title == Untitled
                && _document.SentenceOf(numbers[i - 1].Phrase.NumberStart) == _document.SentenceOf(numbers[i].Phrase.NumberStart))
            {
                numbers[i] = numbers[i] with { Title = numbers[i - 1].Title };
            }
        }
    }

    private string Slice(QuantityPhrase phrase) => QuotedText.Collapse(_document.Text[phrase.Start..phrase.End]);
}
