using System.Globalization;
using System.Text;

namespace Dataset.Fuzz;

/// <summary>Writes what failed to a folder, shrunk, with what is needed to see it again.</summary>
internal static class Failures
{
    public static string Write(IEnumerable<Failure> failures, string folder)
    {
        Directory.CreateDirectory(folder);
        var summary = new StringBuilder();
        foreach (var (mutant, what) in failures)
        {
            var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{mutant.Seed}-{mutant.Number}-{mutant.Name}"));
            File.WriteAllText(file, Shrinking.Shrink(new(mutant, what)));
            var again = string.Create(CultureInfo.InvariantCulture, $"--seed {mutant.Seed} --only {mutant.Number}");
            File.WriteAllText(file + ".txt", $"{what}\n{mutant}\nagain: {again}\n");
            summary.AppendLine(CultureInfo.InvariantCulture, $"{mutant}: {what}\n  again: {again}\n  shrunk: {file}");
        }

        return summary.ToString();
    }
}
