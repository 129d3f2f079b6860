using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>
/// A file of records: a topic with its series, or declarations, or both. What is wrong with one record does not take the others
/// away.
/// </summary>
internal static class FileBinder
{
    public static Result<RecordFile> Bind(YamlDocument read, string file, CancellationToken cancellation)
    {
        var context = new BindingContext(file, cancellation);
        var record = read.Root is null ? RecordFile.Lost(file) : Bind(read.Root, context);
        var issues = read.Issues.Concat(context.Issues).ToEquatable();
        return new(
            record with
            {
                IsWhole = !issues.Items.Any(issue => issue.IsError),
                IsLost = record.IsLost || read.Issues.Any(issue => issue.IsError),
            },
            issues);
    }

    private static RecordFile Bind(MappingNode root, BindingContext context)
    {
        var fields = new Fields(root, context, "the file");
        var topic = Topic(fields, context);
        var title = fields.Text("title");
        var defaults = new Defaults(
            fields.Text("in"),
            SpeakerBinder.Bind(fields, context),
            fields.Text("area"),
            fields.Word<SeriesKind>("kind", "kind"));

        var notStatistics = new List<NotStatisticRecord>();
        var units = All(
            fields.Entries("units", "Write 'arrest: { plural: arrests }'."), context, entry => DeclarationBinder.BindUnit(entry, context));
        var agents = All(
            fields.Entries("agents", "Write 'ice: { name: …, kind: agency }'."),
            context,
            entry => DeclarationBinder.BindAgent(entry, context));
        var anchors = All(
            fields.Entries("anchors", "Write 'inauguration:' with 'date:' below it."),
            context,
            entry => DeclarationBinder.BindAnchor(entry, defaults, context));
        var sources = All(
            fields.Entries("sources", "Write one key for each document."),
            context,
            entry => SourceBinder.Bind(entry, notStatistics, context));
        var checks = All(
            fields.Entries("checks", "Write one key for each check, with 'assert:' below it."),
            context,
            entry => CheckBinder.BindCheck(entry, context));
        var conflicts = All(
            fields.Entries("conflicts", "Write one key for each conflict."), context, entry => CheckBinder.BindConflict(entry, context));

        var series = EquatableArray<SeriesRecord>.Empty;
        var hasHomeless = topic is null && fields.Has("topic");
        if (topic is not null)
        {
            series = All(Series(fields), context, entry => SeriesBinder.Bind(entry, defaults, context));
        }
        else if (!fields.Has("topic"))
        {
            hasHomeless = ReportHomeless(fields, context);
        }

        return new(
            context.File,
            topic,
            title,
            units,
            agents,
            anchors,
            sources,
            series,
            checks,
            conflicts,
            notStatistics.ToEquatable())
        {
            IsLost = hasHomeless,
        };
    }

    private static string? Topic(Fields fields, BindingContext context)
    {
        var topic = fields.Text("topic");
        if (topic is null || Identifier.IsName(topic))
        {
            return topic;
        }

        context.Report(
            BindingRules.NotAName,
            fields.SpanOf("topic"),
            topic,
            Identifier.ToName(topic) is { Length: > 0 } name && Identifier.IsName(name) ? name : "Border");
        return null;
    }

    /// <summary>
    /// What is no key of the file is a series, unless it is a misspelt key: one that is near a known one and holds nothing that a
    /// series does.
    /// </summary>
    private static List<Entry> Series(Fields fields)
    {
        var series = new List<Entry>();
        foreach (var entry in fields.Others())
        {
            var isSeries = entry.Value is MappingNode mapping
                && mapping.Entries.Any(static one => one.Key.Text is "title" or "unit" or "figures" or "rows");
            if (!isSeries && fields.IsNearKnown(entry.Key.Text))
            {
                fields.ReportUnknown(entry);
            }
            else
            {
                series.Add(entry);
            }
        }

        return series;
    }

    /// <summary>Without a topic a series has no class to stand in; a misspelt key is as likely.</summary>
    private static bool ReportHomeless(Fields fields, BindingContext context)
    {
        var others = fields.Others().ToList();
        static bool HasFigures(Entry entry) =>
            entry.Value is MappingNode mapping && (mapping.Find("figures") ?? mapping.Find("rows")) is not null;

        if (others.FirstOrDefault(HasFigures) is not { } series)
        {
            fields.Close();
            return false;
        }

        context.Report(
            BindingRules.MissingKey,
            series.Key.Span,
            "A file with series",
            "topic",
            "the name of the class that holds them, at the top of the file");
        foreach (var entry in others.Where(entry => entry.Value is not MappingNode && fields.IsNearKnown(entry.Key.Text)))
        {
            fields.ReportUnknown(entry);
        }

        return true;
    }

    private static EquatableArray<T> All<T>(
        IEnumerable<Entry> entries, BindingContext context, Func<Entry, T?> bind) where T : class, IEquatable<T>
    {
        var bound = new List<T>();
        foreach (var entry in entries.ToList())
        {
            context.Cancellation.Look();
            if (bind(entry) is { } one)
            {
                bound.Add(one);
            }
        }

        return bound.ToEquatable();
    }
}
