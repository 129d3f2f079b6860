using Dataset.Generator.Symbols;

namespace Dataset.Tool.Factchecking.Reports;

/// <summary>What a run found, for whichever form it is written in.</summary>
internal sealed record FactcheckReport(IReadOnlyList<CheckedDraft> Drafts, bool IsStrict, SymbolTable Symbols)
{
    public int ExitCode => Drafts.SelectMany(static draft => draft.Findings).Any(finding => LevelOf(finding) == VerdictLevel.Error)
        ? Frame.ExitCode.Findings
        : Frame.ExitCode.Fine;

    public VerdictLevel LevelOf(NumberFinding finding) => finding.Verdict.Level(IsStrict);

    /// <summary>How many findings each verdict has, in the order of the verdicts; those that none has are left out.</summary>
    public IEnumerable<(ProseVerdict Verdict, int Count)> Counts => Drafts.SelectMany(static draft => draft.Findings)
        .GroupBy(static finding => finding.Verdict)
        .OrderBy(static group => group.Key)
        .Select(static group => (group.Key, group.Count()));
}
