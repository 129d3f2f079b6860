using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Model;

/// <summary>A name that code can use, and what it stands for.</summary>
/// <param name="Name"><c>Border.Crossings.March2025</c>.</param>
/// <param name="Id"><c>border.crossings.2025-03</c>.</param>
/// <param name="IsAlias">Kept for code that was written before a rename.</param>
/// <param name="IsRetracted">A build that uses it is told not to.</param>
internal sealed record PublicName(string Name, string Id, bool IsAlias = false, bool IsRetracted = false);

/// <summary>Every name that the emitted code promises.</summary>
internal static class PublicNames
{
    public static IEnumerable<PublicName> Of(DatasetModel model) =>
        OfShared(model.Topics, model.Units, model.Agents, model.Sources).Concat(model.Series.SelectMany(series => Of(series)));

    /// <summary>Of what no series owns.</summary>
    public static IEnumerable<PublicName> OfShared(
        IEnumerable<TopicModel> topics, IEnumerable<UnitRecord> units, IEnumerable<AgentRecord> agents, IEnumerable<SourceModel> sources)
    {
        foreach (var topic in topics)
        {
            yield return new(topic.Name, Identifier.ToKey(topic.Name));
        }

        foreach (var unit in units)
        {
            foreach (var name in Of("Units", "units", unit.Key, unit.RenamedFrom))
            {
                yield return name;
            }
        }

        foreach (var agent in agents)
        {
            foreach (var name in Of("Agents", "agents", agent.Key, agent.RenamedFrom))
            {
                yield return name;
            }
        }

        foreach (var source in sources)
        {
            foreach (var name in Of("Sources", "sources", source.Record.Key, source.Record.RenamedFrom))
            {
                yield return name;
            }
        }
    }

    public static IEnumerable<PublicName> Of(SeriesModel series)
    {
        foreach (var name in Of(series, series.Name, isAlias: false))
        {
            yield return name;
        }

        foreach (var alias in series.Aliases)
        {
            foreach (var name in Of(series, alias, isAlias: true))
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<PublicName> Of(string scope, string section, string key, EquatableArray<string> aliases) =>
    [
        new($"{scope}.{Identifier.ToName(key)}", $"{section}.{key}"),
        .. aliases.Select(alias => new PublicName($"{scope}.{alias}", $"{section}.{key}", IsAlias: true)),
    ];

    private static IEnumerable<PublicName> Of(SeriesModel series, string className, bool isAlias)
    {
        var scope = series.Topic + "." + className;
        yield return new(scope, series.Id, isAlias);
        foreach (var figure in series.Figures)
        {
            foreach (var name in Of(figure, scope + "." + figure.Member, isAlias))
            {
                yield return name;
            }

            foreach (var alias in figure.Aliases)
            {
                foreach (var name in Of(figure, scope + "." + alias, isAlias: true))
                {
                    yield return name;
                }
            }
        }
    }

    private static IEnumerable<PublicName> Of(FigureModel figure, string name, bool isAlias)
    {
        var isRetracted = figure.Warning is { IsRetracted: true };
        yield return new(name, figure.Id, isAlias, isRetracted);
        if (figure.HasVoices)
        {
            foreach (var claim in figure.Claims)
            {
                if (claim.IsInUse)
                {
                    yield return new(name + "." + claim.Member, figure.Id + "#" + claim.Voice, isAlias, isRetracted);
                    foreach (var former in claim.FormerMembers)
                    {
                        yield return new(name + "." + former, figure.Id + "#" + claim.Voice, IsAlias: true, isRetracted);
                    }
                }
            }
        }
    }
}
