using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Symbols;

/// <summary>References that lead back to where they start.</summary>
internal static class CycleDetection
{
    // A circle that does not pass through its start would be walked for ever.
    public const int MostSteps = 1000;

    public static void Report(List<Issue> issues, string start, Func<string, string?> next, string key, IssuePlace place)
    {
        var steps = 0;
        for (var at = next(start); at is not null && steps < MostSteps; at = next(at), steps++)
        {
            if (at == start)
            {
                issues.Report(NameRules.CircularReference, place, start, key);
                return;
            }
        }
    }
}
