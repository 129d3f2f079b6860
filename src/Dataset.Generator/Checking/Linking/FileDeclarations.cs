using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>What one file declares for all of them.</summary>
internal sealed record FileDeclarations(
    string File,
    EquatableArray<UnitRecord> Units,
    EquatableArray<AgentRecord> Agents,
    EquatableArray<AnchorRecord> Anchors,
    EquatableArray<SourceRecord> Sources)
{
    public bool IsEmpty => Units.IsEmpty && Agents.IsEmpty && Anchors.IsEmpty && Sources.IsEmpty;

    public static FileDeclarations Of(FileRecord file) => new(file.File, file.Units, file.Agents, file.Anchors, file.Sources);
}
