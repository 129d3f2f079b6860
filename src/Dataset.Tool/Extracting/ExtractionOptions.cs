namespace Dataset.Tool.Extracting;

/// <summary>What a person has to say where the bytes of a document do not.</summary>
/// <param name="Sheet">The sheet of a workbook that is meant; a workbook of one sheet needs none.</param>
/// <param name="Encoding">The encoding of a text that is neither UTF-8 nor marked: <c>windows-1252</c>.</param>
internal sealed record ExtractionOptions(string? Sheet = null, string? Encoding = null)
{
    public static readonly ExtractionOptions None = new();
}
