#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// How far a hedge lets a number lie from the one that was printed. In halves of the unit of its last significant digit, which are whole:
/// each side multiplies in a number type of its own, and neither may round.
/// </summary>
/// <param name="HalvesBelow">How many halves below; null where the hedge has no lower end.</param>
/// <param name="HalvesAbove">How many halves above; null where the hedge has no upper end.</param>
/// <param name="LowerIsStrict">The lower end itself is excluded.</param>
/// <param name="UpperIsStrict">The upper end itself is excluded.</param>
internal readonly record struct HedgeWidth(int? HalvesBelow, int? HalvesAbove, bool LowerIsStrict, bool UpperIsStrict)
{
    /// <summary>The number itself.</summary>
    public static HedgeWidth None => new(0, 0, false, false);

    /// <summary>What rounding to the last printed digit leaves open.</summary>
    public static HedgeWidth Rounding => new(1, 1, false, false);

    /// <summary>The width of a hedge on one number. Both ends of Between and Measured are printed, so these have none.</summary>
    /// <param name="qualifier">The hedge.</param>
    /// <param name="isNegative">Whether the number is: digits that were cut off lie further from 0.</param>
    public static HedgeWidth Of(Qualifier qualifier, bool isNegative = false) => qualifier switch
    {
        Qualifier.About => Rounding,
        Qualifier.Nearly => new(2, 0, true, true),
        Qualifier.Over => new(0, null, true, false),
        Qualifier.AtLeast => new(0, null, false, false),
        Qualifier.Under => new(null, 0, false, true),
        Qualifier.AtMost => new(null, 0, false, false),
        Qualifier.CutOff => isNegative ? new(2, 0, true, false) : new(0, 2, false, true),
        _ => None,
    };
}
