using Dataset.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using Test = Dataset.Analyzers.Tests.FixTest<Dataset.Analyzers.HedgedValueAnalyzer, Dataset.Analyzers.CodeFixes.HedgedValueFix>;

namespace Dataset.Analyzers.Tests;

public sealed class HedgedValueTests
{
    [Theory]
    [InlineData("Range")]
    [InlineData("Text")]
    public Task A_hedged_value_is_read_with_its_hedge(string member) => Test.Fixes(
        "Counts.Arrests.February2025.{|#0:Value|}",
        "Read " + member,
        "Counts.Arrests.February2025." + member,
        Says("Counts.Arrests.February2025", "about 8,300 arrests"));

    [Theory]
    [InlineData("Counts.Arrests.April2025.{|#0:Value|}.ToString()", "Counts.Arrests.April2025", "nearly 52,500 arrests")]
    [InlineData("Counts.Arrests.May2025.PerNbc.{|#0:Value|}", "Counts.Arrests.May2025.PerNbc", "about 1,180 arrests")]
    [InlineData("((Counts.Arrests.April2025)).{|#0:Value|}", "Counts.Arrests.April2025", "nearly 52,500 arrests")]
    [InlineData("Run(() => { var it = Counts.Arrests.February2025; return it.{|#0:Value|}; })",
        "Counts.Arrests.February2025", "about 8,300 arrests")]
    [InlineData("Run(() => { var it = Counts.Arrests.May2025; return it.PerNbc.{|#0:Value|}; })",
        "Counts.Arrests.May2025.PerNbc", "about 1,180 arrests")]
    public Task A_figure_is_known_by_its_name_wherever_it_is_read(string expression, string name, string text) =>
        Test.Fixes(expression, "Read Range", expression.Replace("{|#0:Value|}", "Range", StringComparison.Ordinal), Says(name, text));

    [Theory]
    [InlineData("Counts.Arrests.March2024.Value")]
    [InlineData("Counts.Arrests.May2025.PerIce.Value")]
    [InlineData("Counts.Arrests.February2025.Range")]
    [InlineData("Counts.Arrests.March2025.Lower")]
    [InlineData("new int?(7).Value")]
    [InlineData("Run(() => { var it = Counts.Arrests.February2025; it = Counts.Arrests.March2024; return it.Value; })")]
    public Task Nothing_is_said_of_what_is_exact_or_may_be_another_figure(string expression) => Test.Says(expression);

    private static DiagnosticResult Says(string name, string text) => new DiagnosticResult(Rules.HedgedValue).WithLocation(0)
        .WithMessage($"{name} is {text}, and Value is that number without the hedge: read Range to calculate, Text to print");
}
