using Dataset.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using Test = Dataset.Analyzers.Tests.FixTest<Dataset.Analyzers.NamesAnalyzer, Dataset.Analyzers.CodeFixes.NameFix>;

namespace Dataset.Analyzers.Tests;

public sealed class NamesTests
{
    private const string Figures = "March2024, February2025, March2025, April2025, May2025, June2025, August2025";

    [Fact]
    public Task A_mistyped_figure_is_the_one_that_a_slip_of_the_fingers_made_of_it() => Test.Fixes(
        "Border.Arrests.{|CS0117:{|#0:Marhc2025|}|}.Value",
        "Use March2025",
        "Border.Arrests.March2025.Value",
        Name("Border.Arrests has no Marhc2025. The nearest is March2025. It has " + Figures + "."));

    [Theory]
    [InlineData("August2025")]
    [InlineData("June2025")]
    [InlineData("May2025")]
    public Task Of_a_month_without_a_figure_the_nearest_months_are_offered(string offered) => Test.Fixes(
        "Border.Arrests.{|CS0117:{|#0:March2026|}|}",
        "Use " + offered,
        "Border.Arrests." + offered,
        Name("Border.Arrests has no March2026. The nearest is August2025. It has " + Figures + "."));

    [Fact]
    public Task A_name_that_is_near_to_none_is_answered_by_what_there_is() => Test.Says(
        "Border.Arrests.{|CS0117:{|#0:Everything|}|}", Name("Border.Arrests has no Everything. It has " + Figures + "."));

    [Fact]
    public Task A_mistyped_series_of_a_topic_is_named() => Test.Fixes(
        "Border.{|CS0117:{|#0:Arrest|}|}.March2025",
        "Use Arrests",
        "Border.Arrests.March2025",
        Name("Border has no Arrest. The nearest is Arrests. It has Arrests, Removals."));

    [Theory]
    [InlineData("Border.Arrests.March2025", "Lower", "Value", "The source gave one number", "Value, Qualifier")]
    [InlineData("Border.Arrests.February2025", "Upper", "Lower", "The source gave only a floor", "Lower")]
    [InlineData("Border.Arrests.August2025", "Lower", "Upper", "The source gave only a ceiling", "Upper")]
    [InlineData("Border.Arrests.April2025", "Words", "Lower", "The source gave two ends", "Lower, Upper")]
    [InlineData("Border.Arrests.May2025", "Lower", "Words", "The source gave words", "Words")]
    [InlineData("Border.Arrests.June2025", "PerPolice", "PerIce", "The voices of this figure differ", "PerIce, PerNbc")]
    public Task A_figure_says_what_can_be_read_of_it(string figure, string asked, string offered, string why, string members) => Test.Fixes(
        $"{figure}.{{|CS1061:{{|#0:{asked}|}}|}}",
        "Use " + offered,
        $"{figure}.{offered}",
        new DiagnosticResult(Rules.UnknownMember).WithLocation(0).WithMessage($"{why}, so it has no {asked}: read {members}, Range"));

    [Theory]
    [InlineData("Border.Arrests.March2025.Value")]
    [InlineData("Border.Arrests.Figures.Count")]
    [InlineData("\"\".{|CS1061:Lenght|}")]
    [InlineData("System.Math.{|CS0117:Marhc2025|}")]
    [InlineData("{|CS0103:Bordr|}.Arrests")]
    public Task Nothing_is_said_of_what_compiles_or_is_no_dataset(string expression) => Test.Says(expression);

    private static DiagnosticResult Name(string message) => new DiagnosticResult(Rules.UnknownName).WithLocation(0).WithMessage(message);
}
