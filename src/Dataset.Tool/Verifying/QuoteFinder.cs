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

        var head = before is null ? string.Empty : QuotedText.Collapse(before);
        var tail = after is null ? string.Empty : QuotedText.Collapse(after);
        if (document.IsSearchedOften() && document.Words.FindOnly(sought, head, tail) is { } only)
        {
            return Found(document, only, sought.Length);
        }

        // Why they are not found, if they are not.
        var count = 0;
        var kept = 0;
        var first = -1;
        var firstKept = -1;
        var isCut = false;
        foreach (var at in Occurrences.Of(document.Text, sought))
        {
            if (!WordBoundary.IsAt(document.Text, at) || !WordBoundary.IsAt(document.Text, at + sought.Length))
            {
                isCut = true;
                continue;
            }

            first = count++ == 0 ? at : first;
            if (WordIndex.IsBefore(document.Flat, at, head) && WordIndex.IsAfter(document.Flat, at + sought.Length, tail))
            {
                firstKept = kept++ == 0 ? at : firstKept;
            }
        }

        if (kept == 1)
        {
            return Found(document, firstKept, sought.Length);
        }

        return kept > 1 ? QuoteMatch.Ambiguous(kept)
            : count > 0 ? QuoteMatch.NotBeside(NearestPassage.Around(document, first, first + sought.Length), count)
            : isCut ? QuoteMatch.NotOnWordBoundary()
            : Occurrences.Of(document.Flat, sought).Any() ? QuoteMatch.CrossesParagraph()
            : QuoteMatch.NotFound(NearestPassage.To(document, sought));
    }

    /// <summary>Whether words stand in a document once, with these beside them: <see cref="Find"/> without the reasons.</summary>
    public static bool IsFound(DocumentText document, string words, string? before, string? after) =>
        document.Words.FindOnly(QuotedText.Collapse(words), before ?? string.Empty, after ?? string.Empty) is not null;

    private static QuoteMatch Found(DocumentText document, int at, int length)
    {
        var start = document.RawOffset(at);
        var end = document.RawOffset(at + length - 1) + 1;
        return QuoteMatch.Found(start, end - start, document.Raw.Substring(start, end - start));
    }
}
