using System.Globalization;

namespace Dataset.Benchmarks.Rows;

/// <summary>The compiler alone, each time in a process of its own: CPU time and memory.</summary>
internal static class CompilerRows
{
    /// <summary>How often 100,000 figures are compiled: each takes a minute.</summary>
    private const int RoundsOfLarge = 2;

    /// <summary>The largest heap that is tried, in tenths of a GB.</summary>
    private const int MostTenths = 40;

    private enum Side
    {
        Generator,
        Emitted,
        Objects,
        Const,
    }

    public static Measured Generator(Workshop workshop, Size size) => Of(workshop, size, Corpus.Even, Side.Generator, Side.Emitted);

    public static Measured RealGenerator(Workshop workshop, Size size) => Of(workshop, size, Corpus.Real, Side.Generator, Side.Emitted);

    public static Measured AgainstConst(Workshop workshop, Size size) => Of(workshop, size, Corpus.Even, Side.Emitted, Side.Const);

    public static Measured RealAgainstConst(Workshop workshop, Size size) => Of(workshop, size, Corpus.Real, Side.Emitted, Side.Const);

    public static Measured AgainstObjects(Workshop workshop, Size size) => Of(workshop, size, Corpus.Even, Side.Emitted, Side.Objects);

    public static Measured RealAgainstObjects(Workshop workshop, Size size) => Of(workshop, size, Corpus.Real, Side.Emitted, Side.Objects);

    public static Measured PerFigure(Workshop workshop, Size size)
    {
        double Seconds(int figures) => Runs(workshop, size, Corpus.Even, figures).Median(static run => run.Cpu.TotalSeconds);
        var nothing = Seconds(0);
        int[] counts = [size.Figures / 10, size.Figures, size.Figures * 10];
        var each = counts.Select(figures => (Seconds(figures) - nothing) / figures * 1_000_000).ToArray();
        var text = string.Join(", ", counts.Zip(each, (figures, cost) => $"{Turns.Number(cost)} µs at {Turns.Number(figures)}"));
        return new(each.Max() / each.Min(),
            $"{Turns.Number(each.Max() / each.Min(), 2)} × ({text}; n = {size.Rounds}, of the largest {RoundsOfLarge})");
    }

    public static Measured Large(Workshop workshop, Size size)
    {
        var runs = Runs(workshop, size, Corpus.Even, size.Figures * 10);
        var bytes = new Samples([.. runs.Select(static run => run.PeakBytes / 1e9)]);
        return new(bytes.Median, $"{Turns.Number(bytes.Median, 2)} GB ({bytes.Spread(2)}), "
            + $"{Turns.Number(runs.Median(static run => run.Wall.TotalSeconds))} s, compiled (n = {runs.Count})");
    }

    /// <summary>
    /// How much memory the compiler must have, where <see cref="Large"/> is how much it takes: its collector lets garbage stand for as long
    /// as the machine has memory left.
    /// </summary>
    public static Measured LargeHeap(Workshop workshop, Size size)
    {
        var (tooFew, enough) = (0, MostTenths);
        var least = InHeap(workshop, size, enough)
            ?? throw new InvalidOperationException($"{Turns.Number(enough / 10.0, 1)} GB are not enough.");
        while (enough - tooFew > 1)
        {
            var tenths = (tooFew + enough) / 2;
            if (InHeap(workshop, size, tenths) is { } run)
            {
                (enough, least) = (tenths, run);
            }
            else
            {
                tooFew = tenths;
            }
        }

        return new(enough / 10.0, $"{Turns.Number(enough / 10.0, 1)} GB, and not in {Turns.Number(tooFew / 10.0, 1)} "
            + $"({Turns.Number(least.PeakBytes / 1e9, 2)} GB of the process, {Turns.Number(least.Wall.TotalSeconds)} s)");
    }

    /// <summary>What the compiler's memory grows by for each figure from once to twice the figures, against from none to once.</summary>
    public static Measured RealMemory(Workshop workshop, Size size)
    {
        double Peak(int figures) => Runs(workshop, size, Corpus.Real, figures).Median(static run => run.PeakBytes / 1e6);
        var (none, once, twice) = (Peak(0), Peak(size.Figures), Peak(size.Figures * 2));
        var (first, second) = ((once - none) / new RealRecords(size.Figures).Figures,
            (twice - once) / (new RealRecords(size.Figures * 2).Figures - new RealRecords(size.Figures).Figures));
        return new(second / first, $"{Turns.Number(second / first, 2)} × ({Turns.Number(none)}, {Turns.Number(once)} and "
            + $"{Turns.Number(twice)} MB at 0, {Turns.Number(size.Figures)} and {Turns.Number(size.Figures * 2)} figures; "
            + $"n = {size.Rounds}, of the largest {RoundsOfLarge})");
    }

    public static Measured Million(Workshop workshop, Size size)
    {
        var run = workshop.Generate(Corpus.Even, 1_000_000, Output(workshop, "million"));
        return new(0, $"compiled: {Turns.Number(run.Wall.TotalSeconds)} s, {Turns.Number(run.PeakBytes / 1e9, 1)} GB");
    }

    /// <summary>The compiler in a heap of so many tenths of a GB; null where it ends for want of memory.</summary>
    private static ChildRun? InHeap(Workshop workshop, Size size, int tenths)
    {
        var limit = (tenths * 100_000_000L).ToString("X", CultureInfo.InvariantCulture);
        try
        {
            return workshop.Generate(
                Corpus.Even, size.Figures * 10, Output(workshop, $"heap-{tenths}"), ("DOTNET_GCHeapHardLimit", limit));
        }
        catch (InvalidOperationException failed) when (
            failed.Message.Contains("OutOfMemory", StringComparison.Ordinal)
            || failed.Message.Contains("Out of memory", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static Measured Of(Workshop workshop, Size size, Corpus corpus, Side left, Side right)
    {
        var sides = Sides(workshop, size, corpus);
        return Pair.Of(sides[(int)left], sides[(int)right], static run => run.Cpu.TotalSeconds).Text("s of CPU");
    }

    /// <summary>All four sides of a corpus run in turns once, and each row compares two of them.</summary>
    private static IReadOnlyList<IReadOnlyList<ChildRun>> Sides(Workshop workshop, Size size, Corpus corpus) =>
        workshop.Once($"compilers {corpus}", () =>
        {
            var sides = Turns.All(size.Rounds,
                [.. Enum.GetValues<Side>().Select(side => (Func<ChildRun>)(() => Run(workshop, size, corpus, side)))]);

            // Rows of memory and growth need not run these again.
            workshop.Once(Key(corpus, size.Figures), () => sides[(int)Side.Generator]);
            return sides;
        });

    private static ChildRun Run(Workshop workshop, Size size, Corpus corpus, Side side)
    {
        var output = Output(workshop, $"{corpus}-{side}");
        return side switch
        {
            Side.Generator => workshop.Generate(corpus, size.Figures, output),
            Side.Emitted => workshop.Compile(workshop.Sources(corpus, Form.Emitted, size.Figures), output),
            Side.Objects => workshop.Compile(workshop.Sources(corpus, Form.Objects, size.Figures), output),
            _ => workshop.Compile(workshop.Sources(corpus, Form.Const, size.Figures), output),
        };
    }

    private static IReadOnlyList<ChildRun> Runs(Workshop workshop, Size size, Corpus corpus, int figures) =>
        workshop.Once<IReadOnlyList<ChildRun>>(Key(corpus, figures), () =>
        [
            .. Enumerable.Range(0, figures > size.Figures ? Math.Min(size.Rounds, RoundsOfLarge) : size.Rounds)
                .Select(_ => workshop.Generate(corpus, figures, Output(workshop, $"scale-{corpus}-{figures}"))),
        ]);

    private static string Key(Corpus corpus, int figures) => $"runs {corpus} {figures}";

    private static double Median(this IEnumerable<ChildRun> runs, Func<ChildRun, double> cost) =>
        new Samples([.. runs.Select(cost)]).Median;

    private static string Output(Workshop workshop, string name) => Path.Combine(workshop.NewFolder("compiled-" + name), "Synthetic.dll");
}
