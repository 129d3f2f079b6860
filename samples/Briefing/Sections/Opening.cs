using Briefing.Pages;

namespace Briefing.Sections;

/// <summary>What this is, and how much there is of it.</summary>
internal static class Opening
{
    public static void Write(IPage page)
    {
        page.Title(
            "Briefing: border and enforcement figures as published",
            $"{Catalog.Figures.Count} figures in {Catalog.Series.Count} series from {Catalog.Sources.Count} documents. Data version {Catalog.Version}.");
        page.Paragraph(
            "Each number is what a document states, with its hedge, its period and the words that carry it. What is marked as computed "
            + "stands in no document. A document goes by its key in brackets, as in [" + Sources.PostDeportations.Key + "]; the list is at the end.");
    }
}
