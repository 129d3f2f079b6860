using System.Globalization;

namespace Dataset.Generator.Tests.Pipeline;

public sealed class ErrorsTests
{
    [Fact]
    public void A_project_without_records_gets_no_source_and_no_diagnostic()
    {
        var run = GeneratorRun.Of([], code: "class Consumer;");

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.CompilerProblems());
    }

    [Fact]
    public void Declarations_alone_compile_without_a_catalogue()
    {
        var run = GeneratorRun.Of(Samples.Declarations);

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerProblems());
        Assert.Equal(["Agents.g.cs", "Sources.g.cs", "Units.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Yaml_that_is_not_marked_as_a_record_is_left_alone()
    {
        var run = GeneratorRun.Of([Samples.Declarations],
            unmarked: [("pipeline.yaml", "stages: [\t"), Samples.Arrests(Samples.Figure("2025"))]);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Agents.g.cs", "Sources.g.cs", "Units.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, string> BadFiles => new()
    {
        { "topic: Bad\nin: paper\narrests: [", "DS1005" },
        { "", "DS1004" },
        { "# a comment\n", "DS1004" },
        { "- a list", "DS1016" },
        { "topic: Bad\ntopic: Bad", "DS1012" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n    2025: { value: 7,000, quote: 7 arrests }",
        "DS1018" },
        { "topic: Bad\nin: nowhere\narrests:\n  title: T\n  unit: arrest\n  figures:\n    2025: { value: 7, quote: 7 arrests }", "DS3002" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arest\n  figures:\n    2025: { value: 7, quote: 7 arrests }", "DS3008" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n    2025: { value: lots, quote: lots of arrests }",
        "DS2004" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n    2025: { value: 7, quote: 8 arrests }", "DS4001" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n    2025-13: { value: 7, quote: 7 arrests }",
        "DS2005" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n    someday: { value: 7, quote: 7 arrests }",
        "DS2006" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n    2025: { value: 7, quote: 7 arrests, by: nobody }",
        "DS3002" },
        { "topic: Bad\nin: paper\nshare:\n  title: T\n  unit: percent\n  of: nothing\n  figures:\n    2025: { value: 7, quote: 7 percent }",
        "DS3002" },
        { "topic: Bad\nin: paper\nbase:\n  title: T\n  unit: arest\nshare:\n  title: T\n  unit: percent\n  of: base\n  figures:\n    "
        + "2025: { value: 7, quote: 7 percent }", "DS3008" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  part_of: arrests\n  figures:\n    2025: { value: 7, quote: "
        + "7 arrests }", "DS3012" },
        { "topic: Bad\nin: paper\nshare:\n  title: T\n  unit: percent\n  of: share\n  figures:\n    2025: { value: 7, quote: 7 percent }",
        "DS3012" },
        { "topic: lower\nin: paper\narrests:\n  title: T\n  unit: arrest", "DS2017" },
        { "topic: Bad\nin: paper\narrests:\n  title: T\n  unit: arrest\n  figures:\n"
            + "    2025: { value: 7, quote: 7 arrests, against: 2o24 }", "DS2005" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_file_in_error_takes_no_other_away_and_leaves_nothing_that_does_not_compile(string bad, string id)
    {
        var run = GeneratorRun.Of(Samples.Declarations, Samples.Arrests(Samples.Figure("2025-03")), ("bad.yaml", bad));

        Assert.Contains(run.Problems, one => one.Id == id);
        Assert.All(run.Problems,
            one => Assert.True(one is { File: "bad.yaml", Line: > 0, Column: > 0 } && one.Id != "DS9001", one.ToString()));
        Assert.Equal("ice.arrests.2025-03", run.LoadPart().Figure("Ice.Arrests.March2025").Id);
    }

    [Fact]
    public void Declarations_that_cannot_be_read_are_the_one_error_and_take_no_figure_away()
    {
        var (name, declarations) = Samples.Declarations;
        var run = GeneratorRun.Of((name, "broken: [\n" + declarations), Samples.Arrests(Samples.Figure("2025-03")));

        Assert.Equal(("DS1005", name), (Assert.Single(run.Problems).Id, run.Problems[0].File));
        Assert.Equal("ice.arrests.2025-03", run.LoadPart().Figure("Ice.Arrests.March2025").Id);
    }

    [Fact]
    public void A_record_in_error_takes_no_other_of_its_file_away()
    {
        var run = Samples.Run("""
            2025-01: { value: 7, quote: 7 arrests }
            2025-02: { value: lots, quote: lots of arrests }
            2025-03: { value: 9, quote: 9 arrests }
            """);

        Assert.Equal(("DS2004", 8), (Assert.Single(run.Problems).Id, run.Problems[0].Line));
        Assert.Equal(["ice.arrests.2025-01", "ice.arrests.2025-03"], run.LoadPart().Figures.Select(figure => figure.Id));
    }

    [Fact]
    public void All_errors_of_a_file_are_reported_in_one_run()
    {
        var run = GeneratorRun.Of(
            Samples.Declarations,
            ("bad.yaml", """
                topic: Bad
                in: paper
                tittle: misspelt
                arrests:
                  title: T
                  unit: arest
                  figures:
                    2025-01: { value: lots, quote: lots of arrests }
                    2025-02: { value: 7, quote: 8 arrests }
                    2025-13: { value: 7, quote: 7 arrests }
                    2025-04: { value: 7, quote: 7 arrests, by: nobody }
                    2025-05: { value: 7, quote: 7 arrests, in: nowhere }
                    2025-06: { value: about 7, quote: 7 arrests }
                """));

        Assert.Equal(
            ["3 DS2001", "6 DS3008", "8 DS2004", "9 DS4001", "10 DS2005", "11 DS3002", "12 DS3002", "13 DS4002"],
            run.Problems.Select(one => $"{one.Line} {one.Id}"));
    }

    [Fact]
    public void An_error_is_placed_to_the_character()
    {
        var run = Samples.Run("2025-03: { value: 7, quote: 8 arrests }");

        Assert.Equal(
            ["ice.yaml(7,23): DS4001: The value '7' is not in the words “8 arrests”. 7 does not stand in the words, in which these are "
            + "understood: 8. Correct the value, or quote another passage."],
            run.Problems.Select(one => one.ToString()));
    }

    [Fact]
    public void An_error_found_by_path_moves_with_a_comment_above_it()
    {
        var run = Samples.Run("2025-03: { value: 7, quote: 7 arrests, by: nobody }");
        var moved = run.Edit("ice.yaml", text => "# one more line\n" + text);

        Assert.Equal(7, Assert.Single(run.Problems).Line);
        Assert.Equal(8, Assert.Single(moved.Problems).Line);
        Assert.Equal(run.Problems[0] with { Line = 8 }, moved.Problems[0]);
    }

    [Fact]
    public void An_error_disappears_when_its_record_is_fixed()
    {
        var run = Samples.Run("2025-03: { value: 7, quote: 8 arrests }")
            .Edit("ice.yaml", text => text.Replace("8 arrests", "7 arrests", StringComparison.Ordinal));

        Assert.Empty(run.Problems);
        Assert.Equal(7m, run.Load().Figures[0].Bounds.Number);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_build_changes_neither_output_nor_messages(string culture)
    {
        (string, string)[] records =
        [
            Samples.Declarations,
            Samples.Arrests("""
                2025-01-26: { value: "1,234.50", quote: "1,234.50 arrests" }
                first 50 days: { value: "-7", quote: "minus −7 arrests" }
                In Itself: { name: InItself, value: "about 8,300", quote: "8,300 arrests", by: ISTANBUL }
                """),
        ];
        var expected = GeneratorRun.Of(records);

        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var run = GeneratorRun.Of(records);

            Assert.Equal(expected.Diagnostics, run.Diagnostics);
            Assert.Equal(expected.Sources, run.Sources);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void A_compiler_that_cannot_read_the_output_is_told_once()
    {
        var run = GeneratorRun.Of([Samples.Declarations, Samples.Arrests(Samples.Figure("2025"))],
            language: Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10);

        Assert.Equal("DS9002", Assert.Single(run.Problems).Id);
    }

    [Theory]
    [InlineData("public", "", "DS9012")]
    [InlineData("internal", "", null)]
    [InlineData("internal", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Records\")]", "DS9012")]
    public void Another_dataset_of_the_same_namespace_that_the_project_can_see_is_told_once(string visibility, string grant, string? id)
    {
        var other = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Other",
            [
                Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
                    $"{grant} namespace Dataset {{ {visibility} static class Catalog; }}"),
            ],
            FrameworkReferences.All,
            new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        var run = GeneratorRun.Of(
            [Samples.Declarations, Samples.Arrests(Samples.Figure("2025"))], references: [other.ToMetadataReference()]);

        Assert.Equal(id, run.Problems.SingleOrDefault()?.Id);
    }

    [Fact]
    public void A_series_whose_name_is_reserved_is_said_once_and_not_as_unknown_where_it_is_referred_to()
    {
        var problems = GeneratorRun.Of(("town.yaml", $$"""
            topic: Town
            units:
              person: { plural: people }
            sources:
              paper: { text: paper.txt, sha256: {{Samples.Hash}} }
            in: paper
            adults:
              title: Adults
              unit: percent
              of: whole
              figures:
                2024: { value: 5, quote: 5% of adults }
            whole:
              title: Everybody
              unit: person
            """)).Problems;

        Assert.Equal(("DS3003", 13), (Assert.Single(problems).Id, problems[0].Line));
    }
}
