namespace Dataset.Generator.Language.Grammar;

/// <summary>
/// What a header states once for the numbers under it: "Ships (thousands): 23", "Revenue in $ millions: 23", "Deaths (%): 23".
/// </summary>
internal sealed class HeaderReader(string text, List<Token> tokens, LanguageTable table)
{
    private const int MostTokens = 10;
    private const int MostWordsBetween = 8;

    /// <summary>The header right before a number: what a note in parentheses contains, or a label up to its colon.</summary>
    /// <param name="start">The first token of the number.</param>
    public Header? Find(int start)
    {
        var next = start > 0 && tokens[start - 1].IsSign(":") ? start - 1 : start;
        var isNote = next > 0 && tokens[next - 1] is { Kind: TokenKind.Sign, Text: ")" or "]" };
        if (!isNote && next == start)
        {
            return null;
        }

        var end = isNote ? next - 1 : next;
        var first = end;
        while (first > 0 && end - first < MostTokens && !(isNote ? IsOpening(first - 1) : IsEnd(first - 1)))
        {
            first--;
        }

        return isNote && (first == 0 || !IsOpening(first - 1)) ? null : new(first, end, isNote);
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
            var lead = LeadOf(at);
            if (IsSymbol(at, header.Next) || (IsInWords(at) && (header.IsNote || IsLed(lead))))
            {
                return header.IsNote ? (header.First - 1, header.Next + 1) : (Math.Max(lead, header.First), at + 1);
            }
        }

        return null;
    }

    /// <summary>A scale in words that begins a sentence or stands apart in it, before a number: "In thousands, 23 ships".</summary>
    public (int First, int Next)? FindScaleBefore(int start)
    {
        for (var at = start - 1; at >= 1 && at > start - MostWordsBetween && !IsEnd(at); at--)
        {
            var isLed = IsOpening(at - 1)
                || (table.Is(WordRole.HeaderLead, tokens[at - 1].Text) && (at < 2 || tokens[at - 2].Kind == TokenKind.Sign));
            if (isLed && tokens[at].IsWord && table.ScalePlurals.ContainsKey(tokens[at].Text))
            {
                return (at - 1, at + 1);
            }
        }

        return null;
    }

    /// <summary>What stands before a scale and its currency: of "in US$ millions", "in"; -1 at the start.</summary>
    private int LeadOf(int at)
    {
        var lead = at - 1;
        while (lead >= 0 && (IsCurrency(lead) || (tokens[lead].IsWord && IsCurrency(lead + 1) && tokens[lead + 1].IsGlued)))
        {
            lead--;
        }

        return lead;
    }

    private bool IsLed(int lead) =>
        lead >= 0 && (tokens[lead].IsSign(",") || table.Is(WordRole.HeaderLead, tokens[lead].Text));

    /// <summary>A scale in signs: '000, 000s, ×1,000, US$m, M€. "12 k€" is a number.</summary>
    private bool IsSymbol(int at, int end)
    {
        var written = Written(at);
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

    /// <summary>A sign or a code: €, USD.</summary>
    private bool IsCurrency(int at) =>
        (tokens[at].Kind == TokenKind.Sign ? Currencies.OfSign(tokens[at].Text) : Currencies.OfCode(Written(at))) is not null;

    private bool IsOpening(int at) => tokens[at] is { Kind: TokenKind.Sign, Text: "(" or "[" };

    private bool IsEnd(int at) => tokens[at].Kind == TokenKind.Break || tokens[at].IsSign(";") || tokens[at].IsSign(":")
        || (ClauseBreaks.IsSentenceEnd(tokens, at, table) && !(at > 0 && IsShort(tokens[at - 1].Text)));

    private bool IsShort(string word) => table.Is(WordRole.Abbreviation, word) || table.ScaleAbbreviations.ContainsKey(word);

    private string Written(int at) => text.Substring(tokens[at].Start, tokens[at].End - tokens[at].Start);
}
