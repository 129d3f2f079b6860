using Briefing.Pages;

namespace Briefing.Sections;

/// <summary>Every other series that is not a target: people, offices, shares, capacity, forecasts.</summary>
internal static class OtherCounts
{
    public static void Write(IPage page)
    {
        page.Section("Other counts",
            "People, offices, shares, capacities and forecasts. A series without a figure is the whole that a share is of.");
        foreach (var series in SeriesGroups.Others)
        {
            SeriesBlock.Write(page, series);
        }
    }
}
