using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>What a record says of its own past: names it was shipped under, and a value that was corrected.</summary>
internal static class RevisionBinder
{
    /// <summary><c>renamed_from: OldName</c>, or a list of them.</summary>
    public static EquatableArray<string> RenamedFrom(Fields fields, BindingContext context)
    {
        const string Key = "renamed_from";
        if (fields.Find(Key) is not { } entry)
        {
            return default;
        }

        if (entry.Value is not SequenceNode list)
        {
            return fields.Text(Key) is { } only && IsName(only, fields.SpanOf(Key), context) ? new[] { only }.ToEquatable() : default;
        }

        var names = new List<string>();
        foreach (var item in list.Items)
        {
            if (item is not ScalarNode scalar)
            {
                context.Report(
                    BindingRules.WrongForm,
                    item.Span,
                    $"An item of '{Key}'",
                    Fields.FormOf(item),
                    "a name",
                    "Write '[OldName, OlderName]'.");
            }
            else if (IsName(scalar.Text, scalar.Span, context))
            {
                names.Add(scalar.Text);
            }
        }

        return names.ToEquatable();
    }

    /// <summary><c>corrected: { was: "7,100", because: the table was misread, on: 2025-06-01 }</c>.</summary>
    public static CorrectionRecord? Corrected(Fields fields, BindingContext context)
    {
        if (fields.Find("corrected") is not { } entry
            || Fields.Of(entry, context, "the correction", "Write 'was:', 'because:' and 'on:' below it.") is not { } inner)
        {
            return null;
        }

        var was = inner.RequiredText("was", "the value as it was shipped");
        var because = inner.RequiredText("because", "what was wrong");
        var on = inner.RequiredText("on", "the day of the correction");
        inner.Close();
        if (was is not null)
        {
            ValueWords.Parse(was, out var problem);
            if (problem is not null)
            {
                context.Report(BindingRules.ValueNotUnderstood, inner.SpanOf("was"), was, problem);
                was = null;
            }
        }

        return on is null || was is null || because is null || Days.Parse(inner, "on", on, context) is not { } day
            ? null
            : new(was, because, day);
    }

    private static bool IsName(string text, YamlSpan span, BindingContext context)
    {
        if (Identifier.IsName(text))
        {
            return true;
        }

        context.Report(
            BindingRules.NotAName,
            span,
            text,
            Identifier.ToName(text) is { Length: > 0 } name && Identifier.IsName(name) ? name : "OldName");
        return false;
    }
}
