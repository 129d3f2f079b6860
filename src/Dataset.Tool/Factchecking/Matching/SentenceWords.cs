using System.Text.RegularExpressions;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Quotations.Matching;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Tool.Factchecking.Matching;

/// <summary>The words of a sentence, looked up once for all its numbers.</summary>
internal sealed class SentenceWords
{
    private readonly List<Token> _tokens;
    private readonly HashSet<string> _words;
    private readonly string _text;
    private readonly SymbolTable _symbols;
    private readonly LanguageTable _table;
    private readonly Lazy<HashSet<string>> _speakers;
    private readonly Dictionary<string, bool> _named = new(StringComparer.Ordinal);

    /// <param name="phrases">Those of the sentence.</param>
    /// <param name="topics">The ids of the series that the paragraph has spoken of so far.</param>
    public SentenceWords(
        Sentence sentence, IReadOnlyList<QuantityPhrase> phrases, IReadOnlySet<string> topics, SymbolTable symbols, LanguageTable table)
    {
        (_text, _symbols, _table, Phrases, Topics) = (QuotedText.Collapse(sentence.Text), symbols, table, phrases, topics);
        var tokens = _tokens = Lexer.Scan(sentence.Text, table);
        _words = new(tokens.Where(static token => token.IsWord).Select(static token => token.Text), StringComparer.Ordinal);
        _speakers = new(() => new SpeakerMatcher(symbols.Agents.Records, table).FindSpeakers(_text).Select(static found => found.Agent)
            .ToHashSet(StringComparer.Ordinal));
        Title = TitleWords.Of(sentence.Text, table);
        Context = TitleWords.Of(sentence.Context, table);
        Times = TimesOf(sentence.Text, tokens, phrases, table);
        var context = Lexer.Scan(sentence.Context, table);
        ContextTimes = TimesOf(sentence.Context, context, QuantityReader.Read(sentence.Context, new ReadingContext(table)), table);
        SpeaksOfPlans = Enumerable.Range(0, tokens.Count).Any(at =>
            table.Sense.MatchAt(tokens, at, out var kind) > 0 && kind is SenseKind.Target or SenseKind.Forecast or SenseKind.Capacity);
    }

    public IReadOnlyList<QuantityPhrase> Phrases { get; }

    /// <summary>The ids of the series that the paragraph has spoken of so far.</summary>
    public IReadOnlySet<string> Topics { get; }

    public TitleWords Title { get; }

    public TitleWords Context { get; }

    /// <summary>The times of the sentence, but for what it compares with.</summary>
    public IReadOnlyList<TimeMention> Times { get; }

    /// <summary>The times of the heading and the paragraph.</summary>
    public IReadOnlyList<TimeMention> ContextTimes { get; }

    /// <summary>Whether it speaks of a target, a forecast or a capacity.</summary>
    public bool SpeaksOfPlans { get; }

    public bool HasAny(IEnumerable<string> words) => words.Any(_words.Contains);

    /// <summary>Whether one of the words right behind a number, up to a preposition or a sign, has one of these stems.</summary>
    public bool IsCounted(QuantityPhrase phrase, IReadOnlySet<string> stems) => _tokens
        .SkipWhile(token => token.Start < phrase.NumberEnd)
        .TakeWhile(token => token.IsWord && (token.Text.Length > 3 || !_table.IsNeutral(token.Text)))
        .Any(token => stems.Contains(TitleWords.StemOf(token.Text)));

    /// <summary>Whether a verb stands with a number, and with no other: "arrested 1,179 people", "1,179 people were arrested".</summary>
    public bool IsGoverned(QuantityPhrase phrase, IReadOnlySet<string> verbs)
    {
        const int Reach = 10;
        var behind = _tokens.FindIndex(token => token.Start >= phrase.NumberEnd);
        var before = _tokens.FindLastIndex(token => token.End <= phrase.NumberStart);
        return IsAnyOf(verbs, _tokens.Take(before + 1).Reverse().Take(Reach))
            || (behind >= 0 && IsAnyOf(verbs, _tokens.Skip(behind).Take(Reach)));
    }

    private static bool IsAnyOf(IReadOnlySet<string> verbs, IEnumerable<Token> tokens) => tokens
        .TakeWhile(static token => token.Kind != TokenKind.Digits && !token.IsSign(",") && !token.IsSign(";") && token.Text != "and")
        .Any(token => token.IsWord && verbs.Contains(token.Text));

    /// <summary>Whether it names who makes a claim.</summary>
    public bool Names(BoundClaim claim) => NamesOf(claim).Any(Names);

    /// <summary>
    /// Whether it says whose number a claim is. Who is named is; but of arrests by ICE, "ICE made 956 arrests" names who acted, and only
    /// "ICE said" or "according to ICE" names who counted.
    /// </summary>
    public bool Attributes(BoundClaim claim, SeriesRecord series) => Names(claim)
        && (claim.Record.By?.Key is not { } key || _table.Attributions.IsEmpty || _speakers.Value.Contains(key)
            || !NamesOf(claim).Any(name => IsIn($"{series.Title}\n{series.Population}", name)));

    private IEnumerable<string> NamesOf(BoundClaim claim)
    {
        if (claim.Record.By is not { } by)
        {
            return [];
        }

        var agent = by.Key is { } key ? _symbols.Agents.Find(key)?.Name : null;
        return new[] { by.Key?.Replace('-', ' '), agent, by.Name, by.Unnamed }.OfType<string>();
    }

    private static List<TimeMention> TimesOf(
        string text, List<Token> tokens, IReadOnlyList<QuantityPhrase> phrases, LanguageTable table) =>
        !table.HasTimeRoles || !TimeMentionReader.MayMention(tokens, table) ? []
        : [.. TimeMentionReader.Read(text, tokens, table, phrases).Where(static time => time.Role != TimeRole.Compared)];

    private bool Names(string name)
    {
        if (!_named.TryGetValue(name, out var isNamed))
        {
            isNamed = IsIn(_text, name);
            _named.Add(name, isNamed);
        }

        return isNamed;
    }

    private static bool IsIn(string text, string name) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
