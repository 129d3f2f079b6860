using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Symbols;

/// <summary>What messages say of a series that is not there. Its lists are made when the first is missed.</summary>
internal sealed class SeriesNames(IEnumerable<SeriesSymbol> series)
{
    private readonly Lazy<NameIndex> _ids = new(() => new NameIndex(series.Select(static one => one.Id)));

    private readonly Lazy<Dictionary<string, NameIndex>> _keys = new(() => series
        .GroupBy(static one => one.TopicKey, StringComparer.Ordinal)
        .ToDictionary(
            static topic => topic.Key,
            static topic => new NameIndex(topic.Select(static one => one.Key)),
            StringComparer.Ordinal));

    public Issue UnknownReference(string reference, string topicKey, IssuePlace place) => Issue.Of(
        NameRules.UnknownReference,
        place,
        "series",
        reference,
        DidYouMean(reference, topicKey),
        "Write the key of a series of this file, or topic.series for one of another.");

    /// <summary>"did you mean …" over the keys of the topic and the ids of all series.</summary>
    public string DidYouMean(string reference, string topicKey) => Suggestion.DidYouMean(
        reference,
        new[]
        {
            _keys.Value.TryGetValue(topicKey, out var keys) ? keys.Nearest(reference) : null,
            _ids.Value.Nearest(reference),
        }.OfType<string>());
}
