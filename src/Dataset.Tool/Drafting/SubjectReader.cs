using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Quoting;

namespace Dataset.Tool.Drafting;

/// <summary>
/// Reads what a number without a noun counts from the words before it: the subject of its clause, "the number of nights", or what a
/// target is set for.
/// </summary>
internal sealed class SubjectReader(ReadDocument document, UnitReader units)
{
    // A sentence without an end is not read to its beginning for each of its numbers.
    private const int Reach = 100;

    private const int MostWordsToVerb = 4;

    private LanguageTable Table => document.Table;

    private IReadOnlyList<Token> Tokens => document.Tokens;

    /// <summary>Of the clause that a number stands in; <see cref="UnitProposal.None"/> where it says nothing.</summary>
    public UnitProposal OfClause(QuantityPhrase phrase)
    {
        var at = FirstOf(phrase);
        var first = ClauseStart(phrase, at);
        return OfNumberOf(first, at) ?? OfGroup(at) ?? OfTarget(at) ?? OfCapacity(phrase, first) ?? OfVerb(phrase, first, at)
            ?? OfAside(phrase, at) ?? UnitProposal.None;
    }

    /// <summary>Of the sentence up to a number: "the number of nights, which had risen before, fell to 96,400".</summary>
    public UnitProposal OfSentence(QuantityPhrase phrase)
    {
        var at = FirstOf(phrase);
        var first = Math.Max(document.SentenceOf(phrase.NumberStart).First, at - Reach);
        if (OfNumberOf(first, at) is { } counted)
        {
            return counted;
        }

        for (var i = at - 1; i >= first; i--)
        {
            if (Table.CountsPeople.Contains(Tokens[i].Text))
            {
                return units.IsKnown(Tokens[i].Text) ? units.OfNoun(Tokens[i].Text) : units.OfPeople();
            }
        }

        return UnitProposal.None;
    }

    /// <summary>The first token of a number with its hedge and its word of change, as far as they stand before it.</summary>
    private int FirstOf(QuantityPhrase phrase) =>
        document.TokenAt(phrase.Change is { } change ? Math.Min(change.Start, phrase.Start) : phrase.Start);

    /// <summary>"the number of nights", the nearest first.</summary>
    private UnitProposal? OfNumberOf(int first, int next)
    {
        for (var at = next - 1; at >= first; at--)
        {
            if (Table.NumberOf.MatchAt(Tokens, at, out _) is > 0 and var length
                && CountedNoun.FindAt(document.Text, Tokens, at + length, Table, units.IsKnown) is { } noun)
            {
                return units.OfNoun(noun.Head);
            }
        }

        return null;
    }

    /// <summary>"a staff of 22".</summary>
    private UnitProposal? OfGroup(int at) =>
        at > 1 && Table.Is(WordRole.Of, Tokens[at - 1].Text) && Table.CountsPeople.Contains(Tokens[at - 2].Text) ? units.OfPeople() : null;

    /// <summary>"a daily arrest target of 3,000": what stands before the target is what it is set for.</summary>
    private UnitProposal? OfTarget(int at)
    {
        if (at < 3 || !Table.Is(WordRole.Of, Tokens[at - 1].Text) || !Tokens[at - 3].IsWord
            || Table.Sense.MatchAt(Tokens, at - 2, out var kind) != 1 || kind is not (SenseKind.Target or SenseKind.Forecast)
            || !units.IsKnown(Tokens[at - 3].Text))
        {
            return null;
        }

        var unit = units.OfNoun(Tokens[at - 3].Text);
        return at > 3 && Table.PerAdverbs.MatchAt(Tokens, at - 4, out var time) == 1 ? unit with { Key = $"{unit.Key} per {time}" } : unit;
    }

    /// <summary>"we have beds for only 160": what the room is of.</summary>
    private UnitProposal? OfCapacity(QuantityPhrase phrase, int first)
    {
        foreach (var mark in phrase.Sense.Where(static mark => mark.Kind == SenseKind.Capacity))
        {
            var at = document.TokenAt(mark.Start);
            if (at + 1 < Tokens.Count && mark.End > Tokens[at].End && mark.End <= phrase.NumberStart && IsSubjectNoun(at, first))
            {
                return units.OfNoun(Tokens[at].Text);
            }
        }

        return null;
    }

    /// <summary>"February's crossings, at about 8,300": the noun before the comma, or the number of its clause.</summary>
    private UnitProposal? OfAside(QuantityPhrase phrase, int at)
    {
        if (at < 3 || !Tokens[at - 2].IsSign(",")
            || !Table.ChangeRoles.TryGetValue(Tokens[at - 1].Text, out var link) || link != ChangeLink.To)
        {
            return null;
        }

        var first = ClauseStart(phrase, at - 2);
        return OfNumberOf(first, at - 2)
            ?? (at - 3 >= first && Tokens[at - 3].IsWord && IsSubjectNoun(at - 3, first) ? units.OfNoun(Tokens[at - 3].Text) : null);
    }

    /// <summary>"Arrests rose to 96", "Online orders topped 640,000": the noun before a verb of change or of size.</summary>
    private UnitProposal? OfVerb(QuantityPhrase phrase, int first, int at)
    {
        if (VerbOf(phrase, first, at) is not { } verb)
        {
            return null;
        }

        Token? head = null;
        for (var i = first; i < verb; i++)
        {
            var token = Tokens[i];
            if (token.IsSign("(") && ClosingOf(i, verb) is { } closing)
            {
                i = closing;
                continue;
            }

            if (!token.IsWord || EndsSubject(token.Text) || (head is not null && IsParticiple(token.Text)))
            {
                break;
            }

            head = IsSubjectNoun(i, first) ? token
                : head is not null && !Table.IsNeutral(token.Text) && !Table.Is(WordRole.Auxiliary, token.Text) ? null
                : head;
        }

        return head is { } noun ? units.OfNoun(noun.Text) : null;
    }

    private bool EndsSubject(string word) =>
        Table.Is(WordRole.Of, word) || Table.Is(WordRole.Clause, word) || Table.Is(WordRole.NounStop, word) || Table.IsListedVerb(word);

    /// <summary>"Babies born here", "the people arrested in March".</summary>
    private bool IsParticiple(string word) => Table.Is(WordRole.Participle, word) || Table.EndsWith(WordRole.PastEnding, word);

    /// <summary>
    /// A noun that can be counted: one of a declared unit, else a plural. "The office wants" has a verb that looks like one.
    /// </summary>
    private bool IsSubjectNoun(int at, int first)
    {
        var word = Tokens[at].Text;
        return units.IsKnown(word) || (Table.Code == "en" && Singular.Find(word) is { } singular
            && Table.Change.MatchAt(Tokens, at, out _) == 0
            && (at == first || Table.IsNeutral(Tokens[at - 1].Text)
            || (!Table.IsListedVerb(singular) && Table.Sense.MatchAt(Tokens, at, out _) == 0)));
    }

    /// <summary>The token of the verb whose object a number is; null where a noun or nothing stands there.</summary>
    private int? VerbOf(QuantityPhrase phrase, int first, int at)
    {
        if (phrase.Change is { } change && change.Start < phrase.NumberStart)
        {
            return document.TokenAt(change.Start);
        }

        if (phrase.Hedge is { } hedge && hedge.Start < phrase.NumberStart && Table.IsVerb(Tokens[document.TokenAt(hedge.Start)].Text))
        {
            return document.TokenAt(hedge.Start);
        }

        for (var i = at - 1; i >= Math.Max(first, at - MostWordsToVerb) && Tokens[i].IsWord; i--)
        {
            if (Table.Is(WordRole.LevelVerb, Tokens[i].Text))
            {
                return i;
            }

            if (!Table.IsNeutral(Tokens[i].Text) && !Table.ChangeRoles.ContainsKey(Tokens[i].Text))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where the clause of a number begins: behind the last sign or word that opens one.</summary>
    private int ClauseStart(QuantityPhrase phrase, int at)
    {
        var first = Math.Max(document.SentenceOf(phrase.NumberStart).First, at - Reach);
        for (var i = at - 1; i >= first; i--)
        {
            if (Tokens[i].IsSign(")") && OpeningOf(i, first) is { } opening)
            {
                i = opening;
                continue;
            }

            if (i > first && i + 1 < at && IsCapital(i - 1) && IsCapital(i + 1))
            {
                // "Immigration and Customs Enforcement"
                continue;
            }

            if ((Tokens[i].Kind == TokenKind.Sign && Tokens[i].Text is "," or ";" or ":" or "—" or "–" or "(" or "•" or "\"" or "“")
                || (Tokens[i].IsWord && (Table.Is(WordRole.ClauseStart, Tokens[i].Text) || Table.Is(WordRole.ClauseLink, Tokens[i].Text))))
            {
                return i + 1;
            }
        }

        return first;
    }

    private bool IsCapital(int at) => Tokens[at].IsWord && char.IsUpper(document.Text[Tokens[at].Start]);

    private int? OpeningOf(int at, int first)
    {
        for (var i = at - 1; i >= first; i--)
        {
            if (Tokens[i].IsSign("("))
            {
                return i;
            }
        }

        return null;
    }

    private int? ClosingOf(int at, int next)
    {
        for (var i = at + 1; i < next; i++)
        {
            if (Tokens[i].IsSign(")"))
            {
                return i;
            }
        }

        return null;
    }
}
