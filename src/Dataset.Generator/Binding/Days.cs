using System.Globalization;
using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Binding;

/// <summary>Days as records write them: <c>2025-06-01</c>.</summary>
internal static class Days
{
    /// <summary>The day under a key; null when absent, or not a day, which is reported.</summary>
    public static DateTime? Bind(Fields fields, string key, BindingContext context) =>
        fields.Text(key) is { } text ? Parse(fields, key, text, context) : null;

    public static DateTime? Parse(Fields fields, string key, string text, BindingContext context)
    {
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        context.Report(BindingRules.DateNotUnderstood, fields.SpanOf(key), text, "Write the day as 2025-06-01.");
        return null;
    }
}
