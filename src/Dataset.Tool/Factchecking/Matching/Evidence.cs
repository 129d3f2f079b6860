using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>What the words around a number say for a fact, in points, and against it.</summary>
internal sealed record Evidence
{
    private const int MostTitleWords = 5;

    /// <summary>
    /// 2 for the unit beside the number and 3 where both are for each day or another length of time, 1 for its words elsewhere in the
    /// sentence.
    /// </summary>
    public int Unit { get; init; }

    /// <summary>2 for the period in the sentence, 1 for it in the paragraph or the heading.</summary>
    public int Period { get; init; }

    /// <summary>
    /// One for each word of the title or the area in the sentence, up to 5; else one for those of the paragraph or the heading.
    /// </summary>
    public int Title { get; init; }

    /// <summary>1 where the sentence names the speaker.</summary>
    public int Speaker { get; init; }

    /// <summary>Whether the sentence says that the number is the speaker's.</summary>
    public bool IsAttributed { get; init; }

    /// <summary>1 where both are a target, a forecast or a capacity, −1 where one is.</summary>
    public int Kind { get; init; }

    /// <summary>1 where the paragraph has spoken of the series before.</summary>
    public int Topic { get; init; }

    /// <summary>The words of another unit, as a sentence; null for none.</summary>
    public string? OtherUnit { get; init; }

    /// <summary>The words of another time; null for none.</summary>
    public string? OtherPeriod { get; init; }

    /// <summary>Why the words point another way, as a sentence; null where they do not.</summary>
    public string? OtherDirection { get; init; }

    public int Points => Unit + Period + Title + Speaker + Kind + Topic;

    public bool IsContradicted => OtherUnit is not null || OtherPeriod is not null || OtherDirection is not null;

    public static Evidence Of(ProseNumber number, Fact fact, SentenceWords words)
    {
        var (sentence, phrase, profile) = (number.Sentence, number.Phrase, fact.Profile);
        var units = new UnitMatcher(profile.Statement, sentence.Text, words.Phrases);
        var otherUnit = phrase.Kind == PhraseKind.Worded ? null : units.Check(phrase).FirstOrDefault();
        var isNamed = IsPeriodNamed(fact, sentence, words);
        var other = isNamed || fact.Period is null || number.Value is null ? null
            : PeriodMatcher.FindOtherTime(fact.Period, number.Value, sentence.Text);
        var shared = words.Title.CountShared(profile.Title);
        return new()
        {
            Unit = otherUnit is not null ? 0 : PointsOfUnit(phrase, profile, units, words),
            OtherUnit = otherUnit?.Advice,
            Period = isNamed ? 2 : other is null && IsPeriodInContext(fact, sentence, words) ? 1 : 0,
            OtherPeriod = other,
            Title = shared > 0 ? Math.Min(shared, MostTitleWords) : words.Context.CountShared(profile.Title) > 0 ? 1 : 0,
            Speaker = words.Names(fact.Claim) ? 1 : 0,
            IsAttributed = words.Attributes(fact.Claim, profile.Series.Record),
            Kind = PointsOfKind(profile.Series.Record.Kind, words),
            Topic = words.Topics.Contains(profile.Series.Id) ? 1 : 0,
            OtherDirection = DirectionProblem(number, profile.Series.Record),
        };
    }

    /// <summary>Whether the sentence tells the period of a fact, in its own words or as a date.</summary>
    public static bool IsPeriodNamed(Fact fact, Sentence sentence, SentenceWords words) =>
        fact.PeriodWords.Any(period => IsPeriodWords(period) && Contains(sentence.Text, period)) || IsMentioned(fact, words.Times);

    private static int PointsOfUnit(QuantityPhrase phrase, SeriesProfile profile, UnitMatcher units, SentenceWords words)
    {
        var unit = profile.Unit;
        var isMarked = phrase.Unit.Kind != UnitMarkKind.None || (unit.Share != UnitMarkKind.None && phrase.Kind == PhraseKind.Fraction);
        var isBeside = isMarked || units.HasOwnWordBehind(phrase) || words.IsCounted(phrase, profile.UnitStems)
            || words.IsGoverned(phrase, unit.Verbs);
        var isRate = phrase.Per is { } per && unit.PerTime.Contains(per.Unit);

        // "1,100 arrests on the busiest day, where fewer than 1,000 a day are usual"
        return isBeside ? isRate ? 3 : 2 : words.HasAny(unit.Nouns) || words.HasAny(unit.Verbs) ? isRate ? 2 : 1 : 0;
    }

    /// <summary>"first 100 days", and not "2025-03" or "as reported".</summary>
    private static bool IsPeriodWords(string period) =>
        period.Contains(' ', StringComparison.Ordinal) && period.Any(char.IsLetter) && !period.Contains('/', StringComparison.Ordinal)
        && period != "as reported";

    private static bool Contains(string text, string words) =>
        QuotedText.Collapse(text).Contains(QuotedText.Collapse(words), StringComparison.OrdinalIgnoreCase);

    private static bool IsPeriodInContext(Fact fact, Sentence sentence, SentenceWords words) =>
        fact.PeriodWords.Any(period => IsPeriodWords(period) && Contains(sentence.Context, period))
        || IsMentioned(fact, words.ContextTimes);

    private static bool IsMentioned(Fact fact, IReadOnlyList<TimeMention> times) =>
        fact.Period is { } period && times.Any(time => MentionedDays.Overlap(time, period.Period, period.FiscalYear));

    private static int PointsOfKind(SeriesKind kind, SentenceWords words) =>
        (kind == SeriesKind.Actual, words.SpeaksOfPlans) switch
        {
            (false, true) => 1,
            (true, true) or (false, false) => -1,
            _ => 0,
        };

    /// <summary>A rise is no fall, and the size of a change no level.</summary>
    private static string? DirectionProblem(ProseNumber number, SeriesRecord series)
    {
        if (number.Phrase.Change is not { Role: ChangeRole.By, Direction: ChangeDirection.Up or ChangeDirection.Down } change)
        {
            return null;
        }

        var words = number.Sentence.Text[change.Start..change.End];
        return series.Counts switch
        {
            SeriesCounts.Rise when change.Direction == ChangeDirection.Down => $"'{words}' points down, and the series counts rises",
            SeriesCounts.Fall when change.Direction == ChangeDirection.Up => $"'{words}' points up, and the series counts falls",
            _ => null,
        };
    }
}
