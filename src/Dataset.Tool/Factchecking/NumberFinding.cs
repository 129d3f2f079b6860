using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Factchecking;

/// <summary>What is found of one number of a draft.</summary>
/// <param name="Words">The number with its hedge, as the draft has it; of a pin its name.</param>
/// <param name="Message">What the dataset says, and what to do.</param>
/// <param name="Facts">
/// Of the figure it stands for, one for each voice that counts; of a computed number those that it is computed of; where two figures count
/// the same, of both; of an ambiguous number one of each figure; of an unknown one those that have its number by chance.
/// </param>
internal sealed record NumberFinding(DraftPlace Place, string Words, ProseVerdict Verdict, string Message, IReadOnlyList<Fact> Facts)
{
    /// <summary>The id of the check that computes the value of <see cref="Facts"/>; null where a figure states it.</summary>
    public string? Check { get; init; }

    /// <summary>Whether the paragraph is about the series of the first fact from here on.</summary>
    public bool NamesTopic => Facts.Count > 0 && Verdict is not (ProseVerdict.Unknown or ProseVerdict.Ambiguous);
}
