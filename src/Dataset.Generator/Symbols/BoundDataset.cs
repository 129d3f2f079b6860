using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <summary>All files with their references followed, before anything is checked.</summary>
internal sealed record BoundDataset(SymbolTable Symbols, EquatableArray<BoundFile> Files)
{
    private readonly Lazy<IReadOnlyDictionary<string, BoundSeries>> _series =
        new(() => Files.Items.SelectMany(static file => file.Series).ToDictionary(static series => series.Id, StringComparer.Ordinal));

    public IEnumerable<BoundFigure> Figures =>
        Files.Items.SelectMany(static file => file.Series).SelectMany(static series => series.Figures);

    public BoundSeries? FindSeries(string id) => _series.Value.TryGetValue(id, out var series) ? series : null;
}
