using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Tests.Performance;

/// <summary>Four times the records cost some four times the work, in whatever they grow. Counted in bytes and looks, never timed.</summary>
public sealed class GrowthTests
{
    // Sorting and searching by halves add a little to 4; what looks through all for each gives 10 to 16.
    private const double MostOfFour = 4.7;

    private static readonly EmitOptions Options = new("Growth", true, "1.0.0");

    public static TheoryData<string> Shapes => [.. GrowthShape.All.Select(static shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_the_records_allocate_four_times_the_bytes(string name)
    {
        var shape = GrowthShape.All.Single(shape => shape.Name == name);
        Run(shape.Write(10));

        var (once, fourTimes) = (Bytes(shape.Write(shape.Size / 4)), Bytes(shape.Write(shape.Size)));

        Assert.InRange((double)fourTimes / once, 2, MostOfFour);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_emitted_grows_with_the_records(string name)
    {
        var shape = GrowthShape.All.Single(shape => shape.Name == name);

        var (once, fourTimes) = (Run(shape.Write(shape.Size / 16)).Emitted, Run(shape.Write(shape.Size / 4)).Emitted);

        Assert.InRange((double)fourTimes / once, 1, MostOfFour);
    }

    [Fact]
    public void The_shapes_are_read_and_only_what_they_misspell_or_add_wrongly_is_reported()
    {
        string[] expected = ["DS3002", "DS5011", "DS6001"];

        foreach (var shape in GrowthShape.All)
        {
            var issues = Run(shape.Write(20)).Issues.Where(static issue => issue.Rule.Severity != RuleSeverity.Info).ToList();
            Assert.All(issues, issue => Assert.True(expected.Contains(issue.Rule.Id), $"{shape.Name}: {issue.Rule.Id}: {issue.Message}"));
        }
    }

    /// <summary>Deeper than the stack of a compiler's thread would let a sum of one part upon the other be.</summary>
    [Fact]
    public void A_partition_of_five_thousand_parts_is_added_up_on_a_small_stack()
    {
        var shape = GrowthShape.All.Single(static shape => shape.Name.Contains("partition", StringComparison.Ordinal));
        IReadOnlyList<Issue> issues = [];
        var thread = new Thread(() => issues = Run(shape.Write(5_000)).Issues, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        var issue = Assert.Single(issues, static issue => issue.Rule.Id == "DS5011");
        Assert.Contains("(5,000 numbers)", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Checks_that_share_the_list_of_their_figures_have_it_each()
    {
        var shape = GrowthShape.All.Single(static shape => shape.Name.Contains("max(", StringComparison.Ordinal));
        var run = GeneratorRun.Of(("growth.yaml", shape.Write(20)));

        var data = run.Load();

        Assert.Equal(20, data.Checks.Count(static check => check.IsWritten));
        Assert.All(
            data.Checks.Where(static check => check.IsWritten),
            check => Assert.Equal(data.Figures.Select(static figure => figure.Id), check.References));
        Assert.Equal(20, run.Sources.Values.SelectMany(static code => code.Split('\n'))
            .Count(static line => line.TrimStart().StartsWith("f .ships.", StringComparison.Ordinal)));
    }

    private static long Bytes(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (IReadOnlyList<Issue> Issues, long Emitted) Run(string text)
    {
        var read = DatasetCompiler.ReadFile("growth.yaml", text, default);
        var compiled = DatasetCompiler.Compile([read.Value.Records], null, Options, default);
        var emitted = DatasetCompiler.Emit(compiled.Value, Options).Sum(static source => (long)source.Code.Length);
        return ([.. read.Issues, .. compiled.Issues], emitted);
    }
}
