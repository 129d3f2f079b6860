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
        var (perIce, perNbcNews) = (Enforcement.Arrests.On26January2025.PerIce, Enforcement.Arrests.On26January2025.PerNbcNews);
        var criminal = Enforcement.CriminalArrests.On26January2025.Value;
        var nonCriminal = Enforcement.NonCriminalArrests.On26January2025.Value;
        var share = Enforcement.ShareWithoutCriminalRecord.On26January2025.PerNbcNews;
        var table = new Table("What", "Computed", "Beside it, as printed");
        table.Add("The two voices apart", Computed.Cell(perNbcNews.Value - perIce.Value), $"{Says(perIce)}; {Says(perNbcNews)}");
        table.Add("Criminal and non-criminal arrests together", Computed.Cell(criminal + nonCriminal), Says(perNbcNews));
        table.Add("Non-criminal arrests in the arrests per NBC News", Computed.Cell(Computed.Percent(nonCriminal, perNbcNews.Value)), Says(share));
        table.Add("Criminal arrests in the arrests per NBC News", Computed.Cell(Computed.Percent(criminal, perNbcNews.Value)), new("no share is printed", Tone: Tone.Quiet));
        return table;
    }

    private static string Says(IFigure figure) => string.Join("; ", HowMuch.InUse(figure).Select(claim => $"{claim.Text}, {WhoSays.Speaker(claim)}"));
}
