using Xunit;

namespace Dataset.Testing;

/// <summary>A fact that is skipped, and shown as skipped, where the documents are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DocumentsFactAttribute : FactAttribute
{
    public DocumentsFactAttribute() => Skip = Documents.WhySkipped;
}
