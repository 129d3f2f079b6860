using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>
/// Matches the period of a record against the words of time beside its number. A time that belongs to neither the period nor what it is
/// measured against is another time's number; one that may belong is no proof.
/// </summary>
internal sealed class PeriodMatcher
{
    /// <summary>
    /// More than 25 words have: a longer quotation is an error by itself, and each number of it is compared with each time of it.
    /// </summary>
    private const int MostCharacters = 2_000;

    private readonly PeriodStatement _statement;
    private readonly LanguageTable _table;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly IReadOnlyList<QuantityPhrase> _phrases;
    private readonly IReadOnlyList<TimeMention> _mentions;

    private PeriodMatcher(PeriodStatement statement, string text, List<Token> tokens)
    {
        _statement = statement;
        _table = statement.Table;
        (_text, _tokens) = (text, tokens);
        _phrases = QuantityReader.Read(text, new ReadingContext(_table));
        _mentions = TimeMentionReader.Read(text, tokens, _table, _phrases);
    }

    /// <summary>The words of another time in a quotation; null where there are none.</summary>
    /// <param name="value">The value, whose number stands in the words.</param>
    public static string? FindOtherTime(PeriodStatement statement, ValueRecord value, string words) =>
        Create(statement, words)?.FindBesideNumber(value);

    /// <summary>The words of another time in what is given as the printed form of the period; null where there are none.</summary>
    public static string? FindOtherTime(PeriodStatement statement, string printed) =>
        Create(statement, printed)?.FindIn(0, int.MaxValue, static _ => true);

    private static PeriodMatcher? Create(PeriodStatement statement, string text)
    {
        if (text.Length > MostCharacters || !statement.Table.HasTimeRoles || statement.Period is { First: null, Last: null })
        {
            return null;
        }

        var tokens = Lexer.Scan(text, statement.Table);
        return TimeMentionReader.MayMention(tokens, statement.Table) ? new(statement, text, tokens) : null;
    }

    private string? FindBesideNumber(ValueRecord value)
    {
        var numbers = NumbersOf(value);
        string? other = null;
        foreach (var (start, end) in numbers)
        {
            var (first, next) = ClauseOf(start, end);
            if (FindIn(first, next, mention => IsOfNumber(mention, start, end, first)) is not { } found)
            {
                return null;
            }

            other ??= found;
        }

        return other;
    }

    /// <summary>
    /// The places where the value's number, or its words, stand; the whole where it is not found, which another rule reports.
    /// </summary>
    private List<(int Start, int End)> NumbersOf(ValueRecord value)
    {
        var places = new List<(int Start, int End)>();
        foreach (var phrase in _phrases)
        {
            var isSame = value.Low is { } low && phrase.Kind is not (PhraseKind.Date or PhraseKind.Time or PhraseKind.Name)
                && (IsSame(phrase.Low, low.Value) || (phrase.High is { } high && IsSame(high, value.High?.Value ?? low.Value)));
            if (isSame)
            {
                places.Add((phrase.Start, phrase.End));
            }
        }

        if (places.Count == 0)
        {
            var words = value.Reading?.Of ?? value.Words;
            var at = words is null ? -1 : _text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            places.Add(at < 0 ? (0, _text.Length) : (at, at + words!.Length));
        }

        return places;
    }

    private static bool IsSame(Amount amount, decimal value) => amount.Value is { } printed && Math.Abs(printed) == Math.Abs(value);

    private (int First, int Next) ClauseOf(int start, int end)
    {
        var first = _tokens.FindIndex(token => token.End > start);
        var next = first;
        while (first > 0 && !ClauseBreaks.IsBreak(_tokens, first - 1, _table))
        {
            first--;
        }

        while (next < _tokens.Count && (_tokens[next].Start < end || !ClauseBreaks.IsBreak(_tokens, next, _table)))
        {
            next++;
        }

        return (first, next);
    }

    /// <summary>Whether a time is said of the number itself: no other number stands between, and no comparison or record.</summary>
    private bool IsOfNumber(TimeMention mention, int start, int end, int clause)
    {
        if (mention.Role is TimeRole.Aside or TimeRole.Compared)
        {
            return false;
        }

        var (from, to) = (_tokens[mention.First].Start, _tokens[mention.Next - 1].End);
        if (to <= start)
        {
            return !_phrases.Any(phrase => IsNumber(phrase) && phrase.Start >= _tokens[clause].Start && phrase.End <= from);
        }

        if (_phrases.Any(phrase => IsNumber(phrase) && phrase.Start >= end && phrase.End <= from))
        {
            return false;
        }

        for (var i = mention.First - 1; i >= clause && _tokens[i].Start >= end; i--)
        {
            var isReach = mention.Role is TimeRole.Since or TimeRole.Until && _table.Extremes.Contains(_tokens[i].Text);
            if (isReach || (_table.TimeRoles.MatchBefore(_tokens, i + 1, out var role) > 0 && role == TimeRole.Compared))
            {
                return false;
            }
        }

        return true;
    }

    // The base of a rate and the length of "the three months to June" are no other number.
    private bool IsNumber(QuantityPhrase phrase) =>
        (phrase.IsQuantity || phrase.Kind is PhraseKind.Worded or PhraseKind.None)
        && !_phrases.Any(other => other.Per is { } per && phrase.Start >= per.Start && phrase.End <= per.End)
        && !_mentions.Any(mention => phrase.Start >= _tokens[mention.Lead].Start && phrase.End <= _tokens[mention.Next - 1].End);

    /// <summary>The first time of a passage that is none of the record's, where none of them is.</summary>
    private string? FindIn(int first, int next, Func<TimeMention, bool> isOfNumber)
    {
        TimeMention? other = null;
        foreach (var mention in _mentions)
        {
            if (mention.First < first || mention.Next > next || IsWithin(mention))
            {
                continue;
            }

            if (MentionedDays.Overlap(mention, _statement.Period, _statement.FiscalYear)
                || (_statement.Baseline is { } baseline && MentionedDays.Overlap(mention, baseline, _statement.FiscalYear)))
            {
                return null;
            }

            other ??= isOfNumber(mention) ? mention : null;
        }

        return other is { } wrong ? Slice(wrong) : null;
    }

    private bool IsWithin(TimeMention mention) =>
        _statement.Within is { } within && _text.IndexOf(within, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && _tokens[mention.First].Start >= at && _tokens[mention.Next - 1].End <= at + within.Length;

    private string Slice(TimeMention mention) =>
        _text.Substring(_tokens[mention.First].Start, _tokens[mention.Next - 1].End - _tokens[mention.First].Start);
}
