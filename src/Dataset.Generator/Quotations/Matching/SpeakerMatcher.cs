using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>Finds the declared agents to whom a quotation attributes its words: "X said", "according to X", "…, said X".</summary>
internal sealed class SpeakerMatcher
{
    private readonly LanguageTable _table;
    private readonly ILookup<string, Name> _byFirstWord;

    public SpeakerMatcher(IEnumerable<AgentRecord> agents, LanguageTable table)
    {
        _table = table;
        _byFirstWord = agents
            .SelectMany(agent => new[] { NameOf(agent.Key, agent.Name, false), NameOf(agent.Key, agent.Key.Replace('-', ' '), true) })
            .Where(static name => name.Words.Count > 0)
            .ToLookup(static name => name.Words[0], StringComparer.Ordinal);
    }

    /// <summary>The keys of the agents who say the words, with the words that say so, in the order of the text.</summary>
    public IEnumerable<(string Agent, string Words)> FindSpeakers(string text)
    {
        if (_table.Attributions.IsEmpty || _byFirstWord.Count == 0)
        {
            yield break;
        }

        var tokens = Lexer.Scan(text, _table);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (_byFirstWord[tokens[at].Text].Where(name => IsAt(tokens, at, name)).OrderByDescending(static name => name.Words.Count)
                .FirstOrDefault() is not { } name)
            {
                continue;
            }

            var next = at + name.Words.Count;
            if (Behind(tokens, next) is { } end)
            {
                yield return (name.Agent, text.Substring(tokens[at].Start, end - tokens[at].Start));
            }
            else if (Before(tokens, at) is { } start)
            {
                yield return (name.Agent, text.Substring(start, tokens[next - 1].End - start));
            }

            at = next - 1;
        }
    }

    /// <summary>Where "said" behind a name ends; null where none stands there.</summary>
    private int? Behind(List<Token> tokens, int next) =>
        _table.Attributions.MatchAt(tokens, next, out _, static kind => kind == Attribution.Verb) is > 0 and var length
            ? tokens[next + length - 1].End
            : null;

    /// <summary>
    /// Where "according to" or ", said" before a name begins. "NBC News said ICE …" is said by what stands before the verb.
    /// </summary>
    private int? Before(List<Token> tokens, int at)
    {
        var end = at > 0 && _table.Is(WordRole.Definite, tokens[at - 1].Text) ? at - 1 : at;
        var length = _table.Attributions.MatchBefore(tokens, end, out var kind);
        var start = end - length;
        return length > 0 && (kind == Attribution.Source || start == 0 || !tokens[start - 1].IsWord) ? tokens[start].Start : null;
    }

    private static bool IsAt(List<Token> tokens, int at, Name name)
    {
        for (var i = 0; i < name.Words.Count; i++)
        {
            if (at + i >= tokens.Count || tokens[at + i].Text != name.Words[i])
            {
                return false;
            }
        }

        return true;
    }

    private Name NameOf(string agent, string words, bool isKey)
    {
        var tokens = Lexer.Scan(words, _table);
        var skipped = !isKey && tokens.Count > 1 && _table.Is(WordRole.Definite, tokens[0].Text) ? 1 : 0;
        return new(agent, tokens.Skip(skipped).Select(static token => token.Text).ToList());
    }

    /// <param name="Words">In lower case, without a leading article.</param>
    private sealed record Name(string Agent, IReadOnlyList<string> Words);
}
