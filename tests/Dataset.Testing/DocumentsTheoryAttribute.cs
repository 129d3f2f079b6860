using Xunit;

namespace Dataset.Testing;

/// <summary>A theory that is skipped, and shown as skipped, where the documents are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DocumentsTheoryAttribute : TheoryAttribute
{
    public DocumentsTheoryAttribute() => Skip = Documents.WhySkipped;
}
