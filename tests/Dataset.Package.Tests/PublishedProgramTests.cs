using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Package.Tests;

/// <summary>Programs that are published trimmed or compiled ahead of time.</summary>
public sealed class PublishedProgramTests(PackagesFixture packages)
{
    private const string UsedWords = "border agents reported just 7,000 illegal crossings";

    /// <summary>Words of series that the program does not use, of a dispute, and of the catalogue.</summary>
    private static readonly string[] UnusedWords =
    [
        "ICE reported 956 arrests on Sunday",
        "a lofty new target of conducting 3,000 arrests",
        "roughly 4,000 more than the number",
        "fall-follows-from-counts",
    ];

    [Fact]
    public async Task A_trimmed_program_runs_and_keeps_the_words_of_the_series_it_uses_alone()
    {
        var consumer = packages.CopyConsumer("trimmed");
        (await PublishAndRunAsync(consumer)).ShouldShow("7,000 crossings", "“");

        var whole = File.ReadAllBytes(
            Path.Combine(packages.Cache, packages.IdOf("Dataset").ToLowerInvariant(), packages.Version, "lib", "net8.0", "Dataset.dll"));
        var trimmed = File.ReadAllBytes(consumer.PathOf(Path.Combine("out", "Dataset.dll")));
        Assert.True(Contains(trimmed, UsedWords), UsedWords);
        Assert.All(UnusedWords, words => Assert.True(Contains(whole, words), words));
        Assert.All(UnusedWords, words => Assert.False(Contains(trimmed, words), words));

        // Only analyzers read the index of figures.
        Assert.True(Contains(whole, "FigureIndexAttribute"));
        Assert.False(Contains(trimmed, "FigureIndexAttribute"));

        // Neither JSON nor notebooks are paid for by who does not use them.
        var runtime = File.ReadAllBytes(consumer.PathOf(Path.Combine("out", "Dataset.Runtime.dll")));
        Assert.False(File.Exists(consumer.PathOf(Path.Combine("out", "System.Text.Json.dll"))));
        Assert.True(Contains(runtime, "FigureRow"));
        Assert.All(["JsonOptions", "FigureConverter", "NotebookHtml"], name => Assert.False(Contains(runtime, name), name));

        // Nor is LINQ, 37 KB of it, by who reads what a figure offers.
        Assert.False(File.Exists(consumer.PathOf(Path.Combine("out", "System.Linq.dll"))), "What a figure offers reaches System.Linq.");
    }

    [Fact]
    public async Task A_trimmed_program_that_prints_a_number_keeps_the_sentence_of_its_figure_and_no_claims()
    {
        var consumer = packages.CopyConsumer("trimmed");
        consumer.Write("Program.cs", "Console.WriteLine(Dataset.Border.Crossings.March2025.Value);\n");
        (await PublishAndRunAsync(consumer)).ShouldShow("7,000 crossings");

        var runtime = File.ReadAllBytes(consumer.PathOf(Path.Combine("out", "Dataset.Runtime.dll")));
        Assert.True(Contains(runtime, "FigureRow"));
        Assert.All(
            ["Quotation", "Vintage", "CellProse", "HedgeWidth", "SeriesDetails", "PeriodWords", "TrailingPeriod"],
            name => Assert.False(Contains(runtime, name), name));
    }

    [Fact]
    public async Task The_analyzers_of_ahead_of_time_compilation_find_nothing() =>
        (await packages.CopyConsumer("aot").DotnetAsync("build")).ShouldSucceed().ShouldNotMatch(@"warning (IL|CS)\d+");

    [Fact]
    public async Task A_program_compiled_ahead_of_time_runs()
    {
        var consumer = packages.CopyConsumer("aot");
        var publish = await consumer.DotnetAsync("publish", "-r", Machine.Platform, "-c", "Release", "-p:PublishAot=true", "-o", "out");
        if (Regex.Match(publish.Output, "Platform linker .*not found.*") is { Success: true } missing)
        {
            Machine.SkipForWantOf(missing.Value);
        }

        // A package of the SDK that not every feed has, and nothing that a machine can install.
        var unpublished = Regex.Match(publish.Output, "NU110[12]: .*ILCompiler.*");
        Assert.SkipWhen(unpublished.Success, unpublished.Value);

        publish.ShouldSucceed();
        // Published without the compiler it would run all the same, as IL beside a host.
        var published = Directory.GetFiles(consumer.PathOf("out")).Select(Path.GetFileName).ToArray();
        Assert.All(["aot.dll", "coreclr.dll", "libcoreclr.so"], file => Assert.DoesNotContain(file, published));
        (await consumer.RunAsync(Path.Combine("out", Machine.Executable("aot"))))
            .ShouldSucceed().ShouldShow("7,000 crossings", "read back: 7,000 crossings, 956 arrests");
    }

    private static async Task<CommandResult> PublishAndRunAsync(Workspace consumer)
    {
        (await consumer.DotnetAsync("publish", "-r", Machine.Platform, "-c", "Release", "-o", "out"))
            .ShouldSucceed().ShouldNotMatch(@"warning IL\d+");
        return (await consumer.RunAsync(Path.Combine("out", Machine.Executable("trimmed")))).ShouldSucceed();
    }

    private static bool Contains(ReadOnlySpan<byte> file, string words) => file.IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
}
