namespace Dataset.Package.Tests;

/// <summary>Each recipe of docs/recipes.md, as it stands there, in a project of the language it is in.</summary>
public sealed class RecipeTests(PackagesFixture packages)
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "recipes.md"));

    [Fact]
    public async Task Recipes_in_csharp_run_and_print_what_they_say()
    {
        var recipes = Blocks("csharp").Where(static block => !block[0].StartsWith("#:", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, recipes.Count);
        var folder = packages.CopyConsumer("csharp");
        folder.Replace("csharp.csproj", "</ItemGroup>", """
              <PackageReference Include="ScottPlot" Version="5.1.59" />
              <PackageReference Include="Microsoft.Data.Analysis" Version="0.23.1" />
              </ItemGroup>
            """);

        // One program: a block of its own for each, since a project has one Main.
        static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';');
        var usings = recipes.SelectMany(static recipe => recipe.Where(IsUsing)).Distinct();
        var bodies = recipes.Select(static recipe => "{\n" + string.Join('\n', recipe.Where(static line => !IsUsing(line))) + "\n}");
        folder.Write("Program.cs", string.Join('\n', usings.Concat(bodies)));

        (await folder.DotnetAsync("run")).ShouldSucceed().ShouldShow(
            "664.63 arrests per day, against a target of",
            "below the target, wherever both lie",
            "over 1,408.45 removals per day",
            "3 months drawn",
            "47 months in the frame",
            "7,000 crossings over 31 days",
            "| 956 arrests or 1,179 arrests [^3] |",
            "[^1]:",
            "@");
        Assert.Contains("<svg", folder.Read("crossings.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_recipe_in_fsharp_runs()
    {
        var folder = packages.CopyConsumer("fsharp");
        folder.Write("Program.fs", string.Join('\n', Assert.Single(Blocks("fsharp"))));
        (await folder.DotnetAsync("run")).ShouldSucceed().ShouldShow(
            "sum: 144,000 crossings", "mean: 72,000 crossings", "floor: over 100,000 removals", "pace: over 1,408.45 removals per day");
    }

    [Fact]
    public async Task The_recipe_in_Visual_Basic_runs()
    {
        var folder = packages.CopyConsumer("vb");
        folder.Write("Program.vb", string.Join('\n', Assert.Single(Blocks("vb"))));
        (await folder.DotnetAsync("run")).ShouldSucceed().ShouldShow("7,000 crossings", "change: -1,350 to -1,250 crossings");
    }

    [Fact]
    public async Task The_program_of_one_file_runs()
    {
        var recipe = Assert.Single(Blocks("csharp"), static block => block[0].StartsWith("#:", StringComparison.Ordinal));
        Assert.Equal($"#:package {packages.IdOf("Dataset")}@{packages.Version}", recipe[0]);
        var folder = packages.CreateWorkspace();
        folder.Write("app.cs", string.Join('\n', recipe));
        (await folder.DotnetAsync("run", "app.cs")).ShouldSucceed().ShouldShow("7,000 crossings");
    }

    private static List<string[]> Blocks(string language)
    {
        var blocks = new List<string[]>();
        for (var i = 0; i < Page.Length; i++)
        {
            if (Page[i] == "```" + language)
            {
                var end = Array.IndexOf(Page, "```", i);
                blocks.Add(Page[(i + 1)..end]);
                i = end;
            }
        }

        return blocks;
    }
}
