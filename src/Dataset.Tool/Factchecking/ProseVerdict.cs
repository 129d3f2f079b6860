namespace Dataset.Tool.Factchecking;

/// <summary>What is found of a number of a draft.</summary>
internal enum ProseVerdict
{
    /// <summary>A figure says so, or says more.</summary>
    Agrees,

    /// <summary>True of the figure, which says it without the hedge.</summary>
    HedgeAdded,

    /// <summary>The figure is hedged and the draft is not.</summary>
    HedgeLost,

    /// <summary>Both are hedged, and the figure does not bear the draft out.</summary>
    HedgeDiffers,

    /// <summary>The figure gives another number.</summary>
    Differs,

    /// <summary>The figure counts something else.</summary>
    UnitDiffers,

    /// <summary>The figure is of another time.</summary>
    PeriodDiffers,

    /// <summary>The figure was corrected or retracted.</summary>
    Outdated,

    /// <summary>The sources disagree, and the draft does not say whom it follows.</summary>
    Disputed,

    /// <summary>Several figures fit as well.</summary>
    Ambiguous,

    /// <summary>No figure fits.</summary>
    Unknown,

    /// <summary>A pin that names no figure.</summary>
    PinUnknown,

    /// <summary>A pin beside which no number stands.</summary>
    PinUnused,

    /// <summary>A date, an age, a name, a length of time, or what its author says is none.</summary>
    NotStatistic,
}
