namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// What a header states once for the numbers under it: "Ships (thousands): 23", "Revenue in $ millions: 23", "Deaths (%): 23".
/// </summary>
internal sealed class HeaderReader(string text, List<Token> tokens, LanguageTable table)
{
    private const int MostTokens = 10;

    /// <summary>The header right before a number: what a note in parentheses contains, or a label up to its colon.</summary>
    /// <param name="start">The first token of the number.</param>
    public Header? Find(int start)
    {
        var next = start > 0 && tokens[start - 1].IsSign(":") ? start - 1 : start;
        var isNote = next > 0 && tokens[next - 1].IsSign(")");
        if (!isNote && next == start)
        {
            return null;
        }

        var end = isNote ? next - 1 : next;
        var first = end;
        while (first > 0 && end - first < MostTokens && !(isNote ? tokens[first - 1].IsSign("(") : IsEnd(first - 1)))
        {
            first--;
        }

        return isNote && (first == 0 || !tokens[first - 1].IsSign("(")) ? null : new(first, end, isNote);
    }

    /// <summary>Whether the header is a percent sign or word.</summary>
    public bool IsPercent(Header header) => header.IsNote && header.Next - header.First == 1
        && (tokens[header.First].IsSign("%")
            || (table.PercentWords.MatchAt(tokens, header.First, out var kind) == 1 && kind == UnitMarkKind.Percent));

    /// <summary>
    /// The scale in a header. In a label a scale in words is led by "in" or a comma: "thousands marched: 23 fell" has none.
    /// </summary>
    public (int First, int Next)? FindScale(Header header)
    {
        for (var at = header.First; at < header.Next; at++)
        {
            var lead = at > 0 && IsCurrency(at - 1) ? at - 2 : at - 1;
            var isLed = header.IsNote
                || (lead >= 0 && (tokens[lead].IsSign(",") || table.Is(WordRole.HeaderLead, tokens[lead].Text)));
            if (IsSymbol(at, header.Next) || (isLed && IsInWords(at)))
            {
                return (lead >= header.First ? lead : at, at + 1);
            }
        }

        return null;
    }

    /// <summary>A scale in signs: '000, 000s, ×1,000, US$m, M€. "12 k€" is a number.</summary>
    private bool IsSymbol(int at, int end)
    {
        var written = text.Substring(tokens[at].Start, tokens[at].End - tokens[at].Start);
        if (tokens[at].Kind == TokenKind.Digits)
        {
            var isTimes = at > 0 && tokens[at - 1].Text is "×" or "x" or "*";
            return (written.Length > 2 && written.All(static c => c == '0'))
                || (isTimes && written[0] == '1' && written.Count(static c => c == '0') > 2
                    && !written.Skip(1).Any(static c => c is >= '1' and <= '9'));
        }

        return tokens[at].IsWord && table.ScaleLetters.ContainsKey(written)
            && ((at > 0 && IsCurrency(at - 1)) || (at + 1 < end && IsCurrency(at + 1) && !IsDigits(at - 1)));
    }

    /// <summary>A scale in words or short for one, that is no part of a number: "3 million" is a number.</summary>
    private bool IsInWords(int at)
    {
        var token = tokens[at];
        return token.IsWord
            && (table.ScalePlurals.ContainsKey(token.Text) || table.ScaleAbbreviations.ContainsKey(token.Text)
                || (table.Scales.TryGetValue(token.Text, out var power) && power > 2))
            && !IsDigits(at - 1)
            && !(at > 0 && tokens[at - 1].IsWord
                && (table.Cardinals.ContainsKey(tokens[at - 1].Text) || table.Articles.Contains(tokens[at - 1].Text)));
    }

    private bool IsDigits(int at) => at >= 0 && tokens[at].Kind == TokenKind.Digits;

    private bool IsCurrency(int at) => tokens[at].Kind == TokenKind.Sign && Currencies.OfSign(tokens[at].Text) is not null;

    private bool IsEnd(int at) => tokens[at].Kind == TokenKind.Break || tokens[at].IsSign(";") || tokens[at].IsSign(":")
        || (tokens[at].IsSign(".") && at + 1 < tokens.Count && tokens[at + 1].IsWord && char.IsUpper(text[tokens[at + 1].Start]));
}
