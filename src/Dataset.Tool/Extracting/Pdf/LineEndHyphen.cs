using Dataset.Generator.Language.Grammar;

namespace Dataset.Tool.Extracting.Pdf;

/// <summary>
/// A hyphen at the end of a line is the printer's or the word's own. It is the word's own where the document has the word with it, where
/// both halves are words of the document, and where the first half is a number: "two-thirds" is one, "twothirds" is none.
/// </summary>
internal sealed class LineEndHyphen(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = [.. words.Select(Bare)];

    /// <summary>Whether the last word of a line is the first part of one.</summary>
    public static bool Divides(string last) => last is [.., var before, '-' or '\u2010' or '\u00AD'] && char.IsLetterOrDigit(before);

    /// <summary>The word of which one line has the first part and the next line the second; null where they are two words.</summary>
    public string? Join(string first, string second)
    {
        if (!Divides(first) || !char.IsLetterOrDigit(second[0]))
        {
            return null;
        }

        var half = first[..^1];
        return first[^1] == '\u00AD' || (char.IsLetter(first[^2]) && char.IsLower(second[0]) && !IsOwn(half, second))
            ? half + second
            : half + "-" + second;
    }

    private bool IsOwn(string first, string second)
    {
        var (left, right) = (Bare(first), Bare(second));
        if (_words.Contains(left + right))
        {
            return false;
        }

        return left.Contains('-') || _words.Contains(left + "-" + right) || (_words.Contains(left) && _words.Contains(right))
            || QuantityReader.Read(left).Any();
    }

    private static string Bare(string word) => word.Trim([.. ".,;:!?()[]“”\"'‘’"]).Replace('\u2010', '-').ToLowerInvariant();
}
