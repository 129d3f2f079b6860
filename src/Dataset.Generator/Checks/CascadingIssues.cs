using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Checks;

/// <summary>
/// Issues that only follow from another: one file that cannot be read would be said again by every reference into it and by every
/// lock line of its quotations, and who reads a thousand errors does not find the one.
/// </summary>
internal static class CascadingIssues
{
    /// <param name="isAnyLost">Whether some file could not be read.</param>
    /// <param name="areAllWhole">Whether nothing was in error in any file.</param>
    public static IEnumerable<Issue> Suppress(IReadOnlyList<Issue> issues, bool isAnyLost, bool areAllWhole)
    {
        var isFaulty = isAnyLost || !areAllWhole || issues.Any(IsOfRecords);
        return issues.Where(issue =>
            !(isAnyLost && MayStandInIt(issue.Rule)) &&
            !(isFaulty && issue.Rule == QuotationRules.StaleLock) &&
            !(issue.Rule == NameRules.UnitNotUnderstood && issue.Arguments[0].Length == 0));
    }

    private static bool MayStandInIt(Rule rule) =>
        rule == NameRules.UnknownReference || rule == NameRules.UnitNotUnderstood || rule == NameRules.PeriodNotResolved;

    // A quotation that is not in the lock was read all the same: its words are new, and the old ones' line is stale indeed.
    private static bool IsOfRecords(Issue issue) =>
        issue.Rule.Severity == RuleSeverity.Error && issue.Rule.Category is RuleCategory.Binding or RuleCategory.Names;
}
