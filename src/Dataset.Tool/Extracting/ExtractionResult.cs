using System.Diagnostics.CodeAnalysis;

namespace Dataset.Tool.Extracting;

/// <summary>A document's text, or why there is none.</summary>
internal sealed record ExtractionResult
{
    private ExtractionResult(Extraction? extraction, string? error) => (Extraction, Error) = (extraction, error);

    public Extraction? Extraction { get; }

    /// <summary>A sentence that says what is wrong with the document and what to do about it.</summary>
    public string? Error { get; }

    [MemberNotNullWhen(true, nameof(Extraction))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsExtracted => Extraction is not null;

    public static ExtractionResult Extracted(Extraction extraction) => new(extraction, null);

    public static ExtractionResult Refused(string error) => new(null, error);
}
