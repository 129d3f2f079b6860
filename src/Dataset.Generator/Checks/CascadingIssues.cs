using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

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
        var reserved = new HashSet<string>(
            issues.Where(static issue => issue.Rule == NameRules.ReservedName)
            .Select(static issue => issue.Arguments[0]), StringComparer.Ordinal);
        return issues.Where(issue =>
            !TodoMarks.IsCounted(issue) &&
            !(issue.Rule == NameRules.UnknownReference && reserved.Contains(NameOf(issue.Arguments[1]))) &&
            !(isAnyLost && MayStandInIt(issue.Rule)) &&
            !(isFaulty && issue.Rule == QuotationRules.StaleLock) &&
            !(issue.Rule == NameRules.UnitNotUnderstood && issue.Arguments[0].Length == 0));
    }

    /// <summary>The name in C# that a reference would have: the declaration may be there, under a name that it cannot have.</summary>
    private static string NameOf(string reference) => Identifier.ToName(reference.Substring(reference.LastIndexOf('.') + 1));

    private static bool MayStandInIt(Rule rule) =>
        rule == NameRules.UnknownReference || rule == NameRules.UnitNotUnderstood || rule == NameRules.PeriodNotResolved;

    // A quotation that is not in the lock was read all the same: its words are new, and the old ones' line is stale indeed.
    private static bool IsOfRecords(Issue issue) =>
        issue.Rule.Severity == RuleSeverity.Error && issue.Rule.Category is RuleCategory.Binding or RuleCategory.Names;
}
