using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Drafting;

/// <summary>
/// Gives a unit to the numbers that have no noun: what the words before say, else what the number beside counts. "Rose by 4,200 to
/// 388,200 passengers", "2,046 crossings, of which 312 were cancelled", "2.4 percent, down from 2.9".
/// </summary>
internal sealed class UnitCarrier(ReadDocument document, UnitReader units, EachReader each)
{
    // A paragraph of nothing but numbers would be searched to its end for each of them.
    private const int MostNeighbours = 30;

    private const int MostWordsToReference = 3;

    private const int MostWordsToSubject = 5;

    private const int MostWordsToFigure = 8;

    private readonly SubjectReader _subjects = new(document, units);

    private LanguageTable Table => document.Table;

    private IReadOnlyList<Token> Tokens => document.Tokens;

    /// <summary>The numbers of a document, in order, each with its unit.</summary>
    public List<DraftedNumber> Run(List<DraftedNumber> numbers)
    {
        DraftedNumber? far = null;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i].Unit.Key.Length == 0)
            {
                var carried = Carried(numbers, i, far);
                numbers[i] = carried with { Unit = each.Read(carried.Phrase, carried.Unit, carried.Phrase.End) };
            }
            else if (numbers[i].Phrase.Per is { Unit: "head" } rate && NeighbourOf(numbers, i) is { } whole && IsEach(rate))
            {
                // "seven vessels with room for 450 passengers each"
                var (key, declares) = (numbers[i].Unit.Key, numbers[i].Unit.Declares.Concat(whole.Unit.Declares));
                numbers[i] = numbers[i] with
                {
                    Unit = new(key[..^"head".Length] + whole.Unit.Key.Split(" per ")[0],
                        declares.Where(static one => one.Key != "head").DistinctBy(static one => one.Key).ToDictionary()),
                };
            }

            far = Counts(numbers[i]) ? numbers[i] : far;
        }

        return numbers;
    }

    /// <param name="far">The last number before it that counts something: a guess, and told as one, unless the words refer to it.</param>
    private DraftedNumber Carried(List<DraftedNumber> numbers, int i, DraftedNumber? far)
    {
        var number = numbers[i];
        if (DurationOf(numbers, i) is { } time)
        {
            return number with { Unit = time };
        }

        if (MarkOf(numbers, i) is { } mark)
        {
            return number with { Unit = mark, Reading = "TODO the sentence says so of the number before" };
        }

        if (RefersToFigure(number.Phrase, out var before) && numbers.Take(i).LastOrDefault(one => Counts(one)
            && document.TokenAt(one.Phrase.NumberStart) < before) is { } whole)
        {
            return number with { Unit = Rated(whole.Unit, number) };
        }

        var neighbour = NeighbourOf(numbers, i);
        var near = neighbour is not null && IsOneSentence(neighbour, number) ? neighbour : null;
        var isEnd = number.Phrase.Change is { Role: ChangeRole.By or ChangeRole.From };
        return number with
        {
            Unit = (isEnd && near is not null && near.Phrase.NumberStart > number.Phrase.NumberStart ? Rated(near.Unit, number) : null)
                ?? Found(Rated(_subjects.OfClause(number.Phrase), number))
                ?? (near is null ? null : Rated(near.Unit, number))
                ?? (units.NamesWhom(document.SentenceOf(number.Phrase.NumberStart).First) ? units.OfPeople() : null)
                ?? Found(Rated(_subjects.OfSentence(number.Phrase), number))
                ?? (neighbour is null ? null : FromAfar(Rated(neighbour.Unit, number), number))
                ?? (far is null ? UnitProposal.None : FromAfar(far.Unit, number)),
        };
    }

    /// <summary>A unit of another sentence: a guess, unless words of the number refer back to it.</summary>
    private UnitProposal FromAfar(UnitProposal unit, DraftedNumber number) =>
        unit with { IsFar = unit.IsFar || !RefersBack(number.Phrase) };

    private static UnitProposal? Found(UnitProposal unit) => unit.Key.Length > 0 ? unit : null;

    /// <summary>The unit as a rate where the number is one: "Arrests averaged 120 a day".</summary>
    private UnitProposal Rated(UnitProposal unit, DraftedNumber number) =>
        unit.Key.Length > 0 && number.Phrase.Per is { } rate && !unit.Key.Contains(" per ", StringComparison.Ordinal)
            ? units.Per(unit, rate) : unit;

    /// <summary>"2.4 percent, down from 2.9", "€178 for one and 254 for the other": the mark of the number right before it.</summary>
    private UnitProposal? MarkOf(List<DraftedNumber> numbers, int i)
    {
        if (i == 0 || !IsOneSentence(numbers[i - 1], numbers[i]))
        {
            return null;
        }

        var (before, number) = (numbers[i - 1], numbers[i].Phrase);
        var isShare = before.Unit.Key is "percent" or "permille";
        var isMoney = before.Phrase.Unit.Kind == UnitMarkKind.Currency || before is { Reading: not null, Unit.Key: not "percent" };
        if ((!isShare && !isMoney) || number.Kind != PhraseKind.Number || !number.Low.IsDigits || before.Phrase.Kind == PhraseKind.Fraction
            || number.Low.Value is not { } value || IsSubject(number) || !IsLevelOf(before.Phrase, number))
        {
            return null;
        }

        return isShare ? (value <= 100 && number.Low.Power == 0 ? before.Unit : null)
            : IsJoined(before.Phrase, number) ? before.Unit
            : null;
    }

    /// <summary>"fell from 5.4 days to 5.1": the length of time that it is compared with.</summary>
    private UnitProposal? DurationOf(List<DraftedNumber> numbers, int i)
    {
        if (!IsCompared(numbers[i].Phrase))
        {
            return null;
        }

        // "19 hot days of 30 °C or more, against an average of seven"
        var before = numbers.Take(i).LastOrDefault(one => one.Phrase.Unit.Kind == UnitMarkKind.None && IsOneSentence(one, numbers[i]));
        return before is not null && Table.TimeUnits.Values.Contains(before.Unit.Key) ? before.Unit : null;
    }

    /// <summary>"to 5.1", "up from 4", "compared with 3".</summary>
    private bool IsCompared(QuantityPhrase number)
    {
        var at = document.TokenAt(number.Start);
        return number.Change is { Role: ChangeRole.To or ChangeRole.From }
            || number.Sense.Any(static mark => mark is { IsNear: true, Kind: SenseKind.Contrast or SenseKind.Other })
            || (at > 0 && Table.ChangeRoles.TryGetValue(Tokens[at - 1].Text, out var link) && link is ChangeLink.To or ChangeLink.From);
    }

    /// <summary>"Fell by 3 percent to 96" has two units; "3 percent higher, down from 4" compares two of one.</summary>
    private bool IsLevelOf(QuantityPhrase before, QuantityPhrase number)
    {
        var at = document.TokenAt(number.Start);
        var isEnd = number.Change is { Role: ChangeRole.To or ChangeRole.From }
            || (at > 0 && Table.ChangeRoles.TryGetValue(Tokens[at - 1].Text, out var link) && link is ChangeLink.To or ChangeLink.From);
        var isCompared = number.Sense.Any(static mark => mark.Kind == SenseKind.Contrast);
        return isCompared || !isEnd || before.Change is not { Role: ChangeRole.By };
    }

    /// <summary>"and 47 were released": a number that a verb follows counts who is spoken of.</summary>
    private bool IsSubject(QuantityPhrase number)
    {
        var at = document.TokenAt(number.NumberEnd);
        return at < Tokens.Count && Tokens[at].IsWord
            && (Table.Is(WordRole.Auxiliary, Tokens[at].Text) || Table.IsListedVerb(Tokens[at].Text)
            || Table.Is(WordRole.LevelVerb, Tokens[at].Text)
            || (Table.Is(WordRole.Of, Tokens[at].Text) && at + 1 < Tokens.Count && Table.Is(WordRole.Anaphor, Tokens[at + 1].Text)));
    }

    /// <summary>Whether a number is set beside another: by a comparison, or by "and".</summary>
    private bool IsJoined(QuantityPhrase before, QuantityPhrase number)
    {
        if (number.Sense.Any(static mark => mark.Kind is SenseKind.Contrast or SenseKind.Other))
        {
            return true;
        }

        for (var i = document.TokenAt(before.NumberEnd); i < document.TokenAt(number.NumberStart); i++)
        {
            if (Table.Is(WordRole.ClauseLink, Tokens[i].Text) || Table.Is(WordRole.Anaphor, Tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"167 of them", "the other 47", "of those, 22", "(137,473)": words that refer to what was counted before.</summary>
    private bool RefersBack(QuantityPhrase number)
    {
        var (at, next) = (document.TokenAt(number.NumberStart), document.TokenAt(number.NumberEnd));
        if (Tokens[at].IsSign("(") || (at > 0 && Tokens[at - 1].IsSign("(")))
        {
            return true;
        }

        var first = document.SentenceOf(number.NumberStart).First;
        return HasReference(Math.Max(first, at - MostWordsToReference), at)
            || HasReference(next, Math.Min(Tokens.Count, next + MostWordsToReference))
            || HasReference(first, Math.Min(at, first + MostWordsToSubject));
    }

    /// <summary>"to bring the figure below 3,000", "the change was revised to 2,200": the number of the sentence before.</summary>
    /// <param name="start">
    /// What it refers to stands before this token: the first of a sentence, of a half of one, or of a clause that follows.
    /// </param>
    private bool RefersToFigure(QuantityPhrase number, out int start)
    {
        var at = document.TokenAt(number.NumberStart);
        var first = document.SentenceOf(number.NumberStart).First;
        var (isFigure, follows) = (false, false);
        for (start = at - 1; start > first; start--)
        {
            var word = Tokens[start].Text;
            if (Tokens[start].IsSign(";") || (isFigure && follows && Tokens[start].IsSign(",")))
            {
                return isFigure;
            }

            var isNamed = Table.Is(WordRole.HeadOfNumbers, word) || Table.Change.MatchAt(Tokens, start, out _) == 1;
            isFigure |= isNamed && Table.Is(WordRole.Definite, Tokens[start - 1].Text)
                && !Table.Is(WordRole.Of, Tokens[start + 1].Text) && start >= at - MostWordsToFigure;

            // ", bringing the total to 611", ", ce qui porte le total à 611"
            follows = Tokens[start].IsWord && (Table.Is(WordRole.ClauseStart, word) || Table.EndsWith(WordRole.GerundEnding, word)
                || (follows && Table.Is(WordRole.Demonstrative, word)));
        }

        return isFigure;
    }

    private bool HasReference(int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (Tokens[i].IsWord && Table.Is(WordRole.Anaphor, Tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOneSentence(DraftedNumber one, DraftedNumber other) =>
        document.SentenceOf(one.Phrase.NumberStart) == document.SentenceOf(other.Phrase.NumberStart);

    private bool IsEach(PerMark per) => Table.Is(WordRole.PerBehind, document.Text[per.Start..per.End].ToLowerInvariant());

    private bool Counts(DraftedNumber one) => one.Unit.Key.Length > 0 && one.Phrase.Unit.Kind == UnitMarkKind.None && one.Reading is null
        && one.Phrase.Kind != PhraseKind.Fraction && !Table.TimeUnits.Values.Contains(one.Unit.Key);

    private DraftedNumber? NeighbourOf(List<DraftedNumber> numbers, int i)
    {
        var phrase = numbers[i].Phrase;
        var sentence = document.SentenceOf(phrase.NumberStart);
        var paragraph = document.ParagraphOf(phrase.NumberStart);
        bool IsIn(DraftedNumber one, (int First, int Next) span) =>
            document.TokenAt(one.Phrase.NumberStart) is var at && at >= span.First && at < span.Next;

        // The other end of a change stands behind it, and parts behind their whole.
        var earlier = numbers.GetRange(Math.Max(0, i - MostNeighbours), Math.Min(i, MostNeighbours));
        var behind = numbers.Skip(i + 1).Take(MostNeighbours).FirstOrDefault(one => Counts(one) && IsIn(one, sentence));
        var before = earlier.FindLast(one => Counts(one) && IsIn(one, sentence) && !IsAdjunct(one.Phrase))
            ?? earlier.FindLast(one => Counts(one) && IsIn(one, sentence));
        var above = earlier.FindLast(one => Counts(one) && IsIn(one, paragraph));
        return phrase.Change is { Role: ChangeRole.By or ChangeRole.From } ? behind ?? before ?? above : before ?? above ?? behind;
    }

    /// <summary>"12,500 people on five evenings": where or when, which the sentence is not about.</summary>
    private bool IsAdjunct(QuantityPhrase phrase)
    {
        var at = document.TokenAt(phrase.Start);
        at -= at > 0 && Table.Is(WordRole.Definite, Tokens[at - 1].Text) ? 1 : 0;
        return phrase.Change is null && Table.TimeRoles.MatchBefore(Tokens, at, out var role) > 0 && role == TimeRole.In;
    }
}
