using System.Collections.Immutable;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <param name="Topics">By name.</param>
/// <param name="Series">In the order of the files.</param>
/// <param name="PartNames">What each file's part of the catalogue is called, by path.</param>
internal sealed record SymbolTableContents(
    DeclarationTable<UnitRecord> Units,
    DeclarationTable<AgentRecord> Agents,
    DeclarationTable<AnchorRecord> Anchors,
    DeclarationTable<SourceRecord> Sources,
    EquatableArray<TopicModel> Topics,
    ImmutableArray<SeriesSymbol> Series,
    IReadOnlyDictionary<string, string> PartNames)
{
    public static SymbolTableContents Empty { get; } = new(
        new DeclarationTableBuilder<UnitRecord>("unit", "units", null).ToTable(),
        new DeclarationTableBuilder<AgentRecord>("agent", "agents", null).ToTable(),
        new DeclarationTableBuilder<AnchorRecord>("anchor", "anchors", null).ToTable(),
        new DeclarationTableBuilder<SourceRecord>("source", "sources", null).ToTable(),
        default,
        ImmutableArray<SeriesSymbol>.Empty,
        new Dictionary<string, string>(StringComparer.Ordinal));
}
