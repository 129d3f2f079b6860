using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Quoting;

/// <summary>
/// The fewest words of a document that carry a number, its hedge, its change and what it counts, and that stand in it once. Verify
/// finds what this returns.
/// </summary>
internal sealed class SmallestQuotation
{
    private const int MostWords = 25;

    // Words right beside the passage read better than a passage that runs on.
    private const int MostAdded = 8;

    private const int MostBeside = 25;

    // A sentence without an end is not read to its end for each of its numbers.
    private const int MostSpaces = 100;

    private readonly DocumentText _document;

    /// <summary>The words of the sentence, as offsets in the collapsed text; digits grouped by a space are one.</summary>
    private readonly List<(int Start, int End)> _words;

    private SmallestQuotation(DocumentText document, int start, int end)
    {
        _document = document;
        _words = WordsAround(start, end);
    }

    /// <param name="phrase">A number of the document.</param>
    /// <param name="noun">What it counts; null where that is not said behind it.</param>
    /// <returns>Null where the same words stand again with the same words on both sides.</returns>
    public static Passage? Of(DocumentText document, QuantityPhrase phrase, CountedNoun? noun)
    {
        var start = phrase.Change is { } change && change.Start < phrase.Start && IsOneParagraph(document, change.Start, phrase.Start)
            ? change.Start : phrase.Start;
        var end = Math.Max(phrase.End, phrase.Per?.End ?? 0);
        end = phrase.Change is { } behind && behind.Start >= phrase.NumberEnd && IsOneParagraph(document, phrase.NumberEnd, behind.End)
            ? Math.Max(end, behind.End) : end;
        end = noun is not null && IsOneParagraph(document, phrase.NumberEnd, noun.End) ? Math.Max(end, noun.End) : end;
        return Of(document, start, end);
    }

    /// <summary>The fewest words around a span of raw offsets.</summary>
    public static Passage? Of(DocumentText document, int start, int end)
    {
        var from = document.CollapsedOffset(start);
        var to = document.CollapsedOffset(Math.Max(start, end - 1)) + 1;
        return new SmallestQuotation(document, from, to).Find(from, to);
    }

    private Passage? Find(int from, int to)
    {
        var first = _words.FindIndex(word => word.End > from);
        var last = _words.FindLastIndex(word => word.Start < to);
        if (first < 0 || last < first || QuotedText.CountWords(_document.Text[from..to]) > MostWords)
        {
            return null;
        }

        var spare = Math.Min(MostAdded, MostWords - (last - first + 1));
        for (var added = 0; added <= spare; added++)
        {
            for (var left = 0; left <= added; left++)
            {
                var right = added - left;
                if (first - left >= 0 && last + right < _words.Count
                    && Passage(Math.Min(from, _words[first - left].Start), Math.Max(to, _words[last + right].End)) is { } passage
                    && IsFound(passage))
                {
                    return passage;
                }
            }
        }

        return Beside(Passage(Math.Min(from, _words[first].Start), Math.Max(to, _words[last].End)));
    }

    private Passage? Beside(Passage passage)
    {
        var flat = _document.Flat;
        var (start, end) = (_document.CollapsedOffset(passage.Start), _document.CollapsedOffset(passage.End - 1) + 1);
        var (head, tail) = (start, end);
        for (var words = 1; words <= MostBeside; words++)
        {
            tail = NextSpace(flat, tail);
            var after = passage with { After = flat[end..tail].Trim() };
            if (after.After!.Length > 0 && IsFound(after))
            {
                return after;
            }

            head = PreviousSpace(flat, head);
            var before = passage with { Before = flat[head..start].Trim() };
            if (before.Before!.Length > 0 && IsFound(before))
            {
                return before;
            }

            var both = before with { After = after.After };
            if (before.Before.Length > 0 && after.After.Length > 0 && IsFound(both))
            {
                return both;
            }
        }

        return null;
    }

    private bool IsFound(Passage passage) => QuoteFinder.IsFound(_document, passage.Words, passage.Before, passage.After);

    private Passage Passage(int start, int end) =>
        new(_document.Text[start..end], null, null, _document.RawOffset(start), _document.RawOffset(end - 1) + 1);

    private List<(int Start, int End)> WordsAround(int start, int end)
    {
        var text = _document.Text;
        var (from, to) = (start, end);
        for (var spaces = 0; from > 0 && text[from - 1] != '\n' && !IsSentenceEnd(text, from - 1); from--)
        {
            if (text[from - 1] == ' ' && ++spaces > MostSpaces)
            {
                break;
            }
        }

        for (var spaces = 0; to < text.Length && text[to] != '\n' && !IsSentenceEnd(text, to); to++)
        {
            if (text[to] == ' ' && ++spaces > MostSpaces)
            {
                break;
            }
        }

        var words = new List<(int Start, int End)>();
        for (var at = from; at < to;)
        {
            var next = at;
            while (next < to && (text[next] != ' ' || IsGrouping(next)))
            {
                next++;
            }

            if (Trimmed(text, at, next) is { } word)
            {
                words.Add(word);
            }

            at = next + 1;
        }

        return words;
    }

    /// <summary>A space between a full stop and a capital. Behind "Nov." it is none, and the words are told apart by others.</summary>
    private static bool IsSentenceEnd(string text, int at) =>
        text[at] == ' ' && at > 0 && text[at - 1] is '.' or '!' or '?' && at + 1 < text.Length && !char.IsLower(text[at + 1]);

    /// <summary>A space between two groups of digits; a tab or a line end parts two cells.</summary>
    private bool IsGrouping(int at)
    {
        var text = _document.Text;
        return at > 0 && at + 3 < text.Length && char.IsDigit(text[at - 1])
            && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3])
            && _document.RawOffset(at + 1) == _document.RawOffset(at) + 1
            && _document.Raw[_document.RawOffset(at)] is not ('\t' or '\n' or '\r');
    }

    /// <summary>Without the punctuation around it; null for a dash or the like, which the words beside it hold.</summary>
    private static (int Start, int End)? Trimmed(string text, int start, int end)
    {
        while (end > start && ".,;:!?)]”\"»“*".Contains(text[end - 1]))
        {
            end--;
        }

        while (start < end && "([“\"«„*".Contains(text[start]))
        {
            start++;
        }

        for (var at = start; at < end; at++)
        {
            if (!char.IsPunctuation(text[at]) || text[at] is '%' or '‰')
            {
                return (start, end);
            }
        }

        return null;
    }

    private static bool IsOneParagraph(DocumentText document, int start, int end)
    {
        var (from, to) = (document.CollapsedOffset(start), document.CollapsedOffset(Math.Max(start, end - 1)));
        return document.Text.IndexOf('\n', from, to - from) < 0;
    }

    private static int NextSpace(string text, int at)
    {
        var next = at + 1 < text.Length ? text.IndexOf(' ', at + 1) : -1;
        return next < 0 ? text.Length : next;
    }

    private static int PreviousSpace(string text, int at)
    {
        var before = at > 1 ? text.LastIndexOf(' ', at - 2) : -1;
        return before < 0 ? 0 : before + 1;
    }
}
