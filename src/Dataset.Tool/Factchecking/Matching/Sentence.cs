using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>A sentence of a draft.</summary>
/// <param name="Start">Where it begins in the text of the draft.</param>
/// <param name="Context">The heading above it and its whole paragraph.</param>
internal sealed record Sentence(string Text, int Start, string Context)
{
    /// <summary>What is longer is cut: each number of a sentence is compared with all its words.</summary>
    private const int MostCharacters = 1_500;

    public static IEnumerable<Sentence> Split(ProseText prose, LanguageTable table)
    {
        var tokens = Lexer.Scan(prose.Text, table);
        var headings = 0;
        for (var first = 0; first < tokens.Count;)
        {
            if (tokens[first].Kind == TokenKind.Break)
            {
                first++;
                continue;
            }

            var next = first + 1;
            while (next < tokens.Count && tokens[next].Kind != TokenKind.Break)
            {
                next++;
            }

            while (headings < prose.Headings.Count && prose.Headings[headings].End <= tokens[first].Start)
            {
                headings++;
            }

            var paragraph = prose.Text[tokens[first].Start..Math.Min(tokens[next - 1].End, tokens[first].Start + MostCharacters)];
            var context = headings == 0 ? paragraph : $"{Heading(prose, headings - 1)}\n\n{paragraph}";
            for (var at = first; at < next;)
            {
                var end = EndOf(prose.Text, tokens, at, next, table);
                var (start, stop) = (tokens[at].Start, tokens[end - 1].End);
                yield return new(prose.Text[start..stop], start, context);
                at = end;
            }

            first = next;
        }
    }

    private static string Heading(ProseText prose, int index)
    {
        var (start, end) = prose.Headings[index];
        return prose.Text[start..Math.Min(end, start + MostCharacters)];
    }

    private static int EndOf(string text, List<Token> tokens, int first, int next, LanguageTable table)
    {
        for (var at = first; at < next; at++)
        {
            if (tokens[at].End - tokens[first].Start > MostCharacters)
            {
                return Math.Max(at, first + 1);
            }

            if (tokens[at].Kind != TokenKind.Sign || tokens[at].Text is not ("." or "!" or "?"))
            {
                continue;
            }

            // “… 956 arrests.” The next sentence begins behind the mark.
            var end = at + 1;
            while (end < next && tokens[end].IsGlued && tokens[end].Text is "”" or "\"" or "’" or "'" or ")" or "»")
            {
                end++;
            }

            if (end == next || (!char.IsLower(text[tokens[end].Start])
                && (end > at + 1 ? !tokens[end].IsGlued : IsEnd(text, tokens, at, table))))
            {
                return end;
            }
        }

        return next;
    }

    private static bool IsEnd(string text, List<Token> tokens, int at, LanguageTable table) =>
        ClauseBreaks.IsSentenceEnd(tokens, at, table)
        && !(at > 0 && tokens[at].Text == "." && tokens[at - 1].IsWord && IsAbbreviation(text, tokens[at - 1], table));

    /// <summary>"approx. 8,300", "Mr. Biden", "Gov. Abbott"; not "ICE. The".</summary>
    private static bool IsAbbreviation(string text, Token word, LanguageTable table) =>
        table.Is(WordRole.Abbreviation, word.Text)
        || (word.End - word.Start <= 3 && char.IsUpper(text[word.Start]) && char.IsLower(text[word.End - 1]));
}
