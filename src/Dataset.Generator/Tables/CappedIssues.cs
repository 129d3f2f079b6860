using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Tables;

/// <summary>What was found wrong with a table: the first of each kind, and how many more there are.</summary>
/// <param name="table">The file name of the table.</param>
internal sealed class CappedIssues(string table)
{
    /// <summary>How many of a kind are listed.</summary>
    public const int MostListed = 20;

    private readonly List<Issue> _issues = [];
    private readonly Dictionary<Rule, int> _counts = [];
    private readonly Dictionary<Rule, IssuePlace> _next = [];

    public bool IsAny => _issues.Count > 0;

    public void Report(Rule rule, IssuePlace place, params string[] arguments)
    {
        var count = _counts[rule] = _counts.TryGetValue(rule, out var before) ? before + 1 : 1;
        if (count <= MostListed)
        {
            _issues.Add(Issue.Of(rule, place, arguments));
        }
        else if (count == MostListed + 1)
        {
            _next.Add(rule, place);
        }
    }

    public EquatableArray<Issue> ToIssues() => _issues.Concat(_next.Select(more => Issue.Of(
        TableRules.More,
        more.Value,
        (_counts[more.Key] - MostListed).ToString("N0", CultureInfo.InvariantCulture),
        table,
        more.Key.Id))).ToEquatable();
}
