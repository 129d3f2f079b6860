using System.Collections.Immutable;
using System.Text;
using Dataset.Generator.Checks;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Lowering;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator;

/// <summary>
/// What the generator hands to the compiler. Sources and diagnostics are outputs of their own: each runs when its own input
/// changes.
/// </summary>
internal static class GeneratorOutputs
{
    // A byte order mark would be a character of the first line that no editor shows.
    private static readonly Encoding WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>One source for each page of series.</summary>
    /// <returns>The names of the pages.</returns>
    public static IncrementalValueProvider<Batch<PageName>> EmitSeries(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Result<FileModel>> models,
        IncrementalValueProvider<EmitOptions> options)
    {
        // By topics, each of which is made anew by itself: among the thousands of series nothing is sorted or compared for one of them.
        var topics = models.All()
            .SelectMany(static (all, _) => TopicSeries.AllOf(all.Select(static model => model.Value)))
            .WithTrackingName(Steps.TopicSeries);
        var bulk = topics.SelectMany(static (topic, _) => topic.Series.Where(static series => series.Bulk is not null).ToImmutableArray());
        var pages = topics.SelectMany(static (topic, _) => DatasetModels.PagesOf(topic.Series)).WithTrackingName(Steps.Pages);
        context.Emit(bulk, options, DatasetCompiler.EmitBulk);
        context.Emit(pages, options, DatasetCompiler.EmitPage);
        return pages.Select(static (page, _) => page.ToName()).All();
    }

    /// <summary>One source for each list of declared things.</summary>
    public static void EmitDeclarations(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SymbolTable> symbols,
        IncrementalValueProvider<EmitOptions> options)
    {
        var topics = symbols.Step(Steps.Topics, static (table, _) => table.Topics.ToBatch());
        var units = symbols.Step(Steps.Units, static (table, _) => DatasetModels.UnitsOf(table).ToBatch());
        var agents = symbols.Step(Steps.Agents, static (table, _) => DatasetModels.AgentsOf(table).ToBatch());
        var sources = symbols.Step(Steps.Sources, static (table, _) => table.SourceModels.ToBatch());
        context.Emit(topics, options, static (all, known, stop) => DatasetCompiler.EmitTopics(all.ToEquatable(), known, stop));
        context.Emit(units, options, static (all, known, stop) => DatasetCompiler.EmitUnits(all.ToEquatable(), known, stop));
        context.Emit(agents, options, static (all, known, stop) => DatasetCompiler.EmitAgents(all.ToEquatable(), known, stop));
        context.Emit(sources, options, static (all, known, stop) => DatasetCompiler.EmitSources(all.ToEquatable(), known, stop));
    }

    /// <summary>One source for what was found in each file, and one that joins them.</summary>
    public static void EmitCatalog(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Result<FileFindings>> findings,
        IncrementalValueProvider<SymbolTable> symbols,
        IncrementalValueProvider<Batch<PageName>> pages,
        IncrementalValueProvider<EmitOptions> options)
    {
        var parts = findings.With(symbols)
            .Step(Steps.CatalogParts, static (file, table, _) => file.Value.ToPart(table.PartNameOf(file.Value.File)))
            .Where(static part => !part.IsEmpty);
        var catalog = symbols.With(pages.With(parts.Select(static (part, _) => part.Name).All()))
            .Step(Steps.Catalog, static (table, names, _) => DatasetModels.CatalogOf(table, names.Left, names.Right));
        context.Emit(catalog, options, DatasetCompiler.EmitCatalog);
        context.Emit(parts, options, DatasetCompiler.EmitCatalogPart);
    }

    /// <summary>Issues of single files at once, those of all files together by the file that they stand in.</summary>
    public static void Report(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Result<LoadedFile>> files,
        IncrementalValueProvider<Batch<Issue>> issues,
        IncrementalValueProvider<EmitOptions> options)
    {
        context.Report(files.SelectMany(static (file, _) => file.Issues.Items).WithTrackingName(Steps.FileIssues), options);
        context.Report(
            issues.SelectMany(static (all, _) => all.Where(static issue => issue.Place is SourceSpan).ToImmutableArray()), options);
        context.Report(
            files.With(issues).SelectMany(static (input, _) => DatasetCompiler.Locate(input.Right, input.Left.Value)), options);
    }

    public static void Report(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Issue> issues,
        IncrementalValueProvider<EmitOptions> options) =>
        context.RegisterSourceOutput(issues.With(options), static (output, input) => output.Report(input.Left, input.Right));

    /// <summary>Names that were shipped and are gone, or mean something else.</summary>
    public static void ReportChangedNames(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Result<LoadedFile>> files,
        IncrementalValueProvider<Batch<Issue>> issues,
        IncrementalValueProvider<SymbolTable> symbols,
        IncrementalValuesProvider<Result<FileModel>> models,
        IncrementalValueProvider<Result<NamesLock>?> namesLock,
        IncrementalValueProvider<EmitOptions> options)
    {
        var faulty = files.Step(Steps.Faults, static (file, _) => file.HasError ? file.Value.Records.File : null).All().With(issues)
            .Select(static (input, _) => input.Left.OfType<string>().Concat(input.Right.Where(static issue => issue.IsError)
                .Select(static issue => issue.Place.File)).ToBatch());
        var shared = symbols.Step(Steps.SharedNames, static (table, _) => DatasetModels.SharedNamesOf(table).ToBatch());
        var own = models.Select(static (model, _) => model.Value.Names.ToBatch()).All();
        var changed = shared.With(own).With(faulty.With(namesLock))
            .Step(Steps.NamesLockIssues, static (names, known, _) => DatasetCompiler.ValidateNamesLock(
                known.Right, names.Left.Concat(names.Right.SelectMany(static own => own)), isAnyFaulty: known.Left.Count > 0).ToBatch());
        context.Report(changed.SelectMany(static (all, _) => all.Items), options);
    }

    /// <summary>A compiler that cannot read what is emitted is named once, not in a thousand errors.</summary>
    public static void ReportOldCompiler(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SymbolTable> symbols,
        IncrementalValueProvider<EmitOptions> options)
    {
        var tooOld = context.ParseOptionsProvider.Step(Steps.Language, static (parse, _) =>
            ((CSharpParseOptions)parse).LanguageVersion is < LanguageVersion.CSharp11 and var version ? version.ToDisplayString() : null);
        context.RegisterSourceOutput(tooOld.With(symbols.EmittedNamespace()).With(options), static (output, input) =>
        {
            if (input.Left is { Left: { } version, Right: not null })
            {
                output.Report(Issue.Of(PipelineRules.CompilerTooOld, SourceSpan.TopOf(string.Empty), version), input.Right);
            }
        });
    }

    /// <summary>A referenced dataset whose names would be those of this one: named once, and not in a warning for each name.</summary>
    public static void ReportSharedNamespace(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SymbolTable> symbols,
        IncrementalValueProvider<EmitOptions> options)
    {
        var project = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName)
            .With(symbols.EmittedNamespace());

        // References, and not the compilation that has them: an edit of the code changes no reference.
        var others = context.MetadataReferencesProvider.All().With(project)
            .Step(Steps.OtherDatasets, static (references, project, _) =>
                (project.Right is null ? [] : OtherDatasets(references, project.Left, project.Right)).ToBatch());
        context.RegisterSourceOutput(others.With(options), static (output, input) =>
        {
            foreach (var other in input.Left)
            {
                output.Report(
                    Issue.Of(PipelineRules.SharedNamespace, SourceSpan.TopOf(string.Empty), other, input.Right.Namespace), input.Right);
            }
        });
    }

    /// <summary>The namespace of what is emitted; null where nothing needs a compiler of its age, or a name of its own.</summary>
    private static IncrementalValueProvider<string?> EmittedNamespace(this IncrementalValueProvider<SymbolTable> symbols) =>
        symbols.Select(static (table, _) => table.Series.Any(static series => series.Unit is not null) ? table.Namespace : null);

    /// <summary>The referenced assemblies with a catalogue of that namespace which an assembly of that name can see.</summary>
    private static IEnumerable<string> OtherDatasets(IEnumerable<MetadataReference> references, string? assembly, string root)
    {
        var compilation = CSharpCompilation.Create(assembly, references: references);
        return compilation.GetTypesByMetadataName(root.Replace("@", string.Empty) + ".Catalog")
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            .Select(static type => type.ContainingAssembly.Name)
            .OrderBy(static name => name, StringComparer.Ordinal);
    }

    private static void Emit<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<T> value,
        IncrementalValueProvider<EmitOptions> options,
        Func<T, EmitOptions, CancellationToken, GeneratedSource?> emit)
        where T : class => context.RegisterSourceOutput(
        value.With(options), (output, input) => output.Add(emit(input.Left, input.Right, output.CancellationToken)));

    private static void Emit<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> values,
        IncrementalValueProvider<EmitOptions> options,
        Func<T, EmitOptions, CancellationToken, GeneratedSource?> emit)
        where T : class => context.RegisterSourceOutput(
        values.With(options), (output, input) => output.Add(emit(input.Left, input.Right, output.CancellationToken)));

    private static void Report(this SourceProductionContext context, Issue issue, EmitOptions options) =>
        context.ReportDiagnostic(Descriptors.Diagnostic(issue, options.HelpBase));

    private static void Add(this SourceProductionContext context, GeneratedSource? source)
    {
        if (source is not null)
        {
            context.AddSource(source.HintName, SourceText.From(source.Code, WithoutMark));
        }
    }
}
