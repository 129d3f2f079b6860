#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Whether a series holds levels or changes, and which way the changes count.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum SeriesCounts
{
    /// <summary>Levels: how many there are or were.</summary>
    Levels,

    /// <summary>Changes with their sign: a fall is negative.</summary>
    Change,

    /// <summary>The size of rises.</summary>
    Rise,

    /// <summary>The size of falls: "down 94%" is 94.</summary>
    Fall,
}
