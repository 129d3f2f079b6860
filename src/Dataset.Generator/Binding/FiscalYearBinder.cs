using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Records;

namespace Dataset.Generator.Binding;

/// <summary><c>fiscal_year: { starts: 10-01, named_for: end }</c> of a source.</summary>
internal static class FiscalYearBinder
{
    // A year without 29 February: a fiscal year starts on a day that every year has.
    private const string CommonYear = "2001-";

    public static FiscalYearRecord? Bind(Fields fields, BindingContext context)
    {
        if (fields.Find("fiscal_year") is not { } entry
            || Fields.Of(entry, context, "the fiscal year", "Write '{ starts: 10-01 }'.") is not { } inner)
        {
            return null;
        }

        var starts = inner.RequiredText("starts", "its first day as month and day, as in 10-01");
        var namedFor = inner.Word<FiscalYearNumber>("named_for", "year that a fiscal year has its number from");
        inner.Close();
        if (starts is null)
        {
            return null;
        }

        if (DateTime.TryParseExact(CommonYear + starts, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(day.Month, day.Day, namedFor);
        }

        context.Report(BindingRules.DateNotUnderstood, inner.SpanOf("starts"), starts,
            "Write the month and the day on which the fiscal year starts, as 10-01; it is a day that every year has.");
        return null;
    }
}
