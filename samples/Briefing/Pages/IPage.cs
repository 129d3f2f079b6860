namespace Briefing.Pages;

/// <summary>Where the briefing is written. Sections say what; a page says how it looks.</summary>
internal interface IPage
{
    void Title(string title, string subtitle);

    void Section(string heading, string lead);

    void Heading(string heading);

    /// <summary>A sentence, and the names that give its numbers in code.</summary>
    void Finding(string sentence, params string[] names);

    void Paragraph(string text, Tone tone = Tone.Plain);

    void Table(Table table);
}
