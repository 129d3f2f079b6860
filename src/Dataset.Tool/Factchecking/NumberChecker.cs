using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Factchecking;

/// <summary>
/// Decides which figure a number of a draft stands for, and whether it agrees. Digits and words are counted in points: each printed digit
/// that is not a last zero is one, up to five; what the words add, <see cref="Evidence"/> says.
/// </summary>
internal sealed class NumberChecker(FactIndex index)
{
    /// <summary>Below, a number is that of a figure by chance.</summary>
    private const int LeastPoints = 4;

    private const int MostDigits = 5;

    /// <summary>A number of so many digits, with its unit, is seldom another's by chance.</summary>
    private const int ManyDigits = 3;

    private const int MostCandidates = 60;
    private const int MostNamed = 3;

    private readonly FindingMessage _message = new(index.Symbols);

    private SentenceWords? _lookedUpFor;
    private IReadOnlyList<Fact> _lookedUp = [];

    /// <param name="words">Those of the sentence of the number.</param>
    public NumberFinding Check(ProseNumber number, SentenceWords words, DraftPlace place)
    {
        if (IsNeverStatistic(number.Phrase))
        {
            return NotStatistic(number, place);
        }

        if (number.Value is null)
        {
            return new(place, number.Words, ProseVerdict.Unknown, FindingMessage.Unknown(number, []), []);
        }

        var candidates = Candidates(number, words).ToList();
        return Matching(number, words, place, candidates)
            ?? Computed(number, words, place)
            ?? Contradicted(number, place, candidates)
            ?? Differing(number, words, place)
            ?? Unmatched(number, place, candidates);
    }

    /// <summary>A number whose figure the author of the draft names.</summary>
    public NumberFinding CheckPinned(ProseNumber number, SentenceWords words, DraftPlace place, Pin pin, DraftPlace placeOfPin)
    {
        if (pin.Name == Pin.None)
        {
            return NotStatistic(number, place);
        }

        var facts = index.Named(pin.Name);
        if (facts.Count == 0)
        {
            return UnknownPin(pin, placeOfPin);
        }

        if (number.Value is null)
        {
            return new(place, number.Words, ProseVerdict.Differs, FindingMessage.Unknown(number, []), facts);
        }

        return Judge(number, place, [.. facts.Select(fact => Candidate.Of(number, fact, words))]);
    }

    public NumberFinding UnknownPin(Pin pin, DraftPlace place) => new(place, pin.Name, ProseVerdict.PinUnknown,
        $"no figure is called '{pin.Name}'{index.Suggest(pin.Name)}. Write the name of a figure, as in C#, or '{Pin.None}' for a number "
        + $"that is no statistic", []);

    private static NumberFinding NotStatistic(ProseNumber number, DraftPlace place) =>
        new(place, number.Words, ProseVerdict.NotStatistic, number.Words, []);

    // ---- which figure ----

    private IEnumerable<Candidate> Candidates(ProseNumber number, SentenceWords words) => FactsNear(number)
        .Concat(LookedUp(number, words))
        .Distinct()
        .Where(fact => Candidate.Relate(number, fact) is not ValueRelation.Other)
        .OrderByDescending(fact => words.Title.CountShared(fact.Profile.Title))
        .ThenBy(static fact => fact.Figure.Id, StringComparer.Ordinal)
        .Take(MostCandidates)
        .Select(fact => Candidate.Of(number, fact, words))
        .Where(static candidate => !candidate.Fact.IsLookedUp || candidate.Evidence is { Unit: > 0 } or { Title: > 0 }
            or { OtherUnit: not null });

    /// <summary>The figures without names whose key and period the sentence names; looked up once for all its numbers.</summary>
    private IReadOnlyList<Fact> LookedUp(ProseNumber number, SentenceWords words)
    {
        if (!ReferenceEquals(_lookedUpFor, words))
        {
            (_lookedUpFor, _lookedUp) = (words, index.Bulk.Of(number.Sentence, words));
        }

        return _lookedUp;
    }

    private IEnumerable<Fact> FactsNear(ProseNumber number)
    {
        var value = number.Value!;
        if (value.Words is not null)
        {
            return index.Worded;
        }

        if (number.Scaled is { Value.Low: { } scaled })
        {
            return index.Between(Math.Abs(scaled.Value) - scaled.LastDigit, Math.Abs(scaled.Value) + scaled.LastDigit);
        }

        var low = Math.Abs(value.Low!.Value);
        var high = value.High is { } upper ? Math.Abs(upper.Value) : low;
        var reach = value.Low.LastDigit;
        var facts = index.Between(Math.Min(low, high) - reach, Math.Max(low, high) + reach);
        return number.Phrase.Kind == PhraseKind.Fraction ? facts.Concat(index.Between((low * 100) - 5, (low * 100) + 5)) : facts;
    }

    /// <summary>The figure whose words and number fit best; null when none fits well enough.</summary>
    private NumberFinding? Matching(ProseNumber number, SentenceWords words, DraftPlace place, List<Candidate> candidates)
    {
        var fitting = candidates
            .Where(candidate => candidate.IsSameNumber && !candidate.Evidence.IsContradicted
                && (candidate.Evidence.Unit > 1 || !IsSmallWord(number)))
            .ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var most = fitting.Max(static candidate => candidate.Points);
        if (most + DigitsOf(number) < LeastPoints)
        {
            return null;
        }

        var best = fitting.Where(candidate => candidate.Points == most).ToList();
        var figures = best.GroupBy(static candidate => candidate.Fact.Figure.Id, StringComparer.Ordinal).ToList();
        if (figures.Count > 1)
        {
            var facts = figures.Select(static figure => figure.First().Fact).Take(MostNamed).ToList();
            return new(place, number.Words, ProseVerdict.Ambiguous, FindingMessage.Ambiguous(number, facts), facts);
        }

        // One that has no name has one voice, that of its cell.
        return best[0].Fact is { Former: not null } ? Report(number, place, best[0])
            : best[0].Fact.IsLookedUp ? Judge(number, place, best)
            : Judge(number, place, [.. index.OfFigure(best[0].Fact.Figure.Id).Select(fact => Candidate.Of(number, fact, words))]);
    }

    /// <summary>A value that a check computes of figures which the words name; none where several do.</summary>
    private NumberFinding? Computed(ProseNumber number, SentenceWords words, DraftPlace place)
    {
        if (IsSmallWord(number) || IsLengthOfTime(number))
        {
            return null;
        }

        var meant = index.Computed.Select(computed => (Computed: computed, Verdict: computed.Judge(number.Value!)))
            .Where(one => one.Verdict is not null && one.Computed.IsMeant(number, words)).ToList();
        return meant is not [var (computed, verdict)] ? null
            : new(place, number.Words, verdict!.Value, FindingMessage.Computed(number, verdict.Value, computed), computed.Facts)
            {
                Check = computed.Check,
            };
    }

    /// <summary>A figure of the same number, which the words say is of another unit, time or direction.</summary>
    private NumberFinding? Contradicted(ProseNumber number, DraftPlace place, List<Candidate> candidates)
    {
        var digits = DigitsOf(number);
        var contradicted = candidates
            .Where(candidate => candidate.IsUnrounded && candidate.Evidence is { IsContradicted: true } evidence
                && (evidence.Title > 0 || (digits >= ManyDigits && evidence is { OtherUnit: null, Unit: > 1 }))
                && (evidence.OtherUnit is null || evidence.Title > 1 || evidence.Period > 1)
                && candidate.Points + digits >= LeastPoints)
            .OrderByDescending(static candidate => candidate.Points)
            .Take(2)
            .ToList();
        return contradicted.Count == 0 || (contradicted.Count > 1 && contradicted[0].Points == contradicted[1].Points
            && contradicted[0].Fact.Figure.Id != contradicted[1].Fact.Figure.Id) ? null : Report(number, place, contradicted[0]);
    }

    /// <summary>
    /// A figure whose unit, period and title the words name, and that gives a number of much the same size: another is of a part, as the
    /// arrests of one town are.
    /// </summary>
    private NumberFinding? Differing(ProseNumber number, SentenceWords words, DraftPlace place)
    {
        if (number.Value!.Words is not null || IsLengthOfTime(number) || IsSmallWord(number))
        {
            return null;
        }

        var named = new List<Candidate>();
        foreach (var profile in index.Series)
        {
            if (!words.Topics.Contains(profile.Series.Id) && words.Title.CountShared(profile.Title) == 0)
            {
                continue;
            }

            named.AddRange(profile.Series.Figures
                .SelectMany(figure => index.OfFigure(figure.Id))
                .Where(fact => IsOfItsSize(number, fact) && Evidence.IsPeriodNamed(fact, number.Sentence, words))
                .Select(fact => Candidate.Of(number, fact, words))
                .Where(static candidate => candidate.Evidence is { Unit: > 0, Period: 2, IsContradicted: false }));
        }

        named.AddRange(LookedUp(number, words)
            .Where(fact => IsOfItsSize(number, fact)
                && (words.Topics.Contains(fact.Profile.Series.Id) || words.Title.CountShared(fact.Profile.Title) > 0))
            .Select(fact => Candidate.Of(number, fact, words))
            .Where(static candidate => candidate.Evidence is { Unit: > 0, Period: 2, IsContradicted: false }));
        if (named.Count == 0)
        {
            return null;
        }

        var most = named.Max(static candidate => candidate.Points);
        var figures = named.Where(candidate => candidate.Points == most)
            .GroupBy(static candidate => candidate.Fact.Figure.Id, StringComparer.Ordinal).ToList();
        return Closest(figures) switch
        {
            [var only] => Judge(number, place, only),

            // The news and an office count the same days, and the draft has the number of neither.
            [var one, var other] when Judge(number, place, one) is { Verdict: ProseVerdict.Differs } first
                && Judge(number, place, other) is { Verdict: ProseVerdict.Differs } second =>
                first with { Facts = [.. first.Facts, .. second.Facts] },
            _ => null,
        };
    }

    /// <summary>Those of the shortest period: April is meant by "in April", and not the 100 days that end in it.</summary>
    private static List<List<Candidate>> Closest(IReadOnlyCollection<IGrouping<string, Candidate>> figures)
    {
        var days = figures.Min(static figure => DaysOf(figure.First().Fact));
        return [.. figures.Where(figure => DaysOf(figure.First().Fact) == days).Select(static figure => figure.ToList())];
    }

    private static double DaysOf(Fact fact) =>
        fact.Period?.Period is { First: { } first, Last: { } last } ? (last - first).TotalDays : double.MaxValue;

    /// <summary>Between half and twice a figure's number, or the number with a nought too many or too few.</summary>
    private static bool IsOfItsSize(ProseNumber number, Fact fact)
    {
        if (fact.Value.Low is not { } low || number.Value!.Low is not { } prose || fact.Profile.Unit.Power is not null)
        {
            return false;
        }

        var (stated, known) = (Math.Abs(prose.Value), Math.Abs(low.Value));
        return (stated / 2 <= known && known / 2 <= stated) || stated / 10 == known || known / 10 == stated;
    }

    private NumberFinding Unmatched(ProseNumber number, DraftPlace place, List<Candidate> candidates)
    {
        if (number.Value!.Words is not null || IsLengthOfTime(number) || IsOneInWords(number))
        {
            return NotStatistic(number, place);
        }

        var nearest = candidates.Where(static candidate => candidate.IsSameNumber && candidate.Fact.Former is null)
            .OrderByDescending(static candidate => candidate.Points)
            .Select(static candidate => candidate.Fact)
            .DistinctBy(static fact => fact.Figure.Id, StringComparer.Ordinal)
            .Take(MostNamed)
            .ToList();
        return new(place, number.Words, ProseVerdict.Unknown, FindingMessage.Unknown(number, nearest), nearest);
    }

    // ---- whether it agrees ----

    /// <summary>All voices of one figure.</summary>
    private NumberFinding Judge(ProseNumber number, DraftPlace place, IReadOnlyList<Candidate> voices)
    {
        var preferred = voices.Where(static voice => voice.Fact.IsPreferred).ToList();
        var counting = preferred.Count > 0 ? preferred : voices;
        var agreeing = counting.Where(static voice => voice.Verdict is ProseVerdict.Agrees or ProseVerdict.HedgeAdded)
            .OrderBy(static voice => voice.Verdict).ToList();
        var named = agreeing.FirstOrDefault(static voice => voice.Evidence.IsAttributed);
        if (agreeing.Count == 0)
        {
            return Report(number, place, counting.OrderByDescending(static voice => voice.Relation).First());
        }

        if (agreeing.Count == counting.Count || named is not null)
        {
            return Report(number, place, named ?? agreeing[0]);
        }

        var facts = counting.Select(static voice => voice.Fact).ToList();
        return new(place, number.Words, ProseVerdict.Disputed, _message.Disputed(number, facts), facts);
    }

    private NumberFinding Report(ProseNumber number, DraftPlace place, Candidate candidate) => new(
        place, number.Words, candidate.Verdict, _message.Of(number, candidate.Verdict, candidate.Fact, candidate.Evidence),
        [candidate.Fact]);

    // ---- what is no statistic ----

    private static bool IsNeverStatistic(QuantityPhrase phrase) =>
        phrase.Kind is PhraseKind.Date or PhraseKind.Time or PhraseKind.Ordinal or PhraseKind.Age or PhraseKind.Name or PhraseKind.None;

    /// <summary>"25 years", "the first 100 days", "a 20-year exile".</summary>
    private bool IsLengthOfTime(ProseNumber number)
    {
        var behind = Lexer.Scan(number.Sentence.Text[number.Phrase.NumberEnd..], index.Table);
        return behind.SkipWhile(static token => token.IsSign("-")).Take(1).Any(token => token.IsWord
            && index.Table.TimeUnits.ContainsKey(token.Text));
    }

    /// <summary>"one raid", "two officials": small numbers in words are everywhere, and need their unit beside them.</summary>
    private static bool IsSmallWord(ProseNumber number) =>
        number.Phrase is { Kind: PhraseKind.Number, Low: { IsDigits: false, Value: < 10 } };

    /// <summary>"one of 3,000 arrests" stands for a noun.</summary>
    private static bool IsOneInWords(ProseNumber number) => IsSmallWord(number) && number.Phrase.Low.Value == 1;

    private static int DigitsOf(ProseNumber number) => number.Value!.Low is not { } low ? 1
        : Math.Min(MostDigits, Significant(low));

    private static int Significant(Number number)
    {
        var (digits, rest) = (0, Math.Abs(number.Value) / (number.LastDigit == 0 ? 1 : number.LastDigit));
        for (rest = decimal.Truncate(rest); rest >= 1 && digits < MostDigits; rest = decimal.Truncate(rest / 10))
        {
            digits++;
        }

        return Math.Max(digits, 1);
    }
}
