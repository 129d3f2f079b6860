using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>One screen: what the data are, what stands out, each with the name to type, and where to read on.</summary>
internal static class Summary
{
    public static void Write(IPage page)
    {
        page.Title(
            "Border and immigration enforcement, as published",
            $"{Catalog.Figures.Count} figures in {Catalog.Series.Count} series from {Catalog.Sources.Count} sources. "
            + $"Data version {Catalog.Version}.");
        page.Paragraph(
            "Each number is what a document or a table states, with its hedge, its period, and the words or the cell that carry it. "
            + "What is computed stands in no document, and is called so.");
        Crossings(page);
        Arrests(page);
        Removals(page);
        TargetsAndPace(page);
        page.Heading("What is checked");
        page.Paragraph(
            $"{Verdicts.Checks()} {Verdicts.Contradictions()} More: add a section, as in 'dotnet run --project samples/Briefing -- "
            + $"{Contents.First}': {string.Join(", ", Contents.Names)}, or all.", Tone.Quiet);
    }

    private static void Crossings(IPage page)
    {
        page.Heading("Crossings in the news beside the Border Patrol's encounters at the southwest border");
        foreach (var (news, official) in new (IFigure, IFigure)[]
        {
            (Border.Crossings.March2025, SouthwestBorder.BorderPatrolEncounters.March2025),
            (Border.Crossings.March2024, SouthwestBorder.BorderPatrolEncounters.March2024),
            (Border.Crossings.February2025, SouthwestBorder.BorderPatrolEncounters.February2025),
        })
        {
            var earlier = HowMuch.Earlier(official) is { } announced ? $", {announced}" : string.Empty;
            page.Finding(
                $"{news.Period}: {news.Text}, beside {official.Text}{earlier}: {Verdicts.Agreement(news, official)}.",
                news.Name, official.Name);
        }

        var falls = Falls.All.Select(static fall => $"{fall.Fall} ({fall.From}: {fall.Verdict})");
        page.Finding(
            $"The fall is printed as {Border.CrossingsFall.March2025.Text}; computed it is {string.Join(", ", falls)}.",
            Border.CrossingsFall.March2025.Name);
        BelowAllBefore(page, Border.Crossings.February2025, Border.Crossings.March2025);
    }

    /// <summary>The months that checks of the catalogue find below every month of the long official series.</summary>
    private static void BelowAllBefore(IPage page, params IEnumerable<IFigure> news)
    {
        var official = SouthwestBorder.BorderPatrolEncountersSince1999.Figures;
        var below = news.Where(month => Verdicts.Between(official.Append(month)) is Verdict.Holds).ToList();
        if (below.Count > 0)
        {
            var lowest = official.MinBy(static month => month.Range.Lower)!;
            page.Finding(
                $"{string.Join(" and ", below.Select(static month => month.Period))}: below every month from {official[0].Period} to "
                + $"{official[^1].Period}, of which {lowest.Period} is the lowest with {lowest.Text}.",
                SouthwestBorder.BorderPatrolEncountersSince1999.Series.Name);
        }
    }

    private static void Arrests(IPage page)
    {
        page.Heading("Arrests by ICE");
        var (day, share) = (Enforcement.Arrests.On26January2025, Enforcement.ShareWithoutCriminalRecord.On26January2025);
        var (data, reporter) = (day.PerDataObtainedByNbcNews, day.PerNbcNews);
        page.Finding(
            $"{day.Period}: {day.PerIce.Text} as ICE reported, {data.Text} by data that NBC News obtained.", day.Name);
        var part = Enforcement.NonCriminalArrests.On26January2025;
        var (first, second) =
            (Verdicts.Agreement(share.PerDataObtainedByNbcNews, part, data), Verdicts.Agreement(share.PerNbcNews, part, reporter));
        page.Finding(
            $"Without criminal record: {share.PerDataObtainedByNbcNews.Text} by that data, as a document has it; “nearly half”, as a "
            + $"reporter has it. Computed, {part.Text} of {data.Text} are {part.PercentOf(data)}: the first {first}, the second {second}.",
            share.Name);
        var (news, announced) = (Enforcement.Arrests.First50Days, Enforcement.ArrestsAnnounced.First50Days);
        page.Finding(
            $"First 50 days: {news.Text} in the news, {announced.Text} on a page of the White House: "
            + $"{Verdicts.Agreement(news, announced)}.", news.Name, announced.Name);
        var (early, total) = (Enforcement.Arrests.SinceInauguration, Enforcement.Arrests.First100Days);
        page.Finding(
            $"First 100 days: {total.Text}; another document gives {early.Text} for {early.Period}. {Verdicts.Together(early, total)}",
            total.Name, early.Name);
    }

    private static void Removals(IPage page)
    {
        page.Heading("Removals by ICE");
        var (early, total) = (Enforcement.Removals.SinceInauguration, Enforcement.Removals.First100Days);
        page.Finding(
            $"{early.Period}: {early.Text}; first 100 days: {total.Text}. {Verdicts.Together(early, total)}", early.Name, total.Name);
        var april = Enforcement.Removals.April2025;
        page.Finding(
            $"{april.Period}: {april.Text}, computed {april.PerDay()}: {Computed.Compared(april.PerDay(), total.PerDay())} the "
            + $"{total.PerDay()} of the first 100 days.", april.Name);
    }

    private static void TargetsAndPace(IPage page)
    {
        page.Heading("Targets (not counts)");
        var (daily, next, total) = (Targets.DailyArrests.January2025, Targets.DailyArrests.NewTarget, Enforcement.Arrests.First100Days);
        page.Finding(
            $"{daily.Text}, later {next.Text}. Computed for the first 100 days: {total.PerDay()}, "
            + $"{Computed.Compared(total.PerDay(), daily.Range)} the first and {Computed.Compared(total.PerDay(), next.Range)} the second.",
            daily.Name, next.Name);
        var (office, offices) = (Targets.DailyArrestsPerOffice.January2025.PerReports, Enforcement.FieldOffices.AsReported);
        var together = office.Range.Times(offices.Range);
        page.Finding(
            $"{office.Text}, at {offices.Text}, are {together}: {Computed.Compared(together, daily.Range)} the target of {daily.Text}.",
            Targets.DailyArrestsPerOffice.January2025.Name);
    }
}
