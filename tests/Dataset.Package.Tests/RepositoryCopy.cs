namespace Dataset.Package.Tests;

/// <summary>The repository as if from nothing, packed once more: in another folder, later, and in another part of the world.</summary>
public sealed class RepositoryCopy(PackagesFixture packages) : IAsyncLifetime
{
    private static readonly string[] Packed =
        ["Dataset", "Dataset.Analyzers.CodeFixes", "Dataset.Generator.Package", "Dataset.Runtime", "Dataset.Tool"];

    /// <summary>The folder of the copy.</summary>
    public Workspace Folder { get; } = packages.CreateWorkspace();

    /// <summary>The folder of its packages.</summary>
    public string Feed => Folder.PathOf("feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Repository.CopyToAsync(Folder.Folder);

        // What is not packed need not be restored.
        var projects = Packed.Select(static name => $"src/{name}/{name}.csproj").Append("templates/Dataset.Templates.csproj");
        Folder.Write("Packed.slnf", $$"""
            { "solution": { "path": "Dataset.sln", "projects": [ {{string.Join(", ", projects.Select(path => $"\"{path}\""))}} ] } }
            """);
        (await PackAsync("Packed.slnf", Feed)).ShouldSucceed();
    }

    /// <summary>Packs a project of the copy.</summary>
    public Task<CommandResult> PackAsync(string project, string feed, params string[] more) => Command.RunAsync(
        Folder.Folder,
        [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8")],
        "dotnet",
        ["pack", project, "-c", "Release", "-o", feed, .. more]);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
