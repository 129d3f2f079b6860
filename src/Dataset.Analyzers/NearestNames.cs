using Dataset.Generator.Diagnostics;

namespace Dataset.Analyzers;

/// <summary>The names that may have been meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;
    private const int Listed = 12;

    /// <summary>The likeliest first: what a slip of the fingers made of it, and of a month the nearest months.</summary>
    public static IReadOnlyList<string> Of(string name, IReadOnlyList<string> names)
    {
        if (MonthName.Number(name) is { } month)
        {
            return
            [
                .. names.Select(one => (Name: one, Month: MonthName.Number(one))).Where(static one => one.Month is not null)
                    .OrderBy(one => Math.Abs(one.Month!.Value - month)).Take(Most).Select(static one => one.Name),
            ];
        }

        return Suggestion.Nearest(name, names) is { } nearest ? [nearest] : [];
    }

    /// <summary>The names in words, cut where they are too many to read.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count <= Listed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(Listed))} and {names.Count - Listed} more";
}
