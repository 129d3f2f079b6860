using Dataset.Generator.Language;
using Dataset.Generator.Primitives;

namespace Dataset.Tool.Verifying;

/// <summary>
/// Finds quoted words in a document: verbatim after collapsing white space, on word boundaries, within a paragraph, once.
/// </summary>
internal static class QuoteFinder
{
    /// <param name="document">The document.</param>
    /// <param name="words">The quoted words.</param>
    /// <param name="before">Words right before them, which tell equal passages apart; else null.</param>
    /// <param name="after">Words right after them; else null.</param>
    public static QuoteMatch Find(DocumentText document, string words, string? before, string? after)
    {
        var sought = QuotedText.Collapse(words);
        if (sought.Length == 0)
        {
            return QuoteMatch.NotFound(null);
        }

        var count = 0;
        var kept = 0;
        var first = -1;
        var firstKept = -1;
        var isCut = false;
        var head = before is null ? string.Empty : QuotedText.Collapse(before);
        var tail = after is null ? string.Empty : QuotedText.Collapse(after);
        foreach (var at in Occurrences.Of(document.Text, sought))
        {
            if (!WordBoundary.IsAt(document.Text, at) || !WordBoundary.IsAt(document.Text, at + sought.Length))
            {
                isCut = true;
                continue;
            }

            first = count++ == 0 ? at : first;
            if (IsBefore(document.Flat, at, head) && IsAfter(document.Flat, at + sought.Length, tail))
            {
                firstKept = kept++ == 0 ? at : firstKept;
            }
        }

        if (kept == 1)
        {
            var start = document.RawOffset(firstKept);
            var end = document.RawOffset(firstKept + sought.Length - 1) + 1;
            return QuoteMatch.Found(start, end - start, document.Raw.Substring(start, end - start));
        }

        return kept > 1 ? QuoteMatch.Ambiguous(kept)
            : count > 0 ? QuoteMatch.NotBeside(NearestPassage.Around(document, first, first + sought.Length), count)
            : isCut ? QuoteMatch.NotOnWordBoundary()
            : Occurrences.Of(document.Flat, sought).Any() ? QuoteMatch.CrossesParagraph()
            : QuoteMatch.NotFound(NearestPassage.To(document, sought));
    }

    // The neighbouring words may stand in another paragraph: a caption and a sentence differ in nothing else.
    private static bool IsBefore(string flat, int start, string head)
    {
        if (head.Length == 0)
        {
            return true;
        }

        var end = start > 0 && flat[start - 1] == ' ' ? start - 1 : start;
        var at = end - head.Length;
        return at >= 0 && string.CompareOrdinal(flat, at, head, 0, head.Length) == 0 && WordBoundary.IsAt(flat, at);
    }

    private static bool IsAfter(string flat, int end, string tail)
    {
        if (tail.Length == 0)
        {
            return true;
        }

        var at = end < flat.Length && flat[end] == ' ' ? end + 1 : end;
        return at + tail.Length <= flat.Length && string.CompareOrdinal(flat, at, tail, 0, tail.Length) == 0
            && WordBoundary.IsAt(flat, at + tail.Length);
    }
}
