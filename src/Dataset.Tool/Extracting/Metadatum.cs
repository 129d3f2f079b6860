namespace Dataset.Tool.Extracting;

/// <summary>One thing that a document says of itself.</summary>
/// <param name="Value">As the document writes it; a point in time as its day, <c>2025-03-03</c>, where it is written by ISO 8601.</param>
/// <param name="Basis">Where it says so: <c>&lt;meta property="article:published_time"&gt;</c>.</param>
internal sealed record Metadatum(MetadataField Field, string Value, string Basis);
