using System.Collections;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Tests;

/// <summary>
/// The C# of the pages compiles, runs, and prints what the comment beside a line says. A line whose comment says that it does not
/// compile does not. A block below <c>&lt;!-- shown, not run --&gt;</c> is left alone.
/// </summary>
public sealed partial class DocumentationTests
{
    private const string NotRun = "<!-- shown, not run -->";
    private const string Refused = "does not compile";

    /// <summary>
    /// The implicit usings of a console project and of the package, the first line of each page, and a console that can be read.
    /// </summary>
    private const string Surroundings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using Dataset;
        global using Dataset.Runtime;

        internal static class Console
        {
            internal static readonly List<string> Lines = [];
            internal static void WriteLine(object value) => Lines.Add(value.ToString()!);
        }
        """;

    /// <summary>Each page, with how many of its lines say what they print and how many say that they do not compile.</summary>
    private static readonly (string Page, int Printing, int Refused)[] Pages =
    [
        ("README.md", 6, 1),
        ("docs/analysts.md", 13, 1),
        ("docs/json.md", 1, 0),
        ("docs/notebooks.md", 0, 0),
        ("src/Dataset/README.md", 1, 0),
        ("src/Dataset.Runtime/README.md", 0, 0),
    ];

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (var (page, _, _) in Pages)
            {
                for (var i = 0; i < Read(page).Count; i++)
                {
                    blocks.Add(page, i);
                }
            }

            return blocks;
        }
    }

    [Fact]
    public void Every_page_has_code_to_run() => Assert.All(Pages, page => Assert.NotEmpty(Read(page.Page)));

    // A line that the pattern misses would pass unread.
    [Fact]
    public void Every_line_that_says_what_it_prints_or_that_it_is_refused_is_found()
    {
        var found = Pages.Select(page => Read(page.Page).SelectMany(block => block).ToList()).Select(lines => (
            Printing: lines.Count(line => Expected().IsMatch(line)),
            Refused: lines.Count(line => line.Contains(Refused, StringComparison.Ordinal)),
            WithNumber: lines.Count(line => NumberInComment().IsMatch(line))));

        Assert.Equal(Pages.Select(page => (page.Printing, page.Refused, page.Printing)), found);
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void The_code_of_a_page_runs_and_prints_what_it_says(string page, int block)
    {
        var lines = Read(page)[block].Where(line => !line.Contains(Refused, StringComparison.Ordinal)).ToList();
        var named = lines.Select(line => Expected().Match(line)).Where(match => match.Success).ToList();
        var shown = named.Where(match => match.Groups["name"].Success).Select(match => $"Console.WriteLine({match.Groups["name"].Value});");

        var printed = Run(Compile([.. lines, .. shown]));

        Assert.All(named, match => Assert.Contains(match.Groups["text"].Value, printed));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void What_a_page_says_does_not_compile_does_not(string page, int block)
    {
        var lines = Read(page)[block];
        foreach (var refused in lines.Where(line => line.Contains(Refused, StringComparison.Ordinal)))
        {
            var errors = Compile([.. lines.Where(line => line == refused || !line.Contains(Refused, StringComparison.Ordinal))])
                .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);

            // A member or an operator that is refused with a reason: a mistyped name would be another error.
            Assert.Equal("CS0619", Assert.Single(errors));
        }
    }

    private static CSharpCompilation Compile(List<string> lines)
    {
        return CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(string.Join('\n', lines)), CSharpSyntaxTree.ParseText(Surroundings)],
            FrameworkReferences.OfThisProcess,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static List<string> Run(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        var context = new AssemblyLoadContext("page", isCollectible: true);
        var assembly = context.LoadFromStream(stream);
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        var lines = (IEnumerable)assembly.GetType("Console")!.GetField("Lines",
            System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!;
        return [.. lines.Cast<string>()];
    }

    private static List<List<string>> Read(string page)
    {
        var blocks = new List<List<string>>();
        List<string>? block = null;
        var above = string.Empty;
        foreach (var line in File.ReadLines(Repository.PathOf(page)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (block is null && line == "```csharp" && above != NotRun)
                {
                    blocks.Add(block = []);
                }
                else
                {
                    block = null;
                }
            }
            else
            {
                block?.Add(line);
            }

            above = line;
        }

        return blocks;
    }

    [GeneratedRegex(@"; +// ?[-\[(0-9]")]
    private static partial Regex NumberInComment();

    /// <summary>A line that prints, or names, what its comment says up to a colon: <c>// 100,000 removals: a floor</c>.</summary>
    [GeneratedRegex(@"^(?:Console\.WriteLine|var (?<name>\w+) = ).*; +// (?<text>[-\[(0-9][^:]*)(?::.*)?$")]
    private static partial Regex Expected();
}
