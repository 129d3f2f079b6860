using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Former names of series, figures, units, agents and sources: each must be free, or two things would answer to it.</summary>
internal static class AliasBinding
{
    public static void BindSeriesAliases(Outline outline)
    {
        foreach (var topic in outline.Series.GroupBy(series => series.Topic, StringComparer.Ordinal))
        {
            // Without regard to case, as the names of series are.
            var taken = topic.ToDictionary(series => series.Name, series => $"the series '{series.Record.Key}'", StringComparer.OrdinalIgnoreCase);
            foreach (var series in topic)
            {
                series.Aliases = Free(
                    series.Record.RenamedFrom,
                    taken,
                    $"the series '{series.Record.Key}'",
                    "series",
                    alias => ReservedNames.WhyNotSeries(alias, series.Topic),
                    series.At("renamed_from"),
                    outline.Issues);
            }
        }
    }

    public static void BindDeclarationAliases(Declarations declarations)
    {
        Link(declarations.Units, "unit", unit => unit.RenamedFrom, (unit, names) => unit with { RenamedFrom = names }, ReservedNames.WhyNotUnit, declarations.Issues);
        Link(declarations.Agents, "agent", agent => agent.RenamedFrom, (agent, names) => agent with { RenamedFrom = names }, ReservedNames.WhyNotAgent, declarations.Issues);
        Link(declarations.Sources, "source", source => source.RenamedFrom, (source, names) => source with { RenamedFrom = names }, ReservedNames.WhyNotSource, declarations.Issues);
    }

    private static void Link<T>(
        Declared<T> declared, string what, Func<T, EquatableArray<string>> aliases, Func<T, EquatableArray<string>, T> with, Func<string, string?> whyNot, List<Issue> issues) where T : class
    {
        var keys = declared.Keys.OrderBy(key => key, StringComparer.Ordinal).ToList();
        var taken = keys.ToDictionary(Identifier.ToName, key => $"the {what} '{key}'", StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var record = declared.Find(key)!;
            if (!aliases(record).IsEmpty)
            {
                var place = NodePlace.At(declared.FileOf(key), what + "s", key, "renamed_from");
                declared.Replace(key, with(record, Free(aliases(record), taken, $"the {what} '{key}'", what, whyNot, place, issues).ToEquatable()));
            }
        }
    }

    public static void BindFigureAliases(BoundSeries series, List<Issue> issues)
    {
        var taken = series.Figures.ToDictionary(figure => figure.Period.Member, figure => $"the figure '{figure.Record.Key}'", StringComparer.Ordinal);
        foreach (var figure in series.Figures)
        {
            figure.Aliases = Free(
                figure.Record.RenamedFrom,
                taken,
                $"the figure '{figure.Record.Key}'",
                "figure",
                alias => ReservedNames.WhyNotFigure(alias, series.Name),
                figure.At("renamed_from"),
                issues);
        }

        // A former name of the series is a class that holds these members, and no class can hold one of its own name.
        series.Aliases = [.. series.Outlined.Aliases.Where(alias => !taken.ContainsKey(alias))];
        foreach (var alias in series.Outlined.Aliases.Where(taken.ContainsKey))
        {
            ReportReserved(issues, series.At("renamed_from"), alias, "series", "a figure of the series has it");
        }
    }

    private static string[] Free(
        IEnumerable<string> aliases, Dictionary<string, string> taken, string owner, string what, Func<string, string?> whyNot, IssuePlace place, List<Issue> issues)
    {
        var free = new List<string>();
        foreach (var alias in aliases)
        {
            if (whyNot(alias) is { } why)
            {
                ReportReserved(issues, place, alias, what, why);
            }
            else if (taken.TryGetValue(alias, out var other))
            {
                issues.Report(NameRules.SameName, place, alias, other, owner + ", which says it was renamed from it");
            }
            else
            {
                taken.Add(alias, owner + " of old");
                free.Add(alias);
            }
        }

        return [.. free.OrderBy(alias => alias, StringComparer.Ordinal)];
    }

    private static void ReportReserved(List<Issue> issues, IssuePlace place, string alias, string what, string why) =>
        issues.Report(NameRules.ReservedName, place, alias, "a former " + what, why, "name under 'renamed_from:'");
}
