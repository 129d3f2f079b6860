using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>Declarations first, then series and what they refer to.</summary>
internal static class SeriesLinker
{
    // A circle that does not pass through its start would be walked for ever.
    private const int MostSteps = 1000;

    public static void Declare(Graph graph, IEnumerable<FileRecord> files)
    {
        foreach (var file in files)
        {
            foreach (var unit in file.Units)
            {
                graph.Units.Add(unit.Key, unit, file, graph.Issues);
            }

            foreach (var agent in file.Agents)
            {
                graph.Agents.Add(agent.Key, agent, file, graph.Issues);
            }

            foreach (var anchor in file.Anchors)
            {
                graph.Anchors.Add(anchor.Key, anchor, file, graph.Issues);
            }

            foreach (var source in file.Sources)
            {
                graph.Sources.Add(source.Key, source, file, graph.Issues);
            }
        }

        foreach (var source in graph.Sources.Records)
        {
            if (source.Republishes is { } other)
            {
                var place = Place.AtPath(graph.Sources.FileOf(source.Key).File, RecordPath.Of("sources", source.Key, "republishes"));
                graph.Sources.Get(other, place, graph.Issues);
                ReportCircle(graph, source.Key, key => graph.Sources.Find(key)?.Republishes, "republishes", place);
            }
        }
    }

    public static void AddSeries(Graph graph, IEnumerable<FileRecord> files)
    {
        // Two hint names that differ by case alone would disable the generator, so names are compared without case.
        var names = new Dictionary<string, LinkedSeries>(StringComparer.OrdinalIgnoreCase);
        var topics = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (file.Topic is not { } topic)
            {
                continue;
            }

            var place = Place.AtPath(file.File, RecordPath.Of("topic"));
            if (ReservedNames.WhyNotTopic(topic) is { } why)
            {
                graph.Report(NameRules.ReservedName, place, topic, "a topic", why, "name");
                continue;
            }

            if (topics.TryGetValue(topic, out var other) && other != topic)
            {
                graph.Report(NameRules.SameName, place, topic, $"the topic '{other}'", $"the topic '{topic}', which differs by case alone");
                continue;
            }

            topics[topic] = topic;
            graph.Topics[topic] = graph.Topics.TryGetValue(topic, out var known) && known.Title is not null ? known : new(topic, file.Title);
            foreach (var record in file.Series)
            {
                Add(graph, file, topic, record, names);
            }
        }
    }

    private static void Add(Graph graph, FileRecord file, string topic, SeriesRecord record, Dictionary<string, LinkedSeries> names)
    {
        var series = new LinkedSeries(file, record, topic, Identifiers.ToKey(topic));
        var place = series.At(record.Name is null ? [] : ["name"]);
        if (ReservedNames.WhyNotSeries(series.Name, topic) is { } why)
        {
            graph.Report(NameRules.ReservedName, place, series.Name, "a series", why, record.Name is null ? "key, or add 'name:'" : "name");
            return;
        }

        if (graph.FindSeries(series.Id) is { } twin)
        {
            graph.Report(NameRules.DeclaredTwice, series.At(), "series", series.Id, FileNames.Of(twin.File.File));
            return;
        }

        var name = topic + "." + series.Name;
        if (names.TryGetValue(name, out var same))
        {
            graph.Report(NameRules.SameName, place, series.Name, $"the series '{same.Record.Key}'", $"the series '{record.Key}'");
            return;
        }

        names.Add(name, series);
        graph.Add(series);
    }

    public static void Refer(Graph graph)
    {
        foreach (var series in graph.Series)
        {
            var record = series.Record;
            series.PartOf = record.PartOf is { } partOf ? graph.GetSeries(partOf, series, series.At("part_of")) : null;
            if (series.PartOf is { } whole && whole.Record.Kind != record.Kind)
            {
                graph.Report(NameRules.KindsMixed, series.At("part_of"), record.Key, record.Kind, whole.Record.Key, whole.Record.Kind, "part and whole");
            }

            if (record.Of is { } of && graph.GetSeries(of, series, series.At("of")) is { } shared)
            {
                series.Of = shared;
                shared.IsWhole = true;
            }

            for (var i = 0; i < record.Partition.Count; i++)
            {
                if (graph.GetSeries(record.Partition[i], series, series.At("partition", RecordPath.Item(i))) is { } part)
                {
                    series.Partition.Add(part);
                }
            }
        }

        foreach (var series in graph.Series)
        {
            if (series.PartOf is not null)
            {
                ReportCircle(graph, series.Id, id => graph.FindSeries(id)?.PartOf?.Id, "part_of", series.At("part_of"));
            }

            if (series.Of is not null)
            {
                ReportCircle(graph, series.Id, id => graph.FindSeries(id)?.Of?.Id, "of", series.At("of"));
            }

            LinkUnit(graph, series);
        }

        foreach (var series in graph.Series)
        {
            LeaveOutWithItsWhole(series);
        }
    }

    /// <summary>A share names its whole in its type: where the whole is left out, the share cannot stand. The whole's own error is enough.</summary>
    private static void LeaveOutWithItsWhole(LinkedSeries series)
    {
        var whole = series.Of;
        for (var steps = 0; whole is not null && steps < MostSteps; whole = whole.Of, steps++)
        {
            if (whole.Unit is null)
            {
                series.Unit = null;
                return;
            }
        }
    }

    private static void LinkUnit(Graph graph, LinkedSeries series)
    {
        var record = series.Record;
        if (record.Unit == "percent" && record.Of is null && record.Figures.Any(figure => figure.Against is null))
        {
            graph.Report(NameRules.PercentOfNothing, series.At("unit"), record.Key);
        }

        if (series.Of is not null && !UnitTypes.IsShare(record.Unit))
        {
            graph.Report(NameRules.UnitNotUnderstood, series.At("unit"), record.Unit, $"'of: {record.Of}' says that this is a share, and a share is in percent. Write 'unit: percent'; or, for a part that is counted like its whole, 'part_of:'.");
            series.Of = null;
        }

        var whole = series.Of is { } of ? $"global::{graph.Options.Namespace}.{of.Topic}.{of.Name}.Whole" : null;
        series.Unit = UnitTypes.Of(record.Unit, whole, series.Of is { } named ? WholeName(named) : null, graph.Options.Namespace, graph.Units.Find, out var unknown);
        if (series.Unit is null)
        {
            graph.Report(
                NameRules.UnitNotUnderstood,
                series.At("unit"),
                record.Unit,
                $"'{unknown}' is not declared under 'units:'{Fields.DidYouMean(unknown ?? string.Empty, [.. graph.Units.Keys.OrderBy(key => key, StringComparer.Ordinal), "percent", "day", "week", "month", "year"])}. Declare it with its plural, or write 'unit per unit' of declared ones, day, week, month and year.");
        }
    }

    /// <summary>What follows "percent of".</summary>
    public static string WholeName(LinkedSeries series) => series.Record.Key.Replace('-', ' ');

    private static void ReportCircle(Graph graph, string start, Func<string, string?> next, string key, Place place)
    {
        var steps = 0;
        for (var at = next(start); at is not null && steps < MostSteps; at = next(at), steps++)
        {
            if (at == start)
            {
                graph.Report(NameRules.CircularReference, place, start, key);
                return;
            }
        }
    }
}
