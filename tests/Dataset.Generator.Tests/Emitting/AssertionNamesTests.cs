using Dataset.Generator.Shared;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>What the runtime finds in an assertion is left out of the catalogue's text.</summary>
public sealed class AssertionNamesTests
{
    [Theory]
    [InlineData("ice.part.2025-03#ice <= ice.all.2025-03", "ice.part.2025-03 ice.all.2025-03")]
    [InlineData("0 <= ice.share.as-reported#dhs-source <= 100", "ice.share.as-reported")]
    [InlineData("ice.a.2025-01~2025-03 + ice.b.2025 + ice.a.2025-01~2025-03 == 12.5", "ice.a.2025-01~2025-03 ice.b.2025")]
    [InlineData("percent(ice.a.2025, ice.b.2025) == 9.1", "ice.a.2025 ice.b.2025")]
    [InlineData("crossings[2025-03] < crossings[2025-02]", "")]
    [InlineData("", "")]
    public void The_figures_of_an_assertion_are_those_named_in_full(string assertion, string figures) =>
        Assert.Equal(figures, string.Join(' ', AssertionNames.FiguresOf(assertion)));
}
