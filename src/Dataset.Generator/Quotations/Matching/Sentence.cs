using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>The words of a sentence that say what its numbers are.</summary>
internal sealed class Sentence(string text, List<Token> tokens, LanguageTable table, int first, int next)
{
    private const int MostWordsToVerb = 5;

    /// <summary>Whether something in it is wanted, expected, possible or a condition.</summary>
    public bool HasIntent
    {
        get
        {
            for (var at = first; at < next; at++)
            {
                if (table.Sense.MatchAt(tokens, at, out var kind) > 0
                    && kind is SenseKind.Target or SenseKind.Forecast or SenseKind.Capacity or SenseKind.Condition)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// The verb in the past whose subject a number counts: in May 3,000 ships <em>called</em>. Null where none is: behind other words the
    /// number may be an object, and what follows only describe it ("deport 3,000 people paroled last year").
    /// </summary>
    public string? PastVerbBehind(QuantityPhrase phrase)
    {
        var words = 0;
        for (var at = first; at < next && words < MostWordsToVerb; at++)
        {
            var token = tokens[at];
            if (token.Start < phrase.NumberEnd)
            {
                if (token.IsWord && token.Start < phrase.Start && !IsAdverbial(token.Text))
                {
                    return null;
                }

                continue;
            }

            if (!token.IsWord || table.Is(WordRole.ClauseStart, token.Text))
            {
                return null;
            }

            var isNoun = table.HasCapitalNouns && char.IsUpper(text[token.Start]);
            if (words > 0 && !isNoun && table.EndsWith(WordRole.PastEnding, token.Text))
            {
                return token.Text;
            }

            words++;
        }

        return null;
    }

    private bool IsAdverbial(string word) =>
        table.IsNeutral(word) || table.Months.ContainsKey(word) || table.Weekdays.ContainsKey(word) || table.TimeUnits.ContainsKey(word);

    /// <summary>The superlatives that are said of a number: no other number stands between.</summary>
    public IEnumerable<(ExtremeEnd End, string Words)> SuperlativesOf(QuantityPhrase phrase, IReadOnlyList<QuantityPhrase> phrases)
    {
        for (var at = first; at < next; at++)
        {
            if (table.Superlatives.MatchAt(tokens, at, out var end) is not (> 0 and var length))
            {
                continue;
            }

            var (start, behind) = (tokens[at].Start, tokens[at + length - 1].End);
            if (!phrases.Any(other => other != phrase && IsNumber(other) && IsBetween(other, phrase, start, behind)))
            {
                yield return (end, text.Substring(start, behind - start));
            }
        }
    }

    // "the lowest in 25 years" measures how long, and no other figure.
    private bool IsNumber(QuantityPhrase phrase) =>
        phrase.IsQuantity && !tokens.Any(token => token.Start >= phrase.NumberEnd && token.Start <= phrase.NumberEnd + 1
            && table.TimeUnits.ContainsKey(token.Text));

    private static bool IsBetween(QuantityPhrase other, QuantityPhrase phrase, int start, int end) => start > phrase.NumberStart
        ? other.NumberStart > phrase.NumberStart && other.NumberStart < start
        : other.NumberStart >= end && other.NumberStart < phrase.NumberStart;
}
