using System.Collections.Immutable;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Yaml;

/// <summary>The issues of one file. Bounded: four megabytes of <c>*a,*a,…</c> would otherwise be a gigabyte of issues.</summary>
internal sealed class IssueList(string file)
{
    public const int Limit = 200;

    // Longer than any reason or remedy of this room.
    private const int LongestArgument = 160;

    private readonly List<Issue> _issues = [];
    private bool _overflowed;

    /// <summary>Whether the list is full, so that a further issue need not be described.</summary>
    public bool Overflows()
    {
        _overflowed |= _issues.Count >= Limit;
        return _overflowed;
    }

    public void Add(Rule rule, YamlSpan span, params string[] arguments)
    {
        if (Overflows())
        {
            return;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Shortened(arguments[i]);
        }

        _issues.Add(Issue.Of(rule, span.In(file), arguments));
    }

    public bool Any(Rule rule, int upToLine)
    {
        foreach (var issue in _issues)
        {
            if (issue.Rule == rule && issue.Span.Line <= upToLine)
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
        var ordered = _issues.OrderBy(issue => issue.Span.Line).ThenBy(issue => issue.Span.Column).Distinct().ToList();
        if (_overflowed)
        {
            var last = ordered[ordered.Count - 1].Place;
            ordered.Add(new Issue(ReadingRules.TooManyIssues, last, EquatableArray<string>.Empty));
        }

        return ordered.ToImmutableArray();
    }

    /// <summary>A message quotes enough to be recognised; a tag can be four megabytes long.</summary>
    private static string Shortened(string argument)
    {
        if (argument.Length <= LongestArgument)
        {
            return argument;
        }

        var length = char.IsHighSurrogate(argument[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument;
        return argument.Substring(0, length) + "…";
    }
}
