namespace Dataset.Generator.Language.Grammar;

/// <summary>Where one clause ends and another begins.</summary>
internal static class ClauseBreaks
{
    public static bool IsBreak(IReadOnlyList<Token> tokens, int at, LanguageTable table) =>
        tokens[at].Kind == TokenKind.Break
        || (tokens[at].Kind == TokenKind.Sign && tokens[at].Text is ";" or "—")
        || (tokens[at].IsWord && table.ClauseWords.Contains(tokens[at].Text))
        || IsSentenceEnd(tokens, at, table);

    /// <summary>A full stop that no month or initial is cut short by, and that makes no order of a number: 31. Dezember.</summary>
    public static bool IsSentenceEnd(IReadOnlyList<Token> tokens, int at, LanguageTable table)
    {
        if (tokens[at].Kind != TokenKind.Sign || tokens[at].Text is not ("." or "!" or "?")
            || (at + 1 < tokens.Count && tokens[at + 1].IsGlued))
        {
            return false;
        }

        if (tokens[at].Text != "." || at == 0)
        {
            return true;
        }

        var before = tokens[at - 1];
        var isOrder = table.HasOrdinalPoint && before.Literal is { IsPlainInteger: true, Length: <= 2 }
            && at + 1 < tokens.Count && tokens[at + 1].IsWord;
        var isShort = before.IsWord && (table.IsShortMonth(before.Text) || before.End - before.Start == 1);
        return !isOrder && !isShort;
    }
}
