namespace Dataset.Package.Tests;

/// <summary>An analyst adds one reference: in C#, F#, Visual Basic and a single file.</summary>
[Collection(PackagesCollection.Name)]
public sealed class LanguageTests(PackagesFixture packages)
{
    [Fact]
    public async Task Five_lines_of_csharp_print_a_figure_and_its_citation()
    {
        var consumer = packages.CopyConsumer("csharp");
        Assert.InRange(LinesOf(consumer.Read("Program.cs")).Length, 1, 5);
        (await consumer.DotnetAsync("run")).ShouldSucceed().ShouldShow("7,000 crossings", "report");
    }

    [Fact]
    public async Task Units_do_not_mix()
    {
        var consumer = packages.CopyConsumer("csharp");
        consumer.Write("Program.cs", """
            using Dataset;
            System.Console.WriteLine(Border.Crossings.March2025.Value + Enforcement.Arrests.First100Days.Value);
            """);
        (await consumer.DotnetAsync("build")).ShouldFail().ShouldShow("error CS0019");
    }

    [Fact]
    public async Task The_quick_start_of_the_page_for_analysts_works_in_an_empty_folder()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "analysts.md"));
        var commands = LinesOf(FirstBlock(page, "sh"));
        var program = FirstBlock(page, "csharp");
        Assert.Equal(3, commands.Length);
        Assert.InRange(LinesOf(program).Length, 1, 5);

        var folder = packages.CreateWorkspace();
        foreach (var words in commands.Select(command => command.Split(' ')))
        {
            if (words[0] == "cd")
            {
                folder = folder.In(words[1]);
            }
            else
            {
                Assert.Equal("dotnet", words[0]);
                (await folder.DotnetAsync(words[1..])).ShouldSucceed();
            }
        }

        folder.Write("Program.cs", program);
        (await folder.DotnetAsync("run")).ShouldSucceed()
            .ShouldShow("7,000 crossings", "according to border agents", "just 7,000 illegal crossings");
    }

    [Fact]
    public async Task Fsharp_sums_quantities_and_reads_typed_names() =>
        (await packages.CopyConsumer("fsharp").DotnetAsync("run")).ShouldSucceed().ShouldShow("sum: 144,000 crossings", "floor: 100,000");

    [Fact]
    public async Task Visual_Basic_reads_typed_names() =>
        (await packages.CopyConsumer("vb").DotnetAsync("run")).ShouldSucceed().ShouldShow("7,000 crossings", "fall: 130,000 crossings");

    [Fact]
    public async Task A_program_of_one_file_names_the_package_in_a_line() =>
        (await packages.CopyConsumer("file").DotnetAsync("run", "app.cs")).ShouldSucceed().ShouldShow("7,000 crossings");

    /// <summary>The first block of a page that is in a language.</summary>
    private static string FirstBlock(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string[] LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
