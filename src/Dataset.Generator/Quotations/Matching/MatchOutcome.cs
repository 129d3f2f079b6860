using Dataset.Generator.Language.Grammar;

namespace Dataset.Generator.Quotations.Matching;

/// <param name="Phrase">The phrase that states the number, or comes nearest to it; null when none does.</param>
internal sealed record MatchOutcome(QuantityPhrase? Phrase, IReadOnlyList<Mismatch> Mismatches)
{
    /// <summary>Whether the words carry what the record states.</summary>
    public bool Agrees => Mismatches.Count == 0;
}
