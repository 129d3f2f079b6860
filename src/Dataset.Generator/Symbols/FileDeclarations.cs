using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>What one file declares for all of them.</summary>
/// <param name="CountedIn">The keys that its series' units are made of.</param>
/// <param name="IsLost">Whether what is found nowhere may stand in it.</param>
internal sealed record FileDeclarations(
    string File,
    EquatableArray<UnitRecord> Units,
    EquatableArray<AgentRecord> Agents,
    EquatableArray<AnchorRecord> Anchors,
    EquatableArray<SourceRecord> Sources,
    EquatableArray<string> CountedIn,
    bool IsLost)
{
    public static FileDeclarations Of(RecordFile file) => new(
        file.File,
        file.Units,
        file.Agents,
        file.Anchors,
        file.Sources,
        file.Series.SelectMany(series => UnitTypes.Parts(series.Unit)).Distinct().ToEquatable(),
        file.IsLost);
}
