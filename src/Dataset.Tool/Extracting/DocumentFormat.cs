namespace Dataset.Tool.Extracting;

/// <summary>What a document is written in.</summary>
internal enum DocumentFormat
{
    /// <summary>Words and nothing else, in any encoding that is marked or named; also CSV and other tables as text.</summary>
    PlainText,
    Html,
    Pdf,
    Word,
    Markdown,

    /// <summary>An Excel workbook: one of its sheets becomes CSV.</summary>
    Workbook,
}
