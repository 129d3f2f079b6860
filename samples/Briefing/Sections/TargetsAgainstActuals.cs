using Briefing.Pages;
using Briefing.Words;
using Dataset.Runtime.Units;
using Dataset.Units;

namespace Briefing.Sections;

/// <summary>Targets beside actuals of the same unit. The compiler holds this section to it: arrests do not compare with removals.</summary>
internal static class TargetsAgainstActuals
{
    public static void Write(IPage page)
    {
        page.Section("Targets against actuals",
            "A target stands beside an actual of the same unit only. Daily means are computed: the total over the days of its period.");
        page.Heading("Arrests per day");
        page.Table(Arrests());
        page.Heading("Removals per day, as the headlines word the target");
        page.Table(Removals());
        page.Heading("The target for each office, times the offices");
        page.Table(Offices());
        page.Heading($"The raid in Colorado, in {Enforcement.RaidGangMembers.Series.Unit}");
        page.Table(Raid());
        page.Heading("Not computed: the units differ");
        page.Table(DifferentUnits());
    }

    private static Table Arrests()
    {
        var (range, target) = (Targets.DailyArrests.January2025, Targets.DailyArrests.NewTarget);
        var table = new Table("Actual", "Per day", $"Against {range.Text}", $"Against {target.Text}");
        void Add(string what, IFigure<Arrest> actual, QuantityRange<PerDay<Arrest>> mean) => table.Add(
            new(what, actual.Period.ToString()),
            Computed.Cell(mean),
            Computed.Against(mean, range.Range),
            Computed.Against(mean, target.Range));

        foreach (var total in new IFigure<Arrest>[] { Enforcement.Arrests.First50Days, Enforcement.Arrests.SinceInauguration,
            Enforcement.Arrests.First100Days })
        {
            Add($"Mean of {total.Text}", total, total.PerDay());
        }

        var day = Enforcement.Arrests.On26January2025;
        foreach (var voice in new[] { day.PerIce, day.PerDataObtainedByNbcNews })
        {
            Add($"One day, {WhoSays.Speaker(voice.Claims[0])}", voice, voice.PerDay());
        }

        var highest = Enforcement.HighestDailyArrests.AsReported;
        Add("The highest single day", highest, highest.Range.OverDays(1));
        return table;
    }

    private static Table Removals()
    {
        var target = Targets.DailyDeportations.NewTarget;
        var table = new Table("Actual", "Per day", $"Against {target.Text}");
        foreach (var total in new IFigure<Removal>[] { Enforcement.Removals.April2025, Enforcement.Removals.First100Days,
            Enforcement.Removals.SinceInauguration })
        {
            table.Add(
                new($"Mean of {total.Text}", total.Period.ToString()),
                Computed.Cell(total.PerDay()),
                Computed.Against(total.PerDay(), target.Range));
        }

        return table;
    }

    private static Table Offices()
    {
        var (range, offices) = (Targets.DailyArrests.January2025, Enforcement.FieldOffices.AsReported);
        var perOffice = Targets.DailyArrestsPerOffice.January2025;
        var table = new Table("Target for each office", $"Times {offices.Text}", $"Against {range.Text}");
        foreach (var voice in new IFigure<PerDay<Per<Arrest, Office>>>[] { perOffice.PerReports, perOffice.PerQuota1200Article,
            perOffice.PerFourSources })
        {
            var together = voice.Range.Times(offices.Range);
            table.Add(
                HowMuch.Of(voice) with { Remark = WhoSays.Speaker(voice.Claims[0]) },
                Computed.Cell(together),
                Computed.Against(together, range.Range));
        }

        return table;
    }

    private static Table Raid()
    {
        var (target, actual) = (Targets.RaidGangMembers.RaidInColorado, Enforcement.RaidGangMembers.RaidInColorado);
        var table = new Table("Target", "Actual", "Actual in the target");
        table.Add(
            HowMuch.Of(target) with { Remark = target.Series.Title },
            HowMuch.Of(actual) with { Remark = actual.Series.Title },
            Computed.Cell(actual.PercentOf(target), "the target is a floor"));
        return table;
    }

    private static Table DifferentUnits()
    {
        var table = new Table("Target", "Actual", "Units");
        void Add(IFigure target, IFigure actual) => table.Add(
            HowMuch.Of(target) with { Remark = target.Series.Title },
            HowMuch.Of(actual) with { Remark = actual.Series.Title },
            $"{target.Unit} and {actual.Unit}");

        Add(Targets.RaidGangMembers.RaidInColorado, Enforcement.RaidArrests.RaidInColorado);
        Add(Targets.DailyPeople.NewTarget, Enforcement.Arrests.First100Days);
        Add(Targets.PromisedDeportations.Campaign, Enforcement.Removals.First100Days);
        return table;
    }
}
