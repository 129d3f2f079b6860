using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>
/// Issues that only follow from another: one file that cannot be read would be said again by every reference into it and by every
/// lock line of its quotations, and who reads a thousand errors does not find the one.
/// </summary>
internal static class Consequences
{
    public static IEnumerable<Issue> LeftOut(Graph graph)
    {
        var isLost = graph.Files.Any(file => file.IsLost);
        var isFaulty = isLost || graph.Files.Any(file => !file.IsWhole) || graph.Issues.Any(IsOfRecords);
        return graph.Issues.Where(issue =>
            !(isLost && MayStandInIt(issue.Rule)) &&
            !(isFaulty && issue.Rule == QuotationRules.StaleLock) &&
            !(issue.Rule == NameRules.UnitNotUnderstood && issue.Arguments[0].Length == 0));
    }

    private static bool MayStandInIt(Rule rule) =>
        rule == NameRules.UnknownReference || rule == NameRules.UnitNotUnderstood || rule == NameRules.PeriodNotResolved;

    // A quotation that is not in the lock was read all the same: its words are new, and the old ones' line is stale indeed.
    private static bool IsOfRecords(Issue issue) =>
        issue.Rule.Severity == RuleSeverity.Error && issue.Rule.Category is "Binding" or "Names";
}
