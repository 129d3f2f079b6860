using Dataset.Generator.Model;

namespace Dataset.Generator.Pipeline;

/// <summary>What the project says of the output.</summary>
/// <param name="HelpBase">The address that help pages stand under, with a slash at the end; empty when there is none.</param>
internal sealed record PipelineOptions(EmitOptions Emit, string HelpBase);
