namespace Dataset.Tool.Factchecking;

/// <summary>The words and the weight of the verdicts.</summary>
internal static class ProseVerdicts
{
    /// <summary>"hedge lost"</summary>
    public static string Words(this ProseVerdict verdict) => verdict switch
    {
        ProseVerdict.HedgeAdded => "hedge added",
        ProseVerdict.HedgeLost => "hedge lost",
        ProseVerdict.HedgeDiffers => "hedge differs",
        ProseVerdict.UnitDiffers => "unit differs",
        ProseVerdict.PeriodDiffers => "period differs",
        ProseVerdict.PinUnknown => "pin unknown",
        ProseVerdict.PinUnused => "pin unused",
        ProseVerdict.NotStatistic => "not a statistic",
        _ => verdict.ToString().ToLowerInvariant(),
    };

    /// <summary>"hedge-lost"</summary>
    public static string Id(this ProseVerdict verdict) => verdict.Words().Replace(' ', '-');

    /// <summary>What it says of a number, as a sentence.</summary>
    public static string Meaning(this ProseVerdict verdict) => verdict switch
    {
        ProseVerdict.Agrees => "A figure of the dataset says so.",
        ProseVerdict.HedgeAdded => "The figure says it without the hedge of the draft.",
        ProseVerdict.HedgeLost => "The figure is hedged and the draft is not.",
        ProseVerdict.HedgeDiffers => "The figure is hedged in another way than the draft.",
        ProseVerdict.Differs => "The figure gives another number.",
        ProseVerdict.UnitDiffers => "The figure of that number counts something else.",
        ProseVerdict.PeriodDiffers => "The figure of that number is of another time.",
        ProseVerdict.Outdated => "The figure was corrected or retracted.",
        ProseVerdict.Disputed => "The sources of the figure disagree, and the draft does not say whom it follows.",
        ProseVerdict.Ambiguous => "Several figures fit the number equally well.",
        ProseVerdict.Unknown => "No figure of the dataset fits the number.",
        ProseVerdict.PinUnknown => "A pin names no figure of the dataset.",
        ProseVerdict.PinUnused => "No number stands beside a pin.",
        _ => "The number is a date, an age, a name or a length of time, or its author says that it is no statistic.",
    };

    /// <param name="isStrict">Whether every number must be one of a figure, and of one alone.</param>
    public static VerdictLevel Level(this ProseVerdict verdict, bool isStrict) => verdict switch
    {
        ProseVerdict.Agrees or ProseVerdict.NotStatistic => VerdictLevel.None,
        ProseVerdict.HedgeAdded => VerdictLevel.Note,
        ProseVerdict.Unknown => isStrict ? VerdictLevel.Error : VerdictLevel.Note,
        ProseVerdict.Disputed or ProseVerdict.Ambiguous => isStrict ? VerdictLevel.Error : VerdictLevel.Warning,
        _ => VerdictLevel.Error,
    };
}
