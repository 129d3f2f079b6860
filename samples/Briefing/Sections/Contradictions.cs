using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>Statements that do not agree, each with its own words, and the curators' explanation where there is one.</summary>
internal static class Contradictions
{
    public static void Write(IPage page)
    {
        page.Section("What contradicts what", Lead());
        foreach (var conflict in Catalog.Conflicts)
        {
            page.Heading(Subjects.Of(conflict.Between.Select(Subjects.Of)));
            page.Paragraph(
                $"{conflict.Id}, {conflict.Kind.ToString().ToLowerInvariant()}: {conflict.Because ?? "no reason is known"}.", Tone.Quiet);
            var table = new Table("Figure", "How much", "Who says so, in which words") { LastIsLong = true };
            foreach (var claim in conflict.Between)
            {
                var figure = Subjects.Of(claim);
                table.Add(new(figure.Series.Title, figure.Period.ToString()), new(claim.Text, Tone: Tone.Disputed), WhoSays.Briefly(claim));
            }

            page.Table(table);
        }
    }

    private static string Lead() => Catalog.Conflicts.Count == 0
        ? "The catalogue lists no contradictions yet; that does not mean that there are none."
        : $"{Verdicts.Contradictions()} Explaining one leaves the data as it is.";
}
