using System.Security.Cryptography;
using System.Xml.Linq;

namespace Dataset.Package.Tests;

/// <summary>Whole datasets that know this one through its packages alone.</summary>
public sealed class NewDatasetTests(PackagesFixture packages)
{
    private const string Project = "my-town.numbers";

    [Fact]
    public async Task The_template_installs_builds_and_tests_and_takes_one_number_more()
    {
        var folder = packages.CreateWorkspace();
        (await folder.DotnetAsync("new", "install", packages.IdOf("Dataset.Templates"))).ShouldSucceed();
        (await folder.DotnetAsync("new", "dataset", "-n", Project)).ShouldSucceed();
        var created = folder.In(Project);
        Assert.NotEmpty(created.Files());
        Assert.All(
            created.Files(),
            file => Assert.DoesNotMatch("My.?Numbers|NumbersNamespace|DATASET_|@[A-Z]+@", file + "\n" + File.ReadAllText(file)));
        (await created.DotnetAsync("build", "-warnaserror")).ShouldSucceed();
        await ThreeTestsPassAsync(created, "--no-build");
        (await created.DotnetAsync("build", "-t:DatasetVerify")).ShouldSucceed(); // Of the whole solution.

        AddTheNumberOfHouseholds(created);
        (await created.DotnetAsync("build", Project)).ShouldFail().ShouldShow("run the verify target");
        (await VerifyAsync(created)).ShouldSucceed();
        await ThreeTestsPassAsync(created);
        Assert.Contains("Town.Households.On31December2024", created.Read($"{Project}/data/names.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_is_replaced_and_the_tests_hold_below_central_versions_in_a_project_named_Dataset()
    {
        var folder = packages.CreateWorkspace();
        folder.Write("Directory.Packages.props", """
            <Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>
            """);
        (await folder.DotnetAsync("new", "install", packages.IdOf("Dataset.Templates"))).ShouldSucceed();
        (await folder.DotnetAsync("new", "dataset", "-n", "Dataset")).ShouldSucceed();
        var created = folder.In("Dataset");
        Assert.True(File.Exists(created.PathOf("Dataset/data/schema.json")));
        ReplaceTheSample(created);
        (await created.DotnetAsync("build", "Dataset", "-t:DatasetVerify")).ShouldSucceed();

        await ThreeTestsPassAsync(created);
        Assert.Contains("Lake.Ducks.Year2024", created.Read("Dataset/data/names.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_comes_with_the_project_and_alone()
    {
        var folder = packages.CreateWorkspace();
        (await folder.DotnetAsync("new", "install", packages.IdOf("Dataset.Templates"))).ShouldSucceed();
        (await folder.DotnetAsync("new", "dataset", "-n", Project)).ShouldSucceed();
        var created = folder.In(Project);
        (await created.DotnetAsync("tool", "restore")).ShouldSucceed();
        (await created.DotnetAsync("dataset", "check")).ShouldSucceed().ShouldShow($"Records in {Path.Combine(Project, "data")}");

        (await created.DotnetAsync("tool", "install", packages.IdOf("Dataset.Tool"), "--tool-path", "tools")).ShouldSucceed();
        var command = OperatingSystem.IsWindows() ? "tools/dataset.exe" : "tools/dataset";
        (await created.RunAsync(command, "--help")).ShouldSucceed().ShouldShow("  dataset [command] [options]", "Exit codes:");
        (await created.RunAsync(command, "verify")).ShouldSucceed();
        (await created.RunAsync(command, "find", "12431")).ShouldSucceed().ShouldShow("quote: 12,431 inhabitants");
        (await created.RunAsync(command, "explain", "DS4011")).ShouldSucceed().ShouldShow("DS4011: ");
        (await created.RunAsync(command, "show", "Town.*")).ShouldSucceed()
            .ShouldShow("Town.Minors.On31December2024: about 3,100 inhabitants");
        (await created.RunAsync(command, "site", "--output", "site")).ShouldSucceed()
            .ShouldShow($" of 6 figures in {created.PathOf("site")}.");
        Assert.Contains(
            "about 3,100 were not yet of age", created.Read("site/figures/town.minors.2024-12-31.html"), StringComparison.Ordinal);
        var constants = Path.Combine(Repository.Root, "samples", "Constants", "data");
        (await created.RunAsync(command, "site", "--records", constants, "--output", "constants")).ShouldSucceed()
            .ShouldShow(" of 355 figures in ");
        Assert.Contains("6.62607015", created.Read("constants/figures.html"), StringComparison.Ordinal);
        (await created.RunAsync(command, "nothing")).ShouldFail().ShouldShow("See 'dataset --help'.");
    }

    [Fact]
    public async Task The_second_dataset_is_made_through_the_package()
    {
        var folder = packages.CreateWorkspace();
        folder.CopyFrom(Path.Combine(Repository.Root, "samples", "Constants"));
        File.Delete(folder.PathOf("nuget.config"));
        (await folder.DotnetAsync("run")).ShouldSucceed().ShouldShow(
            "355 constants, of which 62 are printed cut off",
            "6.62607015 × 10^-34 joules per hertz",
            "6.62607015 or 6.62607015E-34",
            "CutOff: 1.054571817 to under 1.054571818 × 10^-34 joule seconds",
            "(6.67430 ± 0.00015) × 10^-11 cubic metres",
            "relative uncertainty: 0.0000225",
            "9.1093837139, before 9.1093837015",
            "1,079,252,848,800 metres");
    }

    /// <summary>The steps of the README of the template: the text and its hash, the unit, the record.</summary>
    private static void AddTheNumberOfHouseholds(Workspace created)
    {
        var document = $"{Project}/documents/town-report.txt";
        var sources = $"{Project}/data/sources.yaml";
        var before = HashOf(created.PathOf(document));
        created.Append(document, "\nThere were about 5,900 households.\n");
        created.Replace(sources, before, HashOf(created.PathOf(document)));
        created.Replace(sources, "  inhabitant:", "  household: { plural: households }\n  inhabitant:");
        created.Append($"{Project}/data/town.yaml", """

            households:
              title: Households of the town
              unit: household
              figures:
                2024-12-31:
                  value: about 5,900
                  quote: about 5,900 households

            """);
    }

    /// <summary>Everything that the template brought of the town is gone, and another document is in its place.</summary>
    private static void ReplaceTheSample(Workspace created)
    {
        foreach (var folder in new[] { "Dataset/data", "Dataset/documents" })
        {
            Directory.Delete(created.PathOf(folder), recursive: true);
            Directory.CreateDirectory(created.PathOf(folder));
        }

        created.Write("Dataset/documents/lake.txt", "In 2024 there were about 7,000 ducks on the lake.\n");
        created.Write("Dataset/data/sources.yaml", $$"""
            units:
              duck: { plural: ducks }
            sources:
              lake-report:
                text: lake.txt
                sha256: {{HashOf(created.PathOf("Dataset/documents/lake.txt"))}}
            """);
        created.Write("Dataset/data/lake.yaml", """
            topic: Lake
            in: lake-report
            ducks:
              title: Ducks on the lake
              unit: duck
              figures:
                2024:
                  printed: In 2024
                  value: about 7,000
                  quote: about 7,000 ducks
            """);
    }

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static Task<CommandResult> VerifyAsync(Workspace created) => created.DotnetAsync("build", Project, "-t:DatasetVerify");

    private static async Task ThreeTestsPassAsync(Workspace created, params string[] more)
    {
        var results = created.PathOf("results.trx");
        (await created.DotnetAsync(["test", .. more, "--logger", $"trx;LogFileName={results}"])).ShouldSucceed();
        var counters = XDocument.Load(results).Descendants().Single(element => element.Name.LocalName == "Counters");
        Assert.Equal("3", counters.Attribute("passed")?.Value);
        File.Delete(results);
    }
}
