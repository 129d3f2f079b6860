using Briefing.Pages;
using Briefing.Words;
using Dataset.Units;

namespace Briefing.Sections;

/// <summary>The official counts: the months of the agency's table by component, with their sum, and every other series of them.</summary>
internal static class OfficialCounts
{
    public static void Write(IPage page)
    {
        var (patrol, field) = (SouthwestBorder.BorderPatrolEncounters.Series, SouthwestBorder.FieldOperationsEncounters.Series);
        page.Section("Official counts", $"Encounters at the {patrol.Area}. {Label(patrol)}.");
        page.Heading($"By component ({patrol.Name}, {field.Name})");
        page.Table(ByComponent(patrol, field));
        page.Paragraph($"Border Patrol, counted: {patrol.Population}.", Tone.Quiet);
        page.Paragraph($"Field Operations, counted: {field.Population}.", Tone.Quiet);
        foreach (var series in SeriesGroups.Official.Except([patrol, field]))
        {
            if (Label(series) is { } label)
            {
                page.Heading($"{series.Title} ({series.Name})");
                page.Paragraph($"{label}.", Tone.Quiet);
                page.Table(Months(series));
            }
            else
            {
                SeriesBlock.Write(page, series);
            }
        }
    }

    private static Table ByComponent(Series<Encounter> patrol, Series<Encounter> field)
    {
        var table = new Table("Month", "Border Patrol", "Field Operations", "Both, computed");
        foreach (var month in patrol.Figures)
        {
            var other = field[month.Period];
            table.Add(month.Period.ToString(), HowMuch.Of(month), HowMuch.Of(other), Computed.Cell(month.Range + other.Range));
        }

        return table;
    }

    private static Table Months(Series series)
    {
        var table = new Table("Month", "Encounters");
        foreach (var month in series.Figures)
        {
            table.Add(month.Period.ToString(), HowMuch.Of(month));
        }

        return table;
    }

    /// <summary>The table that states a series; null where words state it.</summary>
    private static string? Label(Series series) =>
        series.Figures is [{ Claims: [{ Cells: [{ Source: var table }, ..] }, ..] }, ..] ? table.Title ?? table.Label : null;
}
