using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generator.Tests.Diagnostics;

/// <summary>
/// The generator in the project that the page gives: its language version, its namespace and its code. Code with the name of a package
/// that the project references is what that package was compiled of.
/// </summary>
internal sealed class ProjectRunner : IPageRunner
{
    public IReadOnlyList<string> Run(IReadOnlyList<PageFile> files)
    {
        var project = files.FirstOrDefault(static file => file.Name.EndsWith(".csproj", StringComparison.Ordinal))?.Text ?? string.Empty;
        Assert.True(LanguageVersionFacts.TryParse(Property("LangVersion") ?? "latest", out var language));
        var options = new Dictionary<string, string>
        {
            ["RootNamespace"] = Property("RootNamespace") ?? "Dataset",
            ["DatasetNamespace"] = Property("DatasetNamespace") ?? string.Empty,
        };
        var records = files.Where(static file => file.Name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(static file => (file.Name, file.Text));
        var code = files.Where(static file => file.Name.EndsWith(".cs", StringComparison.Ordinal))
            .ToLookup(file => project.Contains($"Include=\"{Path.GetFileNameWithoutExtension(file.Name)}\"", StringComparison.Ordinal));
        var run = GeneratorRun.Of(
            records,
            code: string.Concat(code[false].Select(static file => file.Text)),
            language: language,
            options: options,
            references: code[true].Select(Assembly));
        return
        [
            .. run.Result.Diagnostics.OrderBy(static one => one.Location.SourceSpan)
                .Select(static one => $"{PlaceOf(one)}: {one.Severity.ToString().ToLowerInvariant()} {one.Id}: "
                    + one.GetMessage(CultureInfo.InvariantCulture)),
        ];

        string? Property(string name) =>
            Regex.Match(project, $"<{name}>(.*)</{name}>") is { Success: true } match ? match.Groups[1].Value : null;
    }

    private static string PlaceOf(Diagnostic diagnostic)
    {
        var place = Reported.Of(diagnostic);
        return diagnostic.Location == Location.None ? "CSC"
            : string.Create(CultureInfo.InvariantCulture, $"{place.File}({place.Line},{place.Column})");
    }

    private static MetadataReference Assembly(PageFile file) => CSharpCompilation.Create(
        Path.GetFileNameWithoutExtension(file.Name),
        [CSharpSyntaxTree.ParseText(file.Text)],
        FrameworkReferences.All,
        new(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
