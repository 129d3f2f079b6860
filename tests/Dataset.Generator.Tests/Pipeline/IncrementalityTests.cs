namespace Dataset.Generator.Tests.Pipeline;

/// <summary>What an edit of one of a hundred files costs, counted: the texts that were asked for, and the sources that were written anew.</summary>
public sealed class IncrementalityTests(IncrementalityTests.Hundred hundred) : IClassFixture<IncrementalityTests.Hundred>
{
    private const int Files = 100;
    private const int Figures = 20;

    [Fact]
    public void The_first_run_reads_and_writes_everything_once()
    {
        Assert.Equal(Files + 2, hundred.Run.Reads.Count);
        Assert.Equal(Files + 5, hundred.Run.Emitted.Count);
        Assert.Empty(hundred.Run.Problems);
    }

    [Fact]
    public void An_edit_of_the_code_reads_nothing_and_writes_nothing()
    {
        var run = hundred.Run.EditCode("internal static class Consumer { static int Edited => 1; }");

        Assert.Empty(run.Reads);
        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void A_comment_re_reads_its_file_and_writes_nothing() => Expect(
        hundred.Run.Edit(Samples.Name(7), text => "# a comment\n" + text));

    [Fact]
    public void White_space_and_key_order_of_a_series_re_read_the_file_and_write_nothing() => Expect(
        hundred.Run.Edit(Samples.Name(7), text => text.Replace("  title: Arrests of file 7\n  unit: arrest\n", "  unit:  arrest\n  title:  Arrests of file 7\n", StringComparison.Ordinal)));

    [Fact]
    public void A_value_writes_its_series_and_no_other() => Expect(
        hundred.Run.Edit(Samples.Name(7), text => text.Replace("value: 1259\n", "value: 1259.0\n", StringComparison.Ordinal)),
        "Topic007.Arrests.g.cs");

    [Fact]
    public void A_title_of_a_series_writes_that_series_and_no_other() => Expect(
        hundred.Run.Edit(Samples.Name(7), text => text.Replace("title: Arrests of file 7\n", "title: Arrests of the seventh file\n", StringComparison.Ordinal)),
        "Topic007.Arrests.g.cs");

    [Fact]
    public void A_title_of_a_topic_writes_the_topics_and_no_series() => Expect(
        hundred.Run.Edit(Samples.Name(7), text => text.Replace("in: paper\n", "in: paper\ntitle: The seventh\n", StringComparison.Ordinal)),
        "Topics.g.cs");

    [Fact]
    public void A_figure_more_writes_its_series_and_no_other() => Expect(
        hundred.Run.Edit(Samples.Name(7), text => text + "    2035-01: { value: 12, quote: 12 arrests }\n"),
        "Topic007.Arrests.g.cs");

    [Fact]
    public void A_check_more_writes_the_catalogue_and_no_series() => Expect(
        hundred.Run.Edit(Samples.Name(7), text => text + "checks:\n  some:\n    assert: arrests[2000-01] > 0\n"),
        "Catalog.g.cs");

    [Fact]
    public void A_declaration_writes_only_what_says_it()
    {
        var run = hundred.Run.Edit("sources.yaml", text => text.Replace("{ name: NBC News, kind: outlet }", "{ name: NBC News, kind: broadcaster }", StringComparison.Ordinal));

        Assert.Equal(["sources.yaml"], run.Reads);
        Assert.Equal(["Agents.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_line_of_the_lock_writes_its_series_and_reads_no_file()
    {
        var run = hundred.Run.Edit("quotes.lock", text => MoveFirstLine(text, "topic007."));

        Assert.Equal(["quotes.lock"], run.Reads);
        Assert.Equal(["Topic007.Arrests.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_new_file_is_read_alone_and_writes_its_series_topics_and_the_catalogue()
    {
        // After all others: the outputs of a list are matched by their place in it, and a series among the others writes those after it again.
        var run = hundred.Run.Add("zeal.yaml", Samples.Arrests(Samples.Figure("2025-03")).Yaml.Replace("topic: Ice", "topic: Zeal", StringComparison.Ordinal));

        Assert.Contains("zeal.yaml", run.Reads);
        Assert.DoesNotContain(Samples.Name(7), run.Reads);
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

    /// <summary>The seventh file was read and no other; these sources were written and no others.</summary>
    private static void Expect(GeneratorRun run, params string[] emitted)
    {
        Assert.Equal([Samples.Name(7)], run.Reads);
        Assert.Equal(emitted, run.Emitted);
    }

    private static string MoveFirstLine(string text, string figure)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("\t" + figure, StringComparison.Ordinal));
        lines[at] = lines[at].Replace("\t100\t", "\t101\t", StringComparison.Ordinal);
        return string.Join('\n', lines);
    }

    /// <summary>A hundred files, run once. Not tracked: the driver walks each way from an output to an input, and among files that are all joined several times there are billions.</summary>
    public sealed class Hundred
    {
        internal GeneratorRun Run { get; } = GeneratorRun.Of(Samples.Many(Files, Figures), Samples.LockOf(Files, Figures), "internal static class Consumer;", isTracked: false);
    }
}
