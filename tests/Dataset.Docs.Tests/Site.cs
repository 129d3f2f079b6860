using System.Collections.Concurrent;

namespace Dataset.Docs.Tests;

/// <summary>The site that <c>./build.sh docs</c> made, in artifacts/docs.</summary>
internal static class Site
{
    private static readonly ConcurrentDictionary<string, Page> Pages = new();

    /// <summary>The folder of the repository.</summary>
    public static string Repository => Testing.Repository.Folder;

    /// <summary>The folder of the site.</summary>
    public static string Folder { get; } = Path.Combine(Repository, "artifacts", "docs");

    /// <summary>Every page, by its path in the site.</summary>
    public static IEnumerable<Page> All => Directory
        .EnumerateFiles(FolderOfBuiltSite(), "*.html", SearchOption.AllDirectories)
        .Select(file => Read(Path.GetRelativePath(Folder, file).Replace('\\', '/')));

    /// <summary>The page at a path.</summary>
    public static Page Read(string path) =>
        Pages.GetOrAdd(path, path => new Page(path, File.ReadAllText(Path.Combine(FolderOfBuiltSite(), path))));

    /// <summary>The page of a type.</summary>
    public static Page ReadType(Type type) => Read($"api/{type.FullName!.Replace('+', '.').Replace('`', '-')}.html");

    /// <summary>The text of a file of the site that is no page.</summary>
    public static string ReadText(string path) => File.ReadAllText(Path.Combine(FolderOfBuiltSite(), path));

    private static string FolderOfBuiltSite()
    {
        if (!File.Exists(Path.Combine(Folder, "index.html")))
        {
            const string Reason = "No site in artifacts/docs: ./build.sh docs makes it.";

            // The gate builds the site before it runs this, so there its absence is a failure.
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Reason);
            Skip.If(true, Reason);
        }

        return Folder;
    }
}
