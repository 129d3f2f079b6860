using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Language;

/// <summary>A value as a record words it: a number with its hedge, a range, a number with its uncertainty, or a worded quantity.</summary>
internal static class ValueWords
{
    private const int LongestValue = 120;
    private const string PlusMinus = " ± ";

    /// <summary>The hedges a record writes. Synonyms belong to the quoted words: one spelling keeps a search for "over" complete.</summary>
    private static readonly (string Words, Qualifier Qualifier)[] Written =
    [
        ("about ", Qualifier.About),
        ("nearly ", Qualifier.Nearly),
        ("over ", Qualifier.Over),
        ("at least ", Qualifier.AtLeast),
        ("under ", Qualifier.Under),
        ("up to ", Qualifier.AtMost),
        ("at most ", Qualifier.AtMost),
    ];

    public static ValueRecord? Parse(string raw, out string? problem)
    {
        var text = string.Join(" ", raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0)
        {
            problem = "The value is empty: write a number such as 7,000, with its hedge where the words have one ('about 8,300', 'over "
                + "65,000', '1,200 to 1,500').";
            return null;
        }

        if (text.Length > LongestValue)
        {
            problem = $"The value is {text.Length} characters long; a number and its hedge need at most {LongestValue}: keep the words "
                + $"for the quotation.";
            return null;
        }

        if (!text.Any(char.IsDigit))
        {
            return Worded(text, out problem);
        }

        if (Fraction(text) is { } fraction)
        {
            problem = null;
            return fraction;
        }

        var value = Strict(text, out problem);
        if (value is null && Rewritten(text) is { } better && Strict(better, out _) is not null)
        {
            problem = $"'{text}' is not how a value is written: write '{better}'.";
        }
        else if (value is null && WithoutUnit(text) is { } bare && Strict(bare, out _) is not null)
        {
            problem = $"'{text}' says more than the number and its hedge; the unit belongs to the series: write '{bare}'.";
        }

        return value;
    }

    /// <summary>"1/4", "about 2/3": a part, kept as one. Of two whole numbers, whose quotient a decimal can always hold.</summary>
    private static ValueRecord? Fraction(string text)
    {
        var hedge = Written.FirstOrDefault(one => text.StartsWith(one.Words, StringComparison.Ordinal));
        var rest = hedge.Words is null ? text : text.Substring(hedge.Words.Length);
        var slash = rest.IndexOf('/');
        if (slash <= 0 || NumberWords.Parse(rest.Substring(0, slash), out _) is not { Value: >= 0 } above
            || NumberWords.Parse(rest.Substring(slash + 1), out _) is not { Value: > 0 } below
            || above.Value % 1 != 0 || below.Value % 1 != 0)
        {
            return null;
        }

        return new ValueRecord(text, hedge.Words is null ? Qualifier.Exact
            : hedge.Qualifier, new Number(above.Value / below.Value, 0), null, null)
        { Fraction = (above.Value, below.Value) };
    }

    private static ValueRecord? Strict(string text, out string? problem)
    {
        var plusMinus = text.IndexOf(PlusMinus, StringComparison.Ordinal);
        if (plusMinus >= 0)
        {
            return Measured(text, text.Substring(0, plusMinus), text.Substring(plusMinus + PlusMinus.Length), out problem);
        }

        foreach (var (words, qualifier) in Written)
        {
            if (!text.StartsWith(words, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = text.Substring(words.Length);
            if (rest.IndexOf(" to ", StringComparison.Ordinal) >= 0)
            {
                problem = $"A range has no other hedge, and '{text}' puts '{words.TrimEnd()}' before one: write '{rest}'.";
                return null;
            }

            return NumberWords.Parse(rest, out problem) is { } number
                ? new ValueRecord(text, qualifier, number, null, null)
                : null;
        }

        if (text.EndsWith(HedgeWording.CutOffMark, StringComparison.Ordinal))
        {
            return CutOff(text, text.Substring(0, text.Length - HedgeWording.CutOffMark.Length), out problem);
        }

        var to = text.IndexOf(" to ", StringComparison.Ordinal);
        if (to < 0)
        {
            return NumberWords.Parse(text, out problem) is { } number
                ? new ValueRecord(text, Qualifier.Exact, number, null, null)
                : null;
        }

        return Range(text, text.Substring(0, to), text.Substring(to + 4), out problem);
    }

    /// <summary>"1.0545...": behind an integer, dots may as well end a sentence, and its last zeros may be none.</summary>
    private static ValueRecord? CutOff(string text, string digits, out string? problem)
    {
        if (NumberWords.Parse(digits, out problem) is not { } number)
        {
            return null;
        }

        if (digits.IndexOf('.') < 0 || digits.IndexOf(' ') >= 0)
        {
            problem = $"'{text}' leaves open at which digit the number was cut off: only digits behind a decimal point are, as in "
                + $"'1.0545{HedgeWording.CutOffMark}'. Write '{digits}', or 'at least {digits}' where the words say so.";
            return null;
        }

        return new ValueRecord(text, Qualifier.CutOff, number, null, null);
    }

    private static ValueRecord? Range(string text, string from, string to, out string? problem)
    {
        if (NumberWords.Parse(from, out problem) is not { } low || NumberWords.Parse(to, out problem) is not { } high)
        {
            return null;
        }

        var scale = to.IndexOf(' ');
        if (scale > 0 && from.IndexOf(' ') < 0 && NumberWords.Parse(to.Substring(0, scale), out _) is { } unscaled
            && low.Value < unscaled.Value)
        {
            // "1.2 to 1.5 million" is 1.2 million to a reader: the end in front shares the scale where it is the smaller number.
            return Range(text, from + to.Substring(scale), to, out problem);
        }

        if (scale > 0 && from.IndexOf(' ') < 0)
        {
            problem = $"'{text}' leaves open whether '{from}' is scaled too: write '{from}{to.Substring(scale)} to {to}', or all digits.";
            return null;
        }

        if (low.Value == high.Value)
        {
            problem = $"Both ends of '{text}' are the same number: write '{from}'.";
            return null;
        }

        if (low.Value > high.Value)
        {
            problem = $"The lower number of a range comes first: write '{to} to {from}'.";
            return null;
        }

        return new ValueRecord(text, Qualifier.Between, low, high, null);
    }

    private static ValueRecord? Measured(string text, string from, string to, out string? problem)
    {
        foreach (var (words, _) in Written)
        {
            if (from.StartsWith(words, StringComparison.Ordinal))
            {
                problem = $"A number with a printed uncertainty has no other hedge, and '{text}' puts '{words.TrimEnd()}' before one: "
                    + $"write '{text.Substring(words.Length)}'.";
                return null;
            }
        }

        if (from.IndexOf(" to ", StringComparison.Ordinal) >= 0)
        {
            problem = $"A range has two ends and no uncertainty: write '{from}', or one number and its '±'.";
            return null;
        }

        if (NumberWords.Parse(from, out problem) is not { } number || NumberWords.Parse(to, out problem) is not { } uncertainty)
        {
            return null;
        }

        var scale = to.IndexOf(' ');
        if (scale > 0 && from.IndexOf(' ') < 0 && NumberWords.Parse(to.Substring(0, scale), out _) is { } unscaled
            && unscaled.Value < number.Value)
        {
            // "4.1 ± 0.3 million": the number shares the scale of its uncertainty where that is the smaller one.
            return Measured(text, from + to.Substring(scale), to, out problem);
        }

        if (scale > 0 && from.IndexOf(' ') < 0)
        {
            problem = $"'{text}' leaves open whether '{from}' is scaled too: write '{from}{to.Substring(scale)} ± {to}', or all digits.";
            return null;
        }

        if (uncertainty.Value < 0)
        {
            problem = $"An uncertainty goes to either side and has no sign: write '{from} ± {to.Substring(1)}'.";
            return null;
        }

        if (uncertainty.Value == 0)
        {
            problem = $"An uncertainty of 0 is none: write '{from}'.";
            return null;
        }

        if (!HasEnds(number.Value, uncertainty.Value))
        {
            problem = $"'{text}' has ends with more digits than a decimal can hold (28): write fewer, or a scale word such as 'million'.";
            return null;
        }

        return new ValueRecord(text, Qualifier.Measured, number, null, null) { Uncertainty = uncertainty };
    }

    /// <summary>Whether number and uncertainty add up, and are taken from each other, to the last digit.</summary>
    public static bool HasEnds(decimal number, decimal uncertainty) =>
        Math.Abs(number) <= decimal.MaxValue - uncertainty
        && number + uncertainty - uncertainty == number && number + uncertainty - number == uncertainty
        && number - uncertainty + uncertainty == number && number - (number - uncertainty) == uncertainty;

    private static ValueRecord? Worded(string text, out string? problem)
    {
        problem = null;
        if (WordedQuantities.Contains(text))
        {
            return WordedQuantities.IsMajority(text)
                ? new ValueRecord(text, Qualifier.Over, new Number(50, 1), null, text)
                : new ValueRecord(text, null, null, null, text);
        }

        var lower = text.ToLowerInvariant();
        problem = WordedQuantities.Contains(lower) ? $"Worded quantities are written in lower case: write '{lower}'."
            : lower.Split(' ', '-').FirstOrDefault(NumberNames.IsName) is not null
                ? $"'{text}' spells a number out: write its digits as the value; the build reads the words of the quotation."
                : NotWorded(text);
        return null;
    }

    private static string NotWorded(string text)
    {
        var nearest = Suggestion.Nearest(text, WordedQuantities.All);
        var advice = nearest is null ? string.Empty : $": write '{nearest}' if that is what the words say";
        return $"'{text}' is neither a number nor a known worded quantity{advice}. Write the number; where the words give none, one of "
            + $"{string.Join(", ", WordedQuantities.All)}.";
    }

    /// <summary>The canonical spelling of what another spelling most likely means; null when there is no guess.</summary>
    private static string? Rewritten(string text)
    {
        var lower = text.ToLowerInvariant().Replace("“", string.Empty).Replace("”", string.Empty).Replace("\"", string.Empty);
        if (lower.EndsWith("…", StringComparison.Ordinal))
        {
            return lower.Substring(0, lower.Length - 1).TrimEnd() + HedgeWording.CutOffMark;
        }

        foreach (var sign in new[] { "±", "+/-", "+/−", "+-", "plus or minus" })
        {
            var at = lower.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0)
            {
                return lower.Substring(0, at).TrimEnd() + PlusMinus + lower.Substring(at + sign.Length).TrimStart();
            }
        }

        if (ConciseUncertainty.Written(lower) is { } written)
        {
            return written;
        }

        if (Hedged(lower) is { } hedged)
        {
            return hedged;
        }

        foreach (var (lead, link) in new[] { ("between ", " and "), ("from ", " to "), (string.Empty, "–"), (string.Empty, "—"),
            (string.Empty, "-") })
        {
            var at = lower.StartsWith(lead, StringComparison.Ordinal) ? lower.IndexOf(link, lead.Length, StringComparison.Ordinal) : -1;
            if (at > lead.Length)
            {
                return lower.Substring(lead.Length, at - lead.Length).Trim() + " to " + lower.Substring(at + link.Length).Trim();
            }
        }

        return lower;
    }

    /// <summary>A number with a hedge as documents print it, "75 or more", with the word of records; null for any other text.</summary>
    private static string? Hedged(string text)
    {
        var table = LanguageTable.English;
        var tokens = Lexer.Scan(text, table);
        if (tokens.Count < 2)
        {
            return null;
        }

        if (table.HedgeSigns.TryGetValue(tokens[0].Text, out var before))
        {
            return Canonical(before) + text.Substring(tokens[0].End).TrimStart();
        }

        if (table.HedgeSignsAfter.TryGetValue(tokens[tokens.Count - 1].Text, out var after))
        {
            return Canonical(after) + text.Substring(0, tokens[tokens.Count - 1].Start).TrimEnd();
        }

        if (table.Hedges.MatchAt(tokens, 0, out var hedge, static entry => entry.Reach != HedgeReach.After
            && entry.Kind != HedgeKind.Unclear) is > 0 and var length
            && length < tokens.Count)
        {
            return Canonical(hedge!.Kind) + text.Substring(tokens[length].Start);
        }

        for (var at = 1; at < tokens.Count; at++)
        {
            if (table.Hedges.MatchAt(tokens, at, out hedge, static entry => entry.Reach == HedgeReach.After
                && entry.Kind != HedgeKind.Unclear) is > 0 and var tail
                && at + tail == tokens.Count)
            {
                return Canonical(hedge!.Kind) + text.Substring(0, tokens[at].Start).TrimEnd();
            }
        }

        return null;

        static string Canonical(HedgeKind kind) => HedgeWording.Canonical(HedgeWording.QualifierOf(kind)) + " ";
    }

    private static string? WithoutUnit(string text)
    {
        var digit = text.Length;
        while (digit > 0 && !char.IsDigit(text[digit - 1]))
        {
            digit--;
        }

        var bare = text.Substring(0, digit);
        var tail = text.Substring(digit);
        if (tail.Length > 0 && tail[0] is not (' ' or '%'))
        {
            return null;
        }

        var next = tail.TrimStart().Split(' ')[0];
        if (NumberNames.Powers.ContainsKey(next))
        {
            bare += " " + next;
        }
        else if (NumberWords.IsScale(next))
        {
            return null;
        }

        return bare.Replace("$", string.Empty).Replace("€", string.Empty).Replace("£", string.Empty);
    }
}
