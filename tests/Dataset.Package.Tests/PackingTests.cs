namespace Dataset.Package.Tests;

/// <summary>What packing makes, and that it makes the same again.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PackingTests(PackagesFixture packages)
{
    [SkippableFact]
    public void Packing_succeeds_without_a_warning()
    {
        Skip.If(packages.Packing is null, "the packages were given in DATASET_PACKAGES");
        packages.Packing.ShouldSucceed().ShouldNotMatch(@"\bwarning( [A-Z]+\d+)? ?:");
    }

    [Fact]
    public void There_are_six_packages()
    {
        string[] expected =
            ["Dataset", "Dataset.Analyzers", "Dataset.Generator", "Dataset.Runtime", "Dataset.Templates", "Dataset.Tool"];
        Assert.Equal(expected.Select(name => packages.PathOf(name)), Files(packages.Feed, "*.nupkg"));
    }

    [Fact]
    public async Task Two_packs_in_two_folders_are_equal()
    {
        // Neither what was built before nor where the repository lies may show.
        var again = packages.CreateWorkspace();
        await Repository.CopyToAsync(again.Folder);
        var feed = again.PathOf("feed");
        (await Repository.RunAsync(again.Folder, "dotnet", "pack", "Dataset.sln", "-c", "Release", "-o", feed)).ShouldSucceed();
        var files = Files(packages.Feed, "*nupkg").ToArray();
        Assert.Equal(files.Select(Path.GetFileName), Files(feed, "*nupkg").Select(Path.GetFileName));
        Assert.All(
            files, file => Assert.Equal(PackageFile.HashesOf(file), PackageFile.HashesOf(Path.Combine(feed, Path.GetFileName(file)))));
    }

    [Fact]
    public async Task Addresses_and_help_links_come_from_one_property()
    {
        const string address = "https://example.invalid/numbers";
        var copy = packages.CreateWorkspace();
        await Repository.CopyToAsync(copy.Folder);
        var feed = copy.PathOf("feed");
        foreach (var project in new[] { "Dataset.Runtime", "Dataset", "Dataset.Generator.Package" })
        {
            var pack = await Repository.RunAsync(
                copy.Folder, "dotnet", "pack", $"src/{project}", "-c", "Release", "-o", feed, $"-p:DatasetProjectUrl={address}",
                "-p:DatasetPlatforms=none");
            pack.ShouldSucceed();
        }

        foreach (var name in new[] { "Dataset.Runtime", "Dataset", "Dataset.Generator" })
        {
            var nuspec = PackageFile.ReadNuspec(packages.PathOf(feed, name, "nupkg"));
            Assert.Contains($"<projectUrl>{address}</projectUrl>", nuspec, StringComparison.Ordinal);
            Assert.Contains($"<repository type=\"git\" url=\"{address}\"", nuspec, StringComparison.Ordinal);
        }

        var links = PackageFile.ReadText(packages.PathOf(feed, "Dataset.Generator", "nupkg"), "build/Dataset.Links.props");
        Assert.Contains($">{address}/blob/HEAD/docs/diagnostics/<", links, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);
}
