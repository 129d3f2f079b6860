using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Dataset.Runtime;
using Dataset.Runtime.Generated;
using PublicApiGenerator;

namespace Dataset.PublicApi;

/// <summary>The promises of the packages. A change here is a change of version: see docs/versioning.md.</summary>
public sealed partial class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,

        // How a debugger or a notebook shows a value is no promise, nor is what analyzers read of it.
        ExcludeAttributes =
        [
            typeof(DebuggerDisplayAttribute).FullName!,
            typeof(TypeFormatterSourceAttribute).FullName!,
            typeof(FigureIndexAttribute).FullName!,
        ],
    };

    [Fact]
    public void The_types_a_dataset_is_made_of_are_as_approved() => AssertApproved(typeof(IUnit).Assembly);

    [Fact]
    public void The_names_of_the_figures_are_as_approved() => AssertApproved(typeof(Catalog).Assembly);

    [Fact]
    public void Of_the_generator_only_its_entry_is_public() => AssertApproved(typeof(Generator.DatasetGenerator).Assembly);

    // PublicApiGenerator 11.5.4 prints the next three like an instance member, a required member and a plain struct.
    [Fact]
    public void The_members_that_an_interface_demands_of_a_type_itself_are_as_approved() =>
        Assert.Equal(["IShare.Whole", "IWhole.Name"], InterfaceGetters(getter => getter is { IsStatic: true, IsAbstract: true }));

    [Fact]
    public void The_members_that_an_interface_implements_itself_are_as_approved() =>
        Assert.Equal(["IDisputedFigure.Envelope", "IUnit.IsCount", "IUnit.PowerOfTen"], InterfaceGetters(getter => !getter.IsAbstract));

    [Fact]
    public void The_structs_that_are_records_are_as_approved() =>
        Assert.Equal(
            ["Bounds", "QuantityRange", "QuantityRange`1", "Quantity`1", "SeriesValue"],
            typeof(IUnit).Assembly.GetExportedTypes().Where(IsRecordStruct).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_difference_is_shown_with_the_type_it_belongs_to() =>
        Assert.Equal(
            [
                "- class A<T> where T : class: int Two { get; }",
                "- class B: int One { get; }",
                "+ class A<T> where T : class: long Two { get; }",
            ],
            Differences(
                "class A<T>\n    where T :  class\n{\n    int One { get; }\n    int Two { get; }\n}\nclass B\n{\n    int One { get; }\n}\n",
                "class A<T>\n    where T :  class\n{\n    int One { get; }\n    long Two { get; }\n}\nclass B\n{\n}\n"));

    private static void AssertApproved(Assembly assembly)
    {
        var path = Path.Combine(Folder(), assembly.GetName().Name + ".approved.txt");
        var actual = assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (approved != actual)
        {
            var advice = "If that is meant, run the tests with DATASET_ACCEPT=1 and commit the file";
            var differences = string.Join('\n', Differences(approved, actual));
            Assert.Fail($"The public API is not as {Path.GetFileName(path)} has it (- approved, + now). {advice}:\n{differences}");
        }
    }

    /// <summary>The lines that only one of the texts has, each with the type around it; where there are none, the order differs.</summary>
    private static IReadOnlyList<string> Differences(string approved, string actual)
    {
        var (before, now) = (Members(approved), Members(actual));
        List<string> differences =
            [.. Without(before, now).Select(line => "- " + line), .. Without(now, before).Select(line => "+ " + line)];
        return differences.Count == 0 ? ["the same lines in another order or layout"] : differences;
    }

    private static IEnumerable<string> Without(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        var left = others.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return lines.Where(line => (left[line] = left.GetValueOrDefault(line) - 1) < 0);
    }

    private static IReadOnlyList<string> Members(string listing)
    {
        var lines = Constraint().Replace(listing, " where $1 : ").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var around = new Stack<string>();
        var members = new List<string>();
        foreach (var (line, next) in lines.Zip(lines.Skip(1).Append(string.Empty)))
        {
            var text = line.Trim();
            if (text == "}")
            {
                around.Pop();
            }
            else if (text != "{")
            {
                members.Add(around.TryPeek(out var type) ? $"{type}: {text}" : text);
                if (next.Trim() == "{")
                {
                    around.Push(text);
                }
            }
        }

        return members;
    }

    private static IEnumerable<string> InterfaceGetters(Func<MethodInfo, bool> isOne) =>
        typeof(IUnit).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface)
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => isOne(property.GetMethod!))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
            .Order(StringComparer.Ordinal);

    private static bool IsRecordStruct(Type type) =>
        type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is { } print
        && print.IsDefined(typeof(CompilerGeneratedAttribute));

    [GeneratedRegex(@"\n\s+where (\w+) : +")]
    private static partial Regex Constraint();

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
