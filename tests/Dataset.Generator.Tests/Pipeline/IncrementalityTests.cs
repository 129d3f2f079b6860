using Xunit.Abstractions;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>What an edit costs, counted: what ran and was not simply kept, and which sources were written anew. A step that ran and came to the same is Unchanged.</summary>
public sealed class IncrementalityTests(IncrementalityTests.Hundred hundred, ITestOutputHelper output) : IClassFixture<IncrementalityTests.Hundred>
{
    private const int Files = 100;
    private const int Figures = 20;

    [Fact]
    public void The_first_run_reads_and_writes_everything_once()
    {
        Expect(hundred.Run, """
            Agents: 1 New
            Catalog: 1 New
            Files: 101 New
            Language: 1 New
            LinkIssues: 1 New
            Linked: 1 New
            Lock: 1 New
            Model: 1 New
            Options: 1 New
            Records: 101 New
            Series: 100 New
            Sources: 1 New
            Texts: 101 New
            Topics: 1 New
            Units: 1 New
            """);
        Assert.Equal(Files + 5, hundred.Run.Emitted.Count);
        Assert.Empty(hundred.Run.Problems);
    }

    [Fact]
    public void An_edit_of_the_code_reads_nothing_and_writes_nothing()
    {
        var run = hundred.Run.EditCode("internal static class Consumer { static int Edited => 1; }");

        Expect(run, string.Empty);
        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void A_comment_re_reads_its_file_and_ends_there()
    {
        var run = hundred.Run.Edit(Samples.Name(7), text => "# a comment\n" + text);

        Expect(run, """
            Files: 1 Unchanged
            Texts: 1 Modified
            """);
        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void White_space_and_key_order_of_a_series_re_read_the_file_and_end_there()
    {
        var run = hundred.Run.Edit(Samples.Name(7), text => text.Replace("  title: Arrests of file 7\n  unit: arrest\n", "  unit:  arrest\n  title:  Arrests of file 7\n", StringComparison.Ordinal));

        Expect(run, """
            Files: 1 Unchanged
            Texts: 1 Modified
            """);
        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void A_value_writes_its_series_and_no_other()
    {
        var run = hundred.Run.Edit(Samples.Name(7), text => text.Replace("value: 1259\n", "value: 1259.0\n", StringComparison.Ordinal));

        Expect(run, """
            Files: 1 Modified
            LinkIssues: 1 Unchanged
            Linked: 1 Modified
            Model: 1 Modified
            Records: 1 Modified
            Series: 1 Modified
            Texts: 1 Modified
            """, alsoUnchanged: ["Agents", "Catalog", "Sources", "Topics", "Units"]);
        Assert.Equal(["Topic007.Arrests.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_title_of_a_topic_writes_the_topics_and_no_series()
    {
        var run = hundred.Run.Edit(Samples.Name(7), text => text.Replace("in: paper\n", "in: paper\ntitle: The seventh\n", StringComparison.Ordinal));

        Assert.Equal(["Topics.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_declaration_writes_only_what_says_it()
    {
        var run = hundred.Run.Edit("sources.yaml", text => text.Replace("{ name: NBC News, kind: outlet }", "{ name: NBC News, kind: broadcaster }", StringComparison.Ordinal));

        Assert.Equal(["Agents.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_line_of_the_lock_writes_its_series_and_reads_no_file()
    {
        var run = hundred.Run.Edit("quotes.lock", text => MoveFirstLine(text, "topic007."));

        Expect(run, """
            LinkIssues: 1 Unchanged
            Linked: 1 Modified
            Lock: 1 Modified
            Model: 1 Modified
            Series: 1 Modified
            """, alsoUnchanged: ["Agents", "Catalog", "Sources", "Topics", "Units"]);
        Assert.Equal(["Topic007.Arrests.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_new_file_is_read_alone_and_writes_its_series_topics_and_the_catalogue()
    {
        // After all others: the outputs of a list are matched by their place in it, and a series among the others writes those after it again.
        var run = hundred.Run.Add("zeal.yaml", Samples.Arrests(Samples.Figure("2025-03")).Yaml.Replace("topic: Ice", "topic: Zeal", StringComparison.Ordinal));

        Assert.Contains("Files: 1 New\n", run.Reasons, StringComparison.Ordinal);
        Assert.Equal(["Catalog.g.cs", "Topics.g.cs", "Zeal.Arrests.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_file_that_is_taken_away_takes_its_series_with_it()
    {
        var run = hundred.Run.Remove(Samples.Name(Files - 1));

        Assert.Equal(["Catalog.g.cs", "Topics.g.cs"], run.Emitted);
        Assert.DoesNotContain("Topic099.Arrests.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_series_among_the_others_keeps_those_before_it()
    {
        var run = hundred.Run.Edit(Samples.Name(50), text => text + "seizures:\n  title: Seizures\n  unit: arrest\n");

        Assert.Contains("Topic050.Seizures.g.cs", run.Emitted);
        Assert.Contains("Catalog.g.cs", run.Emitted);
        Assert.DoesNotContain("Topic050.Arrests.g.cs", run.Emitted);
        Assert.DoesNotContain("Topics.g.cs", run.Emitted);
    }

    [Fact]
    public void An_error_in_one_file_writes_no_other_series()
    {
        var run = hundred.Run.Edit(Samples.Name(7), text => text.Replace("value: 1259\n", "value: lots\n", StringComparison.Ordinal));

        Assert.Equal(["Topic007.Arrests.g.cs"], run.Emitted);
        Assert.Contains(run.Problems, one => one.File == Samples.Name(7));
    }

    /// <summary>The steps that ran, one a line; those named besides ran only to find that they say the same.</summary>
    private void Expect(GeneratorRun run, string reasons, string[]? alsoUnchanged = null)
    {
        output.WriteLine(run.Reasons);
        var lines = reasons.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Concat((alsoUnchanged ?? []).Select(step => step + ": 1 Unchanged"));
        var actual = run.Reasons.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace($", {Files - 1} Unchanged", string.Empty, StringComparison.Ordinal));
        Assert.Equal(lines.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    private static string MoveFirstLine(string text, string figure)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("\t" + figure, StringComparison.Ordinal));
        lines[at] = lines[at].Replace("\t100\t", "\t101\t", StringComparison.Ordinal);
        return string.Join('\n', lines);
    }

    /// <summary>A hundred files, run once.</summary>
    public sealed class Hundred
    {
        internal GeneratorRun Run { get; } = GeneratorRun.Of(Samples.Many(Files, Figures), Samples.LockOf(Files, Figures), "internal static class Consumer;");
    }
}
