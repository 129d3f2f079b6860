using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>
/// Which steps an edit runs, and which of them come to something new. A step that ran and came to the same is Unchanged; one that did not
/// run is left out.
/// </summary>
public sealed class RunReasonsTests(RunReasonsTests.Few few, ITestOutputHelper output) : IClassFixture<RunReasonsTests.Few>
{
    private const string Second = "t002.yaml";

    [Fact]
    public void The_first_run_runs_every_step() => Expect(few.Run, """
        Agents: 1 New
        Analyses: 5 New
        Analyzed: 5 New
        Bound: 5 New
        Catalog: 1 New
        CatalogParts: 4 New
        Expanded: 5 New
        Explanations: 1 New
        Faults: 5 New
        FileRows: 5 New
        FileTables: 5 New
        Files: 5 New
        Findings: 5 New
        Footnotes: 1 New
        Issues: 1 New
        Language: 1 New
        LockLines: 5 New
        ModelInputs: 5 New
        Models: 5 New
        NamesLock: 1 New
        NamesLockIssues: 1 New
        Options: 1 New
        OtherDatasets: 1 New
        Pages: 4 New
        QuotesLock: 1 New
        QuotesLockIssues: 1 New
        Records: 5 New
        Scopes: 5 New
        SharedNames: 1 New
        Sources: 1 New
        Symbols: 1 New
        TableCatalog: 1 New
        Texts: 5 New
        TopicSeries: 4 New
        Topics: 1 New
        Units: 1 New
        """);

    [Fact]
    public void An_edit_of_the_code_runs_no_step() => Expect(
        few.Run.EditCode("internal static class Consumer { static int Edited => 1; }"), string.Empty);

    [Fact]
    public void An_edit_of_a_comment_reads_its_file_and_runs_no_later_step() => Expect(
        few.Run.Edit(Second, text => "# a comment\n" + text), """
        Faults: 1 Unchanged
        Files: 1 Modified
        Records: 1 Unchanged
        Texts: 1 Modified
        """);

    [Fact]
    public void An_edit_of_a_figure_finds_no_conflict_and_puts_no_other_topic_in_order() => Expect(
        few.Run.Edit(Second, text => new Regex("( +)(value: about [0-9,]+)\n").Replace(text, "$1$2\n$1status: provisional\n", 1)), """
        Analyses: 1 Unchanged
        Analyzed: 1 Modified
        Bound: 1 Modified
        Expanded: 1 Modified
        Faults: 1 Unchanged
        FileRows: 1 Modified
        FileTables: 1 Modified
        Files: 1 Modified
        LockLines: 1 Modified
        ModelInputs: 1 Modified
        Models: 1 Modified
        Pages: 1 Modified
        Records: 1 Modified
        Scopes: 1 Modified, 4 Unchanged
        Texts: 1 Modified
        TopicSeries: 1 Modified, 3 Unchanged
        """);

    [Fact]
    public void A_value_that_its_words_contradict_runs_the_steps_that_report_it_and_no_other_more() => Expect(
        few.Run.Edit(Second, text => new Regex("value: about ([0-9,]+)\n").Replace(text, "value: about $1.0\n", 1)), """
        Analyses: 1 Unchanged
        Analyzed: 1 Modified
        Bound: 1 Modified
        Expanded: 1 Modified
        Faults: 1 Unchanged
        FileRows: 1 Modified
        FileTables: 1 Modified
        Files: 1 Modified
        Issues: 1 Modified
        LockLines: 1 Modified
        ModelInputs: 1 Modified
        Models: 1 Modified
        NamesLockIssues: 1 Modified
        Pages: 1 Modified
        Records: 1 Modified
        Scopes: 1 Modified, 4 Unchanged
        Texts: 1 Modified
        TopicSeries: 1 Modified, 3 Unchanged
        """);

    [Fact]
    public void A_value_that_checks_refer_to_is_told_anew_in_its_file_and_no_explanation_is_collected() => Expect(
        few.Run.Edit(Second, text => new Regex("value: ([0-9,]+)\n").Replace(text, "value: 7$1\n", 1)), """
        Analyses: 1 Modified
        Analyzed: 1 Modified
        Bound: 1 Modified
        CatalogParts: 1 Modified
        Expanded: 1 Modified
        Faults: 1 Unchanged
        FileRows: 1 Modified
        FileTables: 1 Modified
        Files: 1 Modified
        Findings: 1 Modified
        Issues: 1 Modified
        LockLines: 1 Modified
        ModelInputs: 1 Modified
        Models: 1 Modified
        NamesLockIssues: 1 Modified
        Pages: 1 Modified
        Records: 1 Modified
        Scopes: 1 Modified, 4 Unchanged
        Texts: 1 Modified
        TopicSeries: 1 Modified, 3 Unchanged
        """);

    [Fact]
    public void A_line_of_the_lock_makes_one_file_s_model_anew_and_checks_nothing() => Expect(
        few.Run.Edit("quotes.lock", text => new Regex("(?<=\nt002-a.txt\t)").Replace(text, "1", 1)), """
        LockLines: 1 Modified, 4 Unchanged
        ModelInputs: 1 Modified
        Models: 1 Modified
        Pages: 1 Modified
        QuotesLock: 1 Modified
        QuotesLockIssues: 1 Unchanged
        TopicSeries: 1 Modified, 3 Unchanged
        """);

    /// <summary>The steps that ran, one a line.</summary>
    private void Expect(GeneratorRun run, string reasons)
    {
        var actual = Reasons(run);
        output.WriteLine(actual);
        Assert.Equal(reasons.ReplaceLineEndings("\n"), actual);
    }

    /// <summary>A line for each step: how many outputs are New, Modified, Unchanged or Removed; cached steps are left out.</summary>
    private static string Reasons(GeneratorRun run)
    {
        var lines = run.Result.TrackedSteps
            .Where(step => typeof(Steps).GetField(step.Key) is not null)
            .Select(step => (step.Key, Counts: Counts(step.Value)))
            .Where(step => step.Counts.Length > 0)
            .OrderBy(step => step.Key, StringComparer.Ordinal)
            .Select(step => $"{step.Key}: {step.Counts}");
        return string.Join("\n", lines);
    }

    private static string Counts(ImmutableArray<IncrementalGeneratorRunStep> steps)
    {
        var counts = steps.SelectMany(step => step.Outputs)
            .GroupBy(output => output.Reason)
            .Where(group => group.Key != IncrementalStepRunReason.Cached);
        return string.Join(", ", counts.OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}"));
    }

    /// <summary>A few files, run once.</summary>
    public sealed class Few
    {
        private static readonly SyntheticData Data = new(figures: 48, figuresPerFile: 12);

        internal GeneratorRun Run { get; } = GeneratorRun.Of(
            Data.Files.Select(file => (file.Name, file.Text)),
            Data.Lock.Text,
            "internal static class Consumer;",
            unmarked: [("names.lock", string.Empty)]);
    }
}
