namespace Dataset.Benchmarks;

/// <summary>Two sides that ran in turns.</summary>
internal sealed record Pair(Samples Left, Samples Right)
{
    /// <summary>What two sides of processes cost.</summary>
    public static Pair Of(IReadOnlyList<ChildRun> left, IReadOnlyList<ChildRun> right, Func<ChildRun, double> cost) =>
        new(new([.. left.Select(cost)]), new([.. right.Select(cost)]));

    /// <summary>The ratio of the medians.</summary>
    public double Ratio => Left.Median / Right.Median;

    /// <summary>The ratios of the rounds.</summary>
    public Samples Ratios => new([.. Left.Numbers.Zip(Right.Numbers, static (left, right) => left / right)]);

    /// <summary>
    /// The ratio of the medians, the least and the greatest of a round, both medians: "1.23 × (1.21 to 1.30; 22.4 against 18.3 s; n = 5)".
    /// </summary>
    public Measured Text(string unit, int digits = 2) => new(Ratio,
        $"{Turns.Number(Ratio, digits)} × ({Ratios.Spread(digits)}; {Medians} {unit}; n = {Left.Numbers.Count})");

    /// <summary>Both medians: "22.4 against 18.3".</summary>
    public string Medians => $"{Of(Left.Median)} against {Of(Right.Median)}";

    private static string Of(double median) => Turns.Number(median, median < 1 ? 3 : median < 1_000 ? 1 : 0);
}
