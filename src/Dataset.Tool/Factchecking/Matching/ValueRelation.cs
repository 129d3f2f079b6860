namespace Dataset.Tool.Factchecking.Matching;

/// <summary>How what a draft states of a number stands to what a figure states.</summary>
internal enum ValueRelation
{
    /// <summary>Another number.</summary>
    Other,

    /// <summary>The number rounded without a word that says so.</summary>
    RoundedInSilence,

    /// <summary>The same number; the figure leaves more open than the draft.</summary>
    HedgeLost,

    /// <summary>The same number, hedged in another way that the figure does not bear out.</summary>
    HedgeDiffers,

    /// <summary>True of the figure, and vaguer.</summary>
    HedgeAdded,

    /// <summary>Rounded, and its hedge or its digits say so.</summary>
    Rounded,

    /// <summary>The same number with the same hedge.</summary>
    Same,
}
