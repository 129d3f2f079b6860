using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Analyzers.Tests;

/// <summary>The two rules that are off until an analyst turns them on, in the project where the generator writes the figures.</summary>
public sealed class OptInTests
{
    private const string Program = """
        using Dataset;

        internal static class Program
        {
            private static object Read() => Counts.Arrests.February2025.Value.Number + 4711m;
        }
        """;

    [Fact]
    public async Task They_are_off() => Assert.Empty(await Diagnostics(ImmutableDictionary<string, ReportDiagnostic>.Empty));

    [Fact]
    public async Task They_see_the_figures_of_the_project_itself()
    {
        string[] rules = ["DSA0003", "DSA0004"];

        var found = await Diagnostics(rules.ToImmutableDictionary(static id => id, static _ => ReportDiagnostic.Warn));

        Assert.Equal(rules, found.Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<string>> Diagnostics(ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        var project = Sample.Project;
        var tree = CSharpSyntaxTree.ParseText(Program, (CSharpParseOptions)project.SyntaxTrees[0].Options);
        var compilation = project.AddSyntaxTrees(tree).WithOptions(project.Options.WithSpecificDiagnosticOptions(severities));
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new HedgedValueAnalyzer(), new LiteralAnalyzer()];
        return (await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync()).Select(static one => one.Id);
    }
}
