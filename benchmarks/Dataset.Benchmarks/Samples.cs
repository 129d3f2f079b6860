namespace Dataset.Benchmarks;

/// <summary>What one side took, round by round.</summary>
internal sealed record Samples(IReadOnlyList<double> Numbers)
{
    public double Median
    {
        get
        {
            var sorted = Numbers.Order().ToArray();
            return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        }
    }

    /// <summary>The median, the least and the greatest: "0.69 ms (0.66 to 0.74; n = 5)".</summary>
    public Measured Text(string unit, int digits = 1) =>
        new(Median, $"{Turns.Number(Median, digits)} {unit} ({Spread(digits)}; n = {Numbers.Count})");

    /// <summary>The least and the greatest: "0.66 to 0.74".</summary>
    public string Spread(int digits) => $"{Turns.Number(Numbers.Min(), digits)} to {Turns.Number(Numbers.Max(), digits)}";
}
