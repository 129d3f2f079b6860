using Dataset.Tool.Factchecking.Matching;
using Dataset.Tool.Factchecking.Prose;

namespace Dataset.Tool.Factchecking;

/// <summary>What is found of one number of a draft.</summary>
/// <param name="Words">The number with its hedge, as the draft has it; of a pin its name.</param>
/// <param name="Message">What the dataset says, and what to do.</param>
/// <param name="Facts">The figure it stands for, one fact for each voice that counts; of an ambiguous number a fact of each figure.</param>
internal sealed record NumberFinding(DraftPlace Place, string Words, ProseVerdict Verdict, string Message, IReadOnlyList<Fact> Facts)
{
    /// <summary>Whether it is clear which figure the number stands for.</summary>
    public bool IsOfOneFigure => Facts.Count > 0 && Verdict is not (ProseVerdict.Unknown or ProseVerdict.Ambiguous);
}
