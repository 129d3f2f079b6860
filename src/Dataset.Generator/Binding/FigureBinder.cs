using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>A period and what was said of it: one claim beside the figure's own keys, or several under <c>claims:</c>.</summary>
internal static class FigureBinder
{
    public static FigureRecord? Bind(Entry entry, Defaults defaults, BindingContext context)
    {
        var key = entry.Key.Text;
        if (Fields.Of(entry, context, $"the figure '{key}'", "Write 'value:' and 'quote:' below it.") is not { } fields)
        {
            return null;
        }

        var name = Name(fields, context);
        var period = PeriodWords.Parse(key, out var problem);
        if (problem is not null)
        {
            context.Report(BindingRules.PeriodNotUnderstood, entry.Key.Span, key, problem);
        }
        else if (!period.IsResolvable && name is null)
        {
            context.Report(BindingRules.UnresolvedWithoutName, entry.Key.Span, key, Suggested(key));
        }

        var printed = fields.Text("printed");
        var basis = fields.Text("basis");
        var note = fields.Text("note");
        if (period.IsUncertain && basis is null)
        {
            context.Report(BindingRules.UncertainWithoutBasis, entry.Key.Span, $"The period '{key}'", "basis");
        }

        var accumulation = fields.OptionalWord<Accumulation>("accumulation", "accumulation");
        var renamedFrom = RevisionBinder.RenamedFrom(fields, context);
        var retracted = fields.Text("retracted");
        var corrected = RevisionBinder.Corrected(fields, context);
        var against = fields.Text("against") is { } baseline ? Baseline(baseline) : null;
        var maximum = fields.Text("max_of");
        var minimum = fields.Text("min_of");
        if (maximum is not null && minimum is not null)
        {
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf("min_of"), fields.Subject, "max_of", "min_of");
        }

        var extreme = maximum ?? minimum;
        var within = extreme is null ? null : fields.Text("within");
        var each = extreme is null ? (PeriodLength?)null : fields.Word<PeriodLength>("each", "length of time");
        if (extreme is null)
        {
            ReportWithoutExtreme(fields, context);
        }

        var inner = defaults with { In = fields.Text("in") ?? defaults.In };
        var withinQuote = extreme is null ? null : QuoteBinder.BindOne(fields, "within_quote", inner.In, context);

        var claims = Claims(fields, inner, out var isWhole, context);
        fields.Close();
        return problem is not null || (!period.IsResolvable && name is null)
            ? null
            : new(
                Key: key,
                Period: period,
                Name: name,
                Printed: printed,
                Basis: basis,
                Note: note,
                Against: against,
                ExtremeIsMaximum: maximum is not null,
                ExtremeOf: extreme,
                Within: within,
                Each: each,
                WithinQuote: withinQuote,
                IsShort: !fields.Has("claims"),
                RenamedFrom: renamedFrom,
                Retracted: retracted,
                Corrected: corrected,
                IsWhole: isWhole,
                Claims: claims)
            {
                Accumulation = accumulation,
            };
    }

    private static BaselineRecord Baseline(string text)
    {
        var bracket = text.IndexOf('[');
        return bracket >= 0 && text[text.Length - 1] == ']'
            ? new(text.Substring(0, bracket), PeriodWords.ParseExpression(text.Substring(bracket + 1, text.Length - bracket - 2)))
            : new(null, PeriodWords.ParseExpression(text));
    }

    /// <summary>A figure without claims stays known by its period: what refers to it is not in error as well.</summary>
    private static EquatableArray<ClaimRecord> Claims(Fields fields, Defaults defaults, out bool isWhole, BindingContext context)
    {
        isWhole = false;
        if (!fields.Has("claims"))
        {
            if (!fields.Has("value") && !fields.Has("reading") && !fields.Has("quote") && !fields.Has("quotes"))
            {
                context.Report(BindingRules.NoClaim, fields.Head, fields.Subject);
                foreach (var key in (string[])["value", "reading", "quote", "quotes", "claims", "by", "via", "rank", "reason", "status",
                    "counted", "neutral", "earlier"])
                {
                    fields.Find(key);
                }

                return default;
            }

            var only = ClaimBinder.Bind(fields, defaults, ownsNote: false, context);
            isWhole = only is not null;
            return only is null ? default : new[] { only }.ToEquatable();
        }

        foreach (var key in (string[])["value", "reading", "earlier"])
        {
            if (fields.Find(key) is { } stray)
            {
                context.Report(BindingRules.OneOrTheOther, stray.Key.Span, fields.Subject, key, "claims");
            }
        }

        var inherited = defaults with
        {
            Status = fields.OptionalWord<FigureStatus>("status", "status"),
            Neutral = NeutralWords.Bind(fields, defaults.Neutral, context),
            Counted = fields.OptionalWord<CountedThing>("counted", "thing that is counted") ?? defaults.Counted,
        };
        var claims = new List<ClaimRecord>();
        var count = 0;
        var items = fields.Items("claims", "Write one '- by: …' with value and quote for each voice.");
        foreach (var item in items.Watched(context.Cancellation))
        {
            count++;
            if (Fields.Of(item, context, "a claim", "Write 'by:', 'value:' and 'quote:'.") is { } inner)
            {
                if (ClaimBinder.Bind(inner, inherited, ownsNote: true, context) is { } claim)
                {
                    claims.Add(claim);
                }

                inner.Close();
            }
        }

        isWhole = count > 0 && claims.Count == count;
        return claims.ToEquatable();
    }

    /// <summary>A length of time says nothing where the figure is no highest or lowest.</summary>
    private static void ReportWithoutExtreme(Fields fields, BindingContext context)
    {
        foreach (var key in (string[])["within", "each", "within_quote"])
        {
            if (fields.Find(key) is { } stray && !fields.Has("max_of") && !fields.Has("min_of"))
            {
                context.Report(
                    BindingRules.MissingKey,
                    stray.Key.Span,
                    $"'{key}' of {fields.What}",
                    "max_of",
                    "the series it is the highest of, or 'min_of:' with the one it is the lowest of");
            }
        }
    }

    private static string? Name(Fields fields, BindingContext context)
    {
        var name = fields.Text("name");
        if (name is null || Identifier.IsName(name))
        {
            return name;
        }

        context.Report(BindingRules.NotAName, fields.SpanOf("name"), name, Suggested(name));
        return null;
    }

    private static string Suggested(string words) =>
        Identifier.ToName(words) is { Length: > 0 } name && Identifier.IsName(name) ? name : "AsReported";
}
