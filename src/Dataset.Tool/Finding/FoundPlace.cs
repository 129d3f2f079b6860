using Dataset.Tool.Quoting;

namespace Dataset.Tool.Finding;

/// <summary>A place of a document where the sought words stand.</summary>
/// <param name="Source">The key of the source.</param>
/// <param name="File">The document.</param>
/// <param name="Line">Its line in the document, from 1.</param>
/// <param name="Value">How a record writes the number; null where it is none or is not understood.</param>
/// <param name="Passage">The smallest quotation; null where the same words stand again with the same words on both sides.</param>
/// <param name="Words">The words that were found.</param>
internal sealed record FoundPlace(string Source, string File, int Line, string? Value, Passage? Passage, string Words);
