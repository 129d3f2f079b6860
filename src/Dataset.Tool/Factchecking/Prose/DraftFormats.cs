namespace Dataset.Tool.Factchecking.Prose;

/// <summary>The endings of file names that tell a format.</summary>
internal static class DraftFormats
{
    /// <summary>The formats as <c>--format</c> names them.</summary>
    public static readonly IReadOnlyDictionary<string, DraftFormat> ByName = new Dictionary<string, DraftFormat>(StringComparer.Ordinal)
    {
        ["markdown"] = DraftFormat.Markdown,
        ["html"] = DraftFormat.Html,
        ["latex"] = DraftFormat.Latex,
        ["text"] = DraftFormat.Plain,
    };

    /// <summary>The format that the name of a file tells; null when it tells none.</summary>
    public static DraftFormat? OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => DraftFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => DraftFormat.Html,
        ".tex" or ".latex" or ".ltx" => DraftFormat.Latex,
        ".txt" or ".text" => DraftFormat.Plain,
        _ => null,
    };
}
