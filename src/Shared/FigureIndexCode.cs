#if DATASET_RUNTIME
namespace Dataset.Runtime.Generated;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// The index that stands on the class of a series: a code for each figure, as the text of the series has it, without the letter where the
/// number is exact and without words: <c>137000;A8300;*956|1179</c>.
/// </summary>
internal static class FigureIndexCode
{
    /// <summary>Between figures.</summary>
    public const char Figure = ';';

    /// <summary>Between the voices of a figure whose voices differ; those in use alone.</summary>
    public const char Voice = '|';

    /// <summary>Before the voice that the curators prefer.</summary>
    public const char Preferred = '*';
}
