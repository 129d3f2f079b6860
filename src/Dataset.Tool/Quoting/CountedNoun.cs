using Dataset.Generator.Language.Grammar;

namespace Dataset.Tool.Quoting;

/// <summary>The words behind a number that say what it counts, as far as they can be told without a dictionary.</summary>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="End">Where the noun ends.</param>
/// <param name="Head">The noun itself, in lower case: of "illegal immigrants", immigrants.</param>
internal sealed record CountedNoun(int Start, int End, string Head)
{
    private const int MostWords = 5;

    /// <param name="tokens">Those of the text.</param>
    /// <param name="isKnown">Whether a word in lower case is one of a declared unit.</param>
    /// <param name="isPart">Whether the sentence tells of parts, behind whose numbers a verb follows sooner than a noun.</param>
    /// <returns>Null where the words say it elsewhere: "of which 312 were cancelled".</returns>
    public static CountedNoun? Find(string text, IReadOnlyList<Token> tokens, QuantityPhrase phrase, LanguageTable table,
        Func<string, bool> isKnown, bool isPart = false)
    {
        var at = FirstFrom(tokens, phrase.NumberEnd);
        if (at < tokens.Count && tokens[at].IsSign("+") && tokens[at].End <= phrase.End)
        {
            // "1,200+ arrests"
            at++;
        }

        while (at < tokens.Count && tokens[at].Kind == TokenKind.Sign
            && tokens[at].Text is "”" or "\"" or "’" or "'" or "»" or "“" or "‘" or "«" or "„")
        {
            // “millions and millions” of people, 77 “gotaways”
            at++;
        }

        if (at < tokens.Count && phrase.Low.Power > 0
            && (table.Is(WordRole.ScaleOf, tokens[at].Text) || tokens[at].Text.EndsWith('\'')))
        {
            // "deux millions de personnes"
            at++;
        }

        if (at + 1 < tokens.Count && table.Is(WordRole.Of, tokens[at].Text)
            && (phrase.Kind == PhraseKind.Worded || table.Is(WordRole.Definite, tokens[at + 1].Text)))
        {
            // "three of the vessels", "thousands of additional troops"
            at += table.Is(WordRole.Definite, tokens[at + 1].Text) ? 2 : 1;
        }

        if (at < tokens.Count && (table.Is(WordRole.Definite, tokens[at].Text) || table.Articles.Contains(tokens[at].Text))
            && table.PerAdverbs.MatchAt(tokens, at, out _) == 0)
        {
            // "740 concerned delays and 120 the behaviour of staff"
            return null;
        }

        // "1,200 daily arrests"
        at += table.PerAdverbs.MatchAt(tokens, at, out _);

        return FindAt(text, tokens, at, table, isKnown, isPart ? NounLead.Part : LeadOf(tokens, phrase, table));
    }

    private static NounLead LeadOf(IReadOnlyList<Token> tokens, QuantityPhrase phrase, LanguageTable table)
    {
        var at = FirstFrom(tokens, phrase.Start);
        return at > 1 && table.Is(WordRole.Of, tokens[at - 2].Text) && table.Is(WordRole.Anaphor, tokens[at - 1].Text) ? NounLead.Part
            : phrase.Low.Value == 1 ? NounLead.One
            : NounLead.Many;
    }

    /// <summary>The noun that begins at a token, adjectives and all.</summary>
    public static CountedNoun? FindAt(
        string text, IReadOnlyList<Token> tokens, int at, LanguageTable table, Func<string, bool> isKnown, NounLead lead = NounLead.One)
    {
        var words = WordsFrom(text, tokens, at, table, lead, isKnown);
        if (words.Count == 0)
        {
            return null;
        }

        if (lead == NounLead.Each && table.Code == "en"
            && words.FindIndex(1, static word => Singular.Find(word.Text) is not null) is > 0 and var verb)
        {
            // "each bus covers 52,000 kilometres"
            words.RemoveRange(verb, words.Count - verb);
        }

        var head = Known(words, table, isKnown);
        head = head.Text is not null ? head
            : table.HasCapitalNouns ? words.Find(word => char.IsUpper(text[word.Start]))
            : table.HasNounFirst ? words.Find(word => !table.IsNeutral(word.Text)) is { Text: not null } noun ? noun : words[0]
            : words.FindLast(static word => Singular.Find(word.Text) is not null) is { Text: not null } plural ? plural
            : words[^1];
        return head.Text is null || table.Is(WordRole.PerBehind, head.Text) ? null
            : new(words[0].Start, head.End, WithoutElision(head.Text));
    }

    /// <summary>The first word of a declared unit; of "3,412 car thefts" the plural that it describes.</summary>
    private static Token Known(List<Token> words, LanguageTable table, Func<string, bool> isKnown)
    {
        var at = words.FindIndex(word => isKnown(word.Text));
        if (at < 0 || table.Code != "en" || Singular.Find(words[at].Text) is not null)
        {
            return at < 0 ? default : words[at];
        }

        var plural = words.FindIndex(at, static word => Singular.Find(word.Text) is not null);
        return words[plural < 0 ? at : plural];
    }

    private static List<Token> WordsFrom(
        string text, IReadOnlyList<Token> tokens, int at, LanguageTable table, NounLead lead, Func<string, bool> isKnown)
    {
        var words = new List<Token>();
        for (; at < tokens.Count && words.Count < MostWords; at++)
        {
            var token = tokens[at];
            if (token.IsSign("-") && token.IsGlued && words.Count > 0)
            {
                continue;
            }

            if (words.Count > 0 && IsLinkOfName(text, tokens, at, table))
            {
                continue;
            }

            if (table.Code == "en" && words.Count > 0 && Singular.Find(words[^1].Text) is not null && table.IsNeutral(token.Text))
            {
                // "six scanners now handle"
                break;
            }

            if (!token.IsWord || EndsNoun(tokens, at, words.Count, table, words.Count == 0 && isKnown(token.Text) ? NounLead.Each : lead))
            {
                break;
            }

            words.Add(token);
        }

        return words;
    }

    /// <summary>
    /// "25 Immigration and Customs Enforcement field offices": a link between two words of a name, where none is a plural yet.
    /// </summary>
    private static bool IsLinkOfName(string text, IReadOnlyList<Token> tokens, int at, LanguageTable table) =>
        !table.HasCapitalNouns && tokens[at].IsWord && table.Is(WordRole.ClauseLink, tokens[at].Text) && at + 1 < tokens.Count
        && tokens[at - 1].IsWord && char.IsUpper(text[tokens[at - 1].Start]) && Singular.Find(tokens[at - 1].Text) is null
        && tokens[at + 1].IsWord && char.IsUpper(text[tokens[at + 1].Start]);

    private static bool EndsNoun(IReadOnlyList<Token> tokens, int at, int position, LanguageTable table, NounLead lead)
    {
        var word = tokens[at].Text;
        var isDescribing = position == 0 && lead != NounLead.Part && !table.HasNounFirst && at + 1 < tokens.Count && tokens[at + 1].IsWord
            && !table.Is(WordRole.Clause, tokens[at + 1].Text);

        // By its ending alone "ducks" may be a verb; German marks its nouns. "Stolen" before a noun describes it.
        var isNoun = position == 0 && (lead == NounLead.Each
            || (lead is NounLead.Many or NounLead.Part && table.Code == "en" && Singular.Find(word) is not null)
            || (isDescribing && table.Is(WordRole.Participle, word)));
        var isVerb = !isNoun && (table.IsListedVerb(word)
            || (table.IsVerb(word) && !isDescribing && !table.HasCapitalNouns && Singular.Find(word) is null));
        return table.Is(WordRole.Clause, word) || table.Is(WordRole.NounStop, word) || table.Is(WordRole.ClauseStart, word)
            || table.Is(WordRole.Of, word) || table.Is(WordRole.Demonstrative, word) || table.ClauseWords.Contains(word)
            || table.Is(WordRole.PerBehind, word) || table.Is(WordRole.Comparative, word) || table.Is(WordRole.Than, word)
            || table.Is(WordRole.Ago, word) || table.ChangeRoles.ContainsKey(word) || table.TimeRoles.MatchAt(tokens, at, out _) > 0
            || isVerb
            || (!isNoun && table.Change.MatchAt(tokens, at, out _) > 0) || table.ChangeBehind.MatchAt(tokens, at, out _) > 0
            || table.Hedges.MatchAt(tokens, at, out _) > 0
            || (position > 0 && (table.TimeSkips.Contains(word) || table.Months.ContainsKey(word) || table.Weekdays.ContainsKey(word)));
    }

    private static string WithoutElision(string word) => word.LastIndexOf('\'') is > 0 and var at && at <= 2 ? word[(at + 1)..] : word;

    private static int FirstFrom(IReadOnlyList<Token> tokens, int offset)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
