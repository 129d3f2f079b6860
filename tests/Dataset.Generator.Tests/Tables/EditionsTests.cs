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
    public void An_edition_that_is_no_table_is_said()
    {
        var problem = Assert.Single(Run(Rows + ", earlier: [befor]").Problems);

        Assert.Contains("'befor'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'before'?", problem.Message, StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string rows) => GeneratorRun.Of(
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
              before: { table: before.csv, sha256: {{QuotedText.Sha256Hex(Earlier)}} }
            constants:
              title: Constants
              unit: one
              rows: { {{rows}} }
            """)],
        null,
        unmarked: [("table.csv", Later), ("before.csv", Earlier)]);
}
