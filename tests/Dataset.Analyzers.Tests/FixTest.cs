using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Dataset.Analyzers.Tests;

/// <summary>
/// One expression in a program that uses the sample. What the compiler says of it is marked <c>{|CS0117:…|}</c>, what we say of it
/// <c>{|#0:…|}</c>.
/// </summary>
internal static class FixTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>The fix of that title makes the expression another, of which nothing is said.</summary>
    public static Task Fixes(string before, string title, string after, DiagnosticResult? said = null, string use = "") =>
        Run(before, after, said, title, use);

    /// <summary>What is said of the expression, and no fix is offered for it.</summary>
    public static Task Says(string before, DiagnosticResult? said = null) => Run(before, before, said, null, string.Empty);

    private static async Task Run(string before, string after, DiagnosticResult? said, string? title, string use)
    {
        var test = new Test { TestCode = Program(before, use), FixedCode = Program(after, use), CodeActionEquivalenceKey = title };
        test.TestState.AdditionalReferences.AddRange(Sample.References);
        test.FixedState.AdditionalReferences.AddRange(Sample.References);
        if (said is { } expected)
        {
            test.ExpectedDiagnostics.Add(expected);
        }

        await test.RunAsync(CancellationToken.None);
    }

    private const string Running = "private static object Run(System.Func<object> body) => body();";

    private static string Program(string expression, string use) => $$"""
        using Dataset;
        {{use}}

        internal static class Program
        {
            private static object Read() => {{expression}};
            {{(expression.StartsWith("Run(", StringComparison.Ordinal) ? Running : string.Empty)}}
        }
        """;

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public Test()
        {
            // The references are those of the sample, of the SDK that runs this: a named framework would be downloaded.
            ReferenceAssemblies = new ReferenceAssemblies("none");
            CompilerDiagnostics = CompilerDiagnostics.Warnings;

            // The runtime is built for an older framework: every SDK project leaves this out as well.
            DisabledDiagnostics.Add("CS1701");
        }
    }
}
