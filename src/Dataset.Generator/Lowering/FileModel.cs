using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>What is emitted of one file, and what was found wrong while it was held against the lock.</summary>
/// <param name="Quotations">How many the file has.</param>
internal sealed record FileModel(EquatableArray<SeriesModel> Series, EquatableArray<PublicName> Names, int Quotations, EquatableArray<Issue> Issues)
{
    public static FileModel Failed(Issue issue) => new(default, default, 0, new[] { issue }.ToEquatable());

    /// <param name="view">The file and its neighbours.</param>
    /// <param name="lines">The lines of the lock that belong to it; null when there is no lock.</param>
    /// <param name="remarks">What its figures' hovers say besides.</param>
    public static FileModel Of(FileView view, LockLines? lines, EquatableArray<Footnote> remarks, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var issues = new List<Issue>();
        var quotes = QuotesLockValidator.OfFigures(view.File).ToList();
        var locked = lines is null ? [] : QuotesLockValidator.Match(quotes, lines, issues);
        cancellation.ThrowIfCancellationRequested();
        var series = ModelBuilder.Build(view.ToGraph(), locked, remarks);
        return new(series, series.SelectMany(one => PublicNames.Of(one)).ToEquatable(), quotes.Count, issues.ToEquatable());
    }
}
