namespace Dataset.Generator.Records;

/// <summary>A curator's statement of how words are read where the grammar cannot.</summary>
/// <param name="Of">The words that are read.</param>
/// <param name="Because">Why they are read so.</param>
internal sealed record ReadingRecord(string Of, string Because);
