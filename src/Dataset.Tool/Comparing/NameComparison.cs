using Dataset.Generator.Emitting;
using Dataset.Generator.Model;

namespace Dataset.Tool.Comparing;

/// <summary>Names and ids: what came, what went, what stands for something else.</summary>
internal static class NameComparison
{
    public static IEnumerable<Change> Compare(DatasetModel old, DatasetModel now)
    {
        var (before, after) = (ByName(old), ByName(now));
        var values = Values(now);
        foreach (var name in after.Values.Where(name => !before.ContainsKey(name.Name) && !name.IsAlias && !IsVoiceOfNew(name)))
        {
            yield return new(Section.Added, Step.Minor, values.TryGetValue(name.Id, out var value) ? $"`{name.Name}`: {value}"
                : $"`{name.Name}`.");
        }

        foreach (var name in after.Values)
        {
            before.TryGetValue(name.Name, out var was);
            if (name.IsAlias)
            {
                // Only the topmost of what one rename moves.
                if (was is not { IsAlias: true }
                    && !(Parent(name.Name) is { } parent && after.TryGetValue(parent, out var scope) && scope.IsAlias))
                {
                    yield return new(Section.Deprecated,
                        Step.Minor, $"`{name.Name}`: renamed to `{after.Values.First(one => one.Id == name.Id && !one.IsAlias).Name}`.");
                }
            }

            if (was is not null && was.Id != name.Id && !(name.IsAlias && !was.IsAlias))
            {
                yield return new(Section.Changed, Step.Major, $"`{name.Name}`: stood for `{was.Id}`, and stands for `{name.Id}`.");
            }
        }

        foreach (var name in before.Values.Where(name => !after.ContainsKey(name.Name)))
        {
            if (Parent(name.Name) is not { } parent || after.ContainsKey(parent) || !before.ContainsKey(parent))
            {
                yield return new(Section.Removed, Step.Major, $"`{name.Name}`.");
            }
        }

        var ids = after.Values.Select(name => name.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in before.Values.Where(name => after.ContainsKey(name.Name) && !ids.Contains(name.Id)).Select(name => name.Id)
            .Distinct())
        {
            yield return new(Section.Removed, Step.Major, $"The id `{id}`.");
        }

        bool IsVoiceOfNew(PublicName name) =>
            name.Id.Contains('#', StringComparison.Ordinal) && Parent(name.Name) is { } figure && !before.ContainsKey(figure);
    }

    private static SortedDictionary<string, PublicName> ByName(DatasetModel model)
    {
        var names = new SortedDictionary<string, PublicName>(StringComparer.Ordinal);
        foreach (var name in PublicNames.Of(model))
        {
            names[name.Name] = name;
        }

        return names;
    }

    private static Dictionary<string, string> Values(DatasetModel model)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var series in model.Series)
        {
            values[series.Id] = series.Title + ".";
            foreach (var figure in series.Figures)
            {
                values[figure.Id] = DocCommentWriter.Lead(series, figure);
            }
        }

        return values;
    }

    private static string? Parent(string name) => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : null;
}
