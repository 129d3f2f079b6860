using System.Collections.Immutable;
using Dataset.Generator.Records;

namespace Dataset.Generator.Language;

/// <summary>A hedge in a text and the number it governs.</summary>
/// <param name="Number">The index of the number.</param>
/// <param name="Other">For Between the index of the range's other end, for Measured that of the uncertainty; else -1.</param>
/// <param name="IsCertain">Whether it is a hedge for certain; one that is not may support a value but raises no alarm.</param>
internal readonly record struct HedgeMention(int Start, int Length, Qualifier Qualifier, int Number, int Other, bool IsCertain)
{
    public int End => Start + Length;
}

/// <summary>Finds the hedges that govern the numbers of a text.</summary>
internal static class Hedges
{
    private const int MostWordsBetween = 4;

    private static readonly ILookup<string, (string[] Words, Hedge Hedge)> ByFirstWord = HedgeTable.All
        .Select(static hedge => (Words: hedge.Words.Split(' '), Hedge: hedge))
        .ToLookup(static entry => entry.Words[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "a", "an", "another", "even" };

    /// <summary>"Over the 1,000 mark" hedges and "debates over the 25 offices" do not: it supports a value and raises no alarm.</summary>
    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "its", "their", "his", "her", "our", "this", "that" };

    /// <summary>Words between a number and a comparative that make it a new clause and not a comparison.</summary>
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal)
    {
        "and", "or", "but", "with", "while", "than", "to", "of", "in", "at", "on", "for", "by", "is", "was", "were", "are", "had", "has", "have",
    };

    public static ImmutableArray<HedgeMention> Find(string text, ImmutableArray<WordToken> tokens, ImmutableArray<NumberMention> numbers)
    {
        var found = ImmutableArray.CreateBuilder<HedgeMention>();
        if (numbers.IsEmpty)
        {
            return found.ToImmutable();
        }

        var ranges = RangeWords.Find(text, tokens, numbers).AddRange(PlusMinus.Find(text, tokens, numbers));
        var inRange = new HashSet<int>(ranges.Select(static range => range.Number));
        found.AddRange(ranges);
        for (var n = 0; n < numbers.Length; n++)
        {
            if (!inRange.Contains(n))
            {
                AddSigns(text, numbers[n], n, found);
            }
        }

        var next = 0;
        for (var i = 0; i < tokens.Length;)
        {
            while (next < numbers.Length && numbers[next].Start < tokens[i].Start)
            {
                next++;
            }

            var length = 1;
            var isMatched = false;
            foreach (var (words, hedge) in ByFirstWord[tokens[i].Text])
            {
                if (Matches(text, tokens, i, words))
                {
                    // The longest entry decides, whether or not it finds a number: "no more than" is never "more than".
                    length = isMatched ? length : words.Length;
                    if (words.Length == length && Governed(text, tokens, numbers, i, words.Length, hedge, next) is { } mention)
                    {
                        if (!inRange.Contains(mention.Number))
                        {
                            found.Add(mention);
                        }

                        break;
                    }

                    isMatched = true;
                }
            }

            i += length;
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a sentence ends between two places.</summary>
    public static bool HasSentenceEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\n' or '\r' || (text[i] is '.' or '!' or '?' && i + 1 < text.Length && !WordBoundary.IsWordChar(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(string text, ImmutableArray<WordToken> tokens, int index, string[] words)
    {
        if (index + words.Length > tokens.Length)
        {
            return false;
        }

        for (var k = 1; k < words.Length; k++)
        {
            if (tokens[index + k].Text != words[k])
            {
                return false;
            }
        }

        return !HasSentenceEnd(text, tokens[index].End, tokens[index + words.Length - 1].Start);
    }

    private static HedgeMention? Governed(
        string text, ImmutableArray<WordToken> tokens, ImmutableArray<NumberMention> numbers, int index, int length, Hedge hedge, int next)
    {
        var first = tokens[index];
        var last = tokens[index + length - 1];
        if (hedge.Reach == HedgeReach.After)
        {
            return After(text, tokens, numbers, index, length, hedge, next);
        }

        while (next < numbers.Length && numbers[next].Start < last.End)
        {
            next++;
        }

        if (next == numbers.Length)
        {
            return null;
        }

        var number = numbers[next];
        var at = WordToken.IndexAt(tokens, number.Start);
        var between = at - (index + length);
        if (between > MostWordsBetween || (between > 0 && HasSentenceEnd(text, last.End, number.Start)) || HasBreak(text, last.End, number.Start, "\n\r"))
        {
            return null;
        }

        if (hedge.Compares && Compares(text, tokens, numbers, index, next))
        {
            return null;
        }

        var isAdjacent = true;
        var isNear = true;
        for (var k = index + length; k < at; k++)
        {
            isAdjacent &= Articles.Contains(tokens[k].Text);
            isNear &= Articles.Contains(tokens[k].Text) || Determiners.Contains(tokens[k].Text);
        }

        var isClear = between == 0 || !HasBreak(text, last.End, number.Start, ",;:()—–");
        if (hedge.Reach == HedgeReach.Near && !(isNear && isClear))
        {
            return null;
        }

        // "ramped up to 1,500" may be a climb and not a ceiling.
        var isMove = hedge.Words == "up to" && index > 0 && RangeWords.IsChange(tokens[index - 1].Text);

        return new HedgeMention(first.Start, last.End - first.Start, hedge.Qualifier, next, -1, isClear && !isMove && (hedge.Reach == HedgeReach.Far || isAdjacent));
    }

    /// <summary>"4,000 more than", "25 percent below", "500 arrests short of": the number measures a distance.</summary>
    private static bool Compares(string text, ImmutableArray<WordToken> tokens, ImmutableArray<NumberMention> numbers, int index, int next)
    {
        if (next == 0 || !numbers[next - 1].IsQuantity)
        {
            return false;
        }

        var before = numbers[next - 1];
        var gap = index - WordToken.IndexAt(tokens, before.End);
        if (gap is < 0 or > 1 || HasBreak(text, before.End, tokens[index].Start, ",;:()—–.\n\r“”\""))
        {
            return false;
        }

        // "In March 2025 more than 65,000": a year is no distance.
        var isYear = before is { Kind: NumberKind.Digits, Length: 4, Value: >= 1900 and <= 2099 };
        return !isYear && (gap == 0 || !Breaks.Contains(tokens[index - 1].Text));
    }

    private static HedgeMention? After(
        string text, ImmutableArray<WordToken> tokens, ImmutableArray<NumberMention> numbers, int index, int length, Hedge hedge, int next)
    {
        if (next == 0)
        {
            return null;
        }

        var number = numbers[next - 1];
        var first = tokens[index];
        var last = tokens[index + length - 1];
        var gap = index - WordToken.IndexAt(tokens, number.End);
        if (!number.IsQuantity || gap is < 0 or > 2 || HasBreak(text, number.End, first.Start, ",;:()—–.!?\n\r"))
        {
            return null;
        }

        // "two raids or more arrests" offers another thing; "75 arrests or more." hedges.
        var isFollowed = index + length < tokens.Length && text.Substring(last.End, tokens[index + length].Start - last.End).All(char.IsWhiteSpace);
        return gap > 0 && isFollowed
            ? null
            : new HedgeMention(first.Start, last.End - first.Start, hedge.Qualifier, next - 1, -1, true);
    }

    private static void AddSigns(string text, NumberMention number, int index, ImmutableArray<HedgeMention>.Builder found)
    {
        if (!number.IsQuantity)
        {
            return;
        }

        var before = number.Start - 1;
        while (before >= 0 && before > number.Start - 4 && text[before] is ' ' or '$' or '€' or '£')
        {
            before--;
        }

        if (before >= 0 && HedgeTable.OfSignBefore(text[before]) is { } sign)
        {
            found.Add(new HedgeMention(before, 1, sign, index, -1, true));
        }

        var after = number.End;
        if (after < text.Length && text[after] == '%')
        {
            after++;
        }

        if (after < text.Length && text[after] == '+')
        {
            found.Add(new HedgeMention(after, 1, Qualifier.AtLeast, index, -1, true));
        }
        else if (IsTail("-plus"))
        {
            found.Add(new HedgeMention(after, 5, Qualifier.AtLeast, index, -1, true));
        }
        else if (IsTail("-odd"))
        {
            found.Add(new HedgeMention(after, 4, Qualifier.About, index, -1, true));
        }

        bool IsTail(string tail) =>
            string.Compare(text, after, tail, 0, tail.Length, StringComparison.OrdinalIgnoreCase) == 0 && WordBoundary.IsAt(text, after + tail.Length);
    }

    private static bool HasBreak(string text, int start, int end, string breaks)
    {
        for (var i = start; i < end; i++)
        {
            if (breaks.IndexOf(text[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
