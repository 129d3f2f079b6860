using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using Dataset.Generator;
using Dataset.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Cases.Running;

/// <summary>The build of a verified dataset: the generator reads records and locks, and the compiler what it wrote.</summary>
internal static class GeneratedBuild
{
    private static readonly ImmutableArray<MetadataReference> References = FindReferences();
    private static readonly CSharpParseOptions Parse = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Parse);
    private static readonly CSharpCompilationOptions Compile =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    public static (IReadOnlyList<string> Errors, IReadOnlyList<IFigure> Figures) None { get; } = ([], []);

    public static (IReadOnlyList<string> Errors, IReadOnlyList<IFigure> Figures) Run(TrialDataset dataset, string folder, bool loadsFigures)
    {
        var texts = dataset.Records.Select(record => new Text(Path.Combine(folder, record.Key), record.Value, IsRecord: true));
        var locks = Directory.GetFiles(folder, "*.lock").Select(path => new Text(path, File.ReadAllText(path), IsRecord: false));
        var driver = CSharpGeneratorDriver.Create([new DatasetGenerator().AsSourceGenerator()], [.. texts, .. locks], Parse, new Options());
        var empty = CSharpCompilation.Create("Cases", [], References, Compile);
        driver.RunGeneratorsAndUpdateCompilation(empty, out var compilation, out var reported);

        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        var errors = reported.Concat(emitted.Diagnostics).Where(one => one.Severity == DiagnosticSeverity.Error)
            .Select(one => $"build: error {one.Id}: {one.GetMessage(CultureInfo.InvariantCulture)}").ToList();
        return (errors, loadsFigures && errors.Count == 0 ? LoadFigures(assembly) : []);
    }

    private static IReadOnlyList<IFigure> LoadFigures(MemoryStream assembly)
    {
        assembly.Position = 0;
        var loaded = new AssemblyLoadContext("Cases", isCollectible: true).LoadFromStream(assembly);
        return (IReadOnlyList<IFigure>)loaded.GetType("Dataset.Catalog", throwOnError: true)!.GetProperty("Figures")!.GetValue(null)!;
    }

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. paths.Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Text.Json.dll")
                .Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(IFigure).Assembly.Location),
        ];
    }

    private sealed class Text(string path, string content, bool IsRecord) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

        public override string Path { get; } = path;

        public bool IsRecord { get; } = IsRecord;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Lookup Record = new(new() { ["build_metadata.AdditionalFiles.DatasetRecord"] = "true" });
        private static readonly Lookup None = new([]);

        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Lookup(new() { ["build_property.RootNamespace"] = "Dataset", ["build_property.DatasetVersion"] = "1.0.0" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is Text { IsRecord: true } ? Record : None;

        private sealed class Lookup(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
