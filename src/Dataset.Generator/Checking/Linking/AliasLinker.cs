using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>Former names of series, figures, units, agents and sources: each must be free, or two things would answer to it.</summary>
internal static class AliasLinker
{
    public static void Link(Graph graph)
    {
        LinkDeclared(graph, graph.Units, "unit", unit => unit.RenamedFrom, (unit, names) => unit with { RenamedFrom = names }, ReservedNames.WhyNotUnit);
        LinkDeclared(graph, graph.Agents, "agent", agent => agent.RenamedFrom, (agent, names) => agent with { RenamedFrom = names }, ReservedNames.WhyNotAgent);
        LinkDeclared(graph, graph.Sources, "source", source => source.RenamedFrom, (source, names) => source with { RenamedFrom = names }, ReservedNames.WhyNotSource);
        foreach (var topic in graph.Series.GroupBy(series => series.Topic, StringComparer.Ordinal))
        {
            // Without regard to case, as the names of series are.
            var taken = topic.ToDictionary(series => series.Name, series => $"the series '{series.Record.Key}'", StringComparer.OrdinalIgnoreCase);
            foreach (var series in topic)
            {
                LinkFigures(graph, series);
                series.Aliases = Free(
                    graph,
                    series.Record.RenamedFrom,
                    taken,
                    $"the series '{series.Record.Key}'",
                    "series",
                    alias => ReservedNames.WhyNotSeries(alias, series.Topic) ?? (series.Figures.Any(figure => figure.Period.Member == alias || figure.Aliases.Contains(alias)) ? "a figure of the series has it" : null),
                    series.At("renamed_from"));
            }
        }
    }

    private static void LinkDeclared<T>(
        Graph graph, Declared<T> declared, string what, Func<T, EquatableArray<string>> aliases, Func<T, EquatableArray<string>, T> with, Func<string, string?> whyNot) where T : class
    {
        var keys = declared.Keys.OrderBy(key => key, StringComparer.Ordinal).ToList();
        var taken = keys.ToDictionary(Identifiers.ToName, key => $"the {what} '{key}'", StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var record = declared.Find(key)!;
            if (!aliases(record).IsEmpty)
            {
                var place = Place.AtPath(declared.FileOf(key).File, RecordPath.Of(what + "s", key, "renamed_from"));
                declared.Replace(key, with(record, Free(graph, aliases(record), taken, $"the {what} '{key}'", what, whyNot, place).ToEquatable()));
            }
        }
    }

    private static void LinkFigures(Graph graph, LinkedSeries series)
    {
        var taken = series.Figures.ToDictionary(figure => figure.Period.Member, figure => $"the figure '{figure.Record.Key}'", StringComparer.Ordinal);
        foreach (var figure in series.Figures)
        {
            figure.Aliases = Free(
                graph,
                figure.Record.RenamedFrom,
                taken,
                $"the figure '{figure.Record.Key}'",
                "figure",
                alias => ReservedNames.WhyNotFigure(alias, series.Name),
                figure.At("renamed_from"));
        }
    }

    private static string[] Free(
        Graph graph, IEnumerable<string> aliases, Dictionary<string, string> taken, string owner, string what, Func<string, string?> whyNot, Place place)
    {
        var free = new List<string>();
        foreach (var alias in aliases)
        {
            if (whyNot(alias) is { } why)
            {
                graph.Report(NameRules.ReservedName, place, alias, "a former " + what, why, "name under 'renamed_from:'");
            }
            else if (taken.TryGetValue(alias, out var other))
            {
                graph.Report(NameRules.SameName, place, alias, other, owner + ", which says it was renamed from it");
            }
            else
            {
                taken.Add(alias, owner + " of old");
                free.Add(alias);
            }
        }

        return [.. free.OrderBy(alias => alias, StringComparer.Ordinal)];
    }
}
