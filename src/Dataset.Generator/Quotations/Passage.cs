using System.Collections.Immutable;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Quotations;

/// <summary>Quoted words with a little of the document on either side, read as one text so that a hedge outside finds its number inside.</summary>
internal sealed class Passage
{
    // A hedge is at most four words from its number, and five words long.
    private const int ContextWords = 12;
    private const int ContextChars = 400;

    private Passage(string text, ImmutableArray<WordToken> tokens, int wordsStart, int wordsEnd, ImmutableArray<NumberMention> numbers)
    {
        Text = text;
        Tokens = tokens;
        WordsStart = wordsStart;
        WordsEnd = wordsEnd;
        Numbers = numbers;
        Hedges = Language.Hedges.Find(text, tokens, numbers);
    }

    public string Text { get; }

    public ImmutableArray<WordToken> Tokens { get; }

    public int WordsStart { get; }

    public int WordsEnd { get; }

    public ImmutableArray<NumberMention> Numbers { get; }

    public ImmutableArray<HedgeMention> Hedges { get; }

    public static Passage Of(string words, string before, string after)
    {
        var quoted = QuotedText.Collapse(words);
        var head = QuotedText.CollapseRuns(LastWords(before));
        var tail = QuotedText.CollapseRuns(FirstWords(after));
        if (quoted.Length > 0)
        {
            // A caller that trims the context must not glue two words into one.
            head += head.Length > 0 && WordBoundary.IsWordChar(head[head.Length - 1]) && WordBoundary.IsWordChar(quoted[0]) ? " " : string.Empty;
            tail = (tail.Length > 0 && WordBoundary.IsWordChar(tail[0]) && WordBoundary.IsWordChar(quoted[quoted.Length - 1]) ? " " : string.Empty) + tail;
        }

        var text = head + quoted + tail;
        var tokens = WordToken.Split(text);
        return new Passage(text, tokens, head.Length, head.Length + quoted.Length, NumberScanner.Scan(text, tokens));
    }

    public string Slice(int start, int end) => Text.Substring(start, end - start);

    /// <summary>Where words stand verbatim inside the quotation, on word boundaries; null when they do not.</summary>
    public (int Start, int End)? Find(string sought) => Find(Slice(WordsStart, WordsEnd), sought, static (_, _) => true);

    /// <summary>As <see cref="Find(string)"/>, whatever the case, and not as a part of a larger number: "thousands" is not in "tens of thousands", nor "most" in "at most".</summary>
    public (int Start, int End)? FindWhole(string sought) => Find(
        Slice(WordsStart, WordsEnd).ToLowerInvariant(),
        sought.ToLowerInvariant(),
        (start, end) => !Numbers.Any(number => number.Start < end && number.End > start && (number.Start < start || number.End > end))
            && (sought != "most" || Numbers.Any(number => number.Start == start)));

    /// <summary>
    /// The passage where a span is taken to state the value: a number word in it that no scanner values ("full", "everyone") becomes
    /// its number, so that hedges before it are found.
    /// </summary>
    public Passage WithReadingAt(int start, int end)
    {
        if (Numbers.Any(number => number.Start >= start && number.End <= end && number.IsQuantity))
        {
            return this;
        }

        var last = Tokens.LastOrDefault(token => token.Start >= start && token.End <= end);
        if (last.Length == 0)
        {
            return this;
        }

        var numbers = Numbers
            .Where(number => number.End <= last.Start || number.Start >= last.End)
            .Append(new NumberMention(last.Start, last.Length, null, NumberKind.Word) { IsReading = true })
            .OrderBy(static number => number.Start)
            .ToImmutableArray();
        return new Passage(Text, Tokens, WordsStart, WordsEnd, numbers);
    }

    private (int Start, int End)? Find(string text, string sought, Func<int, int, bool> isWhole)
    {
        foreach (var found in Occurrences.Of(text, sought))
        {
            var (start, end) = (WordsStart + found, WordsStart + found + sought.Length);
            if (WordBoundary.IsAt(Text, start) && WordBoundary.IsAt(Text, end) && isWhole(start, end))
            {
                return (start, end);
            }
        }

        return null;
    }

    private static string LastWords(string before)
    {
        var start = before.Length;
        var words = 0;
        while (start > 0 && before.Length - start < ContextChars && before[start - 1] is not ('\n' or '\r'))
        {
            start--;
            if (char.IsWhiteSpace(before[start]) && start + 1 < before.Length && !char.IsWhiteSpace(before[start + 1]) && ++words > ContextWords)
            {
                break;
            }
        }

        // A clipped word would read as another word.
        while (start > 0 && start < before.Length && !WordBoundary.IsAt(before, start))
        {
            start++;
        }

        return before.Substring(start);
    }

    private static string FirstWords(string after)
    {
        var end = 0;
        var words = 0;
        while (end < after.Length && end < ContextChars && after[end] is not ('\n' or '\r'))
        {
            if (end > 0 && char.IsWhiteSpace(after[end]) && !char.IsWhiteSpace(after[end - 1]) && ++words > ContextWords)
            {
                break;
            }

            end++;
        }

        while (end > 0 && end < after.Length && !WordBoundary.IsAt(after, end))
        {
            end--;
        }

        return after.Substring(0, end);
    }
}
