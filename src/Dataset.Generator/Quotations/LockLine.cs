using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Quotations;

/// <summary>Where a quotation was found: one line of <c>quotes.lock</c>.</summary>
/// <param name="Figure">The figure's id; <c>anchors.key</c> for the words of an anchor.</param>
/// <param name="Claim">The claim's id; <c>-</c> for words that belong to no claim.</param>
internal sealed record LockLine(string Document, int Start, int Length, string RawHash, string Hash, string Figure, string Claim)
{
    public override string ToString() => string.Join("\t", Document, Text(Start), Text(Length), RawHash, Hash, Figure, Claim);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A line of the lock and where it stands.</summary>
internal sealed record PlacedLine(LockLine Line, SourceSpan Place);
