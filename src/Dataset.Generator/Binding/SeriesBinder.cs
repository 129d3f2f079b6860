using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>What is counted, and its figures or the rows of a table that hold them.</summary>
internal static class SeriesBinder
{
    public static SeriesRecord? Bind(Entry entry, Defaults defaults, BindingContext context)
    {
        var key = entry.Key.Text;
        if (!Identifier.IsKey(key))
        {
            context.Report(BindingRules.NotAKey, entry.Key.Span, key, NounPhrase.Indefinite("series"), "criminal-arrests");
        }

        const string Form = "Write 'title:', 'unit:' and 'figures:' or 'rows:' below it.";
        if (Fields.Of(entry, context, $"the series '{key}'", Form) is not { } fields)
        {
            return null;
        }

        var name = fields.Text("name");
        if (name is not null && !Identifier.IsName(name))
        {
            context.Report(BindingRules.NotAName, fields.SpanOf("name"), name, Identifier.ToName(key));
            name = null;
        }

        var title = fields.RequiredText("title", "what is counted, in words");
        var unit = fields.RequiredText("unit", "the unit of count, as in 'arrest' or 'arrest per day'");
        var area = fields.Text("area") ?? defaults.Area;
        var population = fields.Text("population");
        var kind = fields.OptionalWord<SeriesKind>("kind", "kind") ?? defaults.Kind;
        var partOf = fields.Text("part_of");
        var of = fields.Text("of");
        var partition = fields.Texts("partition", "List the series that add up to this one.").ToEquatable();
        var changeOf = fields.Text("change_of");
        var measures = MeasureBinder.BindAll(fields, context);
        var counts = Counts(fields, changeOf is not null, context);
        var statistic = fields.Word<SeriesStatistic>("statistic", "statistic");
        var adjustment = fields.OptionalWord<SeriesAdjustment>("adjustment", "adjustment");
        var neutral = NeutralWords.Bind(fields, defaults.Neutral, context);
        var note = fields.Text("note");
        var renamedFrom = RevisionBinder.RenamedFrom(fields, context);
        var speaker = SpeakerBinder.Bind(fields, context);
        var inner = defaults with
        {
            In = fields.Text("in") ?? defaults.In,
            By = speaker ?? defaults.By,
            Unit = unit,
            Neutral = neutral,
            Counted = fields.OptionalWord<CountedThing>("counted", "thing that is counted")
        };

        var isBulk = fields.Word<SeriesMembers>("members", "kind of members") is SeriesMembers.None;
        var rows = RowsBinder.Bind(fields, inner, isBulk, context);
        var figures = fields.Has("rows") ? [] : Figures(fields, inner, context);
        if (isBulk && !fields.Has("rows"))
        {
            context.Report(BindingRules.MissingKey, fields.KeySpanOf("members"), "'members: none'", "rows", "the rows that are looked up");
        }

        if (isBulk && fields.Has("counted"))
        {
            context.Report(BindingRules.NotInBulk, fields.KeySpanOf("counted"), "counted");
        }

        fields.Close();

        // Kept though something is missing: its figures are known, and what refers to them is not in error as well.
        return !Identifier.IsKey(key)
            ? null
            : new(key, name, title ?? key, unit
            ?? string.Empty, area, population, kind, partOf, of, partition, note, renamedFrom, figures.ToEquatable())
            {
                Counts = counts,
                ChangeOf = changeOf,
                Measures = measures,
                Statistic = statistic,
                Adjustment = adjustment,
                Neutral = neutral,
                Rows = rows,
            };
    }

    private static List<FigureRecord> Figures(Fields fields, Defaults defaults, BindingContext context)
    {
        var figures = new List<FigureRecord>();
        foreach (var figure in fields.Entries("figures", "Write one period a line, with 'value:' and 'quote:' below it."))
        {
            context.Cancellation.Look();
            if (FigureBinder.Bind(figure, defaults, context) is { } bound)
            {
                figures.Add(bound);
            }
        }

        return figures;
    }

    /// <summary>What is the change of something counts changes; a size with one direction is said.</summary>
    private static SeriesCounts Counts(Fields fields, bool isChange, BindingContext context)
    {
        var counts = fields.Word<SeriesCounts>("counts", "way of counting");
        if (isChange && counts is SeriesCounts.Levels && fields.Has("counts"))
        {
            context.Report(BindingRules.OneOrTheOther, fields.SpanOf("counts"), fields.Subject, "counts: levels", "change_of");
        }

        return isChange && counts is SeriesCounts.Levels ? SeriesCounts.Change : counts;
    }
}
