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

    /// <summary>What the catalogue computed from the rise: the count it is measured against, and the rise in percent of that.</summary>
    private static Table Implied()
    {
        var rise = Enforcement.RemovalsRise.April2025;
        var table = new Table("What", "Computed", "From");
        foreach (var check in Catalog.ChecksOf(rise).Where(static check => check.IsComputed))
        {
            var from = check.Figures.Select(static figure => figure.Text);
            table.Add(check.Assertion, new(check.Computed!.Text, Tone: Tone.Computed),
                $"{string.Join(", ", from)}; measured against {Subjects.Baseline(rise)}");
        }

        return table;
    }
}
