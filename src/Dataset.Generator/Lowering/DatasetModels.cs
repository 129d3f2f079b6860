using System.Collections.Immutable;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>What is emitted of all files together.</summary>
internal static class DatasetModels
{
    /// <summary>By id.</summary>
    public static EquatableArray<SeriesModel> InOrder(IEnumerable<FileModel> models) =>
        models.SelectMany(model => model.Series).OrderBy(series => series.Id, StringComparer.Ordinal).ToEquatable();

    /// <summary>The pages of whole topics, by the ids of their series. A series without names for its figures has its own source.</summary>
    /// <param name="series">By id.</param>
    public static ImmutableArray<PageModel> PagesOf(IEnumerable<SeriesModel> series) =>
        Paging.Of(series.Where(static one => one.Bulk is null), static one => one.Topic, static one => one.Figures.Count)
            .GroupBy(static placed => (placed.Series.Topic, placed.Page))
            .Select(static page => new PageModel(
                page.Key.Topic, page.Key.Page, page.Select(static placed => placed.Series).ToEquatable()))
            .ToImmutableArray();

    /// <summary>Without those of another dataset.</summary>
    public static EquatableArray<UnitRecord> UnitsOf(SymbolTable symbols) =>
        symbols.Units.Records.Where(unit => unit.Type is null).ToEquatable();

    public static EquatableArray<AgentRecord> AgentsOf(SymbolTable symbols) => symbols.Agents.Records.ToEquatable();

    /// <summary>The public names that no series owns.</summary>
    public static EquatableArray<PublicName> SharedNamesOf(SymbolTable symbols) =>
        PublicNames.OfShared(symbols.Topics, UnitsOf(symbols), AgentsOf(symbols), symbols.SourceModels).ToEquatable();

    /// <param name="pages">The names of the pages.</param>
    /// <param name="parts">The names of the catalogue's parts.</param>
    public static CatalogModel CatalogOf(SymbolTable symbols, IEnumerable<PageName> pages, IEnumerable<string> parts) => new(
        !symbols.Topics.IsEmpty,
        pages.ToEquatable(),
        symbols.Series
            .Where(series => series.Unit is not null && series.Declaration.IsBulk)
            .OrderBy(series => series.Id, StringComparer.Ordinal)
            .Select(series => $"{series.Topic}.{series.Name}.Rows.Series")
            .ToEquatable(),
        symbols.Sources.Keys.ToEquatable(),
        symbols.Agents.Keys.ToEquatable(),
        parts.OrderBy(part => part, StringComparer.Ordinal).ToEquatable());

    public static DatasetModel Join(SymbolTable symbols, IEnumerable<CatalogPart> parts, IEnumerable<FileModel> models)
    {
        var ordered = parts.OrderBy(part => part.Name, StringComparer.Ordinal).ToEquatable();
        var series = InOrder(models);
        var pages = PagesOf(series);
        return new(
            series,
            symbols.Topics,
            UnitsOf(symbols),
            AgentsOf(symbols),
            symbols.SourceModels,
            CatalogOf(symbols, pages.Select(static page => page.ToName()), ordered.Select(part => part.Name)),
            ordered,
            new(pages));
    }
}
