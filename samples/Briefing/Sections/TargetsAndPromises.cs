using Briefing.Pages;

namespace Briefing.Sections;

/// <summary>What somebody set out to reach, kept apart from what happened.</summary>
internal static class TargetsAndPromises
{
    public static void Write(IPage page)
    {
        page.Section("Targets and promises", "What somebody set out to reach. None of these is a count of what happened.");
        foreach (var series in SeriesGroups.Targets)
        {
            SeriesBlock.Write(page, series);
        }
    }
}
