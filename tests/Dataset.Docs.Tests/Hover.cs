using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Docs.Tests;

/// <summary>What an editor shows over a name.</summary>
/// <param name="Summary">As the list of completions shows it too.</param>
/// <param name="Remarks">Empty where there are none.</param>
internal sealed record Hover(string Summary, string Remarks)
{
    private static readonly Lazy<(AdhocWorkspace Workspace, ProjectId Project)> Editor = new(Open);

    /// <summary>Reads the hover of a name, such as <c>Border.Crossings.March2025</c>, in a project that uses the package.</summary>
    public static async Task<Hover> Read(string name)
    {
        var code = $"using Dataset; class Analysis {{ object? x = nameof({name}); }}";
        var (workspace, project) = Editor.Value;
        var document = workspace.CurrentSolution.GetProject(project)!.AddDocument("Analysis.cs", SourceText.From(code));
        var place = code.IndexOf($"({name})", StringComparison.Ordinal) + name.Length;
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, place);
        Assert.NotNull(info);
        return new(Text("DocumentationComments"), Text("RemarksDocumentationComments"));

        string Text(string kind) => info.Sections.FirstOrDefault(section => section.Kind == kind)?.Text.Trim() ?? string.Empty;
    }

    private static (AdhocWorkspace Workspace, ProjectId Project) Open()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(
                path, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, "xml"))));
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Analysis", "Analysis", LanguageNames.CSharp, metadataReferences: references));
        return (workspace, project.Id);
    }
}
