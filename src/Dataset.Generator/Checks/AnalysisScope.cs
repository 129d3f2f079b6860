using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>Inputs of the analysis of a file.</summary>
/// <param name="Neighbours">The files that it refers to. An edit of any other does not change what is found in it.</param>
internal sealed record AnalysisScopeInputs(BoundFile File, EquatableArray<BoundFile> Neighbours);

/// <summary>A file and those it refers to.</summary>
internal sealed class AnalysisScope : DerivedValue<AnalysisScope, AnalysisScopeInputs>
{
    private readonly Dictionary<string, BoundSeries> _series = new(StringComparer.Ordinal);

    private AnalysisScope(AnalysisScopeInputs inputs)
        : base(inputs)
    {
        foreach (var series in inputs.Neighbours.Items.Insert(0, inputs.File).SelectMany(file => file.Series))
        {
            _series.Add(series.Id, series);
        }
    }

    public BoundFile File => Input.File;

    public SymbolTable Symbols => File.Symbols;

    public static AnalysisScope Of(BoundFile file, BoundFiles all) =>
        new(new(file, file.ReferencedFiles.Select(all.Find).OfType<BoundFile>().ToEquatable()));

    /// <summary>By id, also of a neighbour.</summary>
    public BoundSeries? FindSeries(string id) => _series.TryGetValue(id, out var series) ? series : null;

    /// <summary>By id, also of a neighbour; null when its unit was not understood: that was reported, and it is in no catalogue.</summary>
    public BoundSeries? FindEmittedSeries(string id) => FindSeries(id) is { Symbol.Unit: not null } series ? series : null;

    /// <summary>By id, also of a neighbour.</summary>
    public BoundFigure? FindFigure(string id) =>
        FindSeries(Records.RecordId.SeriesOf(id))?.Figures.FirstOrDefault(figure => figure.Id == id);
}
