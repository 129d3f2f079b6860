using System.Collections.Immutable;
using System.Diagnostics;
using Dataset.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using YamlDotNet.Core;

namespace Dataset.Benchmarks.Rows;

/// <summary>The generator in a driver: what an editor runs after every key.</summary>
internal static class EditorRows
{
    public static Measured CSharpEdit(Workshop workshop, Size size) =>
        Counted(size, (driver, texts, compilation) => driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added;"))), 0);

    public static Measured CommentEdit(Workshop workshop, Size size) =>
        Counted(size, (driver, texts, compilation) => driver.ReplaceAdditionalText(texts[^2], Edited(texts[^2], text => text + "# a comment\n")).RunGenerators(compilation), 1);

    public static Measured ValueEdit(Workshop workshop, Size size) =>
        Counted(size, (driver, texts, compilation) => Run(driver, texts, compilation, 0), 2);

    public static Measured CheckedValueEdit(Workshop workshop, Size size) =>
        Counted(size, (driver, texts, compilation) => RunChecked(driver, texts, compilation, 0), 5);

    /// <summary>The re-run after a value edit against the first run of a new driver, the compiler warm in both.</summary>
    public static Measured ReRun(Workshop workshop, Size size) => ReRun(size, Run);

    /// <summary>The same where checks speak of the value, so that the catalogue is written anew.</summary>
    public static Measured CheckedReRun(Workshop workshop, Size size) => ReRun(size, RunChecked);

    private static Measured ReRun(Size size, Func<GeneratorDriver, ImmutableArray<AdditionalText>, CSharpCompilation, int, GeneratorDriver> run)
    {
        var texts = Pipeline.Texts(new SyntheticData(size.Figures));
        var compilation = Pipeline.Compilation();
        var turn = 0;
        GeneratorDriver Cold() => Pipeline.Driver(texts).RunGenerators(compilation);
        var driver = Cold();
        var medians = Turns.Of(
            size.Rounds * 10,
            () => Milliseconds(() => run(driver, texts, compilation, turn++)),
            () => Milliseconds(Cold));
        var share = medians.Left / medians.Right * 100;
        return new(share, $"{Turns.Number(share, 1)} % ({Turns.Number(medians.Left, 1)} against {Turns.Number(medians.Right)} ms)");
    }

    /// <summary>Nodes with marks and rules against YamlDotNet's bare events, over the same texts.</summary>
    public static Measured Reading(Workshop workshop, Size size)
    {
        var texts = new SyntheticData(Math.Min(size.Figures, 2_000)).Files;
        return Turns.Ratio(
            Turns.Of(
                size.Rounds * 5,
                () => Milliseconds(() => texts.Sum(file => YamlReader.Read(file.Text, file.Name).Root is null ? 0 : 1)),
                () => Milliseconds(() => texts.Sum(file => Events(file.Text)))),
            "ms");
    }

    private static int Events(string text)
    {
        var parser = new Parser(new StringReader(text));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    /// <summary>A figure of the last topic that no check speaks of, so that one series changes.</summary>
    private static GeneratorDriver Run(GeneratorDriver driver, ImmutableArray<AdditionalText> texts, CSharpCompilation compilation, int turn) =>
        Run(driver, texts, compilation, turn, "value: about ");

    /// <summary>The first figure of the last topic: two checks speak of it, and say its number in the catalogue.</summary>
    private static GeneratorDriver RunChecked(GeneratorDriver driver, ImmutableArray<AdditionalText> texts, CSharpCompilation compilation, int turn) =>
        Run(driver, texts, compilation, turn, "value: ");

    private static GeneratorDriver Run(GeneratorDriver driver, ImmutableArray<AdditionalText> texts, CSharpCompilation compilation, int turn, string before)
    {
        var edited = Edited(texts[^2], text =>
        {
            var at = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
            return text.Insert(at, (turn % 9 + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        });
        return driver.ReplaceAdditionalText(texts[^2], edited).RunGenerators(compilation);
    }

    private static AdditionalText Edited(AdditionalText text, Func<string, string> edit) => Pipeline.Text(text.Path, edit(text.GetText()!.ToString()));

    private static double Milliseconds(Func<object> action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Texts that were asked for and sources that were written anew in a second run.</summary>
    private static Measured Counted(Size size, Func<GeneratorDriver, ImmutableArray<AdditionalText>, CSharpCompilation, GeneratorDriver> edit, int most)
    {
        var texts = Pipeline.Texts(new SyntheticData(size.Figures));
        var compilation = Pipeline.Compilation();
        var driver = Pipeline.Driver(texts).RunGenerators(compilation);
        var before = driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        Pipeline.Reads.Clear();
        var after = edit(driver, texts, compilation).GetRunResult().Results.Single();
        var reads = Pipeline.Reads.Count;
        var emits = after.GeneratedSources.Count(source => !ReferenceEquals(before.GetValueOrDefault(source.HintName), source.SourceText));
        return new(reads + emits - most, $"{reads} reads, {emits} emits");
    }
}
