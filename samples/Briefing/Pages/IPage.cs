namespace Briefing.Pages;

/// <summary>Where the briefing is written. Sections say what; a page says how it looks.</summary>
internal interface IPage
{
    void Title(string title, string subtitle);

    void Section(string heading, string lead);

    void Heading(string heading);

    void Paragraph(string text, Tone tone = Tone.Plain);

    void Table(Table table);
}
