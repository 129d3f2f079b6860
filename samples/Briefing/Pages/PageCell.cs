namespace Briefing.Pages;

/// <summary>A cell of a table: a text and, below it, a remark.</summary>
internal readonly record struct PageCell(string Text, string? Remark = null, Tone Tone = Tone.Plain)
{
    public static implicit operator PageCell(string text) => new(text);
}
