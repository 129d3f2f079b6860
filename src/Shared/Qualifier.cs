#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>The hedge that a source puts on a number (FHIR comparator, TIMEX3 mod).</summary>
#if DATASET_RUNTIME
public
#else
internal
#endif
enum Qualifier
{
    /// <summary>The number is stated without a hedge.</summary>
    Exact,

    /// <summary>"about", "approximately", "roughly", "some": near the number, on either side.</summary>
    About,

    /// <summary>"nearly", "almost": a little under the number.</summary>
    Nearly,

    /// <summary>"over", "more than", "north of": the number is a floor, itself excluded.</summary>
    Over,

    /// <summary>"at least", "a minimum of": the number is a floor, itself included.</summary>
    AtLeast,

    /// <summary>"under", "less than": the number is a ceiling, itself excluded.</summary>
    Under,

    /// <summary>"up to", "at most": the number is a ceiling, itself included.</summary>
    AtMost,

    /// <summary>"1,200 to 1,500": both ends are stated and included.</summary>
    Between,

    /// <summary>"6.67430 ± 0.00015", "6.674 30(15)": an uncertainty is printed with the number.</summary>
    Measured,

    /// <summary>"1.054571817...": the digits that follow were cut off, and were not rounded.</summary>
    CutOff,
}
