using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <summary>What an outline is made from.</summary>
internal sealed record OutlineParts(EquatableArray<FileOutline> Files, Declarations Declarations, string Namespace);

/// <summary>Every topic and series, and what series say of one another: all that a file must know of the others before it is linked.</summary>
internal sealed class Outline : DerivedValue<Outline, OutlineParts>
{
    private readonly Dictionary<string, OutlinedSeries> _series = new(StringComparer.Ordinal);

    private Outline(OutlineParts parts)
        : base(parts)
    {
        OutlineBuilder.Fill(this);
    }

    public Declarations Declarations => Input.Declarations;

    public IEnumerable<OutlinedSeries> Series => _series.Values;

    public Dictionary<string, TopicModel> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>What each file's part of the catalogue is called, by path.</summary>
    public Dictionary<string, string> PartNames { get; } = new(StringComparer.Ordinal);

    /// <summary>What a file's part of the catalogue is called. An outline that could not be made knows none, and nothing is found by it.</summary>
    public string PartNameOf(string file) => PartNames.TryGetValue(file, out var name) ? name : string.Empty;

    public List<Issue> Issues { get; } = [];

    /// <summary>In the order of the files' names and not of their paths: what is emitted must not depend on where the project stands.</summary>
    public static Outline Of(IEnumerable<FileOutline> files, Declarations declarations, string rootNamespace) =>
        new(new(files.OrderBy(file => FileName.Of(file.File), StringComparer.Ordinal).ThenBy(file => file.File, StringComparer.Ordinal).ToEquatable(), declarations, rootNamespace));

    /// <summary>In place of one that could not be made.</summary>
    public static Outline Failed(Declarations declarations, Issue issue) => new(new(default, declarations, string.Empty)) { Failure = issue, Issues = { issue } };

    public void Add(OutlinedSeries series) => _series.Add(series.Id, series);

    public OutlinedSeries? Find(string id) => _series.TryGetValue(id, out var series) ? series : null;

    /// <summary>A series named from within a topic: <c>arrests</c>, or <c>enforcement.arrests</c> of another.</summary>
    public OutlinedSeries? Find(string reference, string topicKey) => Find(reference.IndexOf('.') < 0 ? topicKey + "." + reference : reference);

    /// <summary>The series a reference of an expression names; a topic may be written as in code.</summary>
    public OutlinedSeries? Find(string? topic, string series, string topicKey) => Find(Qualified(topic, series), topicKey);

    public static string Qualified(string? topic, string series) =>
        topic is null ? series : (Identifier.IsName(topic) ? Identifier.ToKey(topic) : topic) + "." + series;

    /// <summary>The series of a reference; an unknown one is reported with the nearest.</summary>
    public OutlinedSeries? Get(string reference, string topicKey, IssuePlace place, List<Issue> issues)
    {
        if (Find(reference, topicKey) is { } series)
        {
            return series;
        }

        issues.Report(NameRules.UnknownReference, place, "series", reference, Nearest(reference, topicKey), "Write the key of a series of this file, or topic.series for one of another.");
        return null;
    }

    /// <summary>"; did you mean …" over the keys of the topic and the ids of all others.</summary>
    public string Nearest(string reference, string topicKey) => Suggestion.DidYouMean(
        reference,
        Series.Select(series => series.TopicKey == topicKey ? series.Record.Key : series.Id).OrderBy(id => id, StringComparer.Ordinal));
}
