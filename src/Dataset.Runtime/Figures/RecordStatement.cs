namespace Dataset.Runtime;

/// <summary>A declaration that a figure is the highest or lowest of a series.</summary>
/// <param name="IsMaximum">True for the highest, false for the lowest.</param>
/// <param name="SeriesId">The id of the series that it is the highest or lowest of.</param>
/// <param name="Within">Within how long, as the document words it: <c>at least 25 years</c>; null when not stated.</param>
public sealed record RecordStatement(bool IsMaximum, string SeriesId, string? Within)
{
    /// <summary>In words: <c>the lowest of border.crossings within at least 25 years</c>.</summary>
    public override string ToString() =>
        $"the {(IsMaximum ? "highest" : "lowest")} of {SeriesId}{(Within is null ? string.Empty : " within " + Within)}";
}
