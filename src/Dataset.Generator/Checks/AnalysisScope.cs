using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>Inputs of the analysis of a file.</summary>
/// <param name="Neighbours">The files that it refers to. An edit of any other does not change what is found in it.</param>
internal sealed record AnalysisScopeInputs(BoundFile File, EquatableArray<BoundFile> Neighbours);

/// <summary>A file and those it refers to.</summary>
internal sealed class AnalysisScope : DerivedValue<AnalysisScope, AnalysisScopeInputs>
{
    // Made when something is looked up: a scope is made of each file at every edit, to see that its inputs are the same.
    private readonly Lazy<Dictionary<string, BoundSeries>> _series;

    private readonly Lazy<bool> _hasUndatedRecord;

    private AnalysisScope(AnalysisScopeInputs inputs)
        : base(inputs)
    {
        _series = new(() => inputs.Neighbours.Items.Insert(0, inputs.File).SelectMany(static file => file.Series)
            .ToDictionary(static series => series.Id, StringComparer.Ordinal));
        _hasUndatedRecord = new(() => _series.Value.Values.SelectMany(static series => series.Figures)
            .Any(static figure => figure.ExtremeOf is not null && !figure.Period.IsResolved));
    }

    public BoundFile File => Input.File;

    /// <summary>Whether a figure of it or of a neighbour is declared a highest or lowest and has no date.</summary>
    public bool HasUndatedRecord => _hasUndatedRecord.Value;

    public SymbolTable Symbols => File.Symbols;

    public static AnalysisScope Of(BoundFile file, BoundFiles all) =>
        new(new(file, file.ReferencedFiles.Select(all.Find).OfType<BoundFile>().ToEquatable()));

    /// <summary>By id, also of a neighbour.</summary>
    public BoundSeries? FindSeries(string id) => _series.Value.TryGetValue(id, out var series) ? series : null;

    /// <summary>By id, also of a neighbour; null when its unit was not understood: that was reported, and it is in no catalogue.</summary>
    public BoundSeries? FindEmittedSeries(string id) => FindSeries(id) is { Symbol.Unit: not null } series ? series : null;

    /// <summary>By id, also of a neighbour.</summary>
    public BoundFigure? FindFigure(string id) =>
        Records.RecordId.SeriesOf(id) is var series && id.Length > series.Length
            ? FindSeries(series)?.FindPeriod(id.Substring(series.Length + 1))
            : null;
}
