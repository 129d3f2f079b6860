#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>How settled a number is, as its document says (SDMX OBS_STATUS).</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum FigureStatus
{
    /// <summary>The document says that no later edition is to come.</summary>
    Final,

    /// <summary>A first edition that is to be revised.</summary>
    Provisional,

    /// <summary>A later edition that replaces an earlier one.</summary>
    Revised,

    /// <summary>The result of an estimate, such as a survey, and not of a count.</summary>
    Estimated,
}
