#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Whether a number counts what was done or whom it was done to: one person may be arrested twice.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum CountedThing
{
    /// <summary>Events: arrests, removals.</summary>
    Events,

    /// <summary>Persons: people arrested, people removed.</summary>
    Persons,
}
