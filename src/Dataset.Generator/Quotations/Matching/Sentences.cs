using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>The sentences of a text; read when the first is asked for, since few records ask.</summary>
internal sealed class Sentences(string text, LanguageTable table)
{
    private List<Token>? _tokens;

    /// <summary>The sentence that a number stands in.</summary>
    public Sentence Around(QuantityPhrase phrase)
    {
        var tokens = _tokens ??= Lexer.Scan(text, table);
        var first = Math.Max(0, tokens.FindIndex(token => token.End > phrase.NumberStart));
        var next = first;
        while (first > 0 && !IsEnd(tokens, first - 1))
        {
            first--;
        }

        while (next < tokens.Count && (tokens[next].Start < phrase.NumberEnd || !IsEnd(tokens, next)))
        {
            next++;
        }

        return new(text, tokens, table, first, next);
    }

    private bool IsEnd(List<Token> tokens, int at) => tokens[at].Kind == TokenKind.Break || ClauseBreaks.IsSentenceEnd(tokens, at, table);
}
