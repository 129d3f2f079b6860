using Dataset.Generator.Model;

namespace Dataset.Generator.Pipeline;

/// <summary>What the project says of the output.</summary>
internal sealed record PipelineOptions(EmitOptions Emit)
{
    public string HelpBase => Emit.HelpBase;
}
