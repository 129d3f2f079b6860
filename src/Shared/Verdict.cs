#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>The result of a check. Of several, the worst is the greatest.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum Verdict
{
    /// <summary>True of the numbers as printed, for every value that the hedges leave open.</summary>
    Holds,

    /// <summary>True once each printed number may be off by half a unit of its last digit.</summary>
    HoldsWithinRounding,

    /// <summary>The hedges leave room for true and false.</summary>
    CannotTell,

    /// <summary>False, with or without rounding.</summary>
    Fails,
}
