using System.Diagnostics;

namespace Dataset.Fuzz;

/// <summary>Makes a failing file smaller while it fails in the same way. Smaller, not smallest: a person reads on from there.</summary>
internal static class Shrinking
{
    private const int MostTries = 2_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static string Shrink(Failure failure)
    {
        // What hangs would hang again and again.
        if (failure.What.StartsWith("hangs", StringComparison.Ordinal))
        {
            return failure.Mutant.Text;
        }

        var lines = failure.Mutant.Text.Split('\n').ToList();
        var kind = Kind(failure.What);
        var watch = Stopwatch.StartNew();
        var tries = 0;
        for (var size = Math.Max(1, lines.Count / 2); size >= 1; size /= 2)
        {
            for (var at = 0; at < lines.Count && tries < MostTries && watch.Elapsed < Longest;)
            {
                var fewer = lines.ToList();
                fewer.RemoveRange(at, Math.Min(size, fewer.Count - at));
                tries++;
                if (FailsAs(kind, failure.Mutant, string.Join('\n', fewer)))
                {
                    lines = fewer;
                }
                else
                {
                    at += size;
                }
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The failure without what changes as the file shrinks: numbers and names.</summary>
    private static string Kind(string what) => what.Split(' ', 4) is ["compiler:" and var first, var id, ..]
        ? first + id
        : what.Split([' ', '(', ':'], 2)[0];

    private static bool FailsAs(string kind, Mutant mutant, string text)
    {
        var result = Trial.Run(Corpus.Scenes[mutant.Scene], mutant.File, text, default);
        if (result.Failure is { } failure)
        {
            return Kind(failure) == kind;
        }

        return result.Record is { } record
            && Compilations.Run([(mutant with { Text = text }, record)]).Values.Any(one => Kind(one) == kind);
    }
}
