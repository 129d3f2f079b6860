using System.Collections.Immutable;
using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Emitting;
using Dataset.Generator.Model;
using Dataset.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Pipeline;

/// <summary>What comes out of the pipeline: sources and diagnostics.</summary>
internal static class Outputs
{
    public static ImmutableArray<SeriesModel> Series(DatasetModel model, CancellationToken cancellation) => model.Series.Items;

    public static EquatableArray<TopicModel> Topics(DatasetModel model, CancellationToken cancellation) => model.Topics;

    public static EquatableArray<UnitRecord> Units(DatasetModel model, CancellationToken cancellation) => model.Units;

    public static EquatableArray<AgentRecord> Agents(DatasetModel model, CancellationToken cancellation) => model.Agents;

    public static EquatableArray<SourceModel> Sources(DatasetModel model, CancellationToken cancellation) => model.Sources;

    public static CatalogModel Catalog(DatasetModel model, CancellationToken cancellation) => model.Catalog;

    public static void EmitSeries(SourceProductionContext context, (SeriesModel Series, PipelineOptions Options) input) =>
        Add(context, SeriesEmitter.HintName(input.Series), () => SeriesEmitter.Emit(input.Series, input.Options.Emit));

    public static void EmitTopics(SourceProductionContext context, (EquatableArray<TopicModel> Topics, PipelineOptions Options) input) =>
        AddUnless(input.Topics.IsEmpty, context, "Topics.g.cs", () => DeclarationEmitter.EmitTopics(input.Topics, input.Options.Emit));

    public static void EmitUnits(SourceProductionContext context, (EquatableArray<UnitRecord> Units, PipelineOptions Options) input) =>
        AddUnless(input.Units.IsEmpty, context, "Units.g.cs", () => DeclarationEmitter.EmitUnits(input.Units, input.Options.Emit));

    public static void EmitAgents(SourceProductionContext context, (EquatableArray<AgentRecord> Agents, PipelineOptions Options) input) =>
        AddUnless(input.Agents.IsEmpty, context, "Agents.g.cs", () => DeclarationEmitter.EmitAgents(input.Agents, input.Options.Emit));

    public static void EmitSources(SourceProductionContext context, (EquatableArray<SourceModel> Sources, PipelineOptions Options) input) =>
        AddUnless(input.Sources.IsEmpty, context, "Sources.g.cs", () => DeclarationEmitter.EmitSources(input.Sources, input.Options.Emit));

    public static void EmitCatalog(SourceProductionContext context, (CatalogModel Catalog, PipelineOptions Options) input) =>
        AddUnless(input.Catalog.Series.IsEmpty, context, "Catalog.g.cs", () => CatalogEmitter.Emit(input.Catalog, input.Options.Emit));

    public static void Report(SourceProductionContext context, (Issue Issue, PipelineOptions Options) input) =>
        context.ReportDiagnostic(Descriptors.Diagnostic(input.Issue, input.Options.HelpBase));

    public static void ReportLinked(SourceProductionContext context, ((EquatableArray<Issue> Issues, ImmutableArray<AdditionalText> Texts) Found, PipelineOptions Options) input)
    {
        // A file with a thousand issues is read once for all of them: once for each took minutes.
        // What a file says once for all its figures is wrong once, and not once for each of them.
        var roots = new Dictionary<string, MappingNode?>(StringComparer.Ordinal);
        var reported = new HashSet<Issue>();
        foreach (var issue in input.Found.Issues)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var located = Located(issue, roots, input.Found.Texts, context.CancellationToken);
            if (reported.Add(located))
            {
                context.ReportDiagnostic(Descriptors.Diagnostic(located, input.Options.HelpBase));
            }
        }
    }

    public static void ReportOldCompiler(SourceProductionContext context, ((LanguageVersion Version, bool HasSeries) Project, PipelineOptions Options) input)
    {
        if (input.Project.HasSeries && input.Project.Version < LanguageVersion.CSharp11)
        {
            var issue = Issue.Of(PipelineRules.CompilerTooOld, Place.TopOf(string.Empty), input.Project.Version.ToDisplayString());
            context.ReportDiagnostic(Descriptors.Diagnostic(issue, input.Options.HelpBase));
        }
    }

    private static Issue Located(Issue issue, Dictionary<string, MappingNode?> roots, ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        if (issue.Place is not { Path: { } path, File: var file })
        {
            return issue;
        }

        if (!roots.TryGetValue(file, out var root))
        {
            var text = texts.FirstOrDefault(one => one.Path == file)?.GetText(cancellation) is { } source ? Inputs.Content(source) : null;
            root = text is null ? null : YamlReader.Read(text, file, cancellation).Root;
            roots.Add(file, root);
        }

        return issue with { Place = PathLocator.LocateIn(root, file, path) };
    }

    private static void AddUnless(bool isEmpty, SourceProductionContext context, string hintName, Func<string> emit)
    {
        if (!isEmpty)
        {
            Add(context, hintName, emit);
        }
    }

    private static void Add(SourceProductionContext context, string hintName, Func<string> emit)
    {
        string source;
        try
        {
            source = emit();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            source = Failures.Source("emitting", hintName, exception);
        }

        context.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
    }
}
