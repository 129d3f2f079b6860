using Briefing.Pages;

namespace Briefing.Sections;

/// <summary>What each document says of itself. What it does not say is shown as not stated.</summary>
internal static class Documents
{
    public static void Write(IPage page)
    {
        page.Section("Sources", "What each document says of itself; nothing is filled in.");
        foreach (var source in Catalog.Sources)
        {
            page.Heading($"[{source.Key}]");
            var table = new Table();
            table.Add("Title", Stated(source.Title));
            table.Add("Author", Stated(source.Author));
            table.Add("Publisher", Stated(source.Publisher));
            table.Add("Published", Stated(source.Published?.ToString()) with { Remark = source.PublishedBasis });
            table.Add("Address", Stated(source.Url));
            table.Add("Text", new(source.FileName, $"SHA-256 {source.Sha256}"));
            if (source.RepublishedKey is { } republished)
            {
                table.Add("Republishes", $"[{republished}]");
            }

            if (source.Note is { } note)
            {
                table.Add("Note", note);
            }

            page.Table(table);
        }
    }

    private static PageCell Stated(string? text) => text is null ? new("not stated", Tone: Tone.Quiet) : new(text);
}
