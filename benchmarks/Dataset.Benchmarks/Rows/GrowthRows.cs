using System.Globalization;
using System.Text;

namespace Dataset.Benchmarks.Rows;

/// <summary>What a cold run of the generator costs over records that grow, each in one way.</summary>
internal static class GrowthRows
{
    /// <summary>The section of the report; empty until it was measured.</summary>
    public static string Section { get; private set; } = string.Empty;

    public static Measured All(Workshop workshop, Size size)
    {
        var table = new StringBuilder("""
            Each shape at its size N, twice and four times it: CPU milliseconds; megabytes allocated, which do not depend on what else the
            machine does. Four times the records should cost four times the bytes; sorting adds a little.

            | shape | N | 2N | 4N | four times the bytes |
            |---|--:|--:|--:|--:|

            """);
        var worst = (Ratio: 0.0, Name: string.Empty);
        foreach (var shape in GrowthShape.All)
        {
            Cost(shape, shape.Size / 10);
            var costs = new[] { 1, 2, 4 }.Select(times => Cost(shape, shape.Size * times)).ToArray();
            var ratio = costs[2].Bytes / costs[0].Bytes;
            worst = ratio > worst.Ratio ? (ratio, shape.Name) : worst;
            table.Append(CultureInfo.InvariantCulture, $"| {shape.Name} | {string.Join(" | ", costs.Select(static cost =>
                $"{Turns.Number(cost.Milliseconds)}; {Turns.Number(cost.Bytes / 1e6, 1)}"))} | {Turns.Number(ratio, 2)} × |\n");
        }

        Section = table.ToString();
        return new(worst.Ratio, $"{Turns.Number(worst.Ratio, 2)} × ({worst.Name})");
    }

    private static (double Milliseconds, double Bytes) Cost(GrowthShape shape, int size)
    {
        var text = new RecordText("/data/growth.yaml", shape.Write(size), isRecord: true);
        GC.Collect();
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        GeneratorRun.OfTexts([text], isTracked: false);
        return ((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
