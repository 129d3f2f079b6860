using Dataset.Generator.Language;

namespace Dataset.Tool.Verifying;

/// <summary>
/// Where each word of a document stands: words that are quoted are looked for where the rarest of them is, and not from the first character
/// on. A document with 6,000 numbers has as many quotations to find.
/// </summary>
internal sealed class WordIndex
{
    private static readonly int[] Nowhere = [];

    private readonly string _text;
    private readonly string _flat;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _places;

    /// <param name="text">Collapsed, paragraphs apart.</param>
    /// <param name="flat">Collapsed, paragraphs joined by a space; as long as the text.</param>
    public WordIndex(string text, string flat)
    {
        (_text, _flat) = (text, flat);
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; NextWord(flat, at) is var (start, end) && start >= 0; at = end)
        {
            var word = flat.AsSpan(start, end - start);
            if (!lookup.TryGetValue(word, out var list))
            {
                lookup[word] = list = [];
            }

            list.Add(start);
        }

        _places = places.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many places were compared with words that were looked for.</summary>
    public long Comparisons { get; private set; }

    /// <summary>
    /// Where the words stand, if they stand once with these beside them; null where they stand more often, nowhere, or hold no word.
    /// </summary>
    /// <param name="words">With white space collapsed, as what is beside them; what is beside them may be in another paragraph.</param>
    public int? FindOnly(string words, string before, string after)
    {
        if (Rarest(words, before, after) is not { } rarest)
        {
            return null;
        }

        int? found = null;
        foreach (var place in rarest.Places)
        {
            Comparisons++;
            if (StartOf(place, rarest, words, before) is { } at && IsAt(at, words, before, after))
            {
                if (found is not null && found != at)
                {
                    return null;
                }

                found = at;
            }
        }

        return found;
    }

    /// <summary>Whether the words stand at an offset, on word boundaries and within a paragraph, with these beside them.</summary>
    public bool IsAt(int at, string words, string before, string after) =>
        at >= 0 && at + words.Length <= _text.Length
        && string.CompareOrdinal(_text, at, words, 0, words.Length) == 0
        && WordBoundary.IsAt(_text, at) && WordBoundary.IsAt(_text, at + words.Length)
        && IsBefore(_flat, at, before) && IsAfter(_flat, at + words.Length, after);

    // The neighbouring words may stand in another paragraph: a caption and a sentence differ in nothing else.
    public static bool IsBefore(string flat, int start, string head)
    {
        if (head.Length == 0)
        {
            return true;
        }

        var end = start > 0 && flat[start - 1] == ' ' ? start - 1 : start;
        var at = end - head.Length;
        return at >= 0 && string.CompareOrdinal(flat, at, head, 0, head.Length) == 0 && WordBoundary.IsAt(flat, at);
    }

    public static bool IsAfter(string flat, int end, string tail)
    {
        if (tail.Length == 0)
        {
            return true;
        }

        var at = end < flat.Length && flat[end] == ' ' ? end + 1 : end;
        return at + tail.Length <= flat.Length && string.CompareOrdinal(flat, at, tail, 0, tail.Length) == 0
            && WordBoundary.IsAt(flat, at + tail.Length);
    }

    /// <summary>The word of all these that stands at the fewest places; null where they hold none.</summary>
    private Rare? Rarest(string words, string before, string after)
    {
        Rare? rarest = null;
        foreach (var (part, text) in new[] { (Part.Words, words), (Part.Before, before), (Part.After, after) })
        {
            for (var at = 0; NextWord(text, at) is var (start, end) && start >= 0; at = end)
            {
                var places = _places.TryGetValue(text.AsSpan(start, end - start), out var known) ? known : Nowhere;
                if (rarest is null || places.Length < rarest.Value.Places.Length)
                {
                    rarest = new(part, start, places);
                }
            }
        }

        return rarest;
    }

    /// <summary>Where the words would begin with the rarest word at a place.</summary>
    private int? StartOf(int place, Rare rarest, string words, string before)
    {
        var start = place - rarest.Offset;
        if (rarest.Part == Part.Words)
        {
            return start;
        }

        if (rarest.Part == Part.Before)
        {
            // A space parts the two, or nothing does.
            var end = start + before.Length;
            return start < 0 || end > _flat.Length ? null : end < _flat.Length && _flat[end] == ' ' ? end + 1 : end;
        }

        var behind = start > 0 && _flat[start - 1] == ' ' ? start - 1 : start;
        return behind - words.Length;
    }

    private static (int Start, int End) NextWord(string text, int at)
    {
        while (at < text.Length && !WordBoundary.IsWordChar(text[at]))
        {
            at++;
        }

        var end = at;
        while (end < text.Length && WordBoundary.IsWordChar(text[end]))
        {
            end++;
        }

        return at == text.Length ? (-1, -1) : (at, end);
    }

    private enum Part
    {
        Words,
        Before,
        After,
    }

    private readonly record struct Rare(Part Part, int Offset, int[] Places);
}
