using System.Globalization;

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
internal sealed record Size(int Figures, int Rounds);

/// <summary>Medians of runs in turns, so that what else the machine does falls on both sides alike.</summary>
internal static class Turns
{
    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Both medians; each side is run once before, uncounted.</summary>
    public static (double Left, double Right) Of(int rounds, Func<double> left, Func<double> right, bool isWarmedUp = false)
    {
        if (!isWarmedUp)
        {
            left();
            right();
        }

        var lefts = new List<double>();
        var rights = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            lefts.Add(left());
            rights.Add(right());
        }

        return (Median(lefts), Median(rights));
    }

    public static Measured Ratio((double Left, double Right) medians, string unit, int digits = 2) =>
        new(medians.Left / medians.Right, $"{Number(medians.Left / medians.Right, digits)} × ({Number(medians.Left, 1)} against "
        + $"{Number(medians.Right, 1)} {unit})");

    public static string Number(double number, int digits = 0) => number.ToString("N" + digits, CultureInfo.InvariantCulture);
}
