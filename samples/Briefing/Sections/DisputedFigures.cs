using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>Every figure whose voices differ: each voice by its typed name, and of a dispute the envelope of them all.</summary>
internal static class DisputedFigures
{
    public static void Write(IPage page)
    {
        var disputed = Catalog.Figures.OfType<IDisputedFigure>().ToList();
        page.Section("Where voices differ", $"{disputed.Count} of {Catalog.Figures.Count} figures have a name for each voice: "
            + $"{disputed.Count(figure => figure.IsDisputed)} are disputed, the others are worded differently.");
        foreach (var figure in disputed)
        {
            var difference = figure.IsDisputed ? "disputed" : "worded differently";
            page.Heading($"{figure.Series.Title}, {figure.Period}: {difference} ({figure.Name})");
            var table = new Table("Typed name", "How much", "Who says so, in which words") { LastIsLong = true };
            foreach (var voice in figure.Voices)
            {
                table.Add(voice.Name[(figure.Name.Length)..], HowMuch.Of(voice), WhoSays.Of(voice));
            }

            // An envelope has no hedge: around voices that differ in the hedge alone it would say less than they do.
            if (figure is { IsDisputed: true, Envelope: { Lower: not null, Upper: not null } })
            {
                table.Add(".Envelope", new(figure.Envelope.ToString(), Tone: Tone.Disputed), "all the voices together");
            }

            page.Table(table);
        }
    }
}
