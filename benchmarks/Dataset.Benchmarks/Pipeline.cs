using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dataset.Generator;
using Dataset.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Benchmarks;

/// <summary>The generator in a driver, over texts that are at hand: what an editor runs.</summary>
internal static class Pipeline
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static ImmutableArray<AdditionalText> Texts(SyntheticData data) =>
        [.. data.Files.Append(data.Lock).Select(file => new RecordText("/data/" + file.Name, file.Text))];

    public static AdditionalText Text(string path, string text) => new RecordText(path, text);

    public static GeneratorDriver Driver(ImmutableArray<AdditionalText> texts) => CSharpGeneratorDriver.Create(
        [new DatasetGenerator().AsSourceGenerator()],
        texts,
        ParseOptions,
        new Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true));

    /// <summary>The sources that the generator emits for the data; anything but silence from it is an error.</summary>
    public static IReadOnlyList<(string Name, string Text)> Emit(SyntheticData data)
    {
        var result = Driver(Texts(data)).RunGenerators(Compilation()).GetRunResult();
        var loud = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(10).ToList();
        if (loud.Count > 0)
        {
            throw new InvalidOperationException("The synthetic data is not clean:\n" + string.Join('\n', loud));
        }

        return [.. result.Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];
    }

    /// <summary>The paths of the texts that were asked for since it was cleared.</summary>
    public static ConcurrentDictionary<string, int> Reads { get; } = new(StringComparer.Ordinal);

    private sealed class RecordText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Reads.AddOrUpdate(path, 1, (_, count) => count + 1);
            return _text;
        }
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Map(new() { ["build_property.DatasetNamespace"] = "Synthetic", ["build_property.DatasetVersion"] = "1.0.0" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Map.Empty;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            textFile.Path.EndsWith(".yaml", StringComparison.Ordinal) ? Map.Record : Map.Empty;
    }

    private sealed class Map(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Map Empty = new([]);

        public static readonly Map Record = new(new() { ["build_metadata.AdditionalFiles.DatasetRecord"] = "true" });

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>What emitted code is compiled against: the framework this process runs on, and the runtime types.</summary>
internal static class References
{
    public static readonly ImmutableArray<MetadataReference> All =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll")
            .Append(typeof(IFigure).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
