namespace Dataset.Generator.Records;

/// <summary>What a series counts against what another counts.</summary>
/// <param name="Series">The id of the other.</param>
internal sealed record SeriesMeasure(SeriesRelation Relation, string Series, string Because);
