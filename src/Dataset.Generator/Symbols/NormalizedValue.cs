using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Values without their spelling.</summary>
internal static class NormalizedValue
{
    public static bool AreAllEqual(IEnumerable<BoundClaim> claims) =>
        !claims.Select(claim => Parts(claim.Record.Value)).Distinct().Skip(1).Any();

    private static (Qualifier?, decimal?, decimal?, decimal?, string?, (decimal, decimal)?, decimal?) Parts(ValueRecord value) =>
        (value.Qualifier, value.Low?.Value, value.High?.Value, value.Uncertainty?.Value, value.Words, value.Ends, value.Level);
}
