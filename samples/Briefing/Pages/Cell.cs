namespace Briefing.Pages;

/// <summary>A cell of a table: a text and, below it, a remark.</summary>
internal readonly record struct Cell(string Text, string? Remark = null, Tone Tone = Tone.Plain)
{
    public static implicit operator Cell(string text) => new(text);
}
