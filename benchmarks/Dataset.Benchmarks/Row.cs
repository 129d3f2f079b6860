namespace Dataset.Benchmarks;

/// <summary>What a row found.</summary>
/// <param name="Number">What is compared with the limit.</param>
/// <param name="Text">The same in words, with what it was computed from.</param>
internal sealed record Measured(double Number, string Text);

/// <summary>One line of the table.</summary>
/// <param name="Name">To run it alone.</param>
/// <param name="Limit">The largest number that meets the goal; null for a row without one.</param>
internal sealed record Row(string Name, string Measure, string Goal, double? Limit, Func<Workshop, Size, Measured> Run);

/// <param name="Figures">How many figures the rows of 10,000 use; less for a quick look.</param>
/// <param name="Rounds">How often each of two sides is run, in turns.</param>
internal sealed record Size(int Figures, int Rounds)
{
    /// <summary>What the page is written with.</summary>
    public static readonly Size Whole = new(10_000, 5);

    /// <summary>Fewer figures or rounds say whether a row works, and nothing that a page should.</summary>
    public bool IsWhole => Figures >= Whole.Figures && Rounds >= Whole.Rounds;
}
