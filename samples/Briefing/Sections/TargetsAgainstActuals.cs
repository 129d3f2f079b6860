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
        var table = new Table("Actual", "Per day", $"Against {HowMuch.Of(range).Text}", $"Against {HowMuch.Of(target).Text}");
        void Add(string what, Figure<Arrest> actual, Quantity<PerDay<Arrest>> mean) => table.Add(
            new(what, actual.Period.ToString()),
            Computed.Cell(mean, hedge: Computed.Hedge(actual.Qualifier)),
            Against(mean, range),
            Against(mean, target.Value));

        foreach (var total in new[] { Enforcement.Arrests.First50Days, Enforcement.Arrests.SinceInauguration,
            Enforcement.Arrests.First100Days })
        {
            Add($"Mean of {HowMuch.Of(total).Text}", total, Computed.DailyMean(total.Value, total.Period));
        }

        var day = Enforcement.Arrests.On26January2025;
        foreach (var voice in new[] { day.PerIce, day.PerNbcNews })
        {
            Add($"One day, {WhoSays.Speaker(voice.Claims[0])}", voice, Computed.DailyMean(voice.Value, voice.Period));
        }

        var highest = Enforcement.HighestDailyArrests.AsReported;
        Add("The highest single day", highest, highest.Value.OverDays(1));
        return table;
    }

    private static Table Removals()
    {
        var target = Targets.DailyDeportations.NewTarget;
        var table = new Table("Actual", "Per day", $"Against {HowMuch.Of(target).Text}");
        var april = Enforcement.Removals.April2025;
        var mean = Computed.DailyMean(april.Value, april.Period);
        table.Add(new($"Mean of {HowMuch.Of(april).Text}", april.Period.ToString()),
            Computed.Cell(mean, hedge: Computed.Hedge(april.Qualifier)), Against(mean, target.Value));
        foreach (var floor in new[] { Enforcement.Removals.First100Days, Enforcement.Removals.SinceInauguration })
        {
            var lower = Computed.DailyMean(floor.Lower, floor.Period);
            var hedge = Hedge(floor);
            table.Add(
                new($"Mean of {HowMuch.Of(floor).Text}", floor.Period.ToString()),
                Computed.Cell(lower, "a floor: no upper end is given", hedge),
                Computed.Cell(Computed.Percent(lower, target.Value), "a floor: no upper end is given", hedge));
        }

        return table;
    }

    private static Table Offices()
    {
        var range = Targets.DailyArrests.January2025;
        var offices = Enforcement.FieldOffices.AsReported.Value;
        var perOffice = Targets.DailyArrestsPerOffice.January2025;
        var table = new Table("Target for each office", $"Times {offices}", $"Against {HowMuch.Of(range).Text}");
        var number = perOffice.PerDeportationPace.Value.Times(offices);
        table.Add(Stated(perOffice.PerDeportationPace), Computed.Cell(number), Against(number, range));
        foreach (var floor in new[] { perOffice.PerDaily1200, perOffice.PerFourSources })
        {
            var lower = floor.Lower.Times(offices);
            table.Add(Stated(floor), Computed.Cell(lower, hedge: Hedge(floor)), AgainstFloor(lower, range, Hedge(floor)));
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
            Computed.Cell(Computed.Percent(actual.Value, target.Lower), "the target is a floor", target.IsStrict ? "under " : "up to "));
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

    private static PageCell Stated(IFigure figure) =>
        HowMuch.Of(figure) with { Remark = string.Join("; ", figure.Claims.Select(WhoSays.Speaker)) };

    private static PageCell Against<TUnit>(Quantity<TUnit> actual, Quantity<TUnit> target) where TUnit : struct, IUnit =>
        Computed.Cell(Computed.Percent(actual, target), Apart(actual, target, "the target"));

    private static PageCell Against<TUnit>(Quantity<TUnit> actual, RangeFigure<TUnit> range) where TUnit : struct, IUnit => new(
        actual < range.Lower ? Apart(actual, range.Lower, "the lower end")
        : actual > range.Upper ? Apart(actual, range.Upper, "the upper end")
        : "within the range",
        Tone: Tone.Computed);

    private static PageCell AgainstFloor<TUnit>(Quantity<TUnit> floor, RangeFigure<TUnit> range, string hedge) where TUnit : struct, IUnit =>
        new(
        floor > range.Upper ? hedge + Apart(floor, range.Upper, "the upper end") : "cannot be told from a floor",
        Tone: Tone.Computed);

    private static string Hedge<TUnit>(FloorFigure<TUnit> floor) where TUnit : struct, IUnit => floor.IsStrict ? "over " : "at least ";

    private static string Apart<TUnit>(Quantity<TUnit> actual, Quantity<TUnit> end, string name) where TUnit : struct, IUnit =>
        actual == end ? $"equal to {name}" : actual < end ? $"{Computed.Text(end - actual)} below {name}"
        : $"{Computed.Text(actual - end)} above {name}";
}
