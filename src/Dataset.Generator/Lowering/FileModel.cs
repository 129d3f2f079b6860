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
internal sealed record FileModelInputs(BoundFile File, EquatableArray<FigureBaseline> Baselines, LockLines? Lines)
{
    /// <summary>The conflicts and checks of its topic's figures.</summary>
    public EquatableArray<TopicFootnotes> Footnotes { get; private init; }

    public static FileModelInputs Of(BoundFile file, FileAnalysis analysis, Result<QuotesLock>? quotes) => new(
        file, analysis.Baselines, quotes?.Value.Of(file.Series.Select(series => series.Id)));

    public FileModelInputs With(FootnoteIndex footnotes) =>
        File.Series.IsEmpty ? this : this with { Footnotes = footnotes.Of(File.Series[0].Symbol.TopicKey) };
}

/// <summary>What is emitted of one file.</summary>
/// <param name="Series">By id.</param>
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
        return new(
            new(series.OrderBy(static one => one.Id, StringComparer.Ordinal).ToEquatable(), names, parts), issues.ToEquatable());
    }
}
