using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>
/// <c>figures: { 2025-03: { earlier: […], note: … } }</c> beside <c>rows:</c>: what documents stated before of a number that the table
/// states now.
/// </summary>
internal static class RowFigureBinder
{
    public static RowFigureRecord? Bind(Entry entry, Defaults defaults, BindingContext context)
    {
        var key = entry.Key.Text;
        if (Fields.Of(entry, context, $"the figure '{key}'", "Write 'earlier:' or 'note:' below it.") is not { } fields)
        {
            return null;
        }

        _ = PeriodWords.Parse(key, out var problem);
        if (problem is not null)
        {
            context.Report(BindingRules.PeriodNotUnderstood, entry.Key.Span, key, problem);
        }

        if (!fields.Has("note"))
        {
            fields.Require("earlier", "what was stated of it before the table, or 'note:'");
        }

        var note = fields.Text("note");
        var earlier = VintageBinder.BindAll(fields, defaults, defaults.By, via: null, context);
        fields.Close();
        return problem is null ? new(key, note, earlier) : null;
    }
}
