using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>A fact that a number of a draft may stand for.</summary>
internal sealed record Candidate(Fact Fact, ValueRelation Relation, Evidence Evidence)
{
    /// <summary>Whether the draft has its number, rounded or not.</summary>
    public bool IsSameNumber => Relation is not (ValueRelation.Other or ValueRelation.RoundedInSilence);

    /// <summary>Whether the draft has its very number, with whatever hedge.</summary>
    public bool IsUnrounded => IsSameNumber && Relation != ValueRelation.Rounded;

    /// <summary>Those of the words; a rounded number has one less.</summary>
    public int Points => Evidence.Points - (Relation == ValueRelation.Rounded ? 1 : 0);

    /// <summary>What is to be said if the number stands for it.</summary>
    public ProseVerdict Verdict => this switch
    {
        { Fact.Former: not null } => ProseVerdict.Outdated,
        { Evidence.OtherUnit: not null } => ProseVerdict.UnitDiffers,
        { Evidence.OtherDirection: not null } => ProseVerdict.Differs,
        { Relation: ValueRelation.Other or ValueRelation.RoundedInSilence } => ProseVerdict.Differs,
        { Evidence.OtherPeriod: not null } => ProseVerdict.PeriodDiffers,
        { Relation: ValueRelation.HedgeLost } => ProseVerdict.HedgeLost,
        { Relation: ValueRelation.HedgeDiffers } => ProseVerdict.HedgeDiffers,
        { Relation: ValueRelation.HedgeAdded } => ProseVerdict.HedgeAdded,
        _ => ProseVerdict.Agrees,
    };

    public static Candidate Of(ProseNumber number, Fact fact, SentenceWords words) =>
        new(fact, Relate(number, fact), Evidence.Of(number, fact, words));

    public static ValueRelation Relate(ProseNumber number, Fact fact)
    {
        if (ValueBefore(number, fact.Profile.Unit.Power ?? 0) is not { } stated)
        {
            return ValueRelation.Other;
        }

        var isPercent = fact.Profile.Unit.Share == UnitMarkKind.Percent;
        var prose = isPercent && number.Phrase is { Kind: PhraseKind.Fraction, Low.Unit.Kind: UnitMarkKind.None }
            ? InPercent(stated, fact.Value)
            : stated;
        return ValueRelations.Compare(IsFall(number, fact) ? Negative(prose) : prose, fact.Value, roundsWhole: isPercent);
    }

    /// <summary>What a number states in a unit with a power of ten of its own: the number before that power, and no other.</summary>
    private static ValueRecord? ValueBefore(ProseNumber number, int power) => power == 0 ? number.Value
        : number.Scaled is { } scaled && scaled.Power == power ? scaled.Value
        : null;

    /// <summary>"fell by 59,000" is −59,000.</summary>
    private static bool IsFall(ProseNumber number, Fact fact) =>
        fact.Value.Low is { Value: < 0 } && number.Phrase.Change is { Direction: ChangeDirection.Down, Role: ChangeRole.By };

    private static ValueRecord Negative(ValueRecord value) =>
        value.Low is { Value: > 0 } low ? value with { Low = low with { Value = -low.Value } } : value;

    /// <summary>A half is 50 percent, and a third the 33 or 33.3 that a figure prints; a hedged one is right within ten.</summary>
    private static ValueRecord InPercent(ValueRecord fraction, ValueRecord figure)
    {
        if (fraction.Low is not { } low || low.Value > 1)
        {
            return fraction;
        }

        var percent = low.Value * 100;
        var isPrinted = figure.Low is { LastDigit: <= 1 } number && Math.Abs(number.Value - percent) * 2 <= number.LastDigit;
        var printed = isPrinted ? figure.Low!.Value : percent;
        var lastDigit = fraction.Qualifier == Qualifier.Exact ? 1 : 10;
        return fraction with { Low = new Number(printed, lastDigit, IsBare: true), Fraction = null };
    }
}
