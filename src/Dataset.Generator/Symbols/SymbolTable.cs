using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Inputs of a symbol table.</summary>
/// <param name="Files">
/// In the order of the files' names and not of their paths: what is emitted must not depend on where the project stands.
/// </param>
/// <param name="Namespace">The namespace of the emitted code.</param>
/// <param name="Faults">Types of units that cannot be used.</param>
internal sealed record SymbolTableInputs(
    EquatableArray<FileSymbols> Files, string Namespace, EquatableArray<UnitTypeFault> Faults = default);

/// <summary>
/// Every name, whichever file declares it: units, agents, anchors, sources, topics, series, and what series state of one another. All
/// that a file must know of the others before its figures are bound.
/// </summary>
internal sealed class SymbolTable : DerivedValue<SymbolTable, SymbolTableInputs>
{
    private readonly IReadOnlyDictionary<string, SeriesSymbol> _series;

    private readonly IReadOnlyDictionary<string, SourceModel> _sources;

    private readonly IReadOnlyDictionary<string, string> _partNames;

    private readonly SeriesNames _names;

    public SymbolTable(SymbolTableInputs inputs, SymbolTableContents contents)
        : base(inputs)
    {
        Units = contents.Units;
        Agents = contents.Agents;
        Anchors = contents.Anchors;
        Sources = contents.Sources;
        Topics = contents.Topics;
        Series = contents.Series;
        _partNames = contents.PartNames;
        _names = new SeriesNames(contents.Series);
        _series = contents.Series.ToDictionary(series => series.Id, StringComparer.Ordinal);
        Vocabulary = new UnitVocabulary(Units);
        Plurals = Units.Records.Select(unit => new KeyValuePair<string, string>(unit.Key, unit.Plural))
            .Concat(BuiltInUnits.Plurals.Where(share => !Units.Contains(share.Key)))
            .ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        SourceModels = Sources.Records.Select(source => ToModel(Republishing.WithFirst(source, Sources.Find))).ToEquatable();
        _sources = SourceModels.Items.ToDictionary(source => source.Record.Key, StringComparer.Ordinal);
    }

    public DeclarationTable<UnitRecord> Units { get; }

    public DeclarationTable<AgentRecord> Agents { get; }

    public DeclarationTable<AnchorRecord> Anchors { get; }

    public DeclarationTable<SourceRecord> Sources { get; }

    /// <summary>By key.</summary>
    public EquatableArray<SourceModel> SourceModels { get; }

    /// <summary>By name.</summary>
    public EquatableArray<TopicModel> Topics { get; }

    /// <summary>In the order of the files.</summary>
    public ImmutableArray<SeriesSymbol> Series { get; }

    /// <summary>The plural of each unit, by key.</summary>
    public IReadOnlyDictionary<string, string> Plurals { get; }

    /// <summary>The namespace of the emitted code.</summary>
    public string Namespace => Input.Namespace;

    /// <summary>What the units are called in words.</summary>
    public UnitVocabulary Vocabulary { get; }

    /// <summary>Whether what is declared nowhere may be declared in a file that could not be read.</summary>
    public bool IsAnyFileLost => Input.Files.Items.Any(static file => file.IsLost);

    /// <summary>Stands in for a table that could not be built: it knows no name.</summary>
    public static SymbolTable Substitute(string rootNamespace) =>
        new(new(default, rootNamespace), SymbolTableContents.Empty) { IsSubstitute = true };

    public SeriesSymbol? Find(string id) => _series.TryGetValue(id, out var series) ? series : null;

    /// <summary>A series named from within a topic: <c>arrests</c>, or <c>enforcement.arrests</c> of another.</summary>
    public SeriesSymbol? Find(string reference, string topicKey) => Find(Qualify(reference, topicKey));

    /// <summary>The series that a reference of an expression names.</summary>
    public SeriesSymbol? Find(string? topic, string series, string topicKey) => Find(SeriesName(topic, series), topicKey);

    public static string Qualify(string reference, string topicKey) => reference.IndexOf('.') < 0 ? topicKey + "." + reference : reference;

    /// <summary>A series as an expression names it; its topic may be written as in code.</summary>
    public static string SeriesName(string? topic, string series) =>
        topic is null ? series : (Identifier.IsName(topic) ? Identifier.ToKey(topic) : topic) + "." + series;

    /// <summary>What to say of a reference to a series that is not there.</summary>
    public Issue UnknownSeries(string reference, string topicKey, IssuePlace place) =>
        _names.UnknownReference(reference, topicKey, place);

    /// <summary>"did you mean …" over the keys of the topic and the ids of all others.</summary>
    public string DidYouMeanSeries(string reference, string topicKey) => _names.DidYouMean(reference, topicKey);

    /// <summary>What a file's part of the catalogue is called; nothing in a table that could not be built.</summary>
    public string PartNameOf(string file) => _partNames.TryGetValue(file, out var name) ? name : string.Empty;

    /// <summary>A document as a footnote names it.</summary>
    public SourceName NameOf(string source)
    {
        var model = _sources[source];
        return new(
            SourceProse.Name(model.Record.Title, model.Record.NameWithoutTitle),
            model.Published is null ? string.Empty : model.Published + (model.PublishedIsUncertain ? " (uncertain)" : string.Empty));
    }

    /// <summary>The day of an anchor. "first 100 days" names none and has the empty key: it means the only one there is.</summary>
    public DateTime? DayOf(string anchor) =>
        anchor.Length == 0
            ? Anchors.Keys.Length == 1 ? Anchors.Records.First().Date : null
            : Anchors.Find(anchor)?.Date;

    private static SourceModel ToModel(SourceRecord record) => record.Published is { } published
        ? new(record, PeriodResolver.Resolve(published, null, _ => null, out _)?.Id, published.IsUncertain)
        : new(record, null, false);
}
