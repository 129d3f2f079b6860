using Briefing.Pages;
using Briefing.Words;
using Dataset.Runtime.Units;
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
        var table = new Table("Month", "Crossings", "Against the row above", "Against a year earlier",
            "Who says so, in which words")
        { LastIsLong = true };
        Figure<Crossing>? above = null;
        foreach (var month in Border.Crossings.Figures.OfType<Figure<Crossing>>())
        {
            var words = month.RecordStatement is { } extreme ? $"Declared {extreme}." : null;
            table.Add(When.Of(month.Period), HowMuch.Of(month), Change(above, month), Change(YearBefore(month), month),
                new(WhoSays.Of(month), words));
            above = month;
        }

        return table;
    }

    private static Figure<Crossing>? YearBefore(Figure<Crossing> month) =>
        month.Period is { First: { } first, Last: { } last }
            ? Border.Crossings.Series.Find(Period.Between(first.AddYears(-1), last.AddYears(-1))) as Figure<Crossing>?
            : null;

    private static PageCell Change(Figure<Crossing>? from, Figure<Crossing> to)
    {
        if (from is not { } before)
        {
            return new("no figure", Tone: Tone.Quiet);
        }

        var hedge = Computed.Hedge(before.Qualifier, to.Qualifier);
        return Computed.Cell(to.Value - before.Value, hedge + Computed.Text(Computed.PercentChange(before.Value, to.Value)), hedge);
    }

    private static Table PrintedBesideComputed()
    {
        var (from, to, printed) = (Border.Crossings.March2024.Value, Border.Crossings.March2025.Value, Border.CrossingsFall.March2025);
        var computed = Computed.Percent(from - to, from);
        var rounded = new Quantity<Percent>(decimal.Round(computed.Number, printed.Value.Number.Scale, MidpointRounding.AwayFromZero));
        var table = new Table("Fall", "How much", "How it is known");
        table.Add("Printed", HowMuch.Of(printed), WhoSays.Of(printed));
        table.Add("Computed", Computed.Cell(computed), $"({from} - {to}) / {from}");
        table.Add("Computed, to the digits printed", Computed.Cell(rounded), "rounded half up");
        table.Add("Computed less printed", new($"{(computed - printed.Value).Number} percentage points", Tone: Tone.Computed),
            "before rounding");
        return table;
    }
}
