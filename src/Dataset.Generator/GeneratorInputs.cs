using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;
using Dataset.Generator.Tables;
using Dataset.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generator;

/// <summary>What a project hands to the generator.</summary>
internal static class GeneratorInputs
{
    private const string RecordMarker = "build_metadata.AdditionalFiles.DatasetRecord";

    private const string TableMarker = "build_metadata.AdditionalFiles.DatasetTable";

    /// <summary>The project's properties: namespace, visibility, version, help address.</summary>
    public static IncrementalValueProvider<EmitOptions> ReadOptions(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Step(Steps.Options, static (provider, _) => ReadOptions(provider.GlobalOptions));

    /// <summary>The texts that the project marks as records.</summary>
    public static IncrementalValuesProvider<Result<LoadedFile>> ReadFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.With(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => IsMarked(pair.Left, pair.Right, RecordMarker))
            .Step(Steps.Texts, static (text, _, _) => text)
            .Step(
                Steps.Files,
                static (text, cancellation) => DatasetCompiler.ReadFile(
                    text.Path, Content(text.GetText(cancellation), YamlReader.MaximumBytes), cancellation));

    /// <summary>Each file of records beside the tables that it takes rows from. A text that no source names is not asked for.</summary>
    public static (IncrementalValuesProvider<Result<Table>> Tables, IncrementalValuesProvider<FileTables> Files) ReadTables(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<RecordFile> records)
    {
        var texts = context.AdditionalTextsProvider.With(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => IsMarked(pair.Left, pair.Right, TableMarker))
            .Select(static (pair, _) => pair.Left);
        var catalog = records
            .Select(static (file, _) => DeclaredTables.Of(file))
            .All()
            .With(texts.Select(static (text, _) => text.Path).All())
            .Step(Steps.TableCatalog, static (files, paths, _) => TableCatalog.Of(
                files.SelectMany(static file => file.Sources.Items),
                paths,
                TableUse.FindBulk(files.SelectMany(static file => file.Uses.Items)),
                files.Any(static file => file.HasUnits) ? files.SelectMany(static file => file.Units.Items) : []) with
            {
                IsAnyFileLost = files.Any(static file => file.IsLost),
            });
        var tables = texts.With(catalog)
            .SelectMany(static (pair, _) => pair.Right.SourcesOf(pair.Left.Path)
                .Select(source => new Pair<TableSource, AdditionalText>(source, pair.Left)))
            .Step(Steps.Tables, static (source, text, stop) => DatasetCompiler.ReadTable(
                source, text.Path, Content(text.GetText(stop), TableReader.MaximumCharacters), stop));
        var files = records.With(catalog.With(tables.All()))
            .Step(Steps.FileTables, static (file, all, _) => FileTables.Of(file, all.Left, all.Right.Select(static table => table.Value)));
        return (tables, files);
    }

    /// <summary>
    /// Each file with the figures that its rows make of tables. The rows of a series are a step of their own, so that an edit of another
    /// record of the file does not read them again.
    /// </summary>
    public static IncrementalValuesProvider<Result<RecordFile>> ExpandRows(this IncrementalValuesProvider<FileTables> files)
    {
        var rows = files.SelectMany(static (file, _) => SeriesTables.AllOf(file)).Step(Steps.ExpandedRows, DatasetCompiler.ExpandRows);
        return files.With(rows.All())
            .Step(Steps.FileRows, static (file, all, _) => new Pair<FileTables, Batch<Result<ExpandedRows>>>(
                file, all.Where(one => one.Value.File == file.File.File).ToBatch()))
            .Step(Steps.Expanded, static (file, rows, _) => DatasetCompiler.Expand(file, rows));
    }

    /// <summary>
    /// What is wrong with the types that units name under <c>type:</c>. With an edit of C#, each of them is looked for again; a project
    /// that names none asks the compilation for nothing.
    /// </summary>
    public static IncrementalValueProvider<Batch<UnitTypeFault>> ReadUnitTypes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<FileSymbols> files,
        IncrementalValueProvider<EmitOptions> options) =>
        files.SelectMany(static (file, _) => file.Units.Select(static unit => unit.Type).OfType<string>().Distinct().ToImmutableArray())
            .With(context.CompilationProvider.With(options))
            .Step(Steps.UnitTypes, static (type, known, _) => UnitTypeLookup.FindFault(type, known.Left, known.Right))
            .All()
            .Select(static (faults, _) => faults.OfType<UnitTypeFault>().ToBatch());

    /// <summary>The lock of that name; null when there is none.</summary>
    public static IncrementalValueProvider<Result<T>?> ReadLock<T>(
        this IncrementalGeneratorInitializationContext context, string fileName, Func<string, string, Result<T>> parse, string step)
        where T : class, IEquatable<T> =>
        context.AdditionalTextsProvider
            .Where(text => FileName.Of(text.Path) == fileName)
            .Step(step, (text, cancellation) => parse(text.Path, text.GetText(cancellation)?.ToString() ?? string.Empty))
            .All()
            .Select(static (locks, _) => (Result<T>?)locks.FirstOrDefault());

    private static EmitOptions ReadOptions(AnalyzerConfigOptions options)
    {
        var root = Escaped("_DatasetNamespace") ?? Property("DatasetNamespace") ?? Property("RootNamespace") ?? "Dataset";
        var help = Escaped("_DatasetHelpBase") ?? Property("DatasetHelpBase") ?? string.Empty;
        var isPublic = !string.Equals(Property("DatasetVisibility"), "internal", StringComparison.OrdinalIgnoreCase);
        return new(RootNamespace.Of(root), isPublic, Property("DatasetVersion") ?? "0.0.0", help);

        // What may hold a '#' or a ';', which begin a comment in the file that the compiler reads properties from.
        string? Escaped(string name) => Property(name) is { } escaped ? Uri.UnescapeDataString(escaped) : null;

        string? Property(string name) =>
            options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    private static bool IsMarked(AdditionalText text, AnalyzerConfigOptionsProvider options, string marker) =>
        options.GetOptions(text).TryGetValue(marker, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a file; of one that is too large no more than shows that it is.</summary>
    private static string? Content(SourceText? text, int most) =>
        text is not null && text.Length > most ? text.ToString(new TextSpan(0, most + 1)) : text?.ToString();
}
