namespace Dataset.Generator.Language.Grammar;

/// <summary>Where one clause ends and another begins.</summary>
internal static class ClauseBreaks
{
    public static bool IsBreak(string text, IReadOnlyList<Token> tokens, int at, LanguageTable table) =>
        tokens[at].Kind == TokenKind.Break
        || (tokens[at].Kind == TokenKind.Sign && tokens[at].Text is ";" or "—")
        || (tokens[at].IsWord && table.ClauseWords.Contains(tokens[at].Text))
        || IsSentenceEnd(text, tokens, at, table);

    /// <summary>A full stop that no month or initial is cut short by.</summary>
    public static bool IsSentenceEnd(string text, IReadOnlyList<Token> tokens, int at, LanguageTable table)
    {
        if (tokens[at].Kind != TokenKind.Sign || tokens[at].Text is not ("." or "!" or "?")
            || (at + 1 < tokens.Count && tokens[at + 1].IsGlued))
        {
            return false;
        }

        return tokens[at].Text != "." || at == 0 || !tokens[at - 1].IsWord
            || !(table.Months.ContainsKey(tokens[at - 1].Text) || tokens[at - 1].End - tokens[at - 1].Start == 1);
    }
}
