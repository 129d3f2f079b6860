using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dataset.Package.Tests;

/// <summary>What is in the packages and what they state of themselves.</summary>
public sealed class PackageContentTests(PackagesFixture packages)
{
    [Fact]
    public void The_data_package_has_its_library_docs_readme_licences_and_icon()
    {
        var entries = PackageFile.EntriesOf(packages.PathOf("Dataset"));
        string[] expected = ["lib/net8.0/Dataset.dll", "lib/net8.0/Dataset.xml", "README.md", "LICENSE-DATA.md", "icon.png"];
        Assert.All(expected, entry => Assert.Contains(entry, entries));
    }

    [Fact]
    public void The_data_package_has_neither_analyzer_nor_build_logic()
    {
        var others = new Regex(@"^(analyzers|build|buildTransitive|tools|contentFiles)/|YamlDotNet|Dataset\.Generator");
        Assert.All(PackageFile.EntriesOf(packages.PathOf("Dataset")), entry => Assert.DoesNotMatch(others, entry));
    }

    [Fact]
    public void The_analyzers_are_two_assemblies_and_depend_on_nothing()
    {
        var path = packages.PathOf("Dataset.Analyzers");
        var assemblies = PackageFile.EntriesOf(path).Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)).Order();
        Assert.Equal(["analyzers/dotnet/cs/Dataset.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/Dataset.Analyzers.dll"], assemblies);
        Assert.Empty(PackageFile.Elements(PackageFile.ReadNuspec(path), "dependency"));
    }

    [Fact]
    public void The_data_package_depends_on_the_public_types_and_these_on_nothing()
    {
        var data = PackageFile.Elements(PackageFile.ReadNuspec(packages.PathOf("Dataset")), "dependency");
        Assert.Equal(packages.IdOf("Dataset.Runtime"), Assert.Single(data).Attribute("id")?.Value);
        Assert.Empty(PackageFile.Elements(PackageFile.ReadNuspec(packages.PathOf("Dataset.Runtime")), "dependency"));
    }

    [Fact]
    public async Task The_data_package_states_licences_icon_readme_tags_and_commit()
    {
        var nuspec = PackageFile.ReadNuspec(packages.PathOf("Dataset"));
        Assert.Contains("<license type=\"expression\">MIT AND CC-BY-4.0</license>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", nuspec, StringComparison.Ordinal);
        Assert.Matches("<tags>.+</tags>", nuspec);
        var head = await Repository.RunAsync(Repository.Root, "git", "rev-parse", "--verify", "HEAD");
        Assert.Contains($"<repository type=\"git\" commit=\"{head.ShouldSucceed().Output.Trim()}\"", nuspec, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dataset.Generator")]
    [InlineData("Dataset.Tool")]
    public void Every_work_of_others_that_is_carried_has_its_notice(string name)
    {
        var notices = PackageFile.ReadText(packages.PathOf(name), "THIRD-PARTY-NOTICES.txt");
        var others = PackageFile.EntriesOf(packages.PathOf(name)).Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => Path.GetFileName(entry)).Where(file => !file.StartsWith("Dataset.", StringComparison.Ordinal))
            .Distinct().ToList();
        Assert.Contains("YamlDotNet.dll", others);
        Assert.All(others, file => Assert.Contains(file, notices, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Dataset")]
    [InlineData("Dataset.Runtime")]
    public void A_symbol_package_has_the_symbols(string name) =>
        Assert.Contains($"lib/net8.0/{name}.pdb", PackageFile.EntriesOf(packages.PathOf(name, "snupkg")));

    [Fact]
    public void No_address_is_in_a_package_while_there_is_none()
    {
        var files = Directory.GetFiles(packages.Feed, "*.nupkg");
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotMatch("<projectUrl>|<repository[^>]*url=", PackageFile.ReadNuspec(file)));
    }

    [Fact]
    public void The_text_that_an_editor_shows_over_a_figure_is_in_the_package()
    {
        var docs = XDocument.Parse(PackageFile.ReadText(packages.PathOf("Dataset"), "lib/net8.0/Dataset.xml"));
        var figure = docs.Descendants("member")
            .Single(member => member.Attribute("name")?.Value == "P:Dataset.Border.Crossings.March2025").Value;
        Assert.Contains("7,000 crossings", figure, StringComparison.Ordinal);
        Assert.Contains("March 2025", figure, StringComparison.Ordinal);
        Assert.Contains("just 7,000 illegal crossings", figure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_docs_of_the_public_types_are_in_their_package()
    {
        var docs = PackageFile.ReadText(packages.PathOf("Dataset.Runtime"), "lib/net8.0/Dataset.Runtime.xml");
        Assert.Contains("T:Dataset.Runtime.Quantity`1", docs, StringComparison.Ordinal);
    }
}
