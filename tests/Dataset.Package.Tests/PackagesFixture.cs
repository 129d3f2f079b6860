using System.Xml.Linq;

[assembly: AssemblyFixture(typeof(Dataset.Package.Tests.PackagesFixture))]

namespace Dataset.Package.Tests;

/// <summary>
/// The packages of this repository in a feed of their own, with an empty cache, outside the repository. With DATASET_PACKAGES in the
/// environment, the packages of that folder are tested and none is packed; with DATASET_KEEP, the folder stays and is named.
/// </summary>
public sealed class PackagesFixture : IAsyncLifetime
{
    private readonly string _work = Directory.CreateTempSubdirectory("dataset-packages-").FullName;
    private string _prefix = string.Empty;
    private (string Name, string Address)[] _others = [];

    /// <summary>The folder that serves as the feed.</summary>
    public string Feed => Path.Combine(_work, "feed");

    /// <summary>The folder into which packages of the feed are restored.</summary>
    public string Cache => Path.Combine(_work, "cache");

    /// <summary>The version of all packages.</summary>
    public string Version { get; private set; } = string.Empty;

    /// <summary>What packing printed; null when the packages were given.</summary>
    public CommandResult? Packing { get; private set; }

    /// <summary>
    /// Nothing that was restored or installed before is seen: a stale package of the same version would be tested in the new one's place.
    /// </summary>
    private (string Name, string Value)[] EmptyCaches =>
    [
        ("NUGET_PACKAGES", Cache),
        ("DOTNET_CLI_HOME", Path.Combine(_work, "home")),
        ("NUGET_HTTP_CACHE_PATH", Path.Combine(_work, "http")),
        ("NUGET_SCRATCH", Path.Combine(_work, "scratch")),
    ];

    /// <summary>The id of a package: only ids carry the prefix, assemblies do not.</summary>
    public string IdOf(string name) => _prefix + name;

    /// <summary>The file of a package in the feed.</summary>
    public string PathOf(string name, string extension = "nupkg") => PathOf(Feed, name, extension);

    /// <summary>The file of a package in a folder.</summary>
    public string PathOf(string folder, string name, string extension) => Path.Combine(folder, $"{IdOf(name)}.{Version}.{extension}");

    /// <summary>A new empty folder; with a name, a folder of that name in one.</summary>
    public Workspace CreateWorkspace(string name = "") =>
        new(Directory.CreateDirectory(Path.Combine(_work, Guid.NewGuid().ToString("N")[..8], name)).FullName, EmptyCaches);

    /// <summary>A new folder whose projects see the feeds of whoever runs this, and ours only where they are told of it.</summary>
    public Workspace CreateWorkspaceWithoutFeed()
    {
        var workspace = CreateWorkspace();
        Settings(_others, maps: [new XElement("clear")]).Save(workspace.PathOf("nuget.config"));
        return workspace;
    }

    /// <summary>A copy of one of the folders under consumers/, with ids and version filled in.</summary>
    public Workspace CopyConsumer(string name, string folder = "")
    {
        var workspace = CreateWorkspace(folder);
        workspace.CopyFrom(Path.Combine(Repository.Root, "tests", "Dataset.Package.Tests", "consumers", name));
        foreach (var file in workspace.Files())
        {
            var text = File.ReadAllText(file);
            var filled = text.Replace("@DATA@", IdOf("Dataset"), StringComparison.Ordinal)
                .Replace("@GENERATOR@", IdOf("Dataset.Generator"), StringComparison.Ordinal)
                .Replace("@VERSION@", Version, StringComparison.Ordinal);
            if (filled != text)
            {
                File.WriteAllText(file, filled);
            }
        }

        return workspace;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var property = await Repository.ReadPropertiesAsync("Version", "DatasetPackagePrefix");
        Version = property("Version");
        _prefix = property("DatasetPackagePrefix");
        Directory.CreateDirectory(Feed);
        if (Environment.GetEnvironmentVariable("DATASET_PACKAGES") is { Length: > 0 } given)
        {
            CopyPackages(given, Feed);
        }
        else
        {
            Packing = await Repository.RunAsync(
                Repository.Root, "dotnet", "pack", "Dataset.sln", "-c", "Release", "-o", Feed, "-warnaserror");
            CopyPackages(Feed, Path.Combine(Repository.Root, "artifacts", "packages"));
        }

        await WriteFeedsAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (Environment.GetEnvironmentVariable("DATASET_KEEP") is { Length: > 0 })
        {
            Console.WriteLine($"kept: {_work}");
        }
        else
        {
            Directory.Delete(_work, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private static void CopyPackages(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*nupkg"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    /// <summary>The feeds of whoever runs this, for what the framework needs, and ours, from which alone our ids may come.</summary>
    private async Task WriteFeedsAsync()
    {
        var listed = await Repository.RunAsync(Repository.Root, "dotnet", "nuget", "list", "source", "--format", "short");
        _others =
        [
            .. listed.ShouldSucceed().Output.Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => line.StartsWith("E ", StringComparison.Ordinal))
                .Select((line, number) => (Name: $"given{number}", Address: line[2..].Trim())),
        ];
        var mapped = _others.Select(feed => Map(feed.Name, "*")).Prepend(Map("local", _prefix + "*"));
        var settings = Settings(_others.Prepend((Name: "local", Address: Feed)), mapped);
        var home = Directory.CreateDirectory(Path.Combine(_work, "home", ".nuget", "NuGet")).FullName;
        settings.Save(Path.Combine(_work, "nuget.config"));
        settings.Save(Path.Combine(home, "NuGet.Config"));

        static XElement Map(string name, string pattern) =>
            new("packageSource", new XAttribute("key", name), new XElement("package", new XAttribute("pattern", pattern)));
    }

    private static XElement Settings(IEnumerable<(string Name, string Address)> feeds, IEnumerable<XElement> maps) => new(
        "configuration",
        new XElement("packageSources", new XElement("clear"), feeds.Select(static feed =>
            new XElement("add", new XAttribute("key", feed.Name), new XAttribute("value", feed.Address)))),
        new XElement("packageSourceMapping", maps));
}
