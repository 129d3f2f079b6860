using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Lowering;

/// <summary>
/// The series of a topic, of whichever files. What is emitted of a topic is made of these, so that an edit in one leaves the others alone.
/// </summary>
/// <param name="Series">By id.</param>
internal sealed record TopicSeries(EquatableArray<SeriesModel> Series)
{
    /// <summary>By the ids of their series, whatever the order of files: nor may the order of what is emitted depend on it.</summary>
    public static IEnumerable<TopicSeries> AllOf(IEnumerable<FileModel> files) => files
        .Where(static file => !file.Series.IsEmpty)
        .GroupBy(static file => RecordId.TopicOf(file.Series[0].Id), StringComparer.Ordinal)
        // With the full stop of an id, which stands behind some characters of a key.
        .OrderBy(static topic => topic.Key + ".", StringComparer.Ordinal)
        .Select(static topic => new TopicSeries(Join([.. topic])));

    private static EquatableArray<SeriesModel> Join(IReadOnlyList<FileModel> files) => files.Count == 1
        ? files[0].Series
        : DatasetModels.InOrder(files);
}
