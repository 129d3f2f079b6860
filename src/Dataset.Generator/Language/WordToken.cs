using System.Collections.Immutable;

namespace Dataset.Generator.Language;

/// <summary>A word or a run of digits in a text.</summary>
/// <param name="Text">Lower case, apostrophes straight.</param>
internal readonly record struct WordToken(int Start, int Length, string Text)
{
    public int End => Start + Length;

    /// <summary>
    /// The words of a text; a hyphen separates, a comma or point between digits and an apostrophe between letters do not.
    /// </summary>
    public static ImmutableArray<WordToken> Split(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<WordToken>();
        for (var i = 0; i < text.Length;)
        {
            if (!WordBoundary.IsWordChar(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            do
            {
                i++;
            }
            while (i < text.Length
            && ((WordBoundary.IsAsciiWordChar(text[i - 1]) && WordBoundary.IsAsciiWordChar(text[i])) || !WordBoundary.IsAt(text, i)));
            tokens.Add(new WordToken(start, i - start, text.Substring(start, i - start).Replace('’', '\'').ToLowerInvariant()));
        }

        return tokens.ToImmutable();
    }

    /// <summary>The index of the first token that starts at or after a place.</summary>
    public static int IndexAt(ImmutableArray<WordToken> tokens, int start)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
