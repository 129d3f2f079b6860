using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Generator.Tests.Architecture;

/// <summary>The sources of generator and tool, compiled, and every reference in them.</summary>
internal sealed class SourceTree
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static readonly SourceTree Instance = new();

    private SourceTree()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var files = new[] { "Shared", "Dataset.Generator", "Dataset.Tool" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "Polyfills"))
            .Order(StringComparer.Ordinal);
        Compilation = CSharpCompilation.Create(
            // The name to which the runtime shows what is internal.
            "Dataset.Tool",
            [
                CSharpSyntaxTree.ParseText(GlobalUsings + string.Concat(UsingsOfProjects().Select(name => $"\nglobal using {name};")),
                options, "GlobalUsings.cs"),
                .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file, Encoding.UTF8)),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) == "Dataset.Runtime.dll"
                    || !Path.GetFileName(path).StartsWith("Dataset.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        References = [.. Compilation.SyntaxTrees.SelectMany(ReferencesIn)];
    }

    /// <summary>The folder of the repository.</summary>
    public string Root => Repository.Folder;

    public CSharpCompilation Compilation { get; }

    public ImmutableArray<SymbolReference> References { get; }

    /// <summary>A path from the folder of the repository, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>What the projects add to the usings of every file.</summary>
    private IEnumerable<string> UsingsOfProjects() => new[] { "Dataset.Generator", "Dataset.Tool" }
        .SelectMany(project => System.Xml.Linq.XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj")).Descendants("Using"))
        .Select(element => element.Attribute("Include")!.Value)
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<SymbolReference> ReferencesIn(SyntaxTree tree)
    {
        var model = Compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax))
        {
            foreach (var symbol in SymbolsOf(node, model))
            {
                var definition = (symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol).OriginalDefinition;
                if (definition.Locations.Any(location => location.IsInSource))
                {
                    yield return new(node, definition);
                }
            }
        }
    }

    /// <summary>What a node refers to: by name, by an operator, or by a call or conversion that is not written out.</summary>
    private static IEnumerable<ISymbol> SymbolsOf(SyntaxNode node, SemanticModel model)
    {
        if (node is CommonForEachStatementSyntax loop && model.GetForEachStatementInfo(loop).GetEnumeratorMethod is { } enumerator)
        {
            yield return enumerator;
        }

        if (node is not (SimpleNameSyntax or ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax))
        {
            yield break;
        }

        if (node is not MemberAccessExpressionSyntax && model.GetSymbolInfo(node) is { Symbol: { } symbol }
            && symbol is not (ILocalSymbol or IParameterSymbol or INamespaceSymbol))
        {
            yield return symbol;
        }

        if (node is ExpressionSyntax expression && model.GetConversion(expression) is { IsUserDefined: true, MethodSymbol: { } conversion })
        {
            yield return conversion;
        }
    }
}

/// <param name="Node">Where it stands.</param>
/// <param name="Symbol">The definition that is referred to.</param>
internal sealed record SymbolReference(SyntaxNode Node, ISymbol Symbol)
{
    public string File => Node.SyntaxTree.FilePath;

    public int Line => Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
