using System.Globalization;
using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Topics and series first, then what series refer to, then their units.</summary>
internal static class OutlineBuilder
{
    public static void Fill(Outline outline)
    {
        NameParts(outline);
        AddSeries(outline);
        foreach (var series in outline.Series)
        {
            Refer(outline, series);
        }

        foreach (var series in outline.Series)
        {
            ReportCircles(outline, series);
            LinkUnit(outline, series);
        }

        foreach (var series in outline.Series)
        {
            LeaveOutWithItsWhole(series);
        }

        AliasBinding.BindSeriesAliases(outline);
    }

    /// <summary>After the topic, or else the file; two files of one topic are told apart by a number.</summary>
    private static void NameParts(Outline outline)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in outline.Input.Files)
        {
            var name = file.Topic ?? Identifier.ToName(FileName.WithoutExtension(file.File));

            // A topic that is too long to be a name was reported, and its file may hold checks all the same.
            name = name.Length > ReservedNames.LongestName ? name.Substring(0, ReservedNames.LongestName) : name;
            var part = name;
            for (var number = 2; !taken.Add(part); number++)
            {
                part = name + "_" + number.ToString(CultureInfo.InvariantCulture);
            }

            outline.PartNames[file.File] = part;
        }
    }

    private static void AddSeries(Outline outline)
    {
        // Two hint names that differ by case alone would disable the generator, so names are compared without case.
        var names = new Dictionary<string, OutlinedSeries>(StringComparer.OrdinalIgnoreCase);
        var topics = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in outline.Input.Files)
        {
            if (file.Topic is not { } topic)
            {
                continue;
            }

            var place = SourceSpan.AtPath(file.File, RecordPath.Of("topic"));
            if (ReservedNames.WhyNotTopic(topic) is { } why)
            {
                outline.Issues.Report(NameRules.ReservedName, place, topic, "a topic", why, "name");
                continue;
            }

            if (topics.TryGetValue(topic, out var other) && other != topic)
            {
                outline.Issues.Report(NameRules.SameName, place, topic, $"the topic '{other}'", $"the topic '{topic}', which differs by case alone");
                continue;
            }

            topics[topic] = topic;
            outline.Topics[topic] = outline.Topics.TryGetValue(topic, out var known) && known.Title is not null ? known : new(topic, file.Title);
            foreach (var record in file.Series)
            {
                Add(outline, new(outline, file.File, record, topic), names);
            }
        }
    }

    private static void Add(Outline outline, OutlinedSeries series, Dictionary<string, OutlinedSeries> names)
    {
        var record = series.Record;
        var place = series.At(record.Name is null ? [] : ["name"]);
        if (ReservedNames.WhyNotSeries(series.Name, series.Topic) is { } why)
        {
            outline.Issues.Report(NameRules.ReservedName, place, series.Name, "a series", why, record.Name is null ? "key, or add 'name:'" : "name");
            return;
        }

        if (outline.Find(series.Id) is { } twin)
        {
            outline.Issues.Report(NameRules.DeclaredTwice, series.At(), "series", series.Id, FileName.Of(twin.File));
            return;
        }

        var name = series.Topic + "." + series.Name;
        if (names.TryGetValue(name, out var same))
        {
            outline.Issues.Report(NameRules.SameName, place, series.Name, $"the series '{same.Record.Key}'", $"the series '{record.Key}'");
            return;
        }

        names.Add(name, series);
        outline.Add(series);
    }

    private static void Refer(Outline outline, OutlinedSeries series)
    {
        var record = series.Record;
        if (record.PartOf is { } partOf && outline.Get(partOf, series.TopicKey, series.At("part_of"), outline.Issues) is { } whole)
        {
            series.PartOf = whole;
            whole.Parts.Add(series);
            if (whole.Record.Kind != record.Kind)
            {
                outline.Issues.Report(NameRules.KindsMixed, series.At("part_of"), record.Key, record.Kind.ToWord(), whole.Record.Key, whole.Record.Kind.ToWord(), "part and whole");
            }
        }

        if (record.Of is { } of && outline.Get(of, series.TopicKey, series.At("of"), outline.Issues) is { } shared)
        {
            series.Of = shared;
            shared.IsWhole = true;
        }

        for (var i = 0; i < record.Partition.Count; i++)
        {
            if (outline.Get(record.Partition[i], series.TopicKey, series.At("partition", RecordPath.Item(i)), outline.Issues) is { } part)
            {
                series.Partition.Add(part);
            }
        }
    }

    private static void ReportCircles(Outline outline, OutlinedSeries series)
    {
        if (series.PartOf is not null)
        {
            CycleDetection.Report(outline.Issues, series.Id, id => outline.Find(id)?.PartOf?.Id, "part_of", series.At("part_of"));
        }

        if (series.Of is not null)
        {
            CycleDetection.Report(outline.Issues, series.Id, id => outline.Find(id)?.Of?.Id, "of", series.At("of"));
        }
    }

    /// <summary>A share names its whole in its type: where the whole is left out, the share cannot stand. The whole's own error is enough.</summary>
    private static void LeaveOutWithItsWhole(OutlinedSeries series)
    {
        var whole = series.Of;
        for (var steps = 0; whole is not null && steps < CycleDetection.MostSteps; whole = whole.Of, steps++)
        {
            if (whole.Unit is null)
            {
                series.Unit = null;
                return;
            }
        }
    }

    private static void LinkUnit(Outline outline, OutlinedSeries series)
    {
        var record = series.Record;
        if (record.IsOfNothing)
        {
            outline.Issues.Report(NameRules.PercentOfNothing, series.At("unit"), record.Key);
        }

        if (series.Of is not null && !UnitTypes.IsShare(record.Unit))
        {
            outline.Issues.Report(NameRules.UnitNotUnderstood, series.At("unit"), record.Unit, $"'of: {record.Of}' says that this is a share, and a share is in percent. Write 'unit: percent'; or, for a part that is counted like its whole, 'part_of:'.");
            series.Of = null;
        }

        var units = outline.Declarations.Units;
        var whole = series.Of is { } of ? $"global::{outline.Input.Namespace}.{of.Topic}.{of.Name}.Whole" : null;
        series.Unit = UnitTypes.Of(record.Unit, whole, series.Of?.WholeName, outline.Input.Namespace, units.Find, out var unknown);
        if (series.Unit is null)
        {
            outline.Issues.Report(
                NameRules.UnitNotUnderstood,
                series.At("unit"),
                record.Unit,
                $"'{unknown}' is not declared under 'units:'{Fields.DidYouMean(unknown ?? string.Empty, [.. units.Keys.OrderBy(key => key, StringComparer.Ordinal), .. UnitTypes.BuiltIn])}. Declare it with its plural, or write 'unit per unit' of declared ones, day, week, month and year.");
        }
    }
}
