#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>What became of a check.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum Verdict
{
    /// <summary>It holds for the numbers as printed, whatever the hedges leave open.</summary>
    Holds,

    /// <summary>It holds once each printed number is allowed half a unit of its last digit.</summary>
    HoldsWithinRounding,

    /// <summary>The hedges leave room for both.</summary>
    CannotTell,

    /// <summary>It does not hold, rounding or not.</summary>
    Fails,
}
