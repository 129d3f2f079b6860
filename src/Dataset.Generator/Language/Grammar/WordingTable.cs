namespace Dataset.Generator.Language.Grammar;

/// <summary>Wordings of one or several words, looked up from either end. A wording may stand twice with different meanings.</summary>
internal sealed class WordingTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byLast = new(StringComparer.Ordinal);

    /// <param name="elisions">The words that an apostrophe cuts and joins to the next one.</param>
    public WordingTable(IReadOnlyDictionary<string, string> elisions, IEnumerable<(string Wording, T Value)> wordings)
    {
        foreach (var (wording, value) in wordings)
        {
            var words = Lexer.Split(wording, elisions);
            Add(_byFirst, words[0], words, value);
            Add(_byLast, words[words.Length - 1], words, value);
        }

        foreach (var list in _byFirst.Values.Concat(_byLast.Values))
        {
            list.Sort(static (left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }
    }

    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>The longest wording that begins at a token; how many tokens it takes is 0 when there is none.</summary>
    public int MatchAt(IReadOnlyList<Token> tokens, int index, out T? value, Func<T, bool>? isWanted = null)
    {
        value = default;
        if (index < 0 || index >= tokens.Count || !_byFirst.TryGetValue(tokens[index].Text, out var list))
        {
            return 0;
        }

        foreach (var (words, found) in list)
        {
            if ((isWanted is null || isWanted(found)) && IsAt(tokens, index, words))
            {
                value = found;
                return words.Length;
            }
        }

        return 0;
    }

    /// <summary>The longest wording that ends right before a token.</summary>
    public int MatchBefore(IReadOnlyList<Token> tokens, int end, out T? value, Func<T, bool>? isWanted = null)
    {
        value = default;
        if (end <= 0 || end > tokens.Count || !_byLast.TryGetValue(tokens[end - 1].Text, out var list))
        {
            return 0;
        }

        foreach (var (words, found) in list)
        {
            if (end >= words.Length && (isWanted is null || isWanted(found)) && IsAt(tokens, end - words.Length, words))
            {
                value = found;
                return words.Length;
            }
        }

        return 0;
    }

    /// <summary>Like <see cref="MatchAt"/>, whether hyphens or spaces part the words; the token behind, or 0.</summary>
    public int MatchAcrossHyphens(IReadOnlyList<Token> tokens, int index, out T? value)
    {
        value = default;
        if (index < 0 || index >= tokens.Count || !_byFirst.TryGetValue(tokens[index].Text, out var list))
        {
            return 0;
        }

        foreach (var (words, found) in list)
        {
            var (at, k) = (index, 0);
            while (at < tokens.Count && k < words.Length && tokens[at].Text == words[k])
            {
                (at, k) = (at + 1, k + 1);
                at = k < words.Length && at < tokens.Count && tokens[at].IsSign("-") ? at + 1 : at;
            }

            if (k == words.Length)
            {
                value = found;
                return at;
            }
        }

        return 0;
    }

    private static void Add(Dictionary<string, List<(string[], T)>> index, string key, string[] words, T value)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add((words, value));
    }

    private static bool IsAt(IReadOnlyList<Token> tokens, int index, string[] words)
    {
        if (index + words.Length > tokens.Count)
        {
            return false;
        }

        for (var k = 0; k < words.Length; k++)
        {
            if (tokens[index + k].Text != words[k])
            {
                return false;
            }
        }

        return true;
    }
}
