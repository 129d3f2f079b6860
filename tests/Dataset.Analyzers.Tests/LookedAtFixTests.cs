using Dataset.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Dataset.Analyzers.Tests;

/// <summary>What was retracted or corrected stays in the code, with the record's reason beside it, and the build is silent there.</summary>
public sealed class LookedAtFixTests
{
    private const string Corrected =
        "DSDATA003 // Counts.Arrests.July2025: Corrected on 1 August 2025, was 7,421: two digits had changed places.";

    private const string Retracted = "DSDATA002 // Border.Arrests.July2025: Retracted: it was a misprint.";

    [Fact]
    public Task The_correction_stands_beside_the_use() => Fixes(
        "correction",
        "        var before = 1;\n        var read = {|DSDATA003:Counts.Arrests.July2025|};\n        return (before, read);",
        $"        var before = 1;\n#pragma warning disable {Corrected}\n        var read = Counts.Arrests.July2025;\n"
            + "#pragma warning restore DSDATA003\n        return (before, read);");

    [Fact]
    public Task The_retraction_stands_beside_the_use() => Fixes(
        "retraction",
        "        return {|DSDATA002:Border.Arrests.July2025|};",
        $"#pragma warning disable {Retracted}\n        return Border.Arrests.July2025;\n#pragma warning restore DSDATA002");

    [Fact]
    public Task A_statement_of_several_lines_stays_whole() => Fixes(
        "correction",
        "        return $\"\"\"\n            {{|DSDATA003:Counts.Arrests.July2025|}}\n            \"\"\";",
        $"#pragma warning disable {Corrected}\n        return $\"\"\"\n            {{Counts.Arrests.July2025}}\n            \"\"\";\n"
            + "#pragma warning restore DSDATA003");

    private static async Task Fixes(string what, string before, string after)
    {
        var test = new Test
        {
            TestCode = Program(before),
            FixedCode = Program(after),
            CodeActionEquivalenceKey = $"The {what} was looked at: silence it here",
        };
        test.TestState.AdditionalReferences.AddRange(Sample.References);
        test.FixedState.AdditionalReferences.AddRange(Sample.References);
        await test.RunAsync(CancellationToken.None);
    }

    private static string Program(string body) =>
        $"using Dataset;\n\ninternal static class Program\n{{\n    private static object Read()\n    {{\n{body}\n    }}\n}}\n";

    private sealed class Test : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, LookedAtFix, DefaultVerifier>
    {
        public Test()
        {
            // As of FixTest: the references are those of the sample.
            ReferenceAssemblies = new ReferenceAssemblies("none");
            CompilerDiagnostics = CompilerDiagnostics.Warnings;
            DisabledDiagnostics.Add("CS1701");
        }
    }
}
