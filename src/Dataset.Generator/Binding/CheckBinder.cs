using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>Assertions between figures, and the explanations of those that do not agree.</summary>
internal static class CheckBinder
{
    public static CheckRecord? BindCheck(Entry entry, BindingContext context)
    {
        if (Open(entry, "check", context) is not { } fields)
        {
            return null;
        }

        var assert = fields.Text("assert");
        var compute = fields.Text("compute");
        if (assert is not null && compute is not null)
        {
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf("compute"), fields.Subject, "assert", "compute");
        }
        else if (!fields.Has("compute"))
        {
            fields.Require("assert", "a relation such as 'a[2025-03] == b[2025-03] + c[2025-03]'");
        }

        var expect = fields.Has("expect") ? fields.Word<ExpectedVerdict>("expect", "verdict to expect") : (ExpectedVerdict?)null;
        fields.Find("expect");
        var because = fields.Text("because");
        if (expect == ExpectedVerdict.Fails)
        {
            fields.Require("because", "why the failure is kept");
        }

        fields.Close();
        return compute is not null ? new(entry.Key.Text, true, ExpressionParser.ParseComputation(compute), expect, because)
            : assert is not null ? new(entry.Key.Text, false, ExpressionParser.ParseAssertion(assert), expect, because)
            : null;
    }

    public static ConflictRecord? BindConflict(Entry entry, BindingContext context)
    {
        if (Open(entry, "conflict", context) is not { } fields)
        {
            return null;
        }

        fields.Require("between", "the figures or claims that do not agree");
        var between = fields.Texts("between", "List figures as series[period], claims as series[period]#voice.")
            .Select(ExpressionParser.ParseClaim)
            .ToEquatable();
        fields.Require("kind", "scope, time, revision, transcription or unexplained");
        var kind = fields.Word<ConflictKind>("kind", "kind of conflict");
        var because = fields.RequiredText("because", "what is known of the reason");
        fields.Close();
        return because is null || between.IsEmpty ? null : new(entry.Key.Text, between, kind, because);
    }

    private static Fields? Open(Entry entry, string what, BindingContext context)
    {
        if (!Identifier.IsKey(entry.Key.Text))
        {
            context.Report(BindingRules.NotAKey, entry.Key.Span, entry.Key.Text, NounPhrase.Indefinite(what), "parts-add-up");
            return null;
        }

        return Fields.Of(entry, context, $"the {what} '{entry.Key.Text}'", "Write its keys below it.");
    }
}
