using System.Globalization;

#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Periods in words, from their canonical spelling.</summary>
internal static class PeriodProse
{
    private const string Open = "..";

    /// <param name="id">The canonical spelling; of a period without dates its name.</param>
    /// <param name="isResolved">Whether it has dates.</param>
    /// <param name="printed">The words of the document; null where they are the period itself.</param>
    /// <param name="isUncertain">Whether the document leaves the reading open.</param>
    public static string Of(string id, bool isResolved, string? printed, bool isUncertain)
    {
        var words = isResolved ? Resolved(id) : $"{(printed is null ? id.Replace('-', ' ') : $"“{printed}”")} (not resolved to dates)";
        return isUncertain ? words + " (uncertain)" : words;
    }

    private static string Resolved(string id)
    {
        var slash = id.IndexOf('/');
        if (slash < 0)
        {
            return Calendar(id);
        }

        var (first, last) = (id.Substring(0, slash), id.Substring(slash + 1));
        return (first, last) switch
        {
            (Open, _) => "until " + Calendar(last),
            (_, Open) => "since " + Calendar(first),
            _ => $"{Calendar(first)} to {Calendar(last)}",
        };
    }

    /// <summary>A year, quarter, month or day.</summary>
    private static string Calendar(string id) => id.Length switch
    {
        4 => id,
        7 when id[5] == 'Q' => $"quarter {id[6]} of {id.Substring(0, 4)}",
        7 => Parse(id, "yyyy-MM").ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Parse(id, "yyyy-MM-dd").ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    private static DateTime Parse(string id, string format) => DateTime.ParseExact(id, format, CultureInfo.InvariantCulture);
}
