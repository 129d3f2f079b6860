namespace Dataset.Tool.Extracting;

/// <summary>
/// What a document may cost. Each limit is far above what a person quotes from, and low enough that a file made to burst a machine is
/// refused within 256 MB of memory and ten seconds.
/// </summary>
internal static class ExtractionLimits
{
    /// <summary>Bytes of the file as it lies on the disk.</summary>
    public const int FileBytes = 50_000_000;

    /// <summary>Bytes of a file that is read whole as text or markup.</summary>
    public const int MarkupBytes = 10_000_000;

    /// <summary>Characters of the text that comes out: some 1.5 million words.</summary>
    public const int TextCharacters = 10_000_000;

    /// <summary>Characters of a table that comes out of a workbook or of another encoding.</summary>
    public const int TableCharacters = 30_000_000;

    /// <summary>Elements inside each other.</summary>
    public const int Depth = 200;

    /// <summary>Elements of one page of HTML.</summary>
    public const int Elements = 200_000;
}
