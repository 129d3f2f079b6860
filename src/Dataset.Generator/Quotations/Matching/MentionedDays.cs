using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;

namespace Dataset.Generator.Quotations.Matching;

/// <summary>The days that words of time may mean, beside the days of a period.</summary>
internal static class MentionedDays
{
    /// <summary>Whether a time that a text mentions may be one of a period: what states no year, of a year near it.</summary>
    /// <param name="period">First and last day; null at an open end.</param>
    /// <param name="fiscalYear">How the document counts fiscal years; null when it does not state it.</param>
    public static bool Overlap(TimeMention mention, (DateTime? First, DateTime? Last) period, FiscalYearRecord? fiscalYear)
    {
        // What has no year of its own is a time of any year: of one that an open period reaches too.
        if (mention.From.Year is null && (period.First is null || period.Last is null))
        {
            return true;
        }

        var (from, to) = mention.From.Year is { } year ? (year, year) : (period.First!.Value.Year - 1, period.Last!.Value.Year + 1);
        for (var one = Math.Max(from, 1); one <= to; one++)
        {
            if (DaysOf(mention, one, fiscalYear) is { } days && !(days.First > period.Last) && !(days.Last < period.First))
            {
                return true;
            }
        }

        return false;
    }

    private static (DateTime? First, DateTime? Last)? DaysOf(TimeMention mention, int year, FiscalYearRecord? fiscalYear)
    {
        if (mention.From.DaysIn(year, fiscalYear) is not { } first || (mention.To ?? mention.From).DaysIn(year, fiscalYear) is not { } last)
        {
            return null;
        }

        var (begin, end) = (first.First, last.Last < first.First ? first.Last : last.Last);
        if (mention.Length is { } length)
        {
            return new TrailingPeriod(length.Count, length.Unit, CalendarPart.OfDay(end)).Days is { } days ? (days.First, days.Last) : null;
        }

        return mention.Role switch
        {
            TimeRole.Since => (begin, null),
            TimeRole.Until => (null, end),
            _ => (begin, end),
        };
    }
}
