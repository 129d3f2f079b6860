using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace Dataset.Generator.Tests.Pipeline;

/// <summary>What stands between the steps: values, and nothing of Roslyn that would keep a compilation alive.</summary>
public sealed class ModelTests
{
    private static readonly (string Name, string Yaml)[] Everything =
    [
        ("sources.yaml", Samples.Declarations.Yaml + "\n" + "unknown: key\n"),
        Samples.Arrests(
            """
            2025-03?:
              { basis: a guess, printed: March, note: N, min_of: arrests, within: decades, value: 12, quote: 12 arrests in decades,
                against: 2024-03 }
            2025-04:
              claims:
                - { by: ice, value: 12, quote: 12 arrests, rank: preferred, reason: R }
                - { by: { unnamed: a source, of: ice, count: 2, why: W }, via: nbc, value: hundreds, quote: hundreds of arrests, before: B,
                    after: A }
            first 100 days: { value: 1 to 2, quote: 1 to 2 arrests, by: nobody }
            """,
            "partition: [others]\npopulation: P\narea: A\nnote: N"),
        ("others.yaml", "topic: Others\nin: paper\nshare:\n  title: T\n  unit: percent\n  of: ice.arrests\n  figures:\n    2025: { "
        + "value: the majority, quote: the majority }\n    wrong: { value: 1, quote: 2 }\n"),
        ("types.yaml", "topic: Types\nunits:\n  hour: { plural: hours, type: System.Int32 }\n"),
        ("rows.yaml", $$"""
            topic: Rows
            sources:
              table: { table: table.csv, sha256: {{Samples.Hash}}, missing: [NA], fiscal_year: { starts: 10-01 } }
            arrests:
              title: T
              unit: arrest
              rows: { in: table, period: Year, value: Count, where: { Port: [North, West] }, by: Port, area: Port, names: { North: N } }
            sums:
              title: T
              unit: arrest
              rows: { in: table, period: { year: Year }, value: Count, sum: true, status: { column: Port, map: { North: final } } }
            """),
    ];

    private const string Table = "Year,Port,Count\n2024,North,7\n2025,North,\"8\"\n2025,South,NA\n2025,West,none\n2025\n";

    // What no output comes of is not tracked: a project in error for the issues of files, one without for those of names.
    private static IEnumerable<GeneratorRun> Runs =>
    [
        GeneratorRun.Of(Everything, new SyntheticData(2).Lock.Text, unmarked: [("table.csv", Table)]),
        GeneratorRun.Of([Samples.Declarations, Samples.Arrests(Samples.Figure("2025-03"))],
        unmarked: [("names.lock", "Ice.Arrests.March2024\tice.arrests.2024-03\n")]),
    ];

    [Fact]
    public void No_step_hands_on_anything_of_roslyn()
    {
        foreach (var (step, outputs) in Runs.SelectMany(Outputs))
        {
            Assert.NotEmpty(outputs);
            foreach (var output in outputs)
            {
                Walk(output, step, step, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }
    }

    [Fact]
    public void What_is_of_roslyn_is_found_inside_a_value() =>
        Assert.Throws<FalseException>(
            () => Walk(new[] { (1, (object)Location.None) }, "step", "step", new HashSet<object>(ReferenceEqualityComparer.Instance)));

    [Fact]
    public void Equal_records_make_equal_outputs_of_every_step()
    {
        foreach (var (leftRun, rightRun) in Runs.Zip(Runs))
        {
            var left = Outputs(leftRun).ToDictionary();
            var right = Outputs(rightRun).ToDictionary();

            Assert.Equal(left.Keys.Order(StringComparer.Ordinal), right.Keys.Order(StringComparer.Ordinal));
            foreach (var step in left.Keys.Where(step => step != Steps.Texts))
            {
                Assert.Equal(left[step].Count, right[step].Count);
                for (var i = 0; i < left[step].Count; i++)
                {
                    Assert.True(Equals(left[step][i], right[step][i]), $"{step} gave two values that are not equal.");
                    Assert.True(left[step][i]?.GetHashCode() == right[step][i]?.GetHashCode(), $"{step} gave two equal values whose hash "
                        + $"codes differ.");
                }
            }
        }
    }

    [Fact]
    public void Every_step_that_is_named_is_walked()
    {
        var named = typeof(Steps).GetFields().Select(field => field.Name);

        Assert.Equal(named.Order(StringComparer.Ordinal), Runs.SelectMany(Outputs).Select(step => step.Step).Distinct()
            .Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Step, List<object?> Values)> Outputs(GeneratorRun run) => run.Result.TrackedSteps
        .Where(step => typeof(Steps).GetField(step.Key) is not null)
        .Select(step => (step.Key, step.Value.SelectMany(one => one.Outputs).Select(output => (object?)output.Value).ToList()));

    private static void Walk(object? value, string step, string path, HashSet<object> seen)
    {
        if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        if (value is AdditionalText && step == Steps.Texts)
        {
            return;
        }

        // What a function holds on to; the method itself belongs to the runtime.
        if (value is Delegate function)
        {
            Walk(function.Target, step, path + ".Target", seen);
            return;
        }

        var type = value.GetType();
        Assert.False(type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || value is AdditionalText, $"{path} is a {type}.");
        if (value is IEnumerable items && type.Assembly == typeof(object).Assembly)
        {
            foreach (var item in items)
            {
                Walk(item, step, path + "[]", seen);
            }

            return;
        }

        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), step, path + "." + field.Name, seen);
            }
        }
    }
}
