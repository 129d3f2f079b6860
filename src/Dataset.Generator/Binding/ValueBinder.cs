using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>
/// <c>value: about 8,300</c>; <c>value: { is: 1.07, interval: 0.8 to 1.3, level: 95% }</c>; or in its place
/// <c>reading: { is: 50, of: half a hundred, because: … }</c>.
/// </summary>
internal static class ValueBinder
{
    private const string OfValue = "Write the number with its hedge, or '{ is: 1.07, interval: 0.8 to 1.3, level: 95% }'.";
    private const string OfReading = "Write '{ is: 50, of: half a hundred, because: why it is read so }'.";

    /// <param name="unit">That of the series, as written; null where it is not known.</param>
    public static ValueRecord? Bind(Fields fields, string? unit, BindingContext context)
    {
        var reading = fields.Find("reading");
        if (reading is null)
        {
            fields.Require("value", "the number with its hedge, as in 'about 8,300'");
        }

        if (fields.Find("value") is not { } value)
        {
            return reading is null ? null : Reading(reading, unit, context);
        }

        if (reading is not null)
        {
            context.Report(BindingRules.OneOrTheOther, reading.Key.Span, fields.Subject, "value", "reading");
            return null;
        }

        if (value.Value is ScalarNode)
        {
            return fields.Text("value") is { } raw ? Parse(raw, value.Value.Span, unit, context) : null;
        }

        return Fields.Of(value, context, "the value", OfValue) is { } inner ? WithInterval(inner, unit, context) : null;
    }

    private static ValueRecord? Reading(Entry entry, string? unit, BindingContext context)
    {
        if (Fields.Of(entry, context, "the reading", OfReading) is not { } inner)
        {
            return null;
        }

        var raw = inner.RequiredText("is", "the number that the words are read as, with its hedge");
        var of = inner.RequiredText("of", "the words that are read so");
        var because = inner.RequiredText("because", "why they are read so");
        inner.Close();
        if (raw is null || Parse(raw, inner.SpanOf("is"), unit, context) is not { } value || of is null || because is null)
        {
            return null;
        }

        return value with { Reading = new(QuotedText.Collapse(of), because) };
    }

    /// <summary>A number with what is printed of its uncertainty behind it.</summary>
    private static ValueRecord? WithInterval(Fields fields, string? unit, BindingContext context)
    {
        var raw = fields.RequiredText("is", "the number with its hedge");
        var interval = fields.Text("interval");
        var level = fields.Text("level");
        var plus = fields.Text("plus");
        var minus = fields.Text("minus");
        if (IsPrinted(fields, raw, context))
        {
            return null;
        }

        fields.Close();
        if (raw is null || Parse(raw, fields.SpanOf("is"), unit, context) is not { } value)
        {
            return null;
        }

        if (ProblemOf(value, fields) is { } problem)
        {
            Report(fields, "is", raw, problem, context);
            return null;
        }

        if (!IsOneUncertainty(fields, value, context))
        {
            return null;
        }

        var number = value.Low!;
        var (ends, isRead) = Interval(fields, interval, number, context);
        var (above, below) = (Side(fields, "plus", plus, context), Side(fields, "minus", minus, context));
        if (!isRead || !AreBoth(fields, context) || (fields.Has("plus") && (above is null || below is null)))
        {
            return null;
        }

        if (above is not null && below is not null && !HasEnds(number, above, below))
        {
            const string TooLong =
                "Its ends have more digits than a decimal can hold (28): write fewer, or a scale word such as 'million'.";
            Report(fields, "is", raw, TooLong, context);
            return null;
        }

        return value with { Interval = ends, Level = Level(fields, level, context), Plus = above, Minus = below };
    }

    /// <summary>Why no interval can stand beside a value; null where one can.</summary>
    private static string? ProblemOf(ValueRecord value, Fields fields)
    {
        if (value is not { Low: not null, High: null, IsWorded: false })
        {
            return "An interval, 'plus:' and 'minus:' belong to one number: write it here, with its hedge.";
        }

        if (value.Qualifier is not (Qualifier.Exact or Qualifier.About or Qualifier.Measured))
        {
            return "A number with a printed interval has no other hedge than 'about': write the number alone.";
        }

        return value.Uncertainty is not null && (fields.Has("interval") || HasSide(fields))
            ? "A '±' is an uncertainty already: write the number alone, or leave out 'interval:', 'plus:' and 'minus:'."
            : null;
    }

    private static bool HasSide(Fields fields) => fields.Has("plus") || fields.Has("minus");

    /// <summary>Reports an interval beside two uncertainties, and a number without either.</summary>
    private static bool IsOneUncertainty(Fields fields, ValueRecord value, BindingContext context)
    {
        if (fields.Has("interval") && HasSide(fields))
        {
            var side = fields.Has("plus") ? "plus" : "minus";
            context.Report(BindingRules.OneOrTheOther, fields.KeySpanOf(side), fields.Subject, "interval", side);
            return false;
        }

        if (value.Uncertainty is not null || fields.Has("interval") || HasSide(fields))
        {
            return true;
        }

        // A misspelt key was reported, and may be the one that is missing.
        if (!fields.Others().Any())
        {
            const string Advice = "the ends printed behind the number, or 'plus:' and 'minus:'; a number alone stands beside 'value:'";
            context.Report(BindingRules.MissingKey, fields.Head, "The value", "interval", Advice);
        }

        return false;
    }

    private static bool HasEnds(Number number, Number above, Number below) =>
        ValueWords.HasEnds(number.Value, above.Value) && ValueWords.HasEnds(number.Value, below.Value);

    /// <summary>Reports the key that readings had before, with what to write now.</summary>
    private static bool IsPrinted(Fields fields, string? raw, BindingContext context)
    {
        if (!fields.Has("printed"))
        {
            return false;
        }

        var words = fields.Text("printed") is { } printed ? InFlow(printed) : "the words";
        var reading = $"reading: {{ is: {InFlow(raw ?? "the number")}, of: {words}, because: why it is read so }}";
        context.Report(BindingRules.PrintedValue, fields.KeySpanOf("printed"), reading);
        return true;
    }

    /// <summary>A text as it can stand inside braces.</summary>
    private static string InFlow(string text) =>
        text.IndexOfAny([',', ':', '{', '}', '[', ']', '#', '"', '\'']) < 0
            ? text
            : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static ((Number Low, Number High)? Ends, bool IsRead) Interval(
        Fields fields, string? text, Number number, BindingContext context)
    {
        if (text is null)
        {
            return (null, !fields.Has("interval"));
        }

        if (Parse(text, fields.SpanOf("interval"), null, context) is not { } range)
        {
            return (null, false);
        }

        if (range is not { Qualifier: Qualifier.Between, Low: { } low, High: { } high })
        {
            Report(fields, "interval", text, "An interval has two ends: write them as in '0.8 to 1.3'.", context);
            return (null, false);
        }

        if (low.Value <= number.Value && number.Value <= high.Value)
        {
            return ((low, high), true);
        }

        var outside = $"The interval leaves out {NumberWords.Format(number.Value)}, the number that it is printed with.";
        Report(fields, "interval", text, outside, context);
        return (null, false);
    }

    /// <summary>The uncertainty to one side; its sign is the key's.</summary>
    private static Number? Side(Fields fields, string key, string? text, BindingContext context)
    {
        if (text is null)
        {
            return null;
        }

        if (NumberWords.Parse(text, out var problem) is not { } number)
        {
            Report(fields, key, text, problem!, context);
            return null;
        }

        if (number.Value >= 0)
        {
            return number;
        }

        Report(fields, key, text, $"The key '{key}' is the sign: write '{text.Substring(1)}'.", context);
        return null;
    }

    private static bool AreBoth(Fields fields, BindingContext context)
    {
        if (fields.Has("plus") == fields.Has("minus"))
        {
            return true;
        }

        var (written, missing) = fields.Has("plus") ? ("plus", "minus") : ("minus", "plus");
        context.Report(BindingRules.MissingKey, fields.KeySpanOf(written), "The value", missing, "the uncertainty to the other side");
        return false;
    }

    /// <summary><c>95%</c> is 95; null when not written or not understood, which is reported.</summary>
    private static decimal? Level(Fields fields, string? text, BindingContext context)
    {
        if (text is null)
        {
            return null;
        }

        var digits = text.Substring(0, text.Length - 1);
        if (text[text.Length - 1] == '%'
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var level)
            && level is > 0 and < 100)
        {
            return level;
        }

        Report(fields, "level", text, "Write the confidence of the interval in percent, as in '95%'.", context);
        return null;
    }

    private static ValueRecord? Parse(string raw, YamlSpan span, string? unit, BindingContext context)
    {
        var value = ValueWords.Parse(raw, out var problem);
        if (value?.Fraction is { } part && unit is not null && HundredOf(unit) is { } hundred)
        {
            // 1/4 percent is the fourth part of a hundredth, and nobody who writes 1/4 there means that.
            var number = NumberWords.Format(Math.Round(part.Numerator / part.Denominator * hundred, 1));
            problem = $"A number in {unit} is no fraction: write '{number}' where the words mean {raw} of the whole.";
        }

        if (problem is null)
        {
            return value;
        }

        context.Report(BindingRules.ValueNotUnderstood, span, raw, problem);
        return null;
    }

    private static int? HundredOf(string unit) => unit switch
    {
        "percent" => 100,
        "permille" => 1000,
        _ => null,
    };

    private static void Report(Fields fields, string key, string text, string problem, BindingContext context) =>
        context.Report(BindingRules.ValueNotUnderstood, fields.SpanOf(key), text, problem);
}
