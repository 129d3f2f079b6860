using Dataset.Runtime;

namespace Dataset.Generator.Tests.Binding;

public sealed class UnitDeclarationTests
{
    private const string OtherDataset = """
        namespace Other.Units
        {
            /// <summary>A person.</summary>
            public readonly struct Person : global::Dataset.Runtime.IUnit
            {
                /// <inheritdoc/>
                public string Singular => "person";
                /// <inheritdoc/>
                public string Plural => "people";
            }
        }
        """;

    [Fact]
    public void A_unit_of_another_dataset_is_its_type_and_none_is_emitted()
    {
        var run = GeneratorRun.Of([Declarations("person: { plural: people, type: Other.Units.Person }"), Topic("person")],
            code: OtherDataset);

        Assert.Equal("7,000 people", Value(run.Load()));
        Assert.DoesNotContain("Units.g.cs", run.Sources.Keys);
        Assert.Contains("global::Dataset.Runtime.Figure<global::Other.Units.Person> Year2024", run.Sources["Town.Rows_1.g.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_of_another_dataset_stands_in_a_rate()
    {
        var run = GeneratorRun.Of([Declarations("person: { plural: people, type: Other.Units.Person }"), Topic("person per day")],
            code: OtherDataset);

        Assert.Equal("7,000 people per day", Value(run.Load()));
    }

    [Fact]
    public void A_rate_per_declared_unit_has_the_words_and_the_type_of_both_units()
    {
        var run = GeneratorRun.Of([Declarations("person: { plural: people }\n  office: { plural: offices }"), Topic("person per office")]);

        Assert.Equal("7,000 people per office", Value(run.Load()));
        Assert.Contains(
            "global::Dataset.Runtime.Figure<global::Dataset.Runtime.Units.Per<global::Dataset.Units.Person,"
            + "global::Dataset.Units.Office>>Year2024",
            string.Concat(run.Sources["Town.Rows_1.g.cs"].Where(character => !char.IsWhiteSpace(character))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Person")]
    [InlineData("Other.Units.person")]
    [InlineData("Other.Units.Per<Person>")]
    public void A_type_is_written_with_its_namespace(string type)
    {
        var run = GeneratorRun.Of([Declarations($"person: {{ plural: people, type: {type} }}"), Topic("person")]);

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS2003", "sources.yaml", 2), (only.Id, only.File, only.Line));
        Assert.Contains("'type: Dataset.Units.Person'", only.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e-34", "7,000 × 10^-34 joule seconds")]
    [InlineData("1e23", "7,000 × 10^23 joule seconds")]
    public void A_power_of_ten_belongs_to_the_unit(string scale, string value)
    {
        var run = GeneratorRun.Of(
            [Declarations($"joule-second: {{ plural: joule seconds, kind: measure, scale: {scale} }}"), Topic("joule-second")]);

        var compiled = run.Load();
        Assert.Equal(value, Value(compiled));
        var unit = compiled.Figure("Town.Numbers.Year2024").GetType().GenericTypeArguments[0];
        Assert.Equal(scale, $"1e{unit.GetProperty("PowerOfTen")!.GetValue(null)}");
    }

    [Theory]
    [InlineData("10")]
    [InlineData("1e0")]
    [InlineData("1e+5")]
    [InlineData("1e400")]
    [InlineData("2e5")]
    public void A_scale_is_one_power_of_ten(string scale)
    {
        var run = GeneratorRun.Of([Declarations($"joule-second: {{ plural: joule seconds, scale: {scale} }}"), Topic("joule-second")]);

        var only = Assert.Single(run.Problems);
        Assert.Equal(("DS2003", "sources.yaml", 2), (only.Id, only.File, only.Line));
    }

    [Fact]
    public void A_number_with_an_exponent_is_an_error_that_names_the_scale_and_never_0()
    {
        var run = GeneratorRun.Of([Declarations("joule: { plural: joules }"), Topic("joule", "6.62607015e-34")]);

        var only = Assert.Single(run.Problems);
        Assert.Equal("DS2004", only.Id);
        Assert.Contains("'scale: 1e-34'", only.Message, StringComparison.Ordinal);
    }

    private static (string Name, string Yaml) Declarations(string unit) => ("sources.yaml", $$"""
        units:
          {{unit}}
        sources:
          paper: { text: paper.txt, sha256: {{Samples.Hash}} }
        """);

    private static (string Name, string Yaml) Topic(string unit, string value = "7,000") => ("town.yaml", $$"""
        topic: Town
        in: paper
        numbers:
          title: Numbers
          unit: {{unit}}
          figures:
            2024: { value: "{{value}}", quote: "{{value}} of them" }
        """);

    private static string Value(Compiled compiled)
    {
        var figure = compiled.Figure("Town.Numbers.Year2024");
        return figure.GetType().GetProperty("Value")!.GetValue(figure)!.ToString()!;
    }
}
