using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Model;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>A value that no document states and a check computes: a draft may state it too.</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Way">Which way it points as a change; null for what is none, a sum or a share.</param>
/// <param name="Number">At the numbers as printed.</param>
/// <param name="Facts">The figures that it is computed of, one voice of each.</param>
internal sealed record ComputedFact(
    string Check, ChangeDirection? Way, ComputedModel Value, decimal Number, IReadOnlyList<Fact> Facts)
{
    private const string Per = " per ";

    /// <summary>Null for a check that computes no one number, or of figures that are not in use.</summary>
    /// <param name="expression">What the check computes, as it is written.</param>
    public static ComputedFact? Of(CheckModel check, Expression expression, Func<string, IReadOnlyList<Fact>> factsOf)
    {
        var facts = check.Figures.Items.Select(id => factsOf(id).FirstOrDefault()).OfType<Fact>().ToList();
        return check.Computed is { Number: { } number, Unit: not null } value && facts.Count > 0
            ? new(check.Id, WayOf(expression, number, facts), value, number, facts) : null;
    }

    /// <summary>Whether the words around a number are about it: its unit, a time of its figures, and what they count.</summary>
    public bool IsMeant(ProseNumber number, SentenceWords words) => IsUnit(number, words) && IsDirection(number.Phrase)
        && Facts.Any(fact => Evidence.Of(number, fact, words) is { Period: > 0 } or { Topic: > 0, OtherPeriod: null })
        && Facts.Any(fact => words.Title.CountShared(fact.Profile.Title) > 0 || words.Topics.Contains(fact.Profile.Series.Id)
            || words.HasAny(fact.Profile.Unit.Nouns) || words.HasAny(fact.Profile.Unit.Verbs));

    /// <summary>What a draft says of it, if that is the number; null where it is another.</summary>
    public ProseVerdict? Judge(ValueRecord prose)
    {
        if (prose.Low is not { } low || prose.High is not null || prose.Words is not null)
        {
            return null;
        }

        var distance = Math.Abs(low.Value) - Math.Abs(Number);
        switch (prose.Qualifier)
        {
            case Qualifier.Over or Qualifier.Under or Qualifier.Nearly when distance == 0:
                return null;
            case Qualifier.Over or Qualifier.AtLeast:
                return distance <= 0 && -distance < low.LastDigit ? ProseVerdict.Agrees : null;
            case Qualifier.Under or Qualifier.AtMost or Qualifier.Nearly:
                return distance >= 0 && distance < low.LastDigit ? ProseVerdict.Agrees : null;
            default:
                return Math.Abs(distance) * 2 > low.LastDigit ? null
                    : prose.Qualifier == Qualifier.About || IsRoundOf(low.Value, low.LastDigit) ? ProseVerdict.Agrees
                    : ProseVerdict.HedgeLost;
        }
    }

    /// <summary>Whether all that the figures leave open rounds to the number of the draft.</summary>
    private bool IsRoundOf(decimal number, decimal lastDigit) => Value is { Lower: { } lower, Upper: { } upper }
        && new[] { lower, upper }.All(end => Math.Abs(Math.Abs(end) - Math.Abs(number)) * 2 <= lastDigit);

    private bool IsUnit(ProseNumber number, SentenceWords words)
    {
        var (unit, phrase) = (Value.Unit!.Value.Plural, number.Phrase);
        var rate = unit.IndexOf(Per, StringComparison.Ordinal);
        return unit == "percent" ? phrase.Unit.Kind == UnitMarkKind.Percent
            : phrase.Unit.Kind == UnitMarkKind.None
                && (rate < 0 ? string.Empty : unit[(rate + Per.Length)..]) == (phrase.Per?.Unit ?? string.Empty)
                && Facts.Any(fact => words.HasAny(fact.Profile.Unit.Nouns) || words.HasAny(fact.Profile.Unit.Verbs)
                    || words.Topics.Contains(fact.Profile.Series.Id));
    }

    /// <summary>A rise is no fall, a level no change, and a change no level.</summary>
    private bool IsDirection(QuantityPhrase phrase) =>
        phrase.Change is not { Direction: ChangeDirection.Up or ChangeDirection.Down } change
        || (Way is null ? change.Role is not ChangeRole.By
            : change.Direction == Way && change.Role is not (ChangeRole.From or ChangeRole.To));

    /// <summary>The way of a percentage of change, and of the difference between two times of one series.</summary>
    private static ChangeDirection? WayOf(Expression expression, decimal number, IReadOnlyList<Fact> facts) => expression switch
    {
        PercentageExpression { Kind: Percentage.Change } => Pointing(number),
        PercentageExpression { Kind: Percentage.Drop } => Pointing(-number),

        // The figures are in the order in which the expression names them.
        OperationExpression { Operation: Operation.Subtract, Left: Reference, Right: Reference }
            when facts is [{ Figure: var left }, { Figure: var right }] && left.Series.Id == right.Series.Id
                && left.Period.Last is { } lastOfLeft && right.Period.Last is { } lastOfRight && lastOfLeft != lastOfRight =>
            Pointing(lastOfLeft > lastOfRight ? number : -number),
        _ => null,
    };

    private static ChangeDirection Pointing(decimal change) => change > 0 ? ChangeDirection.Up : ChangeDirection.Down;
}
