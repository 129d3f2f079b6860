using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>Arrests in every shape the documents give them, and 26 January 2025 by voice.</summary>
internal static class ArrestCounts
{
    public static void Write(IPage page)
    {
        page.Section("Arrests", "As printed. Where voices differ, each is kept and none is chosen.");
        foreach (var series in SeriesGroups.Arrests)
        {
            SeriesBlock.Write(page, series);
        }

        page.Heading($"Computed for {Enforcement.Arrests.On26January2025.Period}");
        page.Table(OneDay());
    }

    private static Table OneDay()
    {
        var (perIce, perData) = (Enforcement.Arrests.On26January2025.PerIce, Enforcement.Arrests.On26January2025.PerDataObtainedByNbcNews);
        var (criminal, nonCriminal) = (Enforcement.CriminalArrests.On26January2025, Enforcement.NonCriminalArrests.On26January2025);
        var share = Enforcement.ShareWithoutCriminalRecord.On26January2025.PerDataObtainedByNbcNews;
        var table = new Table("What", "Computed", "Beside it, as printed");
        table.Add("The two voices apart", Computed.Cell(perData.Range - perIce.Range), $"{Says(perIce)}; {Says(perData)}");
        table.Add("Criminal and non-criminal arrests together", Computed.Cell(criminal.Range + nonCriminal.Range), Says(perData));
        table.Add("Non-criminal arrests in the arrests by the data", Computed.Cell(nonCriminal.PercentOf(perData)), Says(share));
        table.Add("Criminal arrests in the arrests by the data", Computed.Cell(criminal.PercentOf(perData)),
            new("no share is printed", Tone: Tone.Quiet));
        return table;
    }

    private static string Says(IFigure figure) =>
        string.Join("; ", HowMuch.InUse(figure).Select(claim => $"{claim.Text}, {WhoSays.Speaker(claim)}"));
}
