using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A series without its figures: its names, its unit, and the ids of the series it refers to.</summary>
/// <param name="File">The path of its file.</param>
/// <param name="Topic">The name of the class it stands in.</param>
internal sealed record SeriesSymbol(string File, string Topic, SeriesDeclaration Declaration)
{
    public string Key => Declaration.Key;

    /// <summary>The key in the record that issues of it point to.</summary>
    public string WrittenKey => Declaration.WrittenKey;

    public string TopicKey { get; } = Identifier.ToKey(Topic);

    public string Id { get; } = Identifier.ToKey(Topic) + "." + Declaration.Key;

    /// <summary>The name of its class.</summary>
    public string Name { get; } = Declaration.Name ?? Identifier.ToName(Declaration.Key);

    /// <summary>Its class below the namespace: <c>Border.Crossings</c>.</summary>
    public string ClassName => Topic + "." + Name;

    /// <summary>What follows "percent of".</summary>
    public string WholeName => Key.Replace('-', ' ');

    /// <summary>Null when it was not understood: then nothing of the series is emitted.</summary>
    public UnitModel? Unit { get; init; }

    /// <summary>The whole it is a part of; null when it is none.</summary>
    public string? PartOf { get; init; }

    /// <summary>The series that are a part of it.</summary>
    public EquatableArray<string> Parts { get; init; }

    /// <summary>The whole it is a share of; null when it is none.</summary>
    public string? Of { get; init; }

    /// <summary>The levels that it is the change of; null when it is none.</summary>
    public string? ChangeOf { get; init; }

    /// <summary>How it stands to series of other definitions; without those that are not known.</summary>
    public EquatableArray<SeriesMeasure> Measures { get; init; }

    /// <summary>Another is a share of it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The series that add up to it; without those that are not known.</summary>
    public EquatableArray<string> Partition { get; init; }

    /// <summary>The names it was shipped under before, in ordinal order.</summary>
    public EquatableArray<string> Aliases { get; init; }

    public NodePlace At(params PathStep[] path) => NodePlace.At(File, [WrittenKey, .. path]);
}
