using Briefing.Pages;
using Briefing.Words;

namespace Briefing.Sections;

/// <summary>Every figure whose voices differ: each voice by its typed name, and the hull of them all.</summary>
internal static class DisputedFigures
{
    public static void Write(IPage page)
    {
        var disputed = Catalog.Figures.OfType<IDisputedFigure>().ToList();
        page.Section("What is disputed", $"{disputed.Count} of {Catalog.Figures.Count} figures have voices that differ. The typed name of a voice is how an analyst chooses it.");
        foreach (var figure in disputed)
        {
            page.Heading($"{figure.Series.Title}, {figure.Period} ({figure.Name})");
            var table = new Table("Typed name", "How much", "Who says so, in which words") { LastIsLong = true };
            foreach (var voice in figure.Voices)
            {
                table.Add(voice.Name[(figure.Name.Length)..], HowMuch.Of(voice), WhoSays.Of(voice));
            }

            table.Add(".Envelope", new(EndsInWords.Of(figure.Envelope, figure.Unit), Tone: Tone.Disputed), "all the voices together, open where one of them is");
            page.Table(table);
        }
    }
}
