using System.Text.Json.Nodes;

namespace Dataset.Package.Tests;

/// <summary>What packing makes, and that it makes the same again.</summary>
public sealed class PackingTests(PackagesFixture packages, RepositoryCopy copy) : IClassFixture<RepositoryCopy>
{
    [Fact]
    public void Packing_succeeds_without_a_warning()
    {
        Assert.SkipWhen(packages.Packing is null, "the packages were given in DATASET_PACKAGES");
        packages.Packing!.ShouldSucceed().ShouldNotMatch(@"\bwarning( [A-Z]+\d+)? ?:");
    }

    [Fact]
    public void There_are_six_packages()
    {
        string[] expected =
            ["Dataset", "Dataset.Analyzers", "Dataset.Generator", "Dataset.Runtime", "Dataset.Templates", "Dataset.Tool"];
        Assert.Equal(expected.Select(name => packages.PathOf(name)), Files(packages.Feed, "*.nupkg"));
    }

    /// <summary>Neither what was built before, nor where and when, may show: not even in the time stamps of the entries.</summary>
    [Fact]
    public void Two_packs_in_two_folders_are_the_same_bytes()
    {
        var files = Files(packages.Feed, "*nupkg").ToArray();
        Assert.Equal(files.Select(Path.GetFileName), Files(copy.Feed, "*nupkg").Select(Path.GetFileName));
        Assert.All(files, file => PackageFile.ShouldEqual(file, Path.Combine(copy.Feed, Path.GetFileName(file))));
    }

    [Fact]
    public async Task Addresses_and_help_links_come_from_one_property_and_survive()
    {
        const string address = "https://example.invalid/a;b#c%20d";
        var feed = copy.Folder.PathOf("addressed");
        foreach (var project in new[] { "Dataset.Runtime", "Dataset", "Dataset.Generator.Package" })
        {
            (await copy.PackAsync($"src/{project}", feed, "--no-build", "-p:DatasetPlatforms=none",
                "-p:DatasetProjectUrl=https://example.invalid/a%3Bb#c%2520d")).ShouldSucceed();
        }

        foreach (var name in new[] { "Dataset.Runtime", "Dataset", "Dataset.Generator" })
        {
            var nuspec = PackageFile.ReadNuspec(packages.PathOf(feed, name, "nupkg"));
            Assert.Equal(new Uri(address), new Uri(PackageFile.Elements(nuspec, "projectUrl").Single().Value));
            Assert.Contains($"<repository type=\"git\" url=\"{address}\"", nuspec, StringComparison.Ordinal);
        }

        // MSBuild takes one escape away when it reads the file.
        var links = PackageFile.ReadText(packages.PathOf(feed, "Dataset.Generator", "nupkg"), "build/Dataset.Links.props");
        Assert.Contains(">https://example.invalid/a;b#c%2520d/blob/HEAD/docs/diagnostics/<", links, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symbols_lead_to_the_sources_where_the_repository_has_an_address()
    {
        const string project = "src/Dataset.Runtime/Dataset.Runtime.csproj";
        var links = copy.Folder.PathOf("src/Dataset.Runtime/obj/Release/net8.0/Dataset.Runtime.sourcelink.json");
        (await copy.Folder.RunCommandAsync("git", "remote", "remove", "origin")).ShouldSucceed();
        (await copy.Folder.RunCommandAsync("git", "remote", "add", "origin", "https://github.com/example/numbers.git")).ShouldSucceed();
        (await Repository.RunAsync(
            copy.Folder.Folder, "dotnet", "msbuild", project, "-t:GenerateSourceLinkFile", "-p:Configuration=Release")).ShouldSucceed();
        Assert.Contains("https://raw.githubusercontent.com/example/numbers/", File.ReadAllText(links), StringComparison.Ordinal);
    }

    /// <summary>Beside the packages and not in them, since what makes it is a tool of its own.</summary>
    [Fact]
    public async Task The_bill_of_materials_lists_each_work_of_others_that_is_carried()
    {
        (await Command.RunAsync(Repository.Root, [], "bash", "build.sh", "sbom")).ShouldSucceed();
        foreach (var name in new[] { "Dataset.Generator", "Dataset.Tool" })
        {
            var id = packages.IdOf(name);
            var bill = File.ReadAllText(Path.Combine(Repository.Root, "artifacts", "sbom", $"{id}.{packages.Version}.cdx.json"));
            Assert.DoesNotMatch("serialNumber|timestamp", bill); // No two runs would be equal.
            var document = JsonNode.Parse(bill)!;
            Assert.Equal((id, packages.Version),
                ((string)document["metadata"]!["component"]!["name"]!, (string)document["metadata"]!["component"]!["version"]!));

            var carried = JsonNode.Parse(PackageFile.ReadText(packages.PathOf(name), "tools/net10.0/any/Dataset.Tool.deps.json"))!;
            var libraries = carried["libraries"]!.AsObject().Where(static one => (string)one.Value!["type"]! == "package")
                .Select(static one => one.Key.Replace('/', '@'));
            Assert.Equal(libraries.Order(StringComparer.Ordinal),
                document["components"]!.AsArray().Select(static one => $"{one!["name"]}@{one["version"]}").Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);
}
