using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Model;

/// <summary>
/// Validates every name ever shipped: it is still there, by itself or as an alias, and means what it meant. An alias may take over a name
/// only from an id that is gone, or that is its own.
/// </summary>
internal static class NamesLockValidator
{
    public static IEnumerable<Issue> Validate(IEnumerable<PublicName> names, NamesLock shipped)
    {
        var now = new Dictionary<string, PublicName>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            now[name.Name] = name;
        }

        var ids = new HashSet<string>(now.Values.Select(name => name.Id), StringComparer.Ordinal);
        var known = new NameIndex(now.Keys);
        foreach (var (name, id, place) in shipped.Names)
        {
            if (!now.TryGetValue(name, out var here))
            {
                yield return Issue.Of(
                    NameRules.NameVanished,
                    place,
                    name,
                    id,
                    known.Nearest(name) is { } nearest ? $" (the nearest is '{nearest}')" : string.Empty,
                    Last(name));
            }
            else if (here.Id != id && !here.IsRetracted && !(here.IsAlias && !ids.Contains(id)))
            {
                yield return Issue.Of(NameRules.NameChangedMeaning, place, name, id, here.Id);
            }
        }

        var missing = now.Keys.Where(name => !shipped.Contains(name)).OrderBy(name => name, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            // One issue for all: who adds a series has one thing to do and not twenty.
            var others = missing.Count == 1
                ? string.Empty
                : $", nor are {(missing.Count - 1).ToString(CultureInfo.InvariantCulture)} others";
            yield return Issue.Of(NameRules.NamesNotLocked, SourceSpan.TopOf(shipped.Path), missing[0], NamesLock.FileName, others);
        }
    }

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
