using System.Globalization;

namespace Dataset.Benchmarks;

/// <summary>Runs of several sides in turns, so that what else the machine does falls on all alike.</summary>
internal static class Turns
{
    /// <summary>Both sides; each is run once before, uncounted.</summary>
    public static Pair Of(int rounds, Func<double> left, Func<double> right)
    {
        var sides = Of(rounds, [left, right]);
        return new(sides[0], sides[1]);
    }

    /// <summary>Each side as often as there are rounds, and once before, uncounted.</summary>
    public static IReadOnlyList<Samples> Of(int rounds, IReadOnlyList<Func<double>> sides) =>
        [.. All(rounds, sides).Select(static side => new Samples(side))];

    /// <summary>The same with all that each run found.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> All<T>(int rounds, IReadOnlyList<Func<T>> sides)
    {
        foreach (var side in sides)
        {
            side();
        }

        var found = sides.Select(static _ => new List<T>()).ToList();
        for (var i = 0; i < rounds; i++)
        {
            for (var side = 0; side < sides.Count; side++)
            {
                found[side].Add(sides[side]());
            }
        }

        return found;
    }

    public static string Number(double number, int digits = 0) => number.ToString("N" + digits, CultureInfo.InvariantCulture);
}
