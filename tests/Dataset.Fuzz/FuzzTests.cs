using Dataset.Generator.Diagnostics;
using Xunit.Abstractions;

namespace Dataset.Fuzz;

public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20250126;

    [Fact]
    public void Every_mutant_of_the_real_data_is_read_or_diagnosed_and_what_is_emitted_compiles_to_what_the_model_says()
    {
        // A longer run: DATASET_FUZZ_MUTANTS=1000000, or the command line (see Program.cs).
        var mutants = Variable("DATASET_FUZZ_MUTANTS") ?? 10_000;
        var plan = new Plan(mutants, (int)(Variable("DATASET_FUZZ_SEED") ?? Seed), Variable("DATASET_FUZZ_COMPILED") ?? 150);

        var report = new Campaign(plan).Run();

        output.WriteLine(report.ToString());
        Assert.True(report.Failures.Count == 0, report + "\n"
            + (report.Failures.Count == 0 ? string.Empty
            : Failures.Write(report.Failures, Path.Combine(AppContext.BaseDirectory, "failures"))));
        Assert.Equal(mutants, report.Tried);

        // A run in which nothing is ever refused, or nothing ever read, tests nothing.
        Assert.InRange(report.Refused, report.Tried / 50, report.Tried);
        Assert.InRange(report.Diagnosed, report.Tried / 50, report.Tried);
        Assert.InRange(report.Accepted, report.Tried / 50, report.Tried);
        Assert.InRange(report.Compiled, Math.Min(150, plan.Compiled), report.Distinct);
        Assert.InRange(report.LiveBytes, 0, 512L * 1024 * 1024);
    }

    [Fact]
    public void A_mutant_is_the_same_whenever_it_is_made()
    {
        for (var number = 0; number < 200; number++)
        {
            Assert.Equal(Mutator.Make(Seed, number), Mutator.Make(Seed, number));
        }
    }

    [Fact]
    public void The_real_data_compiles_to_what_its_model_says()
    {
        Assert.Equal(3, Corpus.Scenes.Length);
        for (var scene = 0; scene < Corpus.Scenes.Length; scene++)
        {
            var file = Corpus.Scenes[scene].Files[0];
            Assert.DoesNotContain(Corpus.Scenes[scene].Compiled.Issues, issue => issue.Rule.Severity != RuleSeverity.Info);
            Assert.Empty(Compilations.Run([(new(0, 0, scene, 0, file.Text, "none"), file.Record)]));
        }
    }

    private static long? Variable(string name) =>
        long.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
