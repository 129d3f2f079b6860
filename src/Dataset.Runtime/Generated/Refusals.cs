using System.ComponentModel;

namespace Dataset.Runtime.Generated;

/// <summary>
/// What the compiler states where something is asked of a figure or a quantity that it does not have. Members with these sentences
/// exist so that an analyst reads the reason: without them the compiler advises a using directive. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Refusals
{
    internal const string Floor = "The source gave only a floor and no value: read Lower, or Range.";
    internal const string Ceiling = "The source gave only a ceiling and no value: read Upper, or Range.";
    internal const string Range = "The source gave two ends and no value between them: read Lower and Upper, or Range.";
    internal const string Words = "The source gave words and no number: read Words, or Range.";
    internal const string Dispute = "The voices differ, so there is no one value: read the member of one of them, or Range.";

    /// <summary>Of one figure less another.</summary>
    public const string Difference =
        "Figures are not subtracted, since a bare difference would lose their hedges: write later.ChangeFrom(earlier).";

    internal const string Sum =
        "Quantities of different units have no sum. Only those of one unit add: convert one of them first, or keep them apart.";

    internal const string Subtraction =
        "Quantities of different units have no difference. Only those of one unit subtract: convert one of them first, or keep them apart.";
}
