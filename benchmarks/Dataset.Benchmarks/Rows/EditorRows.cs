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

    private const string RealFile = "000-enforcement.yaml";

    /// <summary>Stands there before a figure that no check and no conflict refers to.</summary>
    private const string RealUnchecked = "value: under ";

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

    /// <summary>The same over the real records.</summary>
    public static Measured RealReRun(Workshop workshop, Size size) => RealReRun(size, RealUnchecked);

    /// <summary>The same where checks refer to the value, as they do to most of the real records.</summary>
    public static Measured RealCheckedReRun(Workshop workshop, Size size) => RealReRun(size, Checked);

    public static Measured RealValueEdit(Workshop workshop, Size size)
    {
        var run = GeneratorRun.OfTexts(Pipeline.Texts(new RealRecords(size.Figures)), options: Pipeline.Properties, isTracked: false);
        return Counted(run.Edit(RealFile, static text => WithDigit(text, RealUnchecked, 0)), 2);
    }

    /// <summary>The same where checks refer to the value, so that the catalogue is written anew.</summary>
    public static Measured CheckedReRun(Workshop workshop, Size size) => ReRun(size, Checked);

    private static Measured ReRun(Size size, string before) =>
        ReRun(size, Pipeline.Texts(new SyntheticData(size.Figures)), static texts => texts[^2], before);

    private static Measured RealReRun(Size size, string before) => ReRun(
        size, Pipeline.Texts(new RealRecords(size.Figures)),
        static texts => texts.Single(static text => Path.GetFileName(text.Path) == RealFile), before);

    private static Measured ReRun(
        Size size, ImmutableArray<RecordText> texts, Func<ImmutableArray<RecordText>, RecordText> choose, string before)
    {
        var compilation = Pipeline.Compilation();
        var turn = 0;
        GeneratorDriver Cold() => Pipeline.Driver(texts).RunGenerators(compilation);
        var driver = Cold();
        var edited = choose(texts);
        return Percent(Turns.Of(
            size.Rounds * 5,
            () =>
            {
                var next = new RecordText(edited.Path, WithDigit(edited.Content, before, turn++), isRecord: true);
                return Milliseconds(() => driver.ReplaceAdditionalText(edited, next).RunGenerators(compilation));
            },
            () => Milliseconds(Cold)));
    }

    /// <summary>Nodes with marks and rules against YamlDotNet's bare events, over the same texts.</summary>
    public static Measured Reading(Workshop workshop, Size size)
    {
        var texts = new SyntheticData(Math.Min(size.Figures, 2_000)).Files;
        return Turns.Of(
            size.Rounds * 5,
            () => Milliseconds(() => texts.Sum(file => YamlReader.Read(file.Text, file.Name).Root is null ? 0 : 1)),
            () => Milliseconds(() => texts.Sum(file => Events(file.Text)))).Text("ms");
    }

    private static Measured Percent(Pair pair)
    {
        var share = pair.Ratio * 100;
        var shares = new Samples([.. pair.Ratios.Numbers.Select(static ratio => ratio * 100)]);
        return new(share,
            $"{Turns.Number(share, 1)} % ({shares.Spread(1)}; {pair.Medians} ms; n = {pair.Left.Numbers.Count})");
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
        return Counted(edit(Pipeline.Run(data), data.Files[^1].Name), most);
    }

    private static Measured Counted(GeneratorRun after, int most)
    {
        var (reads, emits) = (after.Reads.Count, after.Emitted.Count);
        return new(reads + emits - most, $"{reads} reads, {emits} emits");
    }
}
