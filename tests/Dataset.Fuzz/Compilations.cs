using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Dataset.Generator.Model;
using Dataset.Generator.Records;
using Dataset.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Fuzz;

/// <summary>
/// Many mutants in one compilation, each in a namespace of its own; then loaded, and what it says compared with its model.
/// </summary>
internal static class Compilations
{
    // The oldest language that the emitted code is promised to.
    private static readonly CSharpParseOptions Parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11)
        .WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>What was wrong, by the number of the mutant in the batch.</summary>
    public static IReadOnlyDictionary<int, string> Run(IReadOnlyList<(Mutant Mutant, RecordFile Record)> batch)
    {
        var failures = new Dictionary<int, string>();
        var models = new DatasetModel[batch.Count];
        var trees = new List<SyntaxTree>();
        for (var i = 0; i < batch.Count; i++)
        {
            var (mutant, record) = batch[i];
            var root = Root(i);
            models[i] = Trial.Link(Corpus.Scenes[mutant.Scene], mutant.File, record, root, default).Value;
            foreach (var (name, code) in Emission.Of(models[i], Trial.Options(root)))
            {
                trees.Add(CSharpSyntaxTree.ParseText(code, Parse, i + "/" + name, Encoding.UTF8));
            }
        }

        var compilation = CSharpCompilation.Create(
            "Mutants",
            trees,
            FrameworkReferences.Core,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
            checkOverflow: true, warningLevel: 9999, concurrentBuild: false,
            specificDiagnosticOptions: FrameworkReferences.LaterFramework));
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(assembly, xmlDocumentationStream: documentation);
        foreach (var diagnostic in emitted.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning))
        {
            var path = diagnostic.Location.SourceTree?.FilePath ?? "0/";
            failures.TryAdd(int.Parse(
                path.AsSpan(0, path.IndexOf('/',
                StringComparison.Ordinal))), $"compiler: {diagnostic.Id} in {path}: {diagnostic.GetMessage()}");
        }

        if (!emitted.Success)
        {
            return failures;
        }

        assembly.Position = 0;
        var context = new AssemblyLoadContext("Mutants", isCollectible: true);
        try
        {
            var loaded = context.LoadFromStream(assembly);
            for (var i = 0; i < batch.Count; i++)
            {
                if (!models[i].Series.IsEmpty && Differs(loaded, Root(i), models[i]) is { } difference)
                {
                    failures.TryAdd(i, "the compiled code differs from the model: " + difference);
                }
            }
        }
        finally
        {
            context.Unload();
        }

        return failures;
    }

    private static string? Differs(Assembly assembly, string root, DatasetModel model)
    {
        try
        {
            return new Comparison(assembly, root).Differs(model);
        }
        catch (Exception exception)
        {
            return (exception as TargetInvocationException)?.InnerException is { } inner ? $"{inner.GetType().Name}: {inner.Message}"
                : exception.ToString();
        }
    }

    private static string Root(int i) => "Mutant" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
