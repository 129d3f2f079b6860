using Dataset.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using Test = Dataset.Analyzers.Tests.FixTest<
    Microsoft.CodeAnalysis.Testing.EmptyDiagnosticAnalyzer, Dataset.Analyzers.CodeFixes.RefusalFix>;

namespace Dataset.Analyzers.Tests;

/// <summary>What the sentences of the refused members advise, as edits.</summary>
public sealed class RefusalFixTests
{
    [Theory]
    [InlineData("February2025", "Lower")]
    [InlineData("April2025", "Lower")]
    [InlineData("April2025", "Upper")]
    [InlineData("May2025", "Words")]
    [InlineData("May2025", "Range")]
    [InlineData("June2025", "PerIce.Value")]
    [InlineData("June2025", "PerNbc.Lower")]
    [InlineData("June2025", "Range")]
    public Task A_value_that_is_not_there_is_what_is(string figure, string member) => Test.Fixes(
        $"{{|CS0619:Border.Arrests.{figure}.Value|}}", "Read " + member, $"Border.Arrests.{figure}.{member}");

    [Theory]
    [InlineData("Border.Arrests.April2025 - Border.Arrests.March2025", "Border.Arrests.April2025.ChangeFrom(Border.Arrests.March2025)")]
    [InlineData("Border.Arrests.Figures[1] - Border.Arrests.March2024", "Border.Arrests.Figures[1].ChangeFrom(Border.Arrests.March2024)")]
    [InlineData("Border.Arrests.June2025 - Border.Arrests.March2025", "Border.Arrests.June2025.ChangeFrom(Border.Arrests.March2025)")]
    [InlineData("(Border.Arrests.April2025) - (Border.Arrests.May2025)", "(Border.Arrests.April2025).ChangeFrom(Border.Arrests.May2025)")]
    public async Task A_difference_of_figures_is_a_change(string before, string after)
    {
        var later = before[..before.IndexOf(" - ", StringComparison.Ordinal)];
        var use = after.StartsWith("Border.Arrests.June2025", StringComparison.Ordinal) ? "using Dataset.Runtime;" : string.Empty;
        await Test.Fixes($"{{|CS0619:{before}|}}", $"Use {later}.ChangeFrom", after, use: use);
    }

    [Theory]
    [InlineData("{|CS0619:Border.Arrests.March2025 - Border.Removals.March2025|}")]
    [InlineData("{|CS0619:Border.Arrests.March2025.Value + Border.Removals.March2025.Value|}")]
    [InlineData("{|CS0619:Border.Arrests.March2025.Value - Border.Removals.March2025.Value|}")]
    public Task Between_units_there_is_nothing_to_fix(string expression) => Test.Says(expression);
}
