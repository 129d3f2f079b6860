namespace Dataset.Runtime;

/// <summary>What a series counts against what another counts, as the curators see it.</summary>
/// <param name="Relation">Whether the same, more, or a part.</param>
/// <param name="SeriesId">The id of the other series.</param>
/// <param name="Because">Why they see it so.</param>
public sealed record SeriesMeasure(SeriesRelation Relation, string SeriesId, string Because);
