#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>Why statements disagree, as far as the curators know.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum ConflictKind
{
    /// <summary>Nothing is known of the reason.</summary>
    Unexplained,

    /// <summary>The statements count different things.</summary>
    Scope,

    /// <summary>The statements refer to different times.</summary>
    Time,

    /// <summary>A later statement replaced an earlier one.</summary>
    Revision,

    /// <summary>A number was copied wrongly.</summary>
    Transcription,
}
