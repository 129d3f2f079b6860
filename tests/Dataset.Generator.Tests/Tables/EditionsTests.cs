using System.Text.RegularExpressions;
using Dataset.Generator.Language;

namespace Dataset.Generator.Tests.Tables;

/// <summary>Tables of constants: powers of ten that belong to the unit, and earlier editions of the same table.</summary>
public sealed class EditionsTests
{
    private const string Later = """
        Name,Value,Uncertainty,Unit
        mass,6.644 657 3450 e-27,0.000 000 0021 e-27,kg
        ratio,7.297 352 5643 e-3,(exact),
        light,299 792 458,(exact),m s^-1
        action,1.054 571 817... e-34,(exact),J s

        """;

    private const string Earlier = """
        Name,Value,Uncertainty,Unit
        mass,6.644 657 3357 e-27,0.000 000 0020 e-27,kg
        ratio,0.729 735 256 93 e-2,(exact),
        gone,1.5,(exact),m s^-1

        """;

    private const string Counts = "Year,Port,Count\n2023,North,6\n2024,South,8\n";

    private const string Rows = "period: { is: 2022 }, value: Value, by: Name, uncertainty: Uncertainty, powers: unit, "
        + "unit: { column: Unit, map: { kg: kilogram, m s^-1: metre per second, J s: joule-second, \"\": one } }";

    [Fact]
    public void A_power_of_ten_belongs_to_the_unit_when_asked_for_and_the_digits_stay_as_printed()
    {
        var run = Run(Rows);

        Assert.Empty(run.Problems);
        var compiled = run.Load();
        Assert.Equal(
            ["(6.6446573450 ± 0.0000000021) × 10^-27 kilograms", "7.2973525643 × 10^-3", "299,792,458 metres per second",
            "1.054571817… × 10^-34 joule seconds"],
            new[] { "Mass", "Ratio", "Light", "Action" }.Select(name => compiled.Figure($"Topic.{name}.Year2022").Claims[0].Text));
        Assert.Equal(Runtime.Qualifier.CutOff, compiled.Figure("Topic.Action.Year2022").Bounds.Qualifier);
        Assert.Equal(Runtime.Qualifier.Exact, compiled.Figure("Topic.Ratio.Year2022").Bounds.Qualifier);
    }

    [Fact]
    public void Without_being_asked_a_power_that_a_decimal_cannot_hold_is_an_error_that_says_how_to_ask()
    {
        var problems = Run(Rows.Replace("powers: unit, ", string.Empty, StringComparison.Ordinal)).Problems;

        Assert.Equal(["DS7023", "DS7023"], problems.Select(problem => problem.Id));
        Assert.Contains("Write 'powers: unit' under 'rows:'", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_edition_is_kept_with_the_figure_that_it_is_an_edition_of()
    {
        var run = Run(Rows + ", earlier: [before]");

        Assert.Empty(run.Problems);
        var claim = run.Load().Figure("Topic.Mass.Year2022").Claims[0];
        var vintage = Assert.Single(claim.Earlier);
        Assert.Equal("(6.6446573357 ± 0.0000000020) × 10^-27 kilograms", vintage.Text);
        Assert.Empty(run.Load().Figure("Topic.Action.Year2022").Claims[0].Earlier);
    }

    [Fact]
    public void An_edition_speaks_for_itself_and_its_document_is_named_once()
    {
        var emitted = Regex.Replace(string.Join('\n', Run(Rows + ", earlier: [before]").Sources.Values), @"\s+/// ", " ");

        Assert.Contains(
            "“6.644 657 3357 e-27” and “0.000 000 0020 e-27” ([untitled table], before.csv,", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("[untitled table], in ", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_an_earlier_edition_prints_with_another_power_is_given_with_that_of_the_later_one()
    {
        var vintage = Assert.Single(Run(Rows + ", earlier: [before]").Load().Figure("Topic.Ratio.Year2022").Claims[0].Earlier);

        Assert.Equal("7.2973525693 × 10^-3", vintage.Text);
    }

    [Fact]
    public void A_row_that_was_called_otherwise_is_the_same_row_under_its_name()
    {
        var run = Run(Rows + ", earlier: [before], names: { gone: Light }");

        Assert.Empty(run.Problems);
        Assert.Equal("1.5 metres per second", Assert.Single(run.Load().Figure("Topic.Light.Year2022").Claims[0].Earlier).Text);
    }

    [Fact]
    public void An_edition_in_another_unit_is_said_at_its_cell_and_no_earlier_value()
    {
        var run = Run(Rows + ", earlier: [before]", Earlier.Replace("e-27,kg", "e-27,m s^-1", StringComparison.Ordinal));

        var problem = Assert.Single(run.Problems);
        Assert.Equal(
            ("DS7026", "This edition states 'Mass' in the unit '1e-27 metre per second', and the one after it in '1e-27 kilogram', so that "
            + "no number of it is given as an earlier value. Where both are one unit, say so with 'map:' below 'unit:'."),
            (problem.Id, problem.Message));
        Assert.Equal("before.csv(2,6)", $"{problem.File}({problem.Line},{problem.Column})");
    }

    [Fact]
    public void An_edition_none_of_whose_rows_is_met_is_said()
    {
        var problem = Assert.Single(Run(Rows + ", earlier: [before]", "Name,Value,Uncertainty,Unit\nMass,1.5,(exact),kg\n".Replace(
            "Mass", "other", StringComparison.Ordinal)).Problems);

        Assert.Equal("DS7027", problem.Id);
        Assert.Contains("No row of before.csv has the names and the period of a figure", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_is_no_table_is_said()
    {
        var problem = Assert.Single(Run(Rows + ", earlier: [befor]").Problems);

        Assert.Contains("'befor'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'before'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_document_stated_before_the_table_is_the_earlier_value_of_its_figure()
    {
        var run = RunBeside("2024: { earlier: [{ in: paper, as_of: 2025-01-02, value: 7, quote: 7 arrests }], note: counted twice }");

        Assert.Empty(run.Problems);
        var compiled = run.Load();
        var figure = compiled.Figure("Topic.Arrests.Year2024");
        var vintage = Assert.Single(figure.Claims[0].Earlier);
        Assert.Equal(("8 arrests", "counted twice"), (figure.Claims[0].Text, figure.Note));
        Assert.Equal(("7 arrests", new DateOnly(2025, 1, 2)), (vintage.Text, vintage.AsOf));
        Assert.Equal("paper", Assert.Single(vintage.Quotations).Source.Key);
        Assert.Empty(compiled.Figure("Topic.Arrests.Year2023").Claims[0].Earlier);
        Assert.Contains("Earlier (2 January 2025): 7 arrests, “7 arrests” (", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_an_earlier_value_that_do_not_carry_it_are_an_error_where_they_stand()
    {
        var problem = Assert.Single(RunBeside("2024: { earlier: [{ in: paper, value: 9, quote: 7 arrests }] }").Problems);

        Assert.Equal("topic.yaml(10,43)", $"{problem.File}({problem.Line},{problem.Column})");
        Assert.Contains("9", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025: { note: so }", "DS7032")]
    [InlineData("2024: { value: 8, quote: 8 arrests, note: so }", "DS2001")]
    [InlineData("2024: { noted: so }", "DS2001")]
    [InlineData("20x4: { note: so }", "DS2005")]
    public void What_cannot_be_said_of_a_figure_beside_rows_is_an_error(string figures, string id) =>
        Assert.Contains(id, RunBeside(figures).Problems.Select(static problem => problem.Id));

    [Fact]
    public void Figures_beside_rows_that_a_column_parts_are_an_error() => Assert.Equal(
        "The series 'arrests' has both 'figures' and 'rows' with 'by', and only one of them can be meant. Keep one.",
        Assert.Single(RunBeside("2024: { note: so }", by: ", by: Port").Problems, static one => one.Id == "DS2007").Message);

    private static GeneratorRun RunBeside(string figures, string by = "") => GeneratorRun.Of(
        [Samples.Declarations, ("topic.yaml", $$"""
            topic: Topic
            sources:
              table: { table: table.csv, sha256: {{QuotedText.Sha256Hex(Counts)}} }
            arrests:
              title: Arrests
              unit: arrest
              in: table
              rows: { period: Year, value: Count{{by}} }
              figures:
                {{figures}}
            """)],
        null,
        unmarked: [("table.csv", Counts)]);

    private static GeneratorRun Run(string rows, string earlier = Earlier) => GeneratorRun.Of(
        [("topic.yaml", $$"""
            topic: Topic
            in: table
            units:
              kilogram: { plural: kilograms, kind: measure }
              metre: { plural: metres, kind: measure }
              second: { plural: seconds, kind: measure }
              joule-second: { plural: joule seconds, kind: measure }
            sources:
              table: { table: table.csv, sha256: {{QuotedText.Sha256Hex(Later)}} }
              before: { table: before.csv, sha256: {{QuotedText.Sha256Hex(earlier)}} }
            constants:
              title: Constants
              unit: one
              rows: { {{rows}} }
            """)],
        null,
        unmarked: [("table.csv", Later), ("before.csv", earlier)]);
}
