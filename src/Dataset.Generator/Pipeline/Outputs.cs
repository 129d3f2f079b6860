using System.Collections.Immutable;
using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Emitting;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator.Pipeline;

/// <summary>What comes out of the pipeline: sources and diagnostics.</summary>
internal static class Outputs
{
    // A byte order mark would be a character of the first line that no editor shows.
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static ImmutableArray<SeriesModel> Series(ImmutableArray<FileModel> models, CancellationToken cancellation) => Linker.InOrder(models);

    public static EquatableArray<TopicModel> Topics(Outline outline, CancellationToken cancellation) => Linker.TopicsOf(outline);

    public static EquatableArray<UnitRecord> Units(Declarations declarations, CancellationToken cancellation) => Linker.UnitsOf(declarations);

    public static EquatableArray<AgentRecord> Agents(Declarations declarations, CancellationToken cancellation) => Linker.AgentsOf(declarations);

    public static EquatableArray<SourceModel> Sources(Declarations declarations, CancellationToken cancellation) => declarations.SourceModels;

    public static CatalogModel Catalog((Outline Outline, ImmutableArray<string> Parts) input, CancellationToken cancellation) => Linker.CatalogOf(input.Outline, input.Parts);

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

    public static void EmitCatalogPart(SourceProductionContext context, (CatalogPart Part, PipelineOptions Options) input) =>
        Add(context, CatalogEmitter.HintName(input.Part), () => CatalogEmitter.EmitPart(input.Part, input.Options.Emit));

    public static void Report(SourceProductionContext context, (Issue Issue, PipelineOptions Options) input) =>
        context.ReportDiagnostic(Descriptors.Diagnostic(input.Issue, input.Options.HelpBase));

    public static void ReportLinked(SourceProductionContext context, ((AdditionalText Text, EquatableArray<Issue> Issues) File, PipelineOptions Options) input)
    {
        // A file with a thousand issues is read once for all of them: once for each took minutes.
        // What a file says once for all its figures is wrong once, and not once for each of them.
        var path = input.File.Text.Path;
        var text = input.File.Text.GetText(context.CancellationToken) is { } source ? Inputs.Content(source) : null;
        var root = text is null ? null : YamlReader.Read(text, path, context.CancellationToken).Root;
        var reported = new HashSet<Issue>();
        foreach (var issue in input.File.Issues)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var located = issue with { Place = PathLocator.LocateIn(root, path, issue.Place.Path!) };
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
            var issue = Issue.Of(PipelineRules.CompilerTooOld, SourceSpan.TopOf(string.Empty), input.Project.Version.ToDisplayString());
            context.ReportDiagnostic(Descriptors.Diagnostic(issue, input.Options.HelpBase));
        }
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

        context.AddSource(hintName, SourceText.From(source, WithoutMark));
    }
}
