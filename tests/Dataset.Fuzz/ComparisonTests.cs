using Dataset.Generator;
using Dataset.Generator.Model;

namespace Dataset.Fuzz;

/// <summary>The comparison that the fuzz rests on: whether it tells a dispute from voices that differ in the hedge alone.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("dozens", "hundreds", true)]
    [InlineData("dozens", "at least 24", true)]
    [InlineData("over 75", "under 75", true)]
    [InlineData("75", "at least 75", false)]
    public void Voices_are_disputed_unless_they_differ_in_the_hedge_alone_and_a_wrong_answer_is_told(
        string one, string other, bool isDisputed)
    {
        var (_, yaml) = Samples.Arrests($$"""
            2025-01-26:
              claims:
                - { by: ice, value: {{one}}, quote: {{one}} arrests }
                - { by: nbc, value: {{other}}, quote: {{other}} arrests }
            """);
        (string Name, string Yaml)[] texts = [Samples.Declarations, ("ice.yaml", yaml)];
        var model = DatasetCompiler.Compile(
            texts.Select(text => DatasetCompiler.ReadFile(text.Name, text.Yaml, default).Value.Records),
            null, Trial.Options("Dataset"), default).Value;
        var assembly = GeneratorRun.Of(texts).Load().Assembly;

        var figure = Assert.Single(Assert.Single(model.Series).Figures);
        Assert.True(figure.HasVoices);
        Assert.Equal(isDisputed, figure.IsDisputed);
        Assert.Null(new Comparison(assembly, "Dataset").Differs(model));
        Assert.Equal(
            $"{figure.Id} disputed: the model says {!isDisputed}, the code {isDisputed}",
            new Comparison(assembly, "Dataset").Differs(With(model, figure with { IsDisputed = !isDisputed })));
    }

    private static DatasetModel With(DatasetModel model, FigureModel figure) =>
        model with { Series = new([model.Series[0] with { Figures = new([figure]) }]) };
}
