using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Tables;
using Microsoft.CodeAnalysis;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>What an edit costs in a project with tables: the texts that are asked for, and the sources that are written anew.</summary>
public sealed class TableStepsTests(TableStepsTests.Tables tables) : IClassFixture<TableStepsTests.Tables>
{
    private const string Harbour = "Year,Port,Ships\n2024,North,7000\n2024,South,500\n2025,North,7100\n2025,South,520\n";
    private const string Lamps = "Year,Lamps\n2024,12\n2025,13\n";
    private const string Unnamed = "Year,Other\n2025,1\n";

    [Fact]
    public void The_first_run_reads_each_table_that_a_source_names_and_no_other()
    {
        Assert.Empty(tables.Run.Problems);
        Assert.Equal(
            ["harbour.csv", "harbour.yaml", "ice.yaml", "lamps.csv", "lamps.yaml", "sources.yaml", "tables.yaml"], tables.Run.Reads);
    }

    [Fact]
    public void An_edit_of_a_record_without_rows_reads_no_table_and_expands_no_other() => Expect(
        tables.Run.Edit("ice.yaml", text => text.Replace("7,000", "8,000", StringComparison.Ordinal)),
        reads: ["ice.yaml"],
        emitted: ["Ice.Rows_1.g.cs"]);

    [Fact]
    public void A_comment_beside_rows_reads_its_file_and_expands_nothing()
    {
        var run = tables.Run.Edit("harbour.yaml", text => "# a comment\n" + text);

        Expect(run, reads: ["harbour.yaml"], emitted: []);
        Assert.DoesNotContain("Modified", Reasons(run, Steps.Expanded), StringComparison.Ordinal);
        Assert.Equal(string.Empty, Reasons(run, Steps.Tables));
    }

    [Fact]
    public void An_edit_of_rows_expands_its_file_and_reads_no_table() => Expect(
        tables.Run.Edit("harbour.yaml", text => text.Replace("by: Port", "by: Port, times: 1000", StringComparison.Ordinal)),
        reads: ["harbour.yaml"],
        emitted: ["Harbour.Rows_1.g.cs"]);

    [Fact]
    public void An_edit_of_a_title_of_a_source_reads_no_table() => Expect(
        tables.Run.Edit("tables.yaml", text => text.Replace("title: Ships of the harbour", "title: Ships", StringComparison.Ordinal)),
        reads: ["tables.yaml"],
        emitted: null);

    [Fact]
    public void An_edit_of_a_table_expands_the_files_that_name_it_and_no_other()
    {
        var edited = Harbour.Replace("7100", "7101", StringComparison.Ordinal);
        var run = tables.Run.Edit("harbour.csv", _ => edited);

        Assert.Equal(["harbour.csv"], run.Reads);
        Assert.Equal(["Harbour.Rows_1.g.cs"], run.Emitted);
        Assert.Equal(["DS7003"], run.Problems.Select(one => one.Id));
        Assert.Equal("1 Modified", Reasons(run, Steps.Tables));
        Assert.Equal("1 Modified", Reasons(run, Steps.Expanded));
    }

    [Fact]
    public void An_edit_of_a_table_that_no_source_names_reads_nothing() => Expect(
        tables.Run.Edit("unnamed.csv", text => text + "2026,2\n"), reads: [], emitted: []);

    [Fact]
    public void An_edit_of_the_code_runs_no_step() => Expect(
        tables.Run.EditCode("internal static class Consumer { static int Edited => 1; }"), reads: [], emitted: []);

    [Fact]
    public void An_edited_project_is_equal_to_one_that_is_run_anew()
    {
        var run = tables.Run
            .Edit("harbour.yaml", text => text.Replace("value: Ships", "value: Ships, where: { Year: 2025 }", StringComparison.Ordinal))
            .Edit("lamps.yaml", text => text.Replace("unit: lamp", "unit: ship", StringComparison.Ordinal));

        Assert.Equal(GeneratorRun.OfTexts(run.Texts).Sources, run.Sources);
    }

    [Fact]
    public void Each_table_is_parsed_once_for_all_files_that_name_it_and_once_for_each_edit_of_it()
    {
        var run = RunBeside(Lamps);
        Assert.Equal("harbour.csv, lamps.csv", Parsed(run));

        run = run.Edit("both.yaml", static text => text.Replace("7,000", "8,000", StringComparison.Ordinal));
        Assert.Equal(["both.yaml"], run.Reads);
        Assert.Equal(string.Empty, Parsed(run));

        run = run.Edit("harbour.yaml", text => text.Replace("title: Ships", "title: All ships", StringComparison.Ordinal));
        Assert.Equal(string.Empty, Parsed(run));

        run = run.Edit("harbour.csv", text => text.Replace("7100", "7101", StringComparison.Ordinal));
        Assert.Equal("harbour.csv", Parsed(run));

        run = run.EditCode("internal static class Consumer { static int Edited => 1; }");
        Assert.Equal(string.Empty, Parsed(run));
    }

    [Fact]
    public void The_rows_of_a_series_are_expanded_once_and_for_each_edit_of_it_or_of_its_table()
    {
        var run = RunBeside(Lamps);
        Assert.Equal("lit, ships, ships", Expanded(run));

        run = run.Edit("both.yaml", static text => text.Replace("7,000", "8,000", StringComparison.Ordinal));
        Assert.Equal(["both.yaml"], run.Reads);
        Assert.Equal(string.Empty, Expanded(run));

        run = run.Edit("both.yaml", static text => text.Replace("Port: North", "Port: South", StringComparison.Ordinal));
        Assert.Equal("ships", Expanded(run));

        run = run.Edit("lamps.csv", static text => text + "2026,1\n");
        Assert.Equal("lit", Expanded(run));

        Assert.Equal(GeneratorRun.OfTexts(run.Texts).Sources, run.Sources);
    }

    [Fact]
    public void A_bulk_table_of_a_million_rows_is_never_asked_for()
    {
        const string Bulk = "topic: Lit\nin: lamps\nburning: { title: Lamps lit, unit: lamp, members: none, "
            + "rows: { period: Year, value: Lamps } }\n";
        var run = RunBeside("Year,Lamps\n" + string.Concat(Enumerable.Repeat("2024,12\n", 1_000_000)), Bulk);
        Assert.DoesNotContain("lamps.csv", run.Reads);
        Assert.Equal("harbour.csv", Parsed(run));
        Assert.Contains("Lit.Burning.g.cs", run.Emitted);

        foreach (var name in new[] { "lit.yaml", "both.yaml", "tables.yaml" })
        {
            run = run.Edit(name, static text => text.Replace("title: ", "title: New ", StringComparison.Ordinal));
            Assert.DoesNotContain("lamps.csv", run.Reads);
            Assert.Equal(string.Empty, Parsed(run));
        }

        run = run.Edit("lamps.csv", static text => text + "2026,1\n");
        Assert.Empty(run.Reads);
        Assert.Equal(string.Empty, Parsed(run));
    }

    private GeneratorRun RunBeside(string lamps, string? bulk = null)
    {
        (string, string)[] records =
        [
            Samples.Declarations,
            ("tables.yaml", tables.Run.Texts.Single(static text => text.Path.EndsWith("tables.yaml", StringComparison.Ordinal)).Content
                .Replace(QuotedText.Sha256Hex(Lamps), QuotedText.Sha256Hex(bulk is null ? lamps : "never read"), StringComparison.Ordinal)),
            ("harbour.yaml", "topic: Harbour\nships: { title: Ships, unit: ship, "
                + "rows: { in: harbour, period: Year, value: Ships, by: Port } }\n"),
            ("both.yaml", Samples.Arrests(Samples.Figure("2025")).Yaml + "\nships:\n  title: Ships\n  unit: ship\n"
                + "  rows: { in: harbour, period: Year, value: Ships, where: { Port: North } }\n"),
            bulk is null ? ("lamps.yaml", "topic: Lamps\nlit: { title: Lamps lit, unit: lamp, "
                + "rows: { in: lamps, period: Year, value: Lamps } }\n") : ("lit.yaml", bulk),
        ];
        return GeneratorRun.Of(
            records, code: "internal static class Consumer;", unmarked: [("harbour.csv", Harbour), ("lamps.csv", lamps)]);
    }

    /// <summary>The tables that the run parsed, whether the result was another one or not.</summary>
    private static string Parsed(GeneratorRun run) => string.Join(", ", run.Result.TrackedSteps
        .Where(static one => one.Key == Steps.Tables)
        .SelectMany(static one => one.Value)
        .SelectMany(static one => one.Outputs)
        .Where(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed))
        .Select(static output => Path.GetFileName(((Result<Table>)output.Value).Value.Path))
        .Order(StringComparer.Ordinal));

    /// <summary>The series whose rows the run made into figures, whether the result was another one or not.</summary>
    private static string Expanded(GeneratorRun run) => string.Join(", ", run.Result.TrackedSteps
        .Where(static one => one.Key == Steps.ExpandedRows)
        .SelectMany(static one => one.Value)
        .SelectMany(static one => one.Outputs)
        .Where(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed))
        .Select(static output => ((Result<ExpandedRows>)output.Value).Value.Series[0])
        .Select(static series => series.MadeOf ?? series.Key)
        .Order(StringComparer.Ordinal));

    /// <param name="emitted">Null where any source may be written.</param>
    private static void Expect(GeneratorRun run, string[] reads, string[]? emitted)
    {
        Assert.Equal(reads, run.Reads);
        Assert.Equal(emitted ?? run.Emitted, run.Emitted);
    }

    private static string Reasons(GeneratorRun run, string step) => string.Join(", ", run.Result.TrackedSteps
        .Where(one => one.Key == step)
        .SelectMany(one => one.Value)
        .SelectMany(one => one.Outputs)
        .Where(output => output.Reason is not IncrementalStepRunReason.Cached
            and not IncrementalStepRunReason.Unchanged)
        .GroupBy(output => output.Reason)
        .Select(group => $"{group.Count()} {group.Key}"));

    /// <summary>Two tables that are named and one that is not, run once.</summary>
    public sealed class Tables
    {
        internal GeneratorRun Run { get; } = GeneratorRun.Of(
            [
                Samples.Declarations,
                Samples.Arrests(Samples.Figure("2025")),
                ("tables.yaml", $$"""
                    units:
                      ship: { plural: ships }
                      lamp: { plural: lamps }
                    sources:
                      harbour: { table: harbour.csv, sha256: {{QuotedText.Sha256Hex(Harbour)}}, title: Ships of the harbour }
                      lamps: { table: lamps.csv, sha256: {{QuotedText.Sha256Hex(Lamps)}} }
                    """),
                ("harbour.yaml", """
                    topic: Harbour
                    ships:
                      title: Ships
                      unit: ship
                      rows: { in: harbour, period: Year, value: Ships, by: Port }
                    """),
                ("lamps.yaml", """
                    topic: Lamps
                    lit:
                      title: Lamps lit
                      unit: lamp
                      rows: { in: lamps, period: Year, value: Lamps }
                    """),
            ],
            code: "internal static class Consumer;",
            unmarked: [("harbour.csv", Harbour), ("lamps.csv", Lamps), ("unnamed.csv", Unnamed)]);
    }
}
