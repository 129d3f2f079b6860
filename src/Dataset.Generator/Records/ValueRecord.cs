using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>A value as the record words it.</summary>
/// <param name="Raw">The record's own words: <c>about 8,300</c>.</param>
/// <param name="Qualifier">The hedge; null for bare words without a number ("hundreds").</param>
/// <param name="Low">
/// The number; for Between the lower one; for words with a bound ("the majority" is over 50) that bound; else null.
/// </param>
/// <param name="High">The upper number of Between; else null.</param>
/// <param name="Words">The words of a worded quantity; else null.</param>
/// <param name="Printed">How the value stands in the quoted words where its digits do not ("nearly half"); else null.</param>
internal sealed record ValueRecord(string Raw, Qualifier? Qualifier, Number? Low, Number? High, string? Words, string? Printed)
{
    /// <summary>The number after the "±" of Measured; else null.</summary>
    public Number? Uncertainty { get; init; }

    public bool IsWorded => Words is not null;
}
