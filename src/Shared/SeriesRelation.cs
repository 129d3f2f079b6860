#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>How what one series counts stands to what another counts, as the curators see it.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum SeriesRelation
{
    /// <summary>Both count the same things.</summary>
    SameAs,

    /// <summary>It counts all that the other counts, and more.</summary>
    WiderThan,

    /// <summary>It counts a part of what the other counts.</summary>
    NarrowerThan,
}
