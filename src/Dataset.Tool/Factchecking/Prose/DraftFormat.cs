namespace Dataset.Tool.Factchecking.Prose;

/// <summary>How a draft is written.</summary>
internal enum DraftFormat
{
    Markdown,
    Html,
    Latex,
    Plain,
}
