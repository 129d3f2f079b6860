using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator;

/// <summary>A file that was read: what it says, and where.</summary>
/// <param name="Spans">A comment changes these and no record.</param>
internal sealed record LoadedFile(RecordFile Records, SpanIndex Spans);
