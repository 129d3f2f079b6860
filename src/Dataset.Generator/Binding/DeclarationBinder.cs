using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>
/// Units, agents and anchors: declared once, used by key. One in error is kept where something can stand in for what is missing: it
/// is declared, and what refers to it is not in error as well.
/// </summary>
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
        var words = fields.Texts("words", "List the other words that documents use for it, as in 'words: [detainees]'.").ToList();
        var verbs = fields.Texts("verbs", "List what documents say was done to it, as in 'verbs: [arrested]'.").ToEquatable();
        var symbols = fields.Texts("symbols", "List the symbols that documents print for it, as in 'symbols: [MW]'.").ToEquatable();
        var of = fields.Text("of");
        var times = Times(fields, of, context);
        var isCount = fields.Word<UnitKind>("kind", "kind of unit") == UnitKind.Count;
        var type = Type(fields, context);
        var power = Scale(fields, context);
        var renamedFrom = RevisionBinder.RenamedFrom(fields, context);
        fields.Close();
        plural ??= singular;
        var prefix = power is { } ten ? FormattableString.Invariant($"× 10^{ten} ") : string.Empty;
        return new(entry.Key.Text, prefix + singular, prefix + plural, isCount, type, words.Prepend(plural).Prepend(singular).ToEquatable())
        {
            RenamedFrom = renamedFrom,
            Verbs = verbs,
            Symbols = symbols,
            Power = power,
            Of = of,
            Times = times,
        };
    }

    /// <summary><c>times: 1e6</c>: how many of the unit under <c>of:</c> one of this is.</summary>
    private static decimal Times(Fields fields, string? of, BindingContext context)
    {
        if (fields.Text("times") is not { } text)
        {
            return 1;
        }

        if (of is null)
        {
            const string Multiple = "the unit that it is a multiple of";
            context.Report(BindingRules.MissingKey, fields.KeySpanOf("times"), $"'times' of {fields.What}", "of", Multiple);
            return 1;
        }

        const NumberStyles Form = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(text, Form, CultureInfo.InvariantCulture, out var times) && times > 0)
        {
            return times;
        }

        var advice = $"Write how many times '{of}' it is, as in 'times: 1e6' or 'times: 0.01'.";
        context.Report(BindingRules.WrongForm, fields.SpanOf("times"), "'times'", $"'{text}'", "a number above 0", advice);
        return 1;
    }

    /// <summary>A unit that another dataset declared: one type for one unit, however many assemblies count in it.</summary>
    private static string? Type(Fields fields, BindingContext context)
    {
        var type = fields.Text("type");
        if (type is null || (type.IndexOf('.') > 0 && type.Split('.').All(Identifier.IsName)))
        {
            return type;
        }

        context.Report(
            BindingRules.WrongForm,
            fields.SpanOf("type"),
            "'type'",
            $"'{type}'",
            "the name of a C# type with its namespace",
            "Write the type that the other dataset emits for the unit, as in 'type: Dataset.Units.Person'.");
        return null;
    }

    /// <summary>
    /// The power of ten that a document prints between number and unit: <c>scale: 1e-34</c> is <c>× 10^-34</c>. The number
    /// is kept as printed, which a decimal can hold; 6.62607015e-34 it cannot.
    /// </summary>
    private static int? Scale(Fields fields, BindingContext context)
    {
        var scale = fields.Text("scale");
        if (scale is null)
        {
            return null;
        }

        const int Farthest = 308;
        var digits = scale.StartsWith("1e", StringComparison.Ordinal) ? scale.Substring(2) : string.Empty;
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            && power != 0 && Math.Abs(power) <= Farthest && digits == power.ToString(CultureInfo.InvariantCulture))
        {
            return power;
        }

        context.Report(
            BindingRules.WrongForm,
            fields.SpanOf("scale"),
            "'scale'",
            $"'{scale}'",
            "a power of ten",
            "Write the power that the document prints after the number, as in 'scale: 1e-34' or 'scale: 1e23'.");
        return null;
    }

    public static AgentRecord? BindAgent(Entry entry, BindingContext context)
    {
        if (Open(entry, "agent", "nbc-news", "Write '{ name: NBC News, kind: outlet }'.", context) is not { } fields)
        {
            return null;
        }

        var name = fields.RequiredText("name", "the agent's name");
        var kind = fields.Text("kind");
        var renamedFrom = RevisionBinder.RenamedFrom(fields, context);
        fields.Close();
        return new(entry.Key.Text, name ?? entry.Key.Text, kind) { RenamedFrom = renamedFrom };
    }

    public static AnchorRecord? BindAnchor(Entry entry, Defaults defaults, BindingContext context)
    {
        if (Open(entry, "anchor", "inauguration", "Write 'date:', 'in:' and 'quote:' below it.", context) is not { } fields)
        {
            return null;
        }

        var text = fields.RequiredText("date", "the day that is day 1");
        var date = text is null ? null : Days.Parse(fields, "date", text, context);
        var quote = QuoteBinder.BindOne(fields, "quote", fields.Text("in") ?? defaults.In, context);
        fields.Close();
        return date is { } day ? new(entry.Key.Text, day, quote) : null;
    }

    private static Fields? Open(Entry entry, string what, string example, string advice, BindingContext context)
    {
        var fields = Fields.Of(entry, context, $"the {what} '{entry.Key.Text}'", advice);
        if (Identifier.IsKey(entry.Key.Text))
        {
            return fields;
        }

        context.Report(BindingRules.NotAKey, entry.Key.Span, entry.Key.Text, NounPhrase.Indefinite(what), example);
        return null;
    }
}
