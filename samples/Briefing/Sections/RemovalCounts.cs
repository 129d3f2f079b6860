using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>Removals: floors as floors, and the count that a stated rise implies.</summary>
internal static class RemovalCounts
{
    public static void Write(IPage page)
    {
        page.Section("Removals", "As printed. A floor has no value to read; only its lower end is known.");
        foreach (var series in SeriesGroups.Removals)
        {
            SeriesBlock.Write(page, series);
        }

        page.Heading("Computed");
        page.Table(Implied());
    }

    private static Table Implied()
    {
        var (count, rise) = (Enforcement.Removals.April2025, Enforcement.RemovalsRise.April2025);
        var table = new Table("What", "Computed", "From");
        table.Add(
            $"The count that the rise of {rise.Period} is measured against",
            Computed.Cell(count.Value - rise.Value, hedge: Computed.Hedge(count.Qualifier, rise.Qualifier)),
            $"{HowMuch.Of(count).Text} less {HowMuch.Of(rise).Text}; measured against {rise.BaselineId}");
        return table;
    }
}
