#if DATASET_RUNTIME
namespace Dataset.Runtime;
#else
namespace Dataset.Generator.Shared;
#endif

/// <summary>
/// How a period is spelt, by its days alone: one id and one wording for each period. Both sides compile this, since the generator emits
/// the ids that the runtime parses.
/// </summary>
internal static class PeriodSpelling
{
    /// <summary>The id: the part of the calendar that the days are, else <c>first/last</c> with <c>..</c> for an open end.</summary>
    public static string Id(DateTime? first, DateTime? last) =>
        first is { } from && last is { } to && CalendarPart.Find(from, to) is { } part ? part.ToString() : Edge(first) + "/" + Edge(last);

    /// <summary>The period in words: "March 2025", "first half of 2025", "20 January 2025 to 31 March 2025".</summary>
    public static string Words(DateTime? first, DateTime? last) => (first, last) switch
    {
        ({ } from, { } to) => CalendarPart.Find(from, to) is { } part ? Words(part, from) : Day(from) + " to " + Day(to),
        (null, { } until) => "until " + Day(until),
        ({ } since, null) => "since " + Day(since),
        _ => throw new ArgumentNullException(nameof(first)),
    };

    private static string Words(CalendarPart part, DateTime first) => part.Unit switch
    {
        CalendarUnit.Day => Day(first),
        CalendarUnit.Week => "week " + Number(part) + " of " + CalendarPart.OfYear(part.Year),
        CalendarUnit.Month => first.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
        CalendarUnit.Quarter => "quarter " + Number(part) + " of " + CalendarPart.OfYear(part.Year),
        CalendarUnit.Half => (part.Number == 1 ? "first" : "second") + " half of " + CalendarPart.OfYear(part.Year),
        _ => part.ToString(),
    };

    private static string Number(CalendarPart part) => part.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Edge(DateTime? day) => day is { } known ? CalendarPart.OfDay(known).ToString() : "..";

    private static string Day(DateTime day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
