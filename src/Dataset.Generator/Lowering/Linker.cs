using System.Collections.Immutable;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>What linking made: the model, and what was found wrong.</summary>
internal sealed record Linked(DatasetModel Model, EquatableArray<Issue> Issues);

/// <summary>
/// All files together: names, periods, references, quotations, checks, conflicts. A record in error takes no other away. These are
/// the steps of the pipeline one after the other, for whoever has no pipeline.
/// </summary>
internal static class Linker
{
    public static Linked Link(IEnumerable<RecordFile> files, QuotesLock? quotes, EmitOptions options, CancellationToken cancellation)
    {
        var graph = ToGraph(files, options, cancellation);
        var all = new BoundFiles(graph.Files.ToEquatable());
        var views = graph.Files.Select(file => FileView.Of(file, all)).ToList();
        var found = views.Select(view => FileAnalysis.Of(view, cancellation)).ToList();
        var findings = ConflictIndex.Of(found);
        var parts = found.Select(file => findings.PartOf(file.File, graph.Outline)).Where(part => !part.IsEmpty).OrderBy(part => part.Name, StringComparer.Ordinal).ToEquatable();
        var models = views.Select(view => FileModel.Of(view, LinesOf(view.File, quotes), RemarksOf(view.File, findings), cancellation)).ToList();
        var rest = quotes is null ? [] : QuotesLockValidator.ReportStaleLines(graph.Outline, quotes, models.Sum(model => model.Quotations));
        var issues = graph.Issues.Concat(found.SelectMany(one => one.Issues)).Concat(findings.Issues).Concat(models.SelectMany(model => model.Issues)).Concat(rest);
        var left = CascadingIssues.Suppress(issues.ToList(), graph.Declarations.IsAnyFileLost, graph.Files.All(file => file.Record.IsWhole));
        return new(ToModel(graph.Outline, parts, models), left.ToEquatable());
    }

    /// <summary>The records with their references followed, before anything is checked.</summary>
    public static AnalysisScope Join(IEnumerable<RecordFile> files, EmitOptions options, CancellationToken cancellation)
    {
        var graph = ToGraph(files, options, cancellation);
        Baseline.Report(graph);
        return graph;
    }

    /// <summary>The lines of the lock that belong to a file; null when there is no lock.</summary>
    public static LockLines? LinesOf(BoundFile file, QuotesLock? quotes) => quotes?.Of(file.Series.Select(series => series.Id));

    public static EquatableArray<Footnote> RemarksOf(BoundFile file, ConflictIndex findings) => file.Series.SelectMany(series => findings.RemarksOf(series.Id)).ToEquatable();

    /// <summary>By id, whatever the order of files: nor may the order of what is emitted depend on it.</summary>
    public static ImmutableArray<SeriesModel> InOrder(IEnumerable<FileModel> models) =>
        models.SelectMany(model => model.Series).OrderBy(series => series.Id, StringComparer.Ordinal).ToImmutableArray();

    public static EquatableArray<TopicModel> TopicsOf(Outline outline) => outline.Topics.Values.OrderBy(topic => topic.Name, StringComparer.Ordinal).ToEquatable();

    /// <summary>Without those of another dataset.</summary>
    public static EquatableArray<UnitRecord> UnitsOf(Declarations declarations) => declarations.Units.Records.Where(unit => unit.Type is null).ToEquatable();

    public static EquatableArray<AgentRecord> AgentsOf(Declarations declarations) => declarations.Agents.Records.ToEquatable();

    public static CatalogModel CatalogOf(Outline outline, IEnumerable<string> parts) => new(
        outline.Series.Where(series => series.Unit is not null).OrderBy(series => series.Id, StringComparer.Ordinal).Select(series => series.Topic + "." + series.Name).ToEquatable(),
        outline.Declarations.Sources.Records.Select(source => source.Key).ToEquatable(),
        outline.Declarations.Agents.Records.Select(agent => agent.Key).ToEquatable(),
        parts.OrderBy(part => part, StringComparer.Ordinal).ToEquatable());

    private static DatasetModel ToModel(Outline outline, EquatableArray<CatalogPart> parts, IEnumerable<FileModel> models) => new(
        new(InOrder(models)),
        TopicsOf(outline),
        UnitsOf(outline.Declarations),
        AgentsOf(outline.Declarations),
        outline.Declarations.SourceModels,
        CatalogOf(outline, parts.Select(part => part.Name)),
        parts);

    private static AnalysisScope ToGraph(IEnumerable<RecordFile> files, EmitOptions options, CancellationToken cancellation)
    {
        var records = files.ToList();
        var declarations = Declarations.Of(records.Select(FileDeclarations.Of));
        var outline = Outline.Of(records.Select(FileOutline.Of), declarations, options.Namespace);
        var linked = records.Select(file => BoundFile.Of(file, outline, cancellation)).ToList();
        var graph = new AnalysisScope(outline, linked, []);
        graph.Issues.AddRange(declarations.Issues.Concat(outline.Issues).Concat(linked.SelectMany(file => file.Issues)));
        return graph;
    }
}
