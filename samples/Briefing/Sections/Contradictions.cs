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
            page.Heading($"{conflict.Id} ({conflict.Kind.ToString().ToLowerInvariant()})");
            page.Paragraph(conflict.Because is { } because ? $"The curators: {because}." : "Not explained.", Tone.Quiet);
            var table = new Table("Claim", "How much", "Who says so, in which words") { LastIsLong = true };
            foreach (var claim in conflict.Between)
            {
                table.Add(claim.Id, new(claim.Text, Tone: Tone.Disputed), WhoSays.Briefly(claim));
            }

            page.Table(table);
        }
    }

    private static string Lead() => Catalog.Conflicts.Count == 0
        ? "The catalogue lists no contradictions yet; that does not mean that there are none."
        : $"Contradictions in the catalogue: {Catalog.Conflicts.Count}; explained: "
        + $"{Catalog.Conflicts.Count(conflict => conflict.Because is not null)}. Explaining one leaves the data as it is.";
}
