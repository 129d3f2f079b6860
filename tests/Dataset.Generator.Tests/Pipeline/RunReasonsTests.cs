using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>Which steps an edit runs, and which of them come to something new. A step that ran and came to the same is Unchanged; one that did not run is left out.</summary>
public sealed class RunReasonsTests(RunReasonsTests.Few few, ITestOutputHelper output) : IClassFixture<RunReasonsTests.Few>
{
    private const int Files = 4;
    private const int Figures = 12;

    [Fact]
    public void The_first_run_runs_every_step() => Expect(few.Run, """
        Agents: 1 New
        Analyses: 5 New
        Analyzed: 5 New
        Bound: 5 New
        Catalog: 1 New
        Conflicts: 1 New
        Faults: 5 New
        Files: 5 New
        Issues: 1 New
        Language: 1 New
        ModelInputs: 5 New
        Models: 5 New
        NamesLock: 1 New
        NamesLockIssues: 1 New
        Options: 1 New
        QuotesLock: 1 New
        QuotesLockIssues: 1 New
        Records: 5 New
        Scopes: 5 New
        Series: 4 New
        SharedNames: 1 New
        Sources: 1 New
        Symbols: 1 New
        Texts: 5 New
        Topics: 1 New
        Units: 1 New
        """);

    [Fact]
    public void An_edit_of_the_code_runs_no_step() => Expect(
        few.Run.EditCode("internal static class Consumer { static int Edited => 1; }"), string.Empty);

    [Fact]
    public void A_comment_is_read_and_ends_there() => Expect(
        few.Run.Edit(Samples.Name(2), text => "# a comment\n" + text), """
        Faults: 1 Unchanged
        Files: 1 Modified
        Records: 1 Unchanged
        Texts: 1 Modified
        """);

    [Fact]
    public void A_value_passes_by_what_files_know_of_one_another() => Expect(
        few.Run.Edit(Samples.Name(2), text => new Regex("value: ([0-9]+)\n").Replace(text, "value: $1.0\n", 1)), """
        Analyses: 1 Unchanged
        Analyzed: 1 Modified
        Bound: 1 Modified
        Faults: 1 Unchanged
        Files: 1 Modified
        ModelInputs: 1 Modified
        Models: 1 Modified
        Records: 1 Modified
        Scopes: 1 Modified, 4 Unchanged
        Series: 1 Modified, 3 Unchanged
        Texts: 1 Modified
        """);

    [Fact]
    public void A_line_of_the_lock_makes_one_file_s_model_anew_and_checks_nothing() => Expect(
        few.Run.Edit("quotes.lock", text => new Regex("\t100\t").Replace(text, "\t101\t", 1)), """
        ModelInputs: 1 Modified, 4 Unchanged
        Models: 1 Modified
        QuotesLock: 1 Modified
        QuotesLockIssues: 1 Unchanged
        Series: 1 Modified, 3 Unchanged
        """);

    /// <summary>The steps that ran, one a line.</summary>
    private void Expect(GeneratorRun run, string reasons)
    {
        output.WriteLine(run.Reasons);
        Assert.Equal(reasons.ReplaceLineEndings("\n"), run.Reasons);
    }

    /// <summary>A few files, run once.</summary>
    public sealed class Few
    {
        internal GeneratorRun Run { get; } = GeneratorRun.Of(Samples.Many(Files, Figures), Samples.LockOf(Files, Figures), "internal static class Consumer;", unmarked: [("names.lock", string.Empty)]);
    }
}
