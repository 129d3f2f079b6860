using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Reading;

/// <summary>The issues of one file. Bounded: four megabytes of <c>*a,*a,…</c> would otherwise be a gigabyte of issues.</summary>
internal sealed class IssueList(string file)
{
    public const int Limit = 200;

    private readonly List<Issue> _issues = [];
    private bool _overflowed;

    public bool IsFull => _issues.Count >= Limit;

    /// <summary>Returns where in the list it stands, -1 when the list is full.</summary>
    public int Add(Rule rule, Span span, params string[] arguments)
    {
        if (IsFull)
        {
            _overflowed = true;
            return -1;
        }

        _issues.Add(Issue.Of(rule, span.In(file), arguments));
        return _issues.Count - 1;
    }

    public void Replace(int index, Rule rule, Span span, params string[] arguments) =>
        _issues[index] = Issue.Of(rule, span.In(file), arguments);

    public bool Any(Rule rule, int upToLine)
    {
        foreach (var issue in _issues)
        {
            if (issue.Rule == rule && issue.Place.Line <= upToLine)
            {
                return true;
            }
        }

        return false;
    }

    public ImmutableArray<Issue> InOrder()
    {
        if (_issues.Count == 0)
        {
            return ImmutableArray<Issue>.Empty;
        }

        // OrderBy is stable, List.Sort is not: the output may not depend on the runtime. Two scans may find the same thing: once is enough.
        var ordered = _issues.OrderBy(issue => issue.Place.Line).ThenBy(issue => issue.Place.Column).Distinct().ToList();
        if (_overflowed)
        {
            var last = ordered[ordered.Count - 1].Place;
            ordered.Add(new Issue(ReadingRules.TooManyIssues, last, EquatableArray<string>.Empty));
        }

        return ordered.ToImmutableArray();
    }
}
