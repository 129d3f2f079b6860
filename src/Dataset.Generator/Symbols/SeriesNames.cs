using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Symbols;

/// <summary>What messages say of a series that is not there.</summary>
internal static class SeriesNames
{
    public static Issue UnknownReference(IEnumerable<SeriesSymbol> series, string reference, string topicKey, IssuePlace place) => Issue.Of(
        NameRules.UnknownReference,
        place,
        "series",
        reference,
        DidYouMean(series, reference, topicKey),
        "Write the key of a series of this file, or topic.series for one of another.");

    public static string DidYouMean(IEnumerable<SeriesSymbol> series, string reference, string topicKey) => Suggestion.DidYouMean(
        reference,
        series.Select(one => one.TopicKey == topicKey ? one.Key : one.Id).OrderBy(name => name, StringComparer.Ordinal));
}
