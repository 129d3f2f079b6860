using System.Text.RegularExpressions;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>
/// What an edit of one of a hundred files costs, counted: the texts that were asked for, and the sources that were written anew.
/// </summary>
public sealed class IncrementalityTests(IncrementalityTests.Hundred hundred) : IClassFixture<IncrementalityTests.Hundred>
{
    private const int Files = 100;
    private const string Seventh = "t007.yaml";
    private const string Title = "  title: Applications received by the regional office\n";
    private const string Unit = "  unit: application\n";
    private const string Figure = "    2035-01: { value: 12, quote: 12 applications }\n";
    private const string Checks = "\nchecks:\n";

    [Fact]
    public void The_first_run_reads_and_writes_everything_once()
    {
        Assert.Equal(Files + 2, hundred.Run.Reads.Count);
        Assert.Equal(Files + Files + 5, hundred.Run.Emitted.Count);
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
        hundred.Run.Edit(Seventh, text => "# a comment\n" + text));

    [Fact]
    public void White_space_and_key_order_of_a_series_re_read_the_file_and_write_nothing() => Expect(
        hundred.Run.Edit(Seventh, text => text.Replace(Title + Unit, "  unit:  application\n" + Title, StringComparison.Ordinal)));

    [Fact]
    public void A_value_writes_its_page_and_no_other() => Expect(
        hundred.Run.Edit(Seventh, text => new Regex("value: about ([0-9,]+)\n").Replace(text, "value: about $1.0\n", 1)),
        "T007.Rows_1.g.cs");

    [Fact]
    public void A_title_of_a_series_writes_its_page_and_no_other() => Expect(
        hundred.Run.Edit(Seventh, text => text.Replace(Title, "  title: Applications that came\n", StringComparison.Ordinal)),
        "T007.Rows_1.g.cs");

    [Fact]
    public void A_title_of_a_topic_writes_the_topics_and_no_series() => Expect(
        hundred.Run.Edit(Seventh, text => text.Replace("What the reports say of region 007", "The seventh", StringComparison.Ordinal)),
        "Topics.g.cs");

    [Fact]
    public void A_figure_more_writes_its_page_and_no_other() => Expect(
        hundred.Run.Edit(Seventh, text => text.Replace(Checks, Figure + Checks, StringComparison.Ordinal)),
        "T007.Rows_1.g.cs");

    [Fact]
    public void A_check_more_writes_what_was_found_in_its_file_and_no_series() => Expect(
        hundred.Run.Edit(Seventh, text => text + "  some:\n    assert: applications[2023-02] > 0\n"),
        "Catalog.T007.g.cs");

    [Fact]
    public void An_edit_of_a_declaration_writes_only_the_source_that_declares_it()
    {
        var run = hundred.Run.Edit("sources.yaml", text => text.Replace("kind: outlet", "kind: broadcaster", StringComparison.Ordinal));

        Assert.Equal(["sources.yaml"], run.Reads);
        Assert.Equal(["Agents.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_line_of_the_lock_writes_its_page_and_reads_no_file()
    {
        var run = hundred.Run.Edit("quotes.lock", text => new Regex("(?<=\nt007-a.txt\t)").Replace(text, "1", 1));

        Assert.Equal(["quotes.lock"], run.Reads);
        Assert.Equal(["T007.Rows_1.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_new_file_is_read_alone_and_writes_its_page_topics_and_the_catalogue()
    {
        // After all others: the outputs of a list are matched by their place in it, and a series among the others writes those after it
        // again.
        var run = hundred.Run.Add("zeal.yaml", """
            topic: Zeal
            in: t000-a
            visits:
              title: Visits
              unit: visit
              figures:
                2025-03: { value: 12, quote: 12 visits }
            """);

        Assert.Contains("zeal.yaml", run.Reads);
        Assert.DoesNotContain(Seventh, run.Reads);
        Assert.Equal(["Catalog.g.cs", "Topics.g.cs", "Zeal.Rows_1.g.cs"], run.Emitted);
    }

    [Fact]
    public void A_file_that_is_taken_away_takes_its_series_with_it()
    {
        var run = hundred.Run.Remove("t099.yaml");

        Assert.Equal(["Catalog.g.cs", "Topics.g.cs"], run.Emitted);
        Assert.DoesNotContain("T099.Rows_1.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_series_more_writes_its_page_and_no_other()
    {
        var run = hundred.Run.Edit("t050.yaml", text => text + "\nseizures:\n  title: Seizures\n  unit: application\n");

        Assert.Equal(["T050.Rows_1.g.cs"], run.Emitted);
    }

    [Fact]
    public void An_error_in_one_file_writes_no_other_page()
    {
        var run = hundred.Run.Edit(Seventh, text => new Regex("value: about [0-9,]+\n").Replace(text, "value: lots\n", 1));

        Assert.Equal(["T007.Rows_1.g.cs"], run.Emitted);
        Assert.Contains(run.Problems, one => one.File == Seventh);
    }

    /// <summary>The seventh file was read and no other; these sources were written and no others.</summary>
    private static void Expect(GeneratorRun run, params string[] emitted)
    {
        Assert.Equal([Seventh], run.Reads);
        Assert.Equal(emitted, run.Emitted);
    }

    /// <summary>
    /// A hundred files, run once. Not tracked: the driver walks each way from an output to an input, and among files that are all joined
    /// several times there are billions.
    /// </summary>
    public sealed class Hundred
    {
        private static readonly SyntheticData Data = new(figures: Files * 20, figuresPerFile: 20);

        internal GeneratorRun Run { get; } = GeneratorRun.Of(
            Data.Files.Select(file => (file.Name, file.Text)),
            Data.Lock.Text,
            "internal static class Consumer;",
            isTracked: false);
    }
}
