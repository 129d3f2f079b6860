using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A series without its figures: its names, its unit, and the series it refers to.</summary>
internal sealed class OutlinedSeries(Outline outline, string file, SeriesOutline record, string topic)
{
    public Outline Outline { get; } = outline;

    /// <summary>The path of its file.</summary>
    public string File { get; } = file;

    public SeriesOutline Record { get; } = record;

    public string Topic { get; } = topic;

    public string TopicKey { get; } = Identifier.ToKey(topic);

    public string Id { get; } = Identifier.ToKey(topic) + "." + record.Key;

    public string Name { get; } = record.Name ?? Identifier.ToName(record.Key);

    /// <summary>What follows "percent of".</summary>
    public string WholeName => Record.Key.Replace('-', ' ');

    /// <summary>Null when it was not understood: then nothing of the series is emitted.</summary>
    public UnitModel? Unit { get; set; }

    public OutlinedSeries? PartOf { get; set; }

    /// <summary>The series that are a part of it.</summary>
    public List<OutlinedSeries> Parts { get; } = [];

    public OutlinedSeries? Of { get; set; }

    /// <summary>Another is a share of it.</summary>
    public bool IsWhole { get; set; }

    public List<OutlinedSeries> Partition { get; } = [];

    /// <summary>The names it was shipped under before, in ordinal order.</summary>
    public string[] Aliases { get; set; } = [];

    public NodePlace At(params PathStep[] path) => NodePlace.At(File, [Record.Key, .. path]);
}
