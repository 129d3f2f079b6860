#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Over how long the events of one number were added up. Numbers of unlike accumulation make no chart and no change.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum Accumulation
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One week, from Monday to Sunday.</summary>
    Week,

    /// <summary>One month of the calendar.</summary>
    Month,

    /// <summary>One quarter.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>One year of the calendar.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>From one day to another.</summary>
    Span,

    /// <summary>From a day that stays to one that moves on: a running total.</summary>
    ToDate,
}
