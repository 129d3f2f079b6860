using Dataset.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using Test = Dataset.Analyzers.Tests.FixTest<Dataset.Analyzers.LiteralAnalyzer, Dataset.Analyzers.CodeFixes.LiteralFix>;

namespace Dataset.Analyzers.Tests;

public sealed class LiteralTests
{
    private const string Thrice = "Counts.Arrests.March2024, Counts.Removals.March2024, Counts.Removals.April2024 and 1 more";

    [Theory]
    [InlineData("{|#0:8300m|}", "Counts.Arrests.February2025.Value.Number")]
    [InlineData("{|#0:8_300|}", "(int)Counts.Arrests.February2025.Value.Number")]
    [InlineData("{|#0:8300L|} / 2", "(long)Counts.Arrests.February2025.Value.Number / 2")]
    [InlineData("System.Math.Sqrt({|#0:8300|})", "System.Math.Sqrt((double)Counts.Arrests.February2025.Value.Number)")]
    [InlineData("{|#0:8300.0|}.ToString()", "((double)Counts.Arrests.February2025.Value.Number).ToString()")]
    [InlineData("new Dataset.Runtime.Quantity<Dataset.Units.Arrest>({|#0:8300|})", "Counts.Arrests.February2025.Value")]
    [InlineData("new Dataset.Runtime.Quantity<Dataset.Units.Removal>({|#0:8300|})",
        "new Dataset.Runtime.Quantity<Dataset.Units.Removal>(Counts.Arrests.February2025.Value.Number)")]
    public Task Digits_become_a_name_in_the_type_that_they_had(string before, string after)
    {
        var digits = before.Split("{|#0:")[1].Split("|}")[0];
        return Test.Fixes(
            before, "Use Counts.Arrests.February2025.Value", after, Says(digits, "Counts.Arrests.February2025"));
    }

    [Theory]
    [InlineData("{|#0:4711m|}", "4711m", "Counts.Arrests.March2025.Lower", "Counts.Arrests.March2025.Lower.Number")]
    [InlineData("{|#0:956m|}", "956m", "Counts.Arrests.May2025.PerIce.Value", "Counts.Arrests.May2025.PerIce.Value.Number")]
    public Task A_number_is_named_by_the_member_that_has_it(string before, string digits, string name, string after) =>
        Test.Fixes(before, "Use " + name, after, Says(digits, name));

    [Theory]
    [InlineData("Counts.Arrests.March2024")]
    [InlineData("Counts.Removals.March2024")]
    [InlineData("Counts.Removals.April2024")]
    public Task Of_figures_with_one_number_each_of_the_first_three_is_offered(string name) =>
        Test.Fixes("{|#0:137000m|}", $"Use {name}.Value", name + ".Value.Number", Says("137000m", Thrice));

    [Theory]
    [InlineData("Run(() => { const int Number = {|#0:8300|}; return Number; })")]
    [InlineData("(object)7 is {|#0:8300|}")]
    public Task Where_a_constant_is_asked_for_no_fix_is_offered(string expression) =>
        Test.Says(expression, Says("8300", "Counts.Arrests.February2025"));

    /// <summary>Small numbers, years and numbers that no figure has; a figure that was retracted.</summary>
    [Theory]
    [InlineData("12")]
    [InlineData("2024")]
    [InlineData("8301")]
    [InlineData("0x206C")]
    [InlineData("-8300")]
    [InlineData("7311")]
    [InlineData("\"8300\"")]
    public Task Nothing_is_said_of_a_number_that_says_too_little_or_is_no_figure(string expression) => Test.Says(expression);

    [Theory]
    [InlineData("956", true)]
    [InlineData("4.15", true)]
    [InlineData("8300", true)]
    [InlineData("137000", true)]
    [InlineData("94", false)]
    [InlineData("150", false)]
    [InlineData("0.25", false)]
    [InlineData("7000", false)]
    [InlineData("1000000", false)]
    [InlineData("2025", false)]
    [InlineData("2025.5", true)]
    [InlineData("65536", false)]
    [InlineData("79228162514264337593543950335", true)]
    public void A_number_says_enough_by_its_digits(string number, bool says) => Assert.Equal(
        says, TellingNumber.Is(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    private static DiagnosticResult Says(string digits, string names) => new DiagnosticResult(Rules.Literal).WithLocation(0)
        .WithMessage($"The literal {digits} is {names}: "
            + "the name has its unit, its source and its corrections");
}
