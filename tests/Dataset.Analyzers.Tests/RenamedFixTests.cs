using Dataset.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using Test = Dataset.Analyzers.Tests.FixTest<
    Microsoft.CodeAnalysis.Testing.EmptyDiagnosticAnalyzer, Dataset.Analyzers.CodeFixes.RenamedFix>;

namespace Dataset.Analyzers.Tests;

/// <summary>The sentence is the generator's own: were it worded otherwise, no fix would be offered and these fail.</summary>
public sealed class RenamedFixTests
{
    [Theory]
    [InlineData("{|DSDATA001:Border.Arrests.EarlySpring2025|}.Value", "Border.Arrests.March2025", "Border.Arrests.March2025.Value")]
    [InlineData("{|DSDATA001:Dataset.Border.Arrests.EarlySpring2025|}", "Border.Arrests.March2025", "Dataset.Border.Arrests.March2025")]
    [InlineData("{|DSDATA001:Border.Arrests.June2025.PerNbc4|}", "PerNbc", "Border.Arrests.June2025.PerNbc")]
    [InlineData("{|DSDATA001:Border.Detentions|}.Series", "Border.Arrests", "Border.Arrests.Series")]
    [InlineData("{|DSDATA001:{|DSDATA001:Border.Detentions|}.March2025|}", "Border.Arrests.March2025", "Border.Arrests.March2025")]
    public Task A_former_name_becomes_the_present_one(string before, string name, string after) =>
        Test.Fixes(before, "Use " + name, after);

    /// <summary>The present name is as retracted or corrected as the former one, and the build goes on to say so.</summary>
    [Theory]
    [InlineData("June2025", "Misprint2025", "DSDATA002")]
    [InlineData("July2025", "Summer2025", "DSDATA003")]
    public Task A_former_name_of_what_was_retracted_or_corrected_becomes_the_present_one(string name, string former, string said) =>
        Test.Fixes(
            $"{{|DSDATA001:Counts.Arrests.{former}|}}",
            "Use Counts.Arrests." + name,
            $"{{|{said}:Counts.Arrests.{name}|}}");

    [Fact]
    public Task What_was_corrected_keeps_its_name() => Test.Says("{|DSDATA003:Counts.Arrests.July2025|}");

    [Fact]
    public Task What_was_retracted_has_no_other_name() => Test.Says("{|DSDATA002:Border.Arrests.July2025|}");
}
