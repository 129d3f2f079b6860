using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>What is counted, and its figures.</summary>
internal static class SeriesBinder
{
    public static SeriesRecord? Bind(Entry entry, Defaults defaults, BindingContext context)
    {
        var key = entry.Key.Text;
        if (!Identifier.IsKey(key))
        {
            context.Report(BindingRules.NotAKey, entry.Key.Span, key, NounPhrase.Indefinite("series"), "criminal-arrests");
        }

        if (Fields.Of(entry, context, $"the series '{key}'", "Write 'title:', 'unit:' and 'figures:' below it.") is not { } fields)
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
        var kind = fields.Has("kind") ? fields.Word<SeriesKind>("kind", "kind") : Quietly(fields, defaults.Kind);
        var partOf = fields.Text("part_of");
        var of = fields.Text("of");
        var partition = fields.Texts("partition", "List the series that add up to this one.").ToEquatable();
        var note = fields.Text("note");
        var renamedFrom = RevisionBinder.RenamedFrom(fields, context);
        var speaker = SpeakerBinder.Bind(fields, context);
        var inner = defaults with { In = fields.Text("in") ?? defaults.In, By = speaker ?? defaults.By };

        var figures = new List<FigureRecord>();
        foreach (var figure in fields.Entries("figures", "Write one period a line, with 'value:' and 'quote:' below it."))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (FigureBinder.Bind(figure, inner, context) is { } bound)
            {
                figures.Add(bound);
            }
        }

        fields.Close();

        // Kept though something is missing: its figures are known, and what refers to them is not in error as well.
        return !Identifier.IsKey(key)
            ? null
            : new(
                Key: key,
                Name: name,
                Title: title ?? key,
                Unit: unit ?? string.Empty,
                Area: area,
                Population: population,
                Kind: kind,
                PartOf: partOf,
                Of: of,
                Partition: partition,
                Note: note,
                RenamedFrom: renamedFrom,
                Figures: figures.ToEquatable());
    }

    private static SeriesKind Quietly(Fields fields, SeriesKind kind)
    {
        fields.Find("kind");
        return kind;
    }
}
