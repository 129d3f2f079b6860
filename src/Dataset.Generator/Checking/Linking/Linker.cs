using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>What linking made: the model, and what was found wrong.</summary>
internal sealed record Linked(DatasetModel Model, EquatableArray<Issue> Issues);

/// <summary>All files together: names, periods, references, quotations, checks, conflicts. A record in error takes no other away.</summary>
internal static class Linker
{
    public static Linked Link(IEnumerable<FileRecord> files, QuotesLock? quotes, EmitOptions options, CancellationToken cancellation)
    {
        var graph = Join(files, options, cancellation);
        var locked = quotes is null ? new Dictionary<QuoteRecord, LockLine>() : QuotationLinker.Hold(graph, quotes);
        cancellation.ThrowIfCancellationRequested();
        var written = CheckRunner.Run(graph, graph.Files, cancellation).ToList();
        var unwritten = UnwrittenChecks.Run(graph, cancellation).ToList();
        var conflicts = ConflictFinder.Find(graph, graph.Files, written, unwritten);
        var checks = written.Concat(UnwrittenChecks.WithoutWritten(unwritten, written)).ToList();
        Footnotes.Add(graph, checks, conflicts);
        var model = ModelBuilder.Build(graph, locked, checks, conflicts);
        return new(model, Consequences.LeftOut(graph).ToEquatable());
    }

    /// <summary>The records with their references followed, before anything is checked.</summary>
    public static Graph Join(IEnumerable<FileRecord> files, EmitOptions options, CancellationToken cancellation)
    {
        // By name and not by path: the order of what is emitted must not depend on where the project stands.
        var ordered = files.OrderBy(file => FileNames.Of(file.File), StringComparer.Ordinal).ThenBy(file => file.File, StringComparer.Ordinal).ToList();
        var graph = new Graph(options, ordered);
        SeriesLinker.Declare(graph, ordered);
        StandIns.Add(graph);
        SeriesLinker.AddSeries(graph, ordered);
        SeriesLinker.Refer(graph);
        foreach (var series in graph.Series)
        {
            cancellation.ThrowIfCancellationRequested();
            FigureLinker.Link(graph, series);
        }

        foreach (var series in graph.Series)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var figure in series.Figures)
            {
                FigureLinker.Refer(graph, figure);
            }
        }

        AliasLinker.Link(graph);
        return graph;
    }
}
