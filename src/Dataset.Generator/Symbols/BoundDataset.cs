using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <summary>All files with their references followed, before anything is checked.</summary>
internal sealed record BoundDataset(SymbolTable Symbols, EquatableArray<BoundFile> Files)
{
    public IEnumerable<BoundFigure> Figures =>
        Files.Items.SelectMany(static file => file.Series).SelectMany(static series => series.Figures);
}
