using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Symbols;

/// <summary>Former names of series, figures, units, agents or sources: each must be free, or two things would answer to it.</summary>
internal sealed class AliasNames
{
    private readonly string _what;

    private readonly Dictionary<string, string> _taken;

    /// <param name="what">What messages call the things.</param>
    /// <param name="names">Their names of today, and their keys.</param>
    public AliasNames(string what, IEnumerable<(string Name, string Key)> names, StringComparer comparer)
    {
        _what = what;
        _taken = names.ToDictionary(one => one.Name, one => Owner(one.Key), comparer);
    }

    public bool IsTaken(string name) => _taken.ContainsKey(name);

    /// <summary>Those of the former names of a thing that are free, in ordinal order; from now on they are taken.</summary>
    public (EquatableArray<string> Free, IReadOnlyList<Issue> Issues) Take(
        IEnumerable<string> aliases, string key, Func<string, string?> whyNot, IssuePlace place)
    {
        var free = new List<string>();
        var issues = new List<Issue>();
        foreach (var alias in aliases)
        {
            if (whyNot(alias) is { } why)
            {
                issues.Add(Reserved(place, alias, _what, why));
            }
            else if (_taken.TryGetValue(alias, out var other))
            {
                issues.Add(Issue.Of(NameRules.SameName, place, alias, other, Owner(key) + ", which says it was renamed from it"));
            }
            else
            {
                _taken.Add(alias, Owner(key) + " of old");
                free.Add(alias);
            }
        }

        return (free.OrderBy(alias => alias, StringComparer.Ordinal).ToEquatable(), issues);
    }

    public static Issue Reserved(IssuePlace place, string alias, string what, string why) =>
        Issue.Of(NameRules.ReservedName, place, alias, "a former " + what, why, "name under 'renamed_from:'");

    private string Owner(string key) => $"the {_what} '{key}'";
}
