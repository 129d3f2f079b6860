using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Quotations;

/// <summary>Where a quotation was found: one line of <c>quotes.lock</c>.</summary>
/// <param name="Figure">The figure's id; <c>anchors.key</c> for the words of an anchor.</param>
/// <param name="Claim">The claim's id; <c>-</c> for words that belong to no claim.</param>
internal sealed record LockLine(string Document, int Start, int Length, string RawHash, string Hash, string Figure, string Claim)
{
    /// <summary>
    /// The most UTF-16 units of a document: the verify target reads it into one string, and .NET makes none that is longer.
    /// </summary>
    private const int LongestDocument = 0x3FFF_FFDF;

    /// <summary>Whether the passage lies within the largest document.</summary>
    public bool IsWithinDocument => Start <= LongestDocument && Length <= LongestDocument - Start;

    /// <summary>
    /// Why no document can give these words this line; null when one can. The words as they stand in the document differ from the
    /// quoted ones in their white space alone: each space may be any run of it, however long, and is at least one character.
    /// </summary>
    /// <param name="words">The quoted words, white space collapsed.</param>
    public string? Contradiction(string words)
    {
        if (Length < words.Length)
        {
            return $"its length is {Text(Length)}, and the quoted words alone have {Text(words.Length)} characters";
        }

        if (Length > words.Length && RawHash == Hash)
        {
            return $"its length is {Text(Length)}, and its two hashes are of the same words, which have {Text(words.Length)} characters";
        }

        if (words.IndexOf(' ') >= 0)
        {
            return null;
        }

        return Length > words.Length
            ? $"its length is {Text(Length)}, and the quoted words have no white space and {Text(words.Length)} characters"
            : RawHash != Hash ? "its two hashes differ, and the quoted words have no white space that could differ"
            : null;
    }

    public override string ToString() => string.Join("\t", Document, Text(Start), Text(Length), RawHash, Hash, Figure, Claim);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A line of the lock and where it stands.</summary>
internal sealed record PlacedLine(LockLine Line, SourceSpan Place);
