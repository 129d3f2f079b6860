using System.Collections.Immutable;
using System.Diagnostics;
using Dataset.Generator;
using Dataset.Generator.Checks;
using Dataset.Generator.Model;
using Dataset.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace Dataset.Benchmarks.Rows;

/// <summary>What the checks of curators cost.</summary>
internal static class CheckRows
{
    /// <summary>
    /// The arithmetic alone, and the cold run of the same records with their checks and without: reading, working out and emitting them.
    /// As a difference of two runs the arithmetic would drown in the noise of the rest.
    /// </summary>
    public static Measured Written(Workshop workshop, Size size)
    {
        var data = new SyntheticData(size.Figures);
        var (with, without) = (Pipeline.Texts(data), Pipeline.Texts(new SyntheticData(size.Figures, hasChecks: false)));
        var compilation = Pipeline.Compilation();
        object Cold(ImmutableArray<RecordText> texts) => Pipeline.Driver(texts).RunGenerators(compilation);
        var runs = Turns.Of(size.Rounds * 8, () => Milliseconds(() => Cold(with)), () => Milliseconds(() => Cold(without)));

        var scopes = Scopes(data);
        object Checked() => scopes.Sum(scope => WrittenChecks.Run(scope, default).Checks.Count);
        var arithmetic = Turns.Of(size.Rounds * 2, [() => Milliseconds(Checked)])[0].Median;

        var each = arithmetic / scopes.Sum(scope => scope.File.Record.Checks.Count);
        return new(each, $"{Turns.Number(each, 3)} ms; {runs.Text("ms").Text}");
    }

    private static List<AnalysisScope> Scopes(SyntheticData data)
    {
        var files = data.Files.Select(file => DatasetCompiler.ReadFile(file.Name, file.Text, default).Value.Records);
        var dataset = DatasetCompiler.BindAll(files, new EmitOptions("Synthetic", true, "1.0.0"), default).Value;
        var all = BoundFiles.Of(dataset.Files);
        return [.. dataset.Files.Select(file => AnalysisScope.Of(file, all))];
    }

    private static double Milliseconds(Func<object> action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }
}
