using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>Inputs of the model of a file.</summary>
/// <param name="Baselines">What its figures are measured against.</param>
/// <param name="Lines">The lines of the lock that belong to it; null when there is no lock.</param>
/// <param name="Footnotes">The conflicts and failed checks of its figures.</param>
internal sealed record FileModelInputs(
    BoundFile File, EquatableArray<FigureBaseline> Baselines, LockLines? Lines, EquatableArray<Footnote> Footnotes)
{
    public static FileModelInputs Of(
        BoundFile file, Result<FileAnalysis> analysis, Result<QuotesLock>? quotes, Result<ConflictIndex> conflicts) => new(
        file,
        analysis.Value.Baselines,
        quotes?.Value.Of(file.Series.Select(series => series.Id)),
        file.Series.SelectMany(series => conflicts.Value.FootnotesOf(series.Id)).ToEquatable());
}

/// <summary>What is emitted of one file.</summary>
/// <param name="Locked">What it must find in the lock.</param>
internal sealed record FileModel(EquatableArray<SeriesModel> Series, EquatableArray<PublicName> Names, LockedParts Locked)
{
    /// <summary>Stands in for that of a file that could not be lowered.</summary>
    public static FileModel Substitute() => new(default, default, new(0, default));

    public static Result<FileModel> Build(FileModelInputs inputs, CancellationToken cancellation)
    {
        cancellation.Look();
        var quotes = LockedQuote.OfFigures(inputs.File).Watched(cancellation).ToList();
        var (locked, issues) = inputs.Lines is null
            ? (new Dictionary<QuoteRecord, LockLine>(), Array.Empty<Issue>())
            : QuotesLockValidator.Match(quotes, inputs.Lines, inputs.File.Symbols);
        cancellation.Look();
        var series = new ModelBuilder(inputs, locked, cancellation).Build();
        var parts = new LockedParts(quotes.Count, LockedTable.OfFigures(inputs.File).ToEquatable());
        var names = series.SelectMany(one => PublicNames.Of(one)).Watched(cancellation).ToEquatable();
        return new(new(series, names, parts), issues.ToEquatable());
    }
}
