using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>Quantities that a document gives in words: kept as words, with bounds only where the words have them.</summary>
internal static class WordedQuantities
{
    public static void Write(IPage page)
    {
        page.Section("Quantities in words", "No number is made of them.");
        var table = new Table("What, and when", "Words", "Who says so, in which words") { LastIsLong = true };
        foreach (var figure in Catalog.Figures.Where(figure => figure.Shape is FigureShape.Worded))
        {
            table.Add(new(figure.Series.Title, figure.Period.ToString()), HowMuch.Of(figure), WhoSays.Of(figure));
        }

        page.Table(table);
    }
}
