using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Language;

/// <summary>Ranges: "between 1,200 and 1,500", "from 75 to 100", "1,200 to 1,500 arrests", "1,200–1,500".</summary>
internal static class RangeWords
{
    // "rose from 1,200 to 1,500" tells of two numbers at two times.
    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "rose", "rise", "rises", "rising", "risen", "fell", "fall", "falls", "falling", "fallen", "grew", "grow", "grown", "growing", "went", "go", "goes", "going", "gone",
        "increase", "increased", "increases", "increasing", "decrease", "decreased", "decreases", "decreasing", "drop", "dropped", "drops", "dropping",
        "decline", "declined", "declines", "declining", "climb", "climbed", "climbs", "climbing", "jump", "jumped", "jumps", "jumping", "surge", "surged", "surging",
        "soar", "soared", "soaring", "plunge", "plunged", "plunging", "plummet", "plummeted", "plummeting", "shrank", "shrink", "cut", "cuts", "cutting", "reduce", "reduced", "reducing",
        "raise", "raised", "raising", "lower", "lowered", "lowering", "change", "changed", "changing", "move", "moved", "moving", "ramp", "ramped", "ramping", "scale", "scaled", "scaling",
        "step", "stepped", "stepping", "push", "pushed", "pushing", "up", "down", "double", "doubled", "compare", "compared", "revised", "expand", "expanded", "slid", "slipped", "tripled",
    };

    public static bool IsChange(string word) => Changes.Contains(word);

    /// <summary>Two mentions for each range, one for either end.</summary>
    public static ImmutableArray<HedgeMention> Find(string text, ImmutableArray<WordToken> tokens, ImmutableArray<NumberMention> numbers)
    {
        var found = ImmutableArray.CreateBuilder<HedgeMention>();
        for (var n = 0; n + 1 < numbers.Length; n++)
        {
            var (low, high) = (numbers[n], numbers[n + 1]);
            if (Start(text, tokens, low, high) is not { } start || !IsAscending(low, high))
            {
                continue;
            }

            found.Add(new HedgeMention(start, high.End - start, Qualifier.Between, n, n + 1, true));
            found.Add(new HedgeMention(start, high.End - start, Qualifier.Between, n + 1, n, true));
            n++;
        }

        return found.ToImmutable();
    }

    /// <summary>The lower number of a range, which may borrow the upper's scale: "1.2 to 1.5 million".</summary>
    public static decimal? LowerValue(NumberMention low, NumberMention high) =>
        low.Scale == 1 && high.Scale > 1 && low.Value * high.Scale < high.Value ? low.Value * high.Scale : low.Value;

    private static bool IsAscending(NumberMention low, NumberMention high) =>
        low is { IsQuantity: true, Value: not null } && high is { IsQuantity: true, Value: not null }
        && low.Value < decimal.MaxValue / Math.Max(high.Scale, 1) && low.Value < high.Value;

    private static int? Start(string text, ImmutableArray<WordToken> tokens, NumberMention low, NumberMention high)
    {
        if (high.Start - low.End == 1 && text[low.End] is '-' or '–' or '—' or '‑')
        {
            // 2025-02-05 and 1-800-555 are no ranges.
            var isChain = (low.Start > 1 && text[low.Start - 1] == text[low.End] && char.IsDigit(text[low.Start - 2]))
                || (high.End + 1 < text.Length && text[high.End] == text[low.End] && char.IsDigit(text[high.End + 1]));
            return isChain || low.Kind != high.Kind ? null : low.Start;
        }

        var from = WordToken.IndexAt(tokens, low.Start);
        var after = WordToken.IndexAt(tokens, low.End);
        var to = WordToken.IndexAt(tokens, high.Start);
        if (to - after is < 1 or > 3 || from == tokens.Length || Hedges.HasSentenceEnd(text, low.End, high.Start))
        {
            return null;
        }

        // "between", at most two words before the first end, and "and" before the second: "between 1,200 arrests and 1,500".
        for (var k = from - 1; k >= 0 && k >= from - 3 && tokens[k].Text is not "and"; k--)
        {
            if (tokens[k].Text == "between")
            {
                return tokens[to - 1].Text == "and" || (to - 2 >= after && tokens[to - 2].Text == "and") ? tokens[k].Start : null;
            }
        }

        if (tokens[to - 1].Text != "to" || text.IndexOfAny([',', ';', ':'], low.End, high.Start - low.End) >= 0)
        {
            return null;
        }

        var hasFrom = from > 0 && tokens[from - 1].Text == "from";
        if (!hasFrom && to - after > 1)
        {
            return null;
        }

        // "ramp up arrests to 1,200 to 1,500" is a range: without "from", only the word right before tells of a change.
        for (var k = from - 1; k >= 0 && k >= from - (hasFrom ? 5 : 1); k--)
        {
            if (IsChange(tokens[k].Text) && !Hedges.HasSentenceEnd(text, tokens[k].End, low.Start))
            {
                return null;
            }
        }

        return hasFrom ? tokens[from - 1].Start : low.Start;
    }
}
