using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Reading;

namespace Dataset.Generator.Binding;

/// <summary>Units, agents and anchors: declared once, used by key.</summary>
internal static class DeclarationBinder
{
    public static UnitRecord? BindUnit(Entry entry, BindingContext context)
    {
        if (Open(entry, "unit", "arrest", "Write '{ plural: arrests }'.", context) is not { } fields)
        {
            return null;
        }

        var singular = fields.Text("singular") ?? entry.Key.Text.Replace('-', ' ');
        var plural = fields.RequiredText("plural", "the word for many of it");
        var isCount = fields.Word("kind", "kind of unit", "count", "measure") == "count";
        fields.Close();
        return plural is null ? null : new(entry.Key.Text, singular, plural, isCount);
    }

    public static AgentRecord? BindAgent(Entry entry, BindingContext context)
    {
        if (Open(entry, "agent", "nbc-news", "Write '{ name: NBC News, kind: outlet }'.", context) is not { } fields)
        {
            return null;
        }

        var name = fields.RequiredText("name", "the agent's name");
        var kind = fields.Text("kind");
        fields.Close();
        return name is null ? null : new(entry.Key.Text, name, kind);
    }

    public static AnchorRecord? BindAnchor(Entry entry, Defaults defaults, BindingContext context)
    {
        if (Open(entry, "anchor", "inauguration", "Write 'date:', 'in:' and 'quote:' below it.", context) is not { } fields)
        {
            return null;
        }

        var text = fields.RequiredText("date", "the day that is day 1");
        var quote = QuoteBinder.BindOne(fields, "quote", fields.Text("in") ?? defaults.In, context);
        fields.Close();
        if (text is null)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date))
        {
            return new(entry.Key.Text, date, quote);
        }

        context.Report(BindingRules.DateNotUnderstood, fields.SpanOf("date"), text, "Write the day as 2025-01-20.");
        return null;
    }

    private static Fields? Open(Entry entry, string what, string example, string advice, BindingContext context)
    {
        var fields = Fields.Of(entry.Value, context, $"the {what} '{entry.Key.Text}'", advice);
        if (Identifiers.IsKey(entry.Key.Text))
        {
            return fields;
        }

        context.Report(BindingRules.NotAKey, entry.Key.Span, entry.Key.Text, what, example);
        return null;
    }
}
