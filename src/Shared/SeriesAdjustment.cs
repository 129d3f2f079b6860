#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>What the numbers of a series were freed of, as the document says (SDMX SEASONAL_ADJUST).</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum SeriesAdjustment
{
    /// <summary>Nothing: the document says that they are not adjusted.</summary>
    None,

    /// <summary>The seasons.</summary>
    Seasonal,

    /// <summary>The number of working days and the like.</summary>
    Calendar,

    /// <summary>The seasons, and the number of working days and the like.</summary>
    SeasonalAndCalendar,

    /// <summary>The seasons and what is irregular: the trend is left.</summary>
    Trend,
}
