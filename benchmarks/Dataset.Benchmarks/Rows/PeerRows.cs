using System.Diagnostics;
using UnitsNet;

namespace Dataset.Benchmarks.Rows;

/// <summary>What is used in place of a dataset, beside it. None of these holds as much; the table says what each leaves out.</summary>
internal static class PeerRows
{
    private const int Starts = 7;

    /// <summary>Quantities added in a turn.</summary>
    private const int Sums = 1_000_000;

    public static Measured JsonEnumeration(Workshop workshop, Size size)
    {
        var ours = StartRows.Enumerator(workshop, Corpus.Real, Form.Emitted, size.Figures);
        var theirs = workshop.Program("json-enumerate", Programs.EnumeratePlain + Plain(workshop, size));
        return StartRows.Milliseconds(
            Turns.Of(size.Rounds * Starts, () => workshop.Said(ours)[0], () => workshop.Said(theirs)[0]), 2);
    }

    public static Measured JsonLookUp(Workshop workshop, Size size)
    {
        var ours = StartRows.Finder(workshop, Corpus.Real, size.Figures);
        var id = Models.IdIn(new RealRecords(size.Figures));
        var theirs = workshop.Program(
            "json-find", Programs.FindPlain.Replace("ID", id, StringComparison.Ordinal) + Plain(workshop, size));
        return StartRows.Milliseconds(
            Turns.Of(size.Rounds * Starts, () => workshop.Said(ours)[0], () => workshop.Said(theirs)[0]), 2);
    }

    /// <summary>The sum of a million quantities of one unit, ours of decimals and theirs of doubles.</summary>
    public static Measured Arithmetic(Workshop workshop, Size size)
    {
        var ours = Enumerable.Range(0, 1_000).Select(static number => new Runtime.Quantity<Runtime.Units.Percent>(number / 8m)).ToArray();
        var theirs = Enumerable.Range(0, 1_000).Select(static number => Ratio.FromPercent(number / 8.0)).ToArray();
        var bare = Enumerable.Range(0, 1_000).Select(static number => number / 8m).ToArray();

        // Compiled for good before the first round counts.
        for (var i = 0; i < 100; i++)
        {
            Add(ours);
            Add(theirs);
            Add(bare);
            Thread.Sleep(5);
        }

        var sides = Turns.Of(
            size.Rounds * Starts, [() => Time(() => Add(ours)), () => Time(() => Add(theirs)), () => Time(() => Add(bare))]);
        var found = new Pair(sides[0], sides[1]).Text("ns");
        return new(found.Number, $"{found.Text}; bare decimals {Turns.Number(sides[2].Median, 1)} ns");
    }

    private static string Plain(Workshop workshop, Size size)
    {
        var path = workshop.Once("json", () =>
        {
            var file = Path.Combine(workshop.NewFolder("json"), "figures.json");
            PlainFigures.Write(new RealRecords(size.Figures), file);
            return file;
        });
        return Programs.Plain.Replace("FILE", path, StringComparison.Ordinal);
    }

    private static double Time<T>(Func<T> add)
    {
        var start = Stopwatch.GetTimestamp();
        add();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Sums;
    }

    private static Runtime.Quantity<Runtime.Units.Percent> Add(Runtime.Quantity<Runtime.Units.Percent>[] all)
    {
        var sum = all[0];
        for (var i = 1; i < Sums; i++)
        {
            sum += all[i % all.Length];
        }

        return sum;
    }

    private static Ratio Add(Ratio[] all)
    {
        var sum = all[0];
        for (var i = 1; i < Sums; i++)
        {
            sum += all[i % all.Length];
        }

        return sum;
    }

    private static decimal Add(decimal[] all)
    {
        var sum = all[0];
        for (var i = 1; i < Sums; i++)
        {
            sum += all[i % all.Length];
        }

        return sum;
    }
}
