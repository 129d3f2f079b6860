namespace Dataset.Package.Tests;

/// <summary>What an analyst who adds one reference writes and is told; the kinds of projects are in <see cref="ConsumerTests"/>.</summary>
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
        (await consumer.DotnetAsync("build")).ShouldFail().ShouldShow("error CS0619", "Quantities of different units have no sum.");
    }

    [Fact]
    public async Task With_the_analyzers_a_build_names_the_figures_that_there_are()
    {
        var consumer = packages.CopyConsumer("csharp");
        (await consumer.DotnetAsync("add", "package", packages.IdOf("Dataset.Analyzers"))).ShouldSucceed();
        (await consumer.DotnetAsync("run")).ShouldSucceed().ShouldShow("7,000 crossings", "report");
        consumer.Write("Program.cs", """
            using Dataset;
            System.Console.WriteLine(Border.Crossings.April2025.Value);
            """);
        (await consumer.DotnetAsync("build")).ShouldFail().ShouldShow(
            "Program.cs(2,43): error DSA0001: Border.Crossings has no April2025. The nearest is March2025. It has ");
    }

    [Fact]
    public async Task A_rule_that_is_off_is_turned_on_by_an_editorconfig()
    {
        var consumer = packages.CopyConsumer("csharp");
        (await consumer.DotnetAsync("add", "package", packages.IdOf("Dataset.Analyzers"))).ShouldSucceed();
        consumer.Write("Program.cs", """
            using Dataset;
            System.Console.WriteLine(Border.Crossings.February2025.Value.Number / 137000);
            """);
        (await consumer.DotnetAsync("build")).ShouldSucceed().ShouldNotMatch("DSA000");
        consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.DSA0003.severity = error
            dotnet_diagnostic.DSA0004.severity = error
            """);
        (await consumer.DotnetAsync("build")).ShouldFail().ShouldShow(
            "Program.cs(2,56): error DSA0003: Border.Crossings.February2025 is about 8,300 crossings, and Value is ",
            "Program.cs(2,71): error DSA0004: The literal 137000 is Border.Crossings.March2024: ");
    }

    /// <summary>As written, but for the packing, which is done already, and with no feed of ours in any configuration.</summary>
    [Fact]
    public async Task The_quick_start_of_the_page_for_analysts_works_as_written()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "analysts.md"));
        var commands = FirstBlock(page, "sh").Split('\n');
        var program = FirstBlock(page, "csharp");
        Assert.Equal(("dotnet pack Dataset.sln -c Release -o artifacts/packages", 6), (commands[0], commands.Length));
        Assert.InRange(LinesOf(program).Length, 1, 5);

        var clone = packages.CreateWorkspaceWithoutFeed().In("clone");
        Directory.CreateDirectory(Path.Combine(clone.Folder, "artifacts"));
        Directory.CreateSymbolicLink(Path.Combine(clone.Folder, "artifacts", "packages"), packages.Feed);
        (await clone.RunCommandAsync("bash", "-ec", string.Join('\n', commands[1..]))).ShouldSucceed();
        var numbers = clone.In("../Numbers");
        numbers.Write("Program.cs", program);
        (await numbers.DotnetAsync("run")).ShouldSucceed()
            .ShouldShow("7,000 crossings", "according to border agents", "just 7,000 illegal crossings");
    }

    /// <summary>Without reflection, as a file has it unless it says otherwise.</summary>
    [Fact]
    public async Task A_program_of_one_file_writes_and_reads_json() =>
        (await packages.CopyConsumer("file").DotnetAsync("run", "json.cs")).ShouldSucceed().ShouldShow(
            "{\"id\":\"border.crossings.2025-03\"", "March 2025: 7,000 crossings, according to border agents.", "\n1\n", "True");

    /// <summary>The first block of a page that is in a language.</summary>
    private static string FirstBlock(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string[] LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
