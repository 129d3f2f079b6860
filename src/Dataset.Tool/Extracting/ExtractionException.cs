namespace Dataset.Tool.Extracting;

/// <summary>
/// Ends an extraction with a sentence for the person whose document it is. It never leaves <see cref="Extractor"/>: libraries call back
/// into streams and filters of ours, and only an exception ends them.
/// </summary>
internal sealed class ExtractionException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the document is whole and has no text that a machine can read: a picture, a scan.</summary>
    public bool HasNoText { get; private init; }

    /// <summary>What a person may choose among, each with another text.</summary>
    public IReadOnlyList<ExtractionOptions> Choices { get; init; } = [];

    /// <summary>For a document that is whole and has no text that a machine can read.</summary>
    public static ExtractionException WithoutText(string message, Exception? inner = null) => new(message, inner) { HasNoText = true };
}
