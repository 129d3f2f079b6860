using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Symbols;
using Dataset.Tool.Quoting;

namespace Dataset.Tool.Drafting;

/// <summary>
/// Reads that a number is said of each of some things, away from the number: "75 at each of the 25 offices", "$440 for every arrest",
/// "each office made 75".
/// </summary>
internal sealed class EachReader(ReadDocument document, UnitReader units)
{
    private const int MostWordsBehind = 2;

    private const int MostWordsBefore = 12;

    private const int MostWordsToNumber = 5;

    private LanguageTable Table => document.Table;

    private IReadOnlyList<Token> Tokens => document.Tokens;

    /// <summary>The unit of a number as a rate of what it is said of each of; the unit itself where it is said of none.</summary>
    /// <param name="end">Where the number, its unit and its noun end.</param>
    public UnitProposal Read(QuantityPhrase phrase, UnitProposal unit, int end)
    {
        if (unit.Key.Length == 0 || unit.Key is "percent" or "permille" or "one" || Table.TimeUnits.Values.Contains(unit.Key)
            || (phrase.Per is { } per && !BuiltInUnits.IsTime(per.Unit)))
        {
            return unit;
        }

        if ((Behind(end) ?? Before(phrase)) is not { Key.Length: > 0 } each || unit.Key.Split(" per ").Contains(each.Key))
        {
            return unit;
        }

        var at = unit.Key.IndexOf(" per ", StringComparison.Ordinal);
        var key = at < 0 ? $"{unit.Key} per {each.Key}" : $"{unit.Key[..at]} per {each.Key}{unit.Key[at..]}";
        return unit with { Key = key, Declares = unit.Declares.Concat(each.Declares).DistinctBy(static one => one.Key).ToDictionary() };
    }

    /// <summary>"at each of the 25 offices" right behind.</summary>
    private UnitProposal? Behind(int end)
    {
        var at = document.TokenAt(end);
        for (var i = at; i < Math.Min(Tokens.Count, at + MostWordsBehind) && Tokens[i].IsWord; i++)
        {
            if (IsEach(i))
            {
                return NounOf(i);
            }
        }

        return null;
    }

    /// <summary>"each field office to make at least 75": the subject of the clause.</summary>
    private UnitProposal? Before(QuantityPhrase phrase)
    {
        var at = document.TokenAt(phrase.NumberStart);
        var first = Math.Max(document.SentenceOf(phrase.NumberStart).First, at - MostWordsBefore);
        for (var i = at - 1; i >= first; i--)
        {
            if (!Tokens[i].IsWord && !Tokens[i].IsSign("-") && Tokens[i].Kind != TokenKind.Digits)
            {
                return null;
            }

            if (IsEach(i))
            {
                return NounOf(i);
            }

            if (Table.Is(WordRole.ClauseStart, Tokens[i].Text))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"every single day" is a rate of its own.</summary>
    private bool IsEach(int at) =>
        Table.Is(WordRole.Each, Tokens[at].Text) && Table.PerAdverbs.MatchAt(Tokens, at, out _) <= 1;

    /// <summary>Of "each office" and "each of the 25 offices"; null where no noun follows, or a length of time.</summary>
    private UnitProposal? NounOf(int each)
    {
        if (each + 1 >= Tokens.Count)
        {
            return null;
        }

        var next = each + 1;
        if (Table.Is(WordRole.Of, Tokens[next].Text) && document.PhraseWithin(Tokens[next].End, MostWordsToNumber) is { } number)
        {
            return CountedNoun.Find(document.Text, Tokens, number, Table, units.IsKnown) is { } counted ? units.OfNoun(counted.Head) : null;
        }

        while (next < Tokens.Count && (Table.Is(WordRole.Of, Tokens[next].Text) || Table.Is(WordRole.Definite, Tokens[next].Text)))
        {
            next++;
        }

        if (next < Tokens.Count && (Table.Sense.MatchAt(Tokens, next, out _) > 0 || Table.Is(WordRole.Auxiliary, Tokens[next].Text)
            || Table.Is(WordRole.LevelVerb, Tokens[next].Text)))
        {
            // "Each would get $50,000"
            return null;
        }

        return CountedNoun.FindAt(document.Text, Tokens, next, Table, units.IsKnown, NounLead.Each) is { } noun
            && !Table.TimeUnits.ContainsKey(noun.Head)
            ? units.OfNoun(noun.Head) : null;
    }
}
