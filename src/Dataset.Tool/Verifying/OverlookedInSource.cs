using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Records;

namespace Dataset.Tool.Verifying;

/// <summary>The numbers of a document that no record accounts for.</summary>
/// <param name="Phrases">In the order of the document.</param>
internal sealed record OverlookedInSource(SourceRecord Source, DocumentText Document, IReadOnlyList<QuantityPhrase> Phrases);
