using Dataset.Runtime;

namespace Dataset.Generator.Tests.Binding;

public sealed class UnitKeyTests
{
    [Fact]
    public void A_unit_has_verbs_and_symbols_and_may_be_a_multiple_of_another()
    {
        var unit = Bound.Unit("plural: megawatts, words: [MWe], verbs: [generated], symbols: [MW, mw], of: watt, times: 1e6");

        Assert.Equal(["megawatt", "megawatts", "MWe"], unit.Words);
        Assert.Equal(["generated"], unit.Verbs);
        Assert.Equal(["MW", "mw"], unit.Symbols);
        Assert.Equal(("watt", 1_000_000m), (unit.Of, unit.Times));
    }

    [Fact]
    public void A_unit_is_once_itself() =>
    Assert.Equal((null, 1m), (Bound.Unit("plural: megawatts").Of, Bound.Unit("plural: megawatts").Times));

    [Theory]
    [InlineData("times: 1e6", "DS2002 2,34: 'times' of the unit 'megawatt' has no 'of'. Add 'of:' with the unit that it is a multiple of.")]
    [InlineData("of: watt, times: 0",
    "DS2003 2,51: 'times' holds '0' where a number above 0 should stand. Write how many times 'watt' it is, as in 'times: 1e6' or 'times: "
        + "0.01'.")]
    [InlineData("of: watt, times: -5",
    "DS2003 2,51: 'times' holds '-5' where a number above 0 should stand. Write how many times 'watt' it is, as in 'times: 1e6' or 'times: "
        + "0.01'.")]
    [InlineData("of: watt, times: 1e-40",
    "DS2003 2,51: 'times' holds '1e-40' where a number above 0 should stand. Write how many times 'watt' it is, as in 'times: 1e6' or "
        + "'times: 0.01'.")]
    [InlineData("verb: [made]",
    "DS2001 2,34: 'verb' is not a key of the unit 'megawatt' (did you mean 'verbs'?). Write one of: singular, plural, words, verbs, "
        + "symbols, of, times, kind, type, scale, renamed_from.")]
    [InlineData("symbols: MW",
    "DS2003 2,43: 'symbols' holds a text where a list should stand. List the symbols that documents print for it, as in 'symbols: [MW]'.")]
    public void What_is_wrong_with_a_unit_is_said_at_its_key(string keys, string issue) =>
        Assert.Equal([issue], Bound.Issues($"units:\n  megawatt: {{ plural: megawatts, {keys} }}\n"));

    [Fact]
    public void A_multiple_is_of_a_declared_unit()
    {
        var problem = Assert.Single(
            GeneratorRun.Of(Declarations("watt: { plural: watts }", "megawatt: { plural: megawatts, of: wat, times: 1e6 }")).Problems);

        Assert.Equal(
            "sources.yaml(3,38): DS3002: There is no unit 'wat' (did you mean 'watt'?). Declare it under 'units:', or write one that is "
            + "declared: megawatt, watt.",
            problem.ToString());
    }

    [Fact]
    public void A_multiple_of_a_currency_is_one() =>
        Assert.Empty(GeneratorRun.Of(Declarations("million-euro: { plural: million euros, of: euro, times: 1e6 }")).Problems);

    [Fact]
    public void No_unit_is_a_multiple_of_itself()
    {
        var problems = GeneratorRun.Of(
            Declarations("watt: { plural: watts, of: megawatt }", "megawatt: { plural: megawatts, of: watt, times: 1e6 }")).Problems;

        Assert.Equal(["DS3012", "DS3012"], problems.Select(one => one.Id));
        Assert.Equal((2, 30), (problems[0].Line, problems[0].Column));
        Assert.Contains("'watt' refers to itself through of.", problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("percentage-point", "7 percentage points", "up by 7 percentage points")]
    [InlineData("basis-point", "7 basis points", "up by 7 basis points")]
    [InlineData("permille", "7 permille", "7‰ of them")]
    [InlineData("one", "7", "7 of them")]
    [InlineData("one per day", "7 per day", "7 a day")]
    [InlineData("us-dollar", "7 US dollars", "7 of them")]
    [InlineData("euro per day", "7 euros per day", "7 of them")]
    [InlineData("aud", "7 AUD", "7 of them")]
    [InlineData("person per 100,000 person", "7 people per 100,000 people", "7 people per 100,000 people")]
    [InlineData("person per 1 million person", null, "7 of them")]
    [InlineData("person per 1,000 euro per year", "7 people per 1,000 euros per year", "7 people per 1,000 euros")]
    public void A_built_in_unit_needs_no_declaration(string unit, string? value, string words)
    {
        var run = GeneratorRun.Of(Declarations("person: { plural: people }"), Numbers(unit, words));

        if (value is null)
        {
            Assert.Equal("DS3008", Assert.Single(run.Problems).Id);
            return;
        }

        var figure = run.Load().Figure("Town.Numbers.Year2024");
        Assert.Equal(value, figure.GetType().GetProperty("Value")!.GetValue(figure)!.ToString());
        Assert.Equal(value, figure.Claims[0].Text);
    }

    [Fact]
    public void A_round_number_of_a_unit_is_a_type_whose_name_has_the_number()
    {
        var run = GeneratorRun.Of(Declarations("person: { plural: people }"),
            Numbers("person per 100,000 person", "7 people per 100,000 people"));

        Assert.Contains(
            "Units.Per<global::Dataset.Units.Person,global::Dataset.Units.Person100000>",
            string.Concat(run.Sources["Town.Rows_1.g.cs"].Where(c => !char.IsWhiteSpace(c))),
            StringComparison.Ordinal);
        Assert.Contains("public string Plural => \"100,000 people\";", run.Sources["Units.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_unit_takes_the_place_of_a_built_in_currency()
    {
        var run = GeneratorRun.Of(Declarations("euro: { plural: euro }"), Numbers("euro", "7 euro"));

        Assert.Equal("7 euro", run.Load().Figure("Town.Numbers.Year2024").Claims[0].Text);
    }

    [Fact]
    public void A_currency_that_nothing_counts_in_is_not_emitted() =>
        Assert.DoesNotContain("Euro", GeneratorRun.Of(Declarations("person: { plural: people }"), Numbers("person"))
        .Sources["Units.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("usd", "'usd' is not declared under 'units:' (did you mean 'us-dollar'?).")]
    [InlineData("eruo", "'eruo' is not declared under 'units:' (did you mean 'euro'?).")]
    [InlineData("person per 100,000 persn", "'persn' is not declared under 'units:' (did you mean 'person'?).")]
    public void An_unknown_unit_is_an_error_with_the_nearest(string unit, string message)
    {
        var problem = Assert.Single(GeneratorRun.Of(Declarations("person: { plural: people }"), Numbers(unit)).Problems);

        Assert.Equal(("DS3008", 5, 9), (problem.Id, problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_units_of_the_runtime_are_no_names_of_others() => Assert.All(
        ["one", "percentage-point", "basis-point", "permille"],
        key => Assert.Equal("DS3003", Assert.Single(GeneratorRun.Of(Declarations($"{key}: {{ plural: others }}")).Problems).Id));

    private static (string Name, string Yaml) Declarations(params string[] units) => ("sources.yaml", $"""
        units:
        {Samples.Indented(string.Join('\n', units), 2)}sources:
          paper: {"{"} text: paper.txt, sha256: {Samples.Hash} {"}"}
        """);

    private static (string Name, string Yaml) Numbers(string unit, string words = "7 of them") => ("town.yaml", $$"""
        topic: Town
        in: paper
        numbers:
          title: Numbers
          unit: {{unit}}
          figures:
            2024: { value: "7", quote: "{{words}}" }
        """);
}
