#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Periods in words.</summary>
internal static class PeriodProse
{
    /// <param name="id">The canonical spelling; of a period without dates its name.</param>
    /// <param name="first">Its first day; null for an open end.</param>
    /// <param name="last">Its last day; null for an open end, and both are null where the document's words give no dates.</param>
    /// <param name="printed">The words of the document; null where they are the period itself.</param>
    /// <param name="isUncertain">Whether the document leaves the reading open.</param>
    public static string Of(string id, DateTime? first, DateTime? last, string? printed, bool isUncertain)
    {
        var words = first is null && last is null
            ? $"{(printed is null ? id.Replace('-', ' ') : $"“{printed}”")} (not resolved to dates)"
            : PeriodSpelling.Words(first, last);
        return isUncertain ? words + " (uncertain)" : words;
    }
}
