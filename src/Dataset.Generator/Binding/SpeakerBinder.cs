using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary><c>by: ice</c>, or <c>by: { unnamed: a DHS source, of: dhs, count: 1 }</c>.</summary>
internal static class SpeakerBinder
{
    private const string Advice = "Write the key of a declared agent, or '{ unnamed: words, of: agent, count: number, why: words }'.";

    public static SpeakerRecord? Bind(Fields fields, BindingContext context)
    {
        if (fields.Find("by") is not { } entry)
        {
            return null;
        }

        if (entry.Value is ScalarNode)
        {
            return fields.Text("by") is { } key ? new(key, null, null, null, null, null) : null;
        }

        if (Fields.Of(entry, context, "the speaker", Advice) is not { } inner)
        {
            return null;
        }

        var unnamed = inner.RequiredText("unnamed", "the document's own description, as in 'a DHS source'");
        var name = inner.Text("name");
        if (name is not null && !Identifier.IsName(name))
        {
            context.Report(BindingRules.NotAName, inner.SpanOf("name"), name, Identifier.ToName(name));
            name = null;
        }

        var of = inner.Text("of");
        var why = inner.Text("why");
        int? count = null;
        if (inner.Text("count") is { } text)
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                count = number;
            }
            else
            {
                context.Report(BindingRules.NotACount, inner.SpanOf("count"), text);
            }
        }

        inner.Close();
        return unnamed is null ? null : new(null, unnamed, name, of, count, why);
    }
}
