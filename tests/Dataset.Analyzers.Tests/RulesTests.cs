using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers.Tests;

public sealed class RulesTests
{
    public static TheoryData<string> Ids =>
    [
        .. new DiagnosticAnalyzer[] { new NamesAnalyzer(), new HedgedValueAnalyzer(), new LiteralAnalyzer() }
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_section_with_what_is_bad_what_is_said_and_what_is_good(string id)
    {
        var sections = File.ReadAllText(Repository.PathOf("docs", "analyzers.md")).Split("\n## ");

        var section = Assert.Single(sections, section => section.StartsWith(id + "\n", StringComparison.Ordinal));
        string[] parts = ["\nBad:\n", "\nGood"];
        Assert.All(parts, part => Assert.Contains(part, section, StringComparison.Ordinal));
        Assert.Matches($"\n(error|warning) {id}: ", section);
    }

    [Fact]
    public void The_page_of_the_package_says_what_the_build_says()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "analyzers.md"));
        var package = File.ReadAllText(Repository.PathOf("src", "Dataset.Analyzers.CodeFixes", "README.md"));

        var said = package.Split('\n').Single(line => line.StartsWith("error DSA", StringComparison.Ordinal));
        Assert.Contains(said, page, StringComparison.Ordinal);
    }
}
