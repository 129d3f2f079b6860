namespace Dataset.Runtime;

/// <summary>A declaration that a figure is the highest or lowest of a series.</summary>
/// <param name="IsMaximum">True for the highest, false for the lowest.</param>
/// <param name="SeriesId">The id of the series that it is the highest or lowest of.</param>
/// <param name="Within">Within how long, as the document words it: <c>at least 25 years</c>; null when not stated.</param>
public sealed record RecordStatement(bool IsMaximum, string SeriesId, string? Within)
{
    /// <summary>The title of the series, where it is the figure's own; else null.</summary>
    internal string? Title { get; init; }

    /// <summary>
    /// In words: <c>the lowest of Border crossings within at least 25 years</c>, with the title of the figure's own series, and the id of
    /// another.
    /// </summary>
    public override string ToString() =>
        $"the {(IsMaximum ? "highest" : "lowest")} of {Title ?? SeriesId}{(Within is null ? string.Empty : " within " + Within)}";
}
