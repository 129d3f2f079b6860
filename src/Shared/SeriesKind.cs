#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>What sort of number a series holds. Different kinds are never in one series.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum SeriesKind
{
    /// <summary>Something that is reported to have happened.</summary>
    Actual,

    /// <summary>Something that somebody set out to reach.</summary>
    Target,

    /// <summary>Something that somebody expects.</summary>
    Forecast,

    /// <summary>The most there is room for.</summary>
    Capacity,
}
