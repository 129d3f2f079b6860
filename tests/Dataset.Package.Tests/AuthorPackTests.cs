namespace Dataset.Package.Tests;

/// <summary>A dataset as a package: its version, its bytes, and where its sources are.</summary>
public sealed class AuthorPackTests(PackagesFixture packages)
{
    private const string Project = "Numbers.csproj";

    private readonly Workspace _author = packages.CopyConsumer("author").In("Numbers");

    /// <summary>Both set the version in a target, after every property of the project was read.</summary>
    [Theory]
    [InlineData("MinVer", "8.0.0")]
    [InlineData("Nerdbank.GitVersioning", "3.10.94")]
    public async Task A_version_that_is_taken_from_git_is_that_of_the_package_and_of_the_catalogue(string tool, string toolVersion)
    {
        _author.Replace(Project, "</ItemGroup>",
            $"<PackageReference Include=\"{tool}\" Version=\"{toolVersion}\" PrivateAssets=\"all\" /></ItemGroup>");
        _author.Write("version.json", """{ "version": "4.5-beta.{height}", "publicReleaseRefSpec": [".*"] }""");
        await CommitAsync();
        (await _author.RunCommandAsync("git", "tag", "4.5.0-beta.1")).ShouldSucceed();

        (await _author.DotnetAsync("pack", "-o", "out", "-p:EmitCompilerGeneratedFiles=true")).ShouldSucceed();
        var package = Assert.Single(Directory.GetFiles(_author.PathOf("out"), "*.nupkg"));
        var version = Path.GetFileNameWithoutExtension(package)["Numbers.".Length..];
        Assert.StartsWith("4.5.0-beta", version, StringComparison.Ordinal); // One of the two writes the last number in its own way.
        var catalog = Directory.GetFiles(_author.PathOf("obj"), "Catalog.g.cs", SearchOption.AllDirectories).Single();
        Assert.Contains($"Version => \"{version}\";", File.ReadAllText(catalog), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_packs_are_equal_and_lead_to_the_sources_where_there_is_an_address()
    {
        const string links = "obj/Release/net10.0/Numbers.sourcelink.json";
        (await _author.DotnetAsync("pack", "-o", "none")).ShouldSucceed().ShouldNotMatch(@"\bwarning( [A-Z]+\d+)? ?:");
        Assert.False(File.Exists(_author.PathOf(links)));

        _author.Replace(Project, "<DatasetIsNew>", """
            <RepositoryUrl>https://example.invalid/a%3Bb#c%2520d</RepositoryUrl>
                <DeterministicTimestamp>2000-01-01T00:00:00Z</DeterministicTimestamp>
                <DatasetIsNew>
            """);
        await CommitAsync();
        (await _author.RunCommandAsync("git", "remote", "add", "origin", "https://github.com/example/numbers.git")).ShouldSucceed();
        (await _author.DotnetAsync("pack", "-o", "one")).ShouldSucceed().ShouldNotMatch(@"\bwarning( [A-Z]+\d+)? ?:");
        (await _author.With(("TZ", "Pacific/Kiritimati")).DotnetAsync("pack", "-o", "two", "--no-build")).ShouldSucceed();
        PackageFile.ShouldEqual(_author.PathOf("one/Numbers.1.0.0.nupkg"), _author.PathOf("two/Numbers.1.0.0.nupkg"));

        var head = (await _author.RunCommandAsync("git", "rev-parse", "HEAD")).ShouldSucceed().Output.Trim();
        Assert.Contains($"https://raw.githubusercontent.com/example/numbers/{head}/*", _author.Read(links), StringComparison.Ordinal);
        Assert.Contains($"url=\"https://example.invalid/a;b#c%20d\" commit=\"{head}\"",
            PackageFile.ReadNuspec(_author.PathOf("one/Numbers.1.0.0.nupkg")), StringComparison.Ordinal);
    }

    private async Task CommitAsync()
    {
        _author.Write(".gitignore", "bin/\nobj/\n");
        foreach (var command in new[] { "init --quiet", "add .", "-c user.name=a -c user.email=a@example.invalid commit --quiet -m a" })
        {
            (await _author.RunCommandAsync("git", command.Split(' '))).ShouldSucceed();
        }
    }
}
