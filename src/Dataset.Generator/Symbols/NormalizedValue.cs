using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A value without its spelling.</summary>
internal readonly record struct NormalizedValue(Qualifier? Qualifier, decimal? Low, decimal? High, decimal? Uncertainty, string? Words)
{
    public static NormalizedValue Of(ValueRecord value) => new(value.Qualifier, value.Low?.Value, value.High?.Value, value.Uncertainty?.Value, value.Words);

    public static bool AreAllEqual(IEnumerable<BoundClaim> claims) => !claims.Select(claim => Of(claim.Record.Value)).Distinct().Skip(1).Any();
}
