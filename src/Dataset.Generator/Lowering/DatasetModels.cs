using System.Collections.Immutable;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>What is emitted of all files together.</summary>
internal static class DatasetModels
{
    /// <summary>By id, whatever the order of files: nor may the order of what is emitted depend on it.</summary>
    public static ImmutableArray<SeriesModel> InOrder(IEnumerable<FileModel> models) =>
        models.SelectMany(model => model.Series).OrderBy(series => series.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Without those of another dataset.</summary>
    public static EquatableArray<UnitRecord> UnitsOf(SymbolTable symbols) =>
        symbols.Units.Records.Where(unit => unit.Type is null).ToEquatable();

    public static EquatableArray<AgentRecord> AgentsOf(SymbolTable symbols) => symbols.Agents.Records.ToEquatable();

    /// <summary>The public names that no series owns.</summary>
    public static EquatableArray<PublicName> SharedNamesOf(SymbolTable symbols) =>
        PublicNames.OfShared(symbols.Topics, UnitsOf(symbols), AgentsOf(symbols), symbols.SourceModels).ToEquatable();

    /// <param name="parts">The names of the catalogue's parts.</param>
    public static CatalogModel CatalogOf(SymbolTable symbols, IEnumerable<string> parts) => new(
        !symbols.Topics.IsEmpty,
        symbols.Series
            .Where(series => series.Unit is not null)
            .OrderBy(series => series.Id, StringComparer.Ordinal)
            .Select(series => series.Topic + "." + series.Name + (series.Declaration.IsBulk ? ".Rows.Series" : ".Rows"))
            .ToEquatable(),
        symbols.Sources.Keys.ToEquatable(),
        symbols.Agents.Keys.ToEquatable(),
        parts.OrderBy(part => part, StringComparer.Ordinal).ToEquatable());

    public static DatasetModel Join(SymbolTable symbols, IEnumerable<CatalogPart> parts, IEnumerable<FileModel> models)
    {
        var ordered = parts.OrderBy(part => part.Name, StringComparer.Ordinal).ToEquatable();
        return new(
            new(InOrder(models)),
            symbols.Topics,
            UnitsOf(symbols),
            AgentsOf(symbols),
            symbols.SourceModels,
            CatalogOf(symbols, ordered.Select(part => part.Name)),
            ordered);
    }
}
