#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>What the numbers of a series are of what was counted.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum SeriesStatistic
{
    /// <summary>The number itself.</summary>
    Total,

    /// <summary>A mean over times or places.</summary>
    Average,

    /// <summary>The middle one of many numbers.</summary>
    Median,
}
