using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Values without their spelling.</summary>
internal static class NormalizedValue
{
    public static bool AreAllEqual(IEnumerable<BoundClaim> claims) =>
        !claims.Select(claim => Parts(claim.Record.Value)).Distinct().Skip(1).Any();

    /// <summary>
    /// The numbers are the same and the hedges differ without contradicting one another: 75 and at least 75, not over 75 and under 75.
    /// </summary>
    public static bool DifferInHedgeAlone(IReadOnlyCollection<BoundClaim> claims) =>
        !AreAllEqual(claims)
        && !claims.Select(static claim => Parts(claim.Record.Value) with { Item1 = null, Item7 = null }).Distinct().Skip(1).Any()
        && !HedgeDirection.AreOpposed(claims.Select(static claim => claim.Record.Value.Qualifier).OfType<Qualifier>());

    private static (Qualifier?, decimal?, decimal?, decimal?, string?, (decimal, decimal)?, decimal?) Parts(ValueRecord value) =>
        (value.Qualifier, value.Low?.Value, value.High?.Value, value.Uncertainty?.Value, value.Words, value.Ends, value.Level);
}
