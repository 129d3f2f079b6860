#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>The weight that the curators give a claim (Wikidata rank). A rank other than Normal has a reason.</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum ClaimRank
{
    /// <summary>One voice among others.</summary>
    Normal,

    /// <summary>The claim that the curators would use, for the reason given.</summary>
    Preferred,

    /// <summary>Kept and out of use: it takes no part in ranking or checks.</summary>
    Deprecated,
}
