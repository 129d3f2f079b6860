#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>The kind of number in a series. Different kinds are never in one series.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum SeriesKind
{
    /// <summary>A number that is reported to have happened.</summary>
    Actual,

    /// <summary>A number that somebody set out to reach.</summary>
    Target,

    /// <summary>A number that somebody expects.</summary>
    Forecast,

    /// <summary>The largest number that there is room for.</summary>
    Capacity,
}
