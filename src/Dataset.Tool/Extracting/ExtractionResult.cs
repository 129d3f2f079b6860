using System.Diagnostics.CodeAnalysis;

namespace Dataset.Tool.Extracting;

/// <summary>A document's text, or why there is none.</summary>
internal sealed record ExtractionResult
{
    private ExtractionResult()
    {
    }

    public Extraction? Extraction { get; private init; }

    /// <summary>A sentence that says what is wrong with the document and what to do about it.</summary>
    public string? Error { get; private init; }

    /// <summary>Whether the document is whole and has no text that a machine can read: a picture, a scan.</summary>
    public bool HasNoText { get; private init; }

    /// <summary>What a person may choose among where the document has several texts: its sheets, its possible encodings.</summary>
    public IReadOnlyList<ExtractionOptions> Choices { get; private init; } = [];

    [MemberNotNullWhen(true, nameof(Extraction))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsExtracted => Extraction is not null;

    public static ExtractionResult Extracted(Extraction extraction) => new() { Extraction = extraction };

    public static ExtractionResult Refused(ExtractionException refused) =>
        new() { Error = refused.Message, HasNoText = refused.HasNoText, Choices = refused.Choices };
}
