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
    /// <summary>What stands before a figure of the last topic that no check refers to, so that one series changes.</summary>
    private const string Unchecked = "value: about ";

    /// <summary>Stands before the first figure of the last topic: two checks refer to it, and the catalogue prints its number.</summary>
    private const string Checked = "value: ";

    public static Measured CSharpEdit(Workshop workshop, Size size) =>
        Counted(size, (run, _) => run.EditCode("class Added;"), 0);

    public static Measured CommentEdit(Workshop workshop, Size size) =>
        Counted(size, (run, last) => run.Edit(last, text => text + "# a comment\n"), 1);

    public static Measured ValueEdit(Workshop workshop, Size size) =>
        Counted(size, (run, last) => run.Edit(last, text => WithDigit(text, Unchecked, 0)), 2);

    public static Measured CheckedValueEdit(Workshop workshop, Size size) =>
        Counted(size, (run, last) => run.Edit(last, text => WithDigit(text, Checked, 0)), 5);

    /// <summary>The re-run after a value edit against the first run of a new driver, the compiler warm in both.</summary>
    public static Measured ReRun(Workshop workshop, Size size) => ReRun(size, Unchecked);

    /// <summary>The same where checks refer to the value, so that the catalogue is written anew.</summary>
    public static Measured CheckedReRun(Workshop workshop, Size size) => ReRun(size, Checked);

    private static Measured ReRun(Size size, string before)
    {
        var texts = Pipeline.Texts(new SyntheticData(size.Figures));
        var compilation = Pipeline.Compilation();
        var turn = 0;
        GeneratorDriver Cold() => Pipeline.Driver(texts).RunGenerators(compilation);
        var driver = Cold();
        var medians = Turns.Of(
            size.Rounds * 10,
            () => Milliseconds(() => Run(driver, texts, compilation, turn++, before)),
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

    private static GeneratorDriver Run(
        GeneratorDriver driver, ImmutableArray<RecordText> texts, CSharpCompilation compilation, int turn, string before)
    {
        var last = texts[^2];
        var edited = new RecordText(last.Path, WithDigit(last.Content, before, turn), isRecord: true);
        return driver.ReplaceAdditionalText(last, edited).RunGenerators(compilation);
    }

    private static string WithDigit(string text, string before, int turn)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text.Insert(at, (turn % 9 + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static double Milliseconds(Func<object> action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Texts that were asked for and sources that were written anew after an edit.</summary>
    /// <param name="edit">Gets the first run and the name of the last topic's file.</param>
    private static Measured Counted(Size size, Func<GeneratorRun, string, GeneratorRun> edit, int most)
    {
        var data = new SyntheticData(size.Figures);
        var after = edit(Pipeline.Run(data), data.Files[^1].Name);
        var (reads, emits) = (after.Reads.Count, after.Emitted.Count);
        return new(reads + emits - most, $"{reads} reads, {emits} emits");
    }
}
