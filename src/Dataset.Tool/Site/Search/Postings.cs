using System.Text;

namespace Dataset.Tool.Site.Search;

/// <summary>Which entries a term finds, and how much it weighs in each.</summary>
internal sealed class Postings
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Heaviest = 15;

    private readonly List<(int Entry, int Weight)> _all = [];

    /// <summary>Adds a field in which the term stands; entries come in their order.</summary>
    public void Add(int entry, int weight)
    {
        if (_all.Count > 0 && _all[^1].Entry == entry)
        {
            _all[^1] = (entry, Math.Min(_all[^1].Weight + weight, Heaviest));
        }
        else
        {
            _all.Add((entry, weight));
        }
    }

    /// <summary>
    /// For each weight: the weight, the number of runs, and of each run how far it begins after the end of the one before and how many
    /// entries it has. Neighbours are alike, since they are of one series: a run for a word of its title is a few characters.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var weight in _all.GroupBy(static one => one.Weight).OrderBy(static group => group.Key))
        {
            var runs = Runs(weight.Select(static one => one.Entry));
            Write(text, weight.Key);
            Write(text, runs.Count);
            var end = 0;
            foreach (var (first, length) in runs)
            {
                Write(text, first - end);
                Write(text, length);
                end = first + length;
            }
        }

        return text.ToString();
    }

    private static List<(int First, int Length)> Runs(IEnumerable<int> entries)
    {
        var runs = new List<(int First, int Length)>();
        foreach (var entry in entries)
        {
            if (runs.Count > 0 && runs[^1].First + runs[^1].Length == entry)
            {
                runs[^1] = (runs[^1].First, runs[^1].Length + 1);
            }
            else
            {
                runs.Add((entry, 1));
            }
        }

        return runs;
    }

    /// <summary>Five bits in a character, the lowest first; the sixth says that more follow.</summary>
    private static void Write(StringBuilder text, int number)
    {
        for (; number >= 32; number >>= 5)
        {
            text.Append(Digits[32 + (number & 31)]);
        }

        text.Append(Digits[number]);
    }
}
