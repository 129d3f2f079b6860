namespace Dataset.Generator.Symbols;

/// <summary>References that lead back to where they start.</summary>
internal static class CycleDetection
{
    // A cycle that does not pass through its start would be followed for ever.
    public const int MostSteps = 1000;

    public static bool LeadsBack(string start, Func<string, string?> next)
    {
        var steps = 0;
        for (var at = next(start); at is not null && steps < MostSteps; at = next(at), steps++)
        {
            if (at == start)
            {
                return true;
            }
        }

        return false;
    }
}
