using Briefing.Pages;
using Briefing.Words;
using Dataset.Units;

namespace Briefing.Sections;

/// <summary>Crossings by month, the change computed, and the change as printed.</summary>
internal static class CrossingsByMonth
{
    public static void Write(IPage page)
    {
        page.Section("Crossings by month", Border.Crossings.Series.Title + ". Changes are computed from the counts.");
        page.Table(Months());
        page.Paragraph($"Counted: {Border.Crossings.Series.Population}.", Tone.Quiet);
        page.Heading($"The change from {Border.Crossings.March2024.Period} to {Border.Crossings.March2025.Period}");
        page.Table(PrintedBesideComputed());
    }

    private static Table Months()
    {
        var table = new Table("Month", "Crossings", "Against the month before", "Against a year earlier",
            "Who says so, in which words")
        { LastIsLong = true };
        foreach (var month in Border.Crossings.Figures)
        {
            var words = month.RecordStatement is { } extreme ? $"Declared {extreme}." : null;
            table.Add(When.Of(month.Period), HowMuch.Of(month), Change(month, months: 1), Change(month, months: 12),
                new(WhoSays.Of(month), words));
        }

        return table;
    }

    private static PageCell Change(IFigure<Crossing> now, int months) =>
        now.Period.First?.AddMonths(-months) is { } day && Border.Crossings.Series.Find(Period.Month(day.Year, day.Month)) is { } before
            ? Computed.Cell(now.ChangeFrom(before), now.PercentChangeFrom(before).ToString())
            : new("no figure", Tone: Tone.Quiet);

    private static Table PrintedBesideComputed()
    {
        var printed = Border.CrossingsFall.March2025;
        var table = new Table("Fall", "How much", "How it is known");
        table.Add("Printed", HowMuch.Of(printed), WhoSays.Of(printed));
        foreach (var (from, fall, verdict) in Falls.All)
        {
            table.Add("Computed", Computed.Cell(fall), $"from {from}: {verdict}");
        }

        return table;
    }
}
