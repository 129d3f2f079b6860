using System.Collections.Immutable;

namespace Dataset.Generator.Language;

/// <summary>Every digit run, number word and worded quantity of a text, in order, none overlapping.</summary>
internal static class NumberScanner
{
    public static ImmutableArray<NumberMention> Scan(string text) => Scan(text, WordToken.Split(text));

    public static ImmutableArray<NumberMention> Scan(string text, ImmutableArray<WordToken> tokens)
    {
        var mentions = ImmutableArray.CreateBuilder<NumberMention>();
        for (var i = 0; i < tokens.Length;)
        {
            var hasDigits = HasNumber(tokens[i].Text);
            if (hasDigits && GroupedDecimals.Read(text, tokens, i) is { } grouped)
            {
                i = AddGrouped(text, tokens, i, grouped, mentions);
                continue;
            }

            var used = hasDigits
                ? DigitRun(text, tokens, i, out var mention)
                : NumberPhrase.Read(text, tokens, i, out mention);
            if (used > 0)
            {
                mentions.Add(mention);
            }

            i += Math.Max(used, 1);
        }

        return mentions.ToImmutable();
    }

    private static int AddGrouped(string text, ImmutableArray<WordToken> tokens, int index, GroupedDecimals grouped, ImmutableArray<NumberMention>.Builder mentions)
    {
        var start = tokens[index].Start;
        var value = DigitValue(grouped.Digits);
        var after = index + grouped.Tokens;
        var end = tokens[after - 1].End;
        if (HasMinus(text, start))
        {
            (value, start) = (-value, start - 1);
        }

        mentions.Add(new NumberMention(start, end - start, Normalised(value), NumberKind.Digits));
        if (grouped.LastDigits is not { } last)
        {
            return after;
        }

        var uncertainty = DigitValue(ConciseUncertainty.Of(grouped.Digits, last)!);
        mentions.Add(new NumberMention(tokens[after].Start, tokens[after].Length, Normalised(uncertainty), NumberKind.Digits) { IsLastDigits = true });
        return after + 1;
    }

    private static bool HasNumber(string word)
    {
        foreach (var c in word)
        {
            if (c is >= '0' and <= '9' || (c > '\u007F' && char.IsNumber(c)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMinus(string text, int start) =>
        start > 0 && text[start - 1] is '-' or '−' && (start == 1 || char.IsWhiteSpace(text[start - 2]) || text[start - 2] == '(');

    private static int DigitRun(string text, ImmutableArray<WordToken> tokens, int index, out NumberMention mention)
    {
        var token = tokens[index];
        var start = token.Start;
        var digits = 0;
        while (digits < token.Length && token.Text[digits] is (>= '0' and <= '9') or ',' or '.')
        {
            digits++;
        }

        var suffix = token.Text.Substring(digits);
        var value = digits == 0 || IsInName(text, tokens, index) ? null : DigitValue(token.Text.Substring(0, digits));
        if (value is not null && suffix is "st" or "nd" or "rd" or "th")
        {
            mention = new NumberMention(start, token.Length, value, NumberKind.Ordinal);
            return 1;
        }

        var scale = 1m;
        if (suffix.Length > 0)
        {
            scale = SuffixScale(text.Substring(start + digits, suffix.Length));
            value = scale == 0 ? null : Product(value, scale);
            scale = scale == 0 ? 1 : scale;
        }

        if (value is not null && start > 0 && text[start - 1] == '.' && (start == 1 || char.IsWhiteSpace(text[start - 2])) && token.Text.All(char.IsDigit) && token.Length <= 20)
        {
            value = DigitValue("0." + token.Text);
            start--;
        }

        if (value is not null && HasMinus(text, start))
        {
            value = -value;
            start--;
        }

        var used = 1;
        while (value is not null && suffix.Length == 0 && index + used < tokens.Length
            && NumberNames.Scales.TryGetValue(tokens[index + used].Text, out var factor)
            && NumberPhrase.AreJoined(text, tokens[index + used - 1], tokens[index + used]))
        {
            value = Product(value, factor);
            scale *= factor;
            used++;
        }

        mention = new NumberMention(start, tokens[index + used - 1].End - start, Normalised(value), NumberKind.Digits, null, scale);
        return used;
    }

    /// <summary>The 13 of MS-13 counts nothing; the 20 of "mid-20" does.</summary>
    private static bool IsInName(string text, ImmutableArray<WordToken> tokens, int index)
    {
        var start = tokens[index].Start;
        return index > 0 && tokens[index - 1].End == start - 1 && text[start - 1] is '-' or '‑' && char.IsUpper(text[start - 2]);
    }

    private static decimal SuffixScale(string suffix) => suffix switch
    {
        "k" or "K" => 1_000m,
        "M" or "mn" or "mln" => 1_000_000m,
        "B" or "bn" or "bln" => 1_000_000_000m,
        "tn" or "trn" => 1_000_000_000_000m,
        _ => 0m,
    };

    private static decimal? Product(decimal? value, decimal factor) =>
        value is not { } number || number > decimal.MaxValue / factor ? null : number * factor;

    // Dividing by a one with every decimal drops trailing zeros: 1.5 million is 1500000 and not 1500000.0.
    private static decimal? Normalised(decimal? value) => value / 1.0000000000000000000000000000m;

    private static decimal? DigitValue(string digits)
    {
        // A document may write 010 where a record may not: the number is the same.
        var trimmed = digits.TrimStart('0');
        trimmed = trimmed.Length == 0 || trimmed[0] is '.' or ',' ? "0" + trimmed : trimmed;
        return NumberWords.Parse(trimmed, out _)?.Value;
    }
}
