using Dataset.Generator.Primitives;

namespace Dataset.Generator.Records;

/// <summary>What a series counts against what another counts.</summary>
/// <param name="Series">The other, as written.</param>
/// <param name="Because">Why the curators see it so.</param>
/// <param name="Index">Its number in the list.</param>
internal sealed record MeasureRecord(SeriesRelation Relation, string Series, string Because, int Index)
{
    /// <summary>The key that states it: same_as.</summary>
    public static string KeyOf(SeriesRelation relation) => relation.ToWord().Replace('-', '_');
}
