using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>One voice: value, words, who says so, rank.</summary>
internal static class ClaimBinder
{
    private const string ValueAdvice = "Write the number with its hedge, or '{ is: nearly 50, printed: nearly half }'.";

    /// <summary>Binds the keys of a claim; the caller closes the fields, since a short figure holds them beside its own.</summary>
    public static ClaimRecord? Bind(Fields fields, Defaults defaults, bool ownsNote, BindingContext context)
    {
        var inner = defaults with { In = fields.Text("in") ?? defaults.In };
        var speaker = SpeakerBinder.Bind(fields, context);
        var value = Value(fields, context);
        var via = fields.Text("via");
        var rank = fields.Word<ClaimRank>("rank", "rank");
        var reason = fields.Text("reason");
        if (rank is not ClaimRank.Normal && reason is null)
        {
            context.Report(BindingRules.RankWithoutReason, fields.SpanOf("rank"), rank.ToWord());
        }

        var note = ownsNote ? fields.Text("note") : null;
        var quotes = QuoteBinder.BindAll(fields, inner, context);
        return value is null || quotes.IsEmpty
            ? null
            : new(speaker ?? (fields.Has("by") ? null : defaults.By), via, value, rank, reason, note, quotes);
    }

    /// <summary><c>value: about 8,300</c>, or <c>value: { is: nearly 50, printed: nearly half }</c>.</summary>
    private static ValueRecord? Value(Fields fields, BindingContext context)
    {
        fields.Require("value", "the number with its hedge, as in 'about 8,300'");
        if (fields.Find("value") is not { } entry)
        {
            return null;
        }

        string? raw;
        string? printed = null;
        var span = entry.Value.Span;
        if (entry.Value is ScalarNode)
        {
            raw = fields.Text("value");
        }
        else if (Fields.Of(entry, context, "the value", ValueAdvice) is { } inner)
        {
            raw = inner.RequiredText("is", "the number with its hedge");
            printed = inner.RequiredText("printed", "the words that stand for it in the quotation");
            span = inner.SpanOf("is");
            inner.Close();
        }
        else
        {
            return null;
        }

        if (raw is null)
        {
            return null;
        }

        var value = ValueWords.Parse(raw, printed, out var problem);
        if (problem is not null)
        {
            context.Report(BindingRules.ValueNotUnderstood, span, raw, problem);
        }

        return value;
    }
}
