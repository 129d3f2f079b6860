using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Benchmarks;

/// <summary>The generator over synthetic records that are at hand: what an editor runs.</summary>
internal static class Pipeline
{
    private const string Folder = "/data/";

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static readonly IReadOnlyDictionary<string, string> Properties = new Dictionary<string, string>
    {
        ["DatasetNamespace"] = "Synthetic",
        ["DatasetVersion"] = "1.0.0",
    };

    public static ImmutableArray<RecordText> Texts(IRecords data) =>
    [
        .. data.Files.Select(file => new RecordText(Folder + file.Name, file.Text, isRecord: true)),
        new RecordText(Folder + data.Lock.Name, data.Lock.Text, isRecord: false),
    ];

    public static GeneratorDriver Driver(ImmutableArray<RecordText> texts) =>
        RecordDriver.Create(texts, Properties, ParseOptions, isTracked: false);

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        FrameworkReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
        deterministic: true));

    /// <summary>A run whose edits count what they read and write.</summary>
    public static GeneratorRun Run(SyntheticData data) => GeneratorRun.OfTexts(Texts(data), options: Properties, isTracked: false);

    /// <summary>The sources that the generator emits for the data; anything but silence from it is an error.</summary>
    public static IReadOnlyList<(string Name, string Text)> Emit(IRecords data) => Emit(Texts(data));

    /// <summary>The sources that the generator emits for the rows of a table.</summary>
    public static IReadOnlyList<(string Name, string Text)> Emit(TableData data) => Emit(
        [.. data.Files.Select(static file => new RecordText(Folder + file.Name, file.Text,
            isRecord: file.Name.EndsWith(".yaml", StringComparison.Ordinal)))]);

    private static IReadOnlyList<(string Name, string Text)> Emit(ImmutableArray<RecordText> texts)
    {
        var result = GeneratorRun.OfTexts(texts, options: Properties, isTracked: false).Result;
        var loud = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(10).ToList();
        if (loud.Count > 0)
        {
            throw new InvalidOperationException("The synthetic data is not clean:\n" + string.Join('\n', loud));
        }

        return [.. result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];
    }
}
