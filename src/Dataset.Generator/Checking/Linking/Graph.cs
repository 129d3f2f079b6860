using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>All files together: what is declared, and every series with what its references led to.</summary>
internal sealed class Graph(EmitOptions options, IReadOnlyList<FileRecord> files)
{
    private readonly Dictionary<string, LinkedSeries> _series = new(StringComparer.Ordinal);

    public EmitOptions Options { get; } = options;

    /// <summary>By name.</summary>
    public IReadOnlyList<FileRecord> Files { get; } = files;

    public List<Issue> Issues { get; } = [];

    public Declared<UnitRecord> Units { get; } = new("unit", "units", ReservedNames.WhyNotUnit);

    public Declared<AgentRecord> Agents { get; } = new("agent", "agents", ReservedNames.WhyNotAgent);

    public Declared<AnchorRecord> Anchors { get; } = new("anchor", "anchors", null);

    public Declared<SourceRecord> Sources { get; } = new("source", "sources", ReservedNames.WhyNotSource);

    public Dictionary<string, TopicModel> Topics { get; } = new(StringComparer.Ordinal);

    public IEnumerable<LinkedSeries> Series => _series.Values;

    public void Add(LinkedSeries series) => _series.Add(series.Id, series);

    public LinkedSeries? FindSeries(string id) => _series.TryGetValue(id, out var series) ? series : null;

    /// <summary>A series named from within a topic: <c>arrests</c>, or <c>enforcement.arrests</c> of another.</summary>
    public LinkedSeries? FindSeries(string reference, string topicKey) =>
        FindSeries(reference.IndexOf('.') < 0 ? topicKey + "." + reference : reference);

    public LinkedSeries? GetSeries(string reference, LinkedSeries from, Place place)
    {
        if (FindSeries(reference, from.TopicKey) is { } series)
        {
            return series;
        }

        Report(NameRules.UnknownReference, place, "series", reference, Nearest(reference, from.TopicKey), "Write the key of a series of this file, or topic.series for one of another.");
        return null;
    }

    /// <summary>" ; did you mean …" over the keys of the topic and the ids of all others.</summary>
    public string Nearest(string reference, string topicKey) => Binding.Fields.DidYouMean(
        reference,
        Series.Select(series => series.TopicKey == topicKey ? series.Record.Key : series.Id).OrderBy(id => id, StringComparer.Ordinal));

    public void Report(Rule rule, Place place, params string[] arguments) => Issues.Add(Issue.Of(rule, place, arguments));
}
