#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>The parts of the calendar that a period is written as.</summary>
internal enum CalendarUnit
{
    /// <summary>2025-01-26.</summary>
    Day,

    /// <summary>2025-W04, from Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>2025-01.</summary>
    Month,

    /// <summary>2025-Q1.</summary>
    Quarter,

    /// <summary>2025-H1.</summary>
    Half,

    /// <summary>2025.</summary>
    Year,

    /// <summary>2020s.</summary>
    Decade,
}
